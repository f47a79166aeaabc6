namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests solutions with more than one project.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class SolutionTests(PackedFeed feed)
{
    [SlowFact]
    public async Task Build_TwoProjectsOneSeesInternalsOfOther_HaveOwnSdks()
    {
        var root = feed.NewFolder("Two");
        var library = ConsumerProject.Empty(feed, Path.Combine(root, "Inner"))
            .WithPackage("ComposioGen")
            .WithItem("ComposioSpec", "api.openapi.json", ("Accessibility", "internal"))
            .WithItem("InternalsVisibleTo", "Outer")
            .WithSpecFile("api.openapi.json")
            .WithFile("Inner.cs", """
                using Composio;

                namespace Inner;

                public static class Connections
                {
                    public static async Task<string> FirstAsync(string key)
                    {
                        using var composio = new ComposioClient(key);
                        await foreach (ConnectedAccount account in composio.ConnectedAccounts.ListAllAsync())
                        {
                            return account.Id;
                        }

                        return "none";
                    }
                }
                """);
        var application = ConsumerProject.Empty(feed, Path.Combine(root, "Outer"))
            .With("OutputType", "Exe")
            .WithPackage("ComposioGen")
            .WithItem("ProjectReference", "../Inner/Inner.csproj")
            .WithFile("Program.cs", ImportProgram.Source)
            .WithFile("UseBoth.cs", "internal static class UseBoth { public static Task<string> FirstAsync() => Inner.Connections.FirstAsync(\"key\"); }");

        // Each command writes its project's file, and the second one builds both.
        (await library.DotNetAsync("restore")).ShouldSucceedWithoutWarnings();
        (await application.BuildAsync()).ShouldSucceedWithoutWarnings();
        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(application.PathOf("bin/Debug/net10.0/Outer.dll"));
    }

    [SlowFact]
    public async Task Build_ReferenceToProjectWithSdk_AddsNoSecondSdk()
    {
        var root = feed.NewFolder("Chain");
        var library = ConsumerProject.Empty(feed, Path.Combine(root, "Inner")).WithPackage("ComposioGen");
        var application = ConsumerProject.Empty(feed, Path.Combine(root, "Outer"))
            .With("OutputType", "Exe")
            .WithItem("ProjectReference", "../Inner/Inner.csproj")
            .WithFile("Program.cs", ImportProgram.Source);

        (await library.DotNetAsync("restore")).ShouldSucceedWithoutWarnings();
        (await application.BuildAsync()).ShouldSucceedWithoutWarnings();

        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(application.PathOf("bin/Debug/net10.0/Outer.dll"));
    }

    [SlowFact]
    public async Task Pack_Library_ExposesSdkAndRuntimeWithoutGenerator()
    {
        var library = ConsumerProject.Library(feed, "Acme.Connections")
            .With("Version", PackedFeed.Version)
            .WithFile("Clients.cs", "namespace Acme; public static class Clients { public static Composio.ComposioClient Create() => new(); }");
        (await library.DotNetAsync("pack", "--nologo", "--output", feed.Folder)).ShouldSucceedWithoutWarnings();

        var application = ConsumerProject.Empty(feed, feed.NewFolder("App"))
            .With("OutputType", "Exe")
            .WithPackage("Acme.Connections")
            .WithFile("Program.cs", ImportProgram.Source.Replace("new ComposioClient()", "Acme.Clients.Create()", StringComparison.Ordinal));
        (await application.BuildAsync()).ShouldSucceedWithoutWarnings();

        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(application.PathOf("bin/Debug/net10.0/App.dll"));
        application.OutputFiles().ShouldNotContain("ComposioGen.Generator.dll");
    }
}
