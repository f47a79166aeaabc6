using System.Text;
using System.Text.Json.Nodes;
using Composio.Testing;

namespace ComposioGen.Integration.Tests.Samples;

/// <summary>Tests samples/ImportConnections as a process.</summary>
public sealed class ImportConnectionsTests : IAsyncLifetime, IDisposable
{
    private const int GoodLines = 8;
    private const int BadLine = 21;

    private static readonly string File = Path.Combine(ImportProcess.Folder, "connections.jsonl");

    private readonly string _scratch = Directory.CreateTempSubdirectory("import-connections-").FullName;
    private ComposioTestServer _server = null!;

    public async Task InitializeAsync() => _server = await ComposioTestServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => Directory.Delete(_scratch, recursive: true);

    [Fact]
    public async Task Run_WithoutKey_UsesTestServer()
    {
        var run = await ImportProcess.RunAsync(null, null);

        run.ExitCode.ShouldBe(0, run.All);
        run.Connected.ShouldBe(GoodLines);
        run.Output.ShouldStartWith("COMPOSIO_API_KEY is not set: importing into a test server in this process");
        run.Output.ShouldContain($"line {BadLine}: cannot be read");
        run.Summary.ShouldBe("8 connected, 0 already connected, 0 failed, 1 bad, 0 not tried.");
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_StrictWithBadLine_Fails()
    {
        var run = await Import("--strict");

        run.ExitCode.ShouldBe(1, run.All);
        run.Connected.ShouldBe(GoodLines);
        run.Output.ShouldContain($"line {BadLine}: cannot be read");
    }

    [Fact]
    public async Task Run_StrictWithoutBadLines_Succeeds()
    {
        var run = await Import(Write(GoodLine("ann")), "--strict");

        run.ExitCode.ShouldBe(0, run.All);
    }

    [Fact]
    public async Task Run_GoodLines_CreateActiveAccountsWithCredentials()
    {
        var run = await Import();

        run.ExitCode.ShouldBe(0, run.All);
        _server.Accounts.Select(account => account.Status).ShouldAllBe(status => status == "ACTIVE");
        _server.Accounts.Select(account => $"{account.UserId} {account.ToolkitSlug} {account.Scheme}").ShouldBe(
            GoodRecords().Select(record => $"{record["user_id"]} {record["toolkit"]} {record["scheme"]}"));
        foreach (var (account, record) in _server.Accounts.Zip(GoodRecords()))
        {
            var expected = record["credentials"]!.AsObject();
            if (account.Scheme == "OAUTH2")
            {
                // A missing refresh token is sent as null, as the API expects.
                expected.TryAdd("refresh_token", null);
            }

            JsonNode.DeepEquals(_server.CredentialsOf(account.Id), expected).ShouldBeTrue(_server.CredentialsOf(account.Id).ToJsonString());
            account.Alias.ShouldBe((string?)record["alias"]);
            run.Output.ShouldContain($"Connected: {account.Id}\n");
        }
    }

    [Fact]
    public async Task Run_Output_HidesCredentials()
    {
        var run = await Import();

        Texts(new JsonArray([.. GoodRecords().SelectMany(record => new[] { record["credentials"]?.DeepClone(), record["client"]?.DeepClone() })]))
            .ShouldAllBe(text => text.Length < 6 || !run.All.Contains(text));
        run.All.ShouldNotContain("tvly-sample-broken");
        run.All.ShouldNotContain(_server.ApiKey);
    }

    [Fact]
    public async Task Run_ApiRepeatsCredentials_OutputHidesThem()
    {
        using var api = new EchoingApi();
        var file = Write("""{"user_id":"ann","toolkit":"posthog","scheme":"API_KEY","auth_config_id":"ac_1","credentials":{"generic_api_key":"phx-quite-unusual"}}""");

        var run = await ImportProcess.RunAsync(api.Address, "ak_any_0123456789", file);

        run.ExitCode.ShouldBe(1, run.All);
        run.Output.ShouldContain("The provider says no to ACTIVE and ***");
        run.All.ShouldNotContain("unusual");
    }

    [Fact]
    public async Task Run_TokensWithoutRefresh_Warns()
    {
        var run = await Import();

        run.Output.Split('\n').Count(line => line.Contains("Warning: no refresh token")).ShouldBe(2, "once on the way and once in the table");
    }

    [Fact]
    public async Task Run_SecondTime_FindsEverythingConnected()
    {
        await Import();
        var authConfigs = AuthConfigsMade();

        var run = await Import();

        run.ExitCode.ShouldBe(0, run.All);
        run.Connected.ShouldBe(0);
        run.Summary.ShouldBe("0 connected, 8 already connected, 0 failed, 1 bad, 0 not tried.");
        _server.Accounts.ShouldAllBe(account => run.Output.Contains($"ALREADY CONNECTED {account.Id}"));
        _server.Accounts.Count.ShouldBe(GoodLines);
        AuthConfigsMade().ShouldBe(authConfigs);
    }

    [Fact]
    public async Task Run_LinesOfSameToolkitSchemeAndApp_ShareAuthConfig()
    {
        var file = Write(GoodLine("ann"), GoodLine("bob"), TokenLine("ann", "app-1"), TokenLine("bob", "app-1"), TokenLine("cat", "app-2"));

        var run = await Import(file);

        run.ExitCode.ShouldBe(0, run.All);
        AuthConfigsMade().ShouldBe(3);
        _server.Accounts.Select(account => account.AuthConfigId).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Run_GivenAuthConfig_UsesIt()
    {
        var authConfig = _server.AddAuthConfig("slack", "OAUTH2");
        var file = Write($$$"""{"user_id":"ann","toolkit":"slack","scheme":"OAUTH2","auth_config_id":"{{{authConfig}}}","credentials":{"access_token":"xoxb-any-token"}}""");

        var run = await Import(file);

        run.ExitCode.ShouldBe(0, run.All);
        _server.Accounts.ShouldHaveSingleItem().AuthConfigId.ShouldBe(authConfig);
        AuthConfigsMade().ShouldBe(0);
    }

    [Fact]
    public async Task Run_WrongKey_StopsAtOnce()
    {
        var run = await ImportProcess.RunAsync(_server.BaseUrl, "ak_wrong_0123456789", File);

        run.ExitCode.ShouldBe(1, run.All);
        run.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("401 Unauthorized");
        run.Errors.ShouldContain("COMPOSIO_API_KEY");
        run.All.ShouldNotContain("ak_wrong");
        run.Connected.ShouldBe(0);
        _server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task Run_RejectedLine_FailsAndOthersSucceed()
    {
        var file = Write(GoodLine("ann"), """{"user_id":"bob","toolkit":"nowhere","scheme":"BASIC","credentials":{"username":"bobby-tables"}}""", GoodLine("cat"));

        var run = await Import(file);

        run.ExitCode.ShouldBe(1, run.All);
        run.Connected.ShouldBe(2);
        run.Summary.ShouldBe("2 connected, 0 already connected, 1 failed, 0 bad, 0 not tried.");
    }

    [Theory]
    [InlineData("""{"user_id":"ann"}""", "scheme is missing or blank.")]
    [InlineData("""{"user_id":" ","toolkit":"slack","scheme":"BASIC","credentials":{"username":"u"}}""", "user_id is missing or blank.")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"BASIC"}""", "credentials is missing.")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"BASIC","credentials":"sec-ret"}""", "credentials must be a JSON object.")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"BASIC","credentials":{"username":5}}""", "credentials.username must be a string.")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"BASIC","credentials":{"username":"a","username":"b"}}""", "two members with the same name")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"MAGIC","credentials":{}}""", "scheme must be OAUTH2, API_KEY")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"OAUTH2","client":{"id":"i","secret":"s"},"credentials":{"refresh_token":"sec-ret"}}""", "credentials.access_token is missing")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"OAUTH2","credentials":{"access_token":"sec-ret"}}""", "require the app that issued them")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"BEARER_TOKEN","credentials":{"token":"REDACTED"}}""", "credentials.token is REDACTED")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"BASIC","credentials":{"username":"u"},"sec-ret":1}""", "has a member other than")]
    [InlineData("""{"user_id":"ann","toolkit":"slack","scheme":"BASIC","credentials":{"username":"\ud800"}}""", "a lone surrogate")]
    [InlineData("""{"user_id":"ann" "sec-ret"}""", "Not valid JSON from byte 18")]
    [InlineData("sec-ret", "Not valid JSON from byte 1")]
    [InlineData("{\"user_id\":tsec-ret}", "Not valid JSON from byte 13")]
    [InlineData("[]", "The line must be a JSON object.")]
    public async Task Run_BadLine_IsReportedWithoutContent(string line, string fault)
    {
        var run = await Import(Write("", line, GoodLine("bob")));

        run.ExitCode.ShouldBe(0, run.All);
        run.Output.ShouldContain("line 2: cannot be read\n");
        run.Output.ShouldContain(fault);
        run.All.ShouldNotContain("sec-ret");
        run.Summary.ShouldBe("1 connected, 0 already connected, 0 failed, 1 bad, 0 not tried.");
    }

    [Fact]
    public async Task Run_ByteOrderMarkCrLfBlankLinesAndComments_AreAccepted()
    {
        var file = Path.Combine(_scratch, "windows.jsonl");
        await System.IO.File.WriteAllTextAsync(file, $"{GoodLine("ann")}\r\n\r\n   \r\n// a comment\r\n\t{GoodLine("bob")}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var run = await Import(file, "--strict");

        run.ExitCode.ShouldBe(0, run.All);
        run.Connected.ShouldBe(2);
        run.Output.ShouldContain("[2/2] line 5: bob");
    }

    [Fact]
    public async Task Run_LineTooLong_IsBadAndNextIsRead()
    {
        var run = await Import(Write(GoodLine("ann"), new string('x', 3 << 20), GoodLine("bob"), new string('x', (1 << 20) + 1)));

        run.ExitCode.ShouldBe(0, run.All);
        run.Connected.ShouldBe(2);
        run.Output.ShouldContain("line 2: cannot be read\n");
        run.Output.ShouldContain("[3/4] line 3: bob");
        run.Output.ShouldContain("line 4: cannot be read\n");
        run.Output.ShouldContain("longer than 1 MB");
    }

    [Fact]
    public async Task Run_InvalidUtf8_IsBadLine()
    {
        var file = Path.Combine(_scratch, "latin1.jsonl");
        await System.IO.File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes(GoodLine("zoë") + "\n" + GoodLine("bob")));

        var run = await Import(file);

        run.ExitCode.ShouldBe(0, run.All);
        run.Connected.ShouldBe(1);
        run.Output.ShouldContain("not UTF-8");
    }

    [Fact]
    public async Task Run_UserIdWithComma_IsImported()
    {
        var run = await Import(Write(GoodLine("smith, john"), GoodLine("bob")));

        run.ExitCode.ShouldBe(0, run.All);
        run.Connected.ShouldBe(2);
    }

    [Fact]
    public async Task Run_ControlCharacters_AreEscaped()
    {
        var run = await Import(Write(GoodLine("""ann\u001b[2J""")));

        run.ExitCode.ShouldBe(0, run.All);
        run.All.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Run_OnlyBadLines_Fails()
    {
        var run = await Import(Write("nothing", "of this", "is JSON"));

        run.ExitCode.ShouldBe(1, run.All);
        run.Summary.ShouldBe("0 connected, 0 already connected, 0 failed, 3 bad, 0 not tried.");
    }

    [Fact]
    public async Task Run_EmptyFile_Succeeds()
    {
        var run = await Import(Write("// nothing yet", ""));

        run.ExitCode.ShouldBe(0, run.All);
        run.Output.ShouldContain("nothing to import");
        _server.RequestCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("no-such-file.jsonl")]
    [InlineData("one.jsonl", "two.jsonl")]
    [InlineData("--lenient")]
    public async Task Run_InvalidUsage_HasOwnExitCode(params string[] arguments)
    {
        var run = await Import(arguments);

        run.ExitCode.ShouldBe(2, run.All);
        run.Errors.ShouldNotBeEmpty();
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_InvalidBaseUrl_ReportsConfigurationError()
    {
        var run = await ImportProcess.RunAsync(new Uri("http://composio.example/"), _server.ApiKey, File);

        run.ExitCode.ShouldBe(2, run.All);
        run.Errors.Trim().Split('\n').ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Run_Interrupted_ReportsProgress()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var slow = await ComposioTestServer.StartAsync(new() { OAuthActivationDelay = TimeSpan.FromHours(1) });
        var file = Write(GoodLine("ann"), TokenLine("ann", "app-1"), GoodLine("bob"));
        using var process = await ImportProcess.StartAsync("line 3: bob", slow.BaseUrl, slow.ApiKey, file);

        process.Terminate();
        var run = await process.EndAsync();

        run.ExitCode.ShouldBe(130, run.All);
        run.Summary.ShouldBe("2 connected, 0 already connected, 1 failed, 0 bad, 0 not tried.");
        slow.Accounts.ShouldAllBe(account => run.Output.Contains(account.Id));
    }

    private static string GoodLine(string user) =>
        $$$"""{"user_id":"{{{user}}}","toolkit":"tavily","scheme":"API_KEY","credentials":{"generic_api_key":"tvly-any-key"}}""";

    private static string TokenLine(string user, string app) =>
        $$$"""{"user_id":"{{{user}}}","toolkit":"slack","scheme":"OAUTH2","client":{"id":"{{{app}}}","secret":"any-app-secret"},"credentials":{"access_token":"xoxb-any-token","refresh_token":"xoxr-any-token"}}""";

    private static List<JsonObject> GoodRecords() =>
        [.. System.IO.File.ReadAllLines(File).Where((line, index) => line.StartsWith('{') && index + 1 != BadLine).Select(line => JsonNode.Parse(line)!.AsObject())];

    private static IEnumerable<string> Texts(JsonNode? json) => json switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    private Task<ImportRun> Import(params string[] arguments) => ImportProcess.RunAsync(_server.BaseUrl, _server.ApiKey, arguments);

    private int AuthConfigsMade() => _server.Requests.Count(request => request is { Method: "POST", Path: "/api/v3.1/auth_configs" });

    private string Write(params string[] lines)
    {
        var file = Path.Combine(_scratch, "input.jsonl");
        System.IO.File.WriteAllLines(file, lines);
        return file;
    }
}
