using Composio.Testing;

namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>A test that runs the tool as a process against a test server.</summary>
public abstract class ToolTest : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-import-test-");

    private protected ComposioTestServer Server { get; private set; } = null!;

    private protected virtual ComposioTestServerOptions ServerOptions => new();

    private protected string Folder => _folder.FullName;

    private protected Dictionary<string, string> Environment => new() { ["COMPOSIO_API_KEY"] = Server.ApiKey, ["COMPOSIO_BASE_URL"] = Server.BaseUrl.ToString() };

    public async Task InitializeAsync() => Server = await ComposioTestServer.StartAsync(ServerOptions);

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private protected string PathOf(string file) => Path.Combine(Folder, file);

    private protected async Task<string> WriteAsync(string file, string text)
    {
        await File.WriteAllTextAsync(PathOf(file), text);
        return file;
    }

    private protected string Fixture(string file)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", file), PathOf(file));
        return file;
    }

    private protected ToolProcess Start(params string[] arguments) => ToolProcess.Start(Folder, Environment, arguments);

    private protected async Task<ToolResult> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        return await process.EndAsync();
    }

    /// <summary>Verifies that neither the files nor the output of a run contain a credential of its input.</summary>
    private protected void ShouldContainNoCredential(ToolResult result, string input)
    {
        (result.Output + result.Errors).ShouldNotContain("PLANTED");
        foreach (var file in _folder.GetFiles().Where(file => file.Name != input))
        {
            System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName)).Contains("PLANTED", StringComparison.Ordinal).ShouldBeFalse(file.Name);
        }
    }
}
