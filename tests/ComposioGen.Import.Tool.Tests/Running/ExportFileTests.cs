using System.Text.Json;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

/// <summary>Verifies the output for exports of platforms and frameworks with valid and invalid rows.</summary>
public sealed class ExportFileTests : ToolTest
{
    [Theory]
    [InlineData("a.json", """{"ann":{"api_key":"k1"},"bob":{"api_key":"k2"}}""", "API_KEY", 2, "--map 'user_id=(name)'")]
    [InlineData("a.json", """{"ann@x.example":{"api_key":"k1"},"bob@x.example":{"api_key":"k2"}}""", "API_KEY", 0, "user_id from '(name)'")]
    [InlineData("a.json", """{"17":{"api_key":"k1"},"18":{"api_key":"k2"}}""", "API_KEY", 0, "user_id from '(name)'")]
    [InlineData("a.json", """{"0f8fad5b-d9cb-469f-a165-70867728950e":{"api_key":"k1"}}""", "API_KEY", 0, "user_id from '(name)'")]
    [InlineData("a.json", """{"office365":{"api_key":"k1"},"auth0":{"api_key":"k2"}}""", "API_KEY", 2, "--map 'user_id=(name)'")]
    [InlineData("a.json", """{"slack_2":{"api_key":"k1"}}""", "API_KEY", 2, "--map 'user_id=(name)'")]
    [InlineData("a.json", """{"error":{"message":"unauthorized","code":401}}""", "API_KEY", 2, "an error message of a server")]
    [InlineData("a.jsonl", """{"users":[{"user_id":"u1","api_key":"k1"}]}""", "API_KEY", 2, "If the rows are the list 'users', save the input as .json")]
    [InlineData("a.json", """{"ann":"k1","bob":"k2"}""", "API_KEY", 2, "write an object for each")]
    [InlineData("a.json", """{"type":"authorized_user","client_id":"c","client_secret":"s","refresh_token":"r","user_id":"u1"}""", "OAUTH2", 2, "only refresh_token")]
    [InlineData("a.csv", "user_id,refresh_token\nu1,r\n", "OAUTH2", 2, "only refresh_token")]
    [InlineData("a.csv", "user_id,extra_data\n5,\"{\"\"access_token\"\":\"\"a\"\",\"\"refresh_token\"\":\"\"r\"\"}\"\n", "OAUTH2", 0, "access_token from 'extra_data.access_token'")]
    [InlineData("a.csv", "user_id,token_response\nu1,\"{'access_token': 'a', 'expires_in': None}\"\n", "OAUTH2", 2, "may be a Python dictionary")]
    [InlineData("a.csv", "user_id,api_key,details\nu1,k1,{note: x}\nu2,k2,\n", "API_KEY", 0, "2 valid")]
    [InlineData("a.csv", "user_id,api_key,info\nu1,k1,{note: x}\n", "API_KEY", 0, "The column 'info' resembles JSON but is not valid JSON")]
    [InlineData("a.csv", "user_id,api_key,data\nu1,k1,\"{\"\"a\"\":1,\"\"a\"\":2}\"\n", "API_KEY", 0, "The member is specified twice.")]
    [InlineData("a.csv", "user_id,api_key,data\nu1,k1,\"{\"\"a\"\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}\"\n", "API_KEY", 0, "nested deeper than 16 levels")]
    [InlineData("a.csv", "user_id,data\nu1,\"{\"\"api_key\"\":\"\"k\"\",\"\"a\"\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}\"\n", "API_KEY", 2, "nested deeper than 16 levels")]
    [InlineData("a.csv", "user_id,data\nu1,\"{\"\"api_key\"\":\"\"k1\"\"}\"\nu2,{'api_key': 'k2'}\n", "API_KEY", 1, "a.csv:3:4: The column 'data' resembles JSON but is not valid JSON")]
    [InlineData("a.csv", "user_id,token_response\nu1,access_token=a&refresh_token=r\n", "OAUTH2", 0, "1 valid")]
    [InlineData("a.jsonl", """{"userId":{"$oid":"64a"},"access_token":"a","refresh_token":"r","expires_at":{"$numberLong":"1595878000"}}""", "OAUTH2", 0, "has expired")]
    [InlineData("a.jsonl", """{"user_id":"u1","credentials":{"token":"a","refresh_token":"r","expires":true,"expires_at":1995878000}}""", "OAUTH2", 0, "1 valid")]
    [InlineData("a.jsonl", """{"user_id":"u1","identities":[{"provider":"slack","access_token":"a"}]}""", "OAUTH2", 2, "--map 'access_token=identities.0.access_token'")]
    [InlineData("a.csv", "userId,accessToken,refreshToken,accessTokenExpiresAt\nu1,a,r,2099-01-01 00:00:00\n", "OAUTH2", 0, "no time zone; it is read as UTC")]
    [InlineData("a.csv", "user_id,access_token,refresh_token,scope,expires_at,alias\nu1,a,NULL,\\N,NULL,NULL\n", "OAUTH2", 0, "refresh_token is a placeholder for a missing value, such as null, and is omitted")]
    [InlineData("a.csv", "user_id,api_key\nAnn@x,k1\nann@x,k2\n", "API_KEY", 0, "the same user ID with another letter case; they are imported as two users. 1 row, line 3")]
    [InlineData("a.csv", "user_id,api_key\nu1,k1\nuser_id,api_key\n", "API_KEY", 1, "a.csv:3:1: The row repeats the header")]
    [InlineData("a.csv", "user_id,api_key\nuser_id,k1\n", "API_KEY", 0, "1 valid")]
    [InlineData("a.jsonl", """{"email":"email","api_key":"k1","note":"note"}""", "API_KEY", 0, "1 valid")]
    [InlineData("a.csv", "user_id,provider,api_key\nu1,slack,k1\nu2,github,k2\n", "API_KEY", 0, "contains several toolkits in the first rows (slack: 1, github: 1)")]
    [InlineData("a.csv", "user_id,api_key,webhook_secret\nu1,k1,s\n", "API_KEY", 0, "--map 'webhook_secret=webhook_secret'")]
    [InlineData("a.csv", "user_id,api_key,workspace,account id\nu1,k1,w,a\n", "API_KEY", 0, "the column 'account id' resembles the site of an account")]
    [InlineData("a.csv", "users:\n  - user_id: u1\n", "API_KEY", 2, "YAML")]
    public async Task DryRun_File_ReportsContent(string file, string text, string scheme, int exitCode, string message)
    {
        await WriteAsync(file, text);

        var result = await RunAsync(file, "--auth-config", "ac_1", "--scheme", scheme, "--dry-run", "--offline");

        (result.ShouldEndWith(exitCode).Output + result.Errors).ShouldContain(message);
    }

    [Fact]
    public async Task Run_ColumnOfAnotherToolkit_IsReportedBeforeTheRun()
    {
        await WriteAsync("a.csv", "user_id,provider,token\nu1,slack,PLANTED-1\n");

        var result = await RunAsync("a.csv", "--auth-config", Server.AddAuthConfig("github", "BEARER_TOKEN"), "--scheme", "BEARER_TOKEN", "--dry-run");

        result.ShouldEndWith(0).Errors.ShouldContain("the auth config is for github, and the column 'provider' contains another toolkit in the first rows (slack: 1)");
    }

    [Fact]
    public async Task Run_ReportOverAnotherFile_LeavesItUnchanged()
    {
        await WriteAsync("a.csv", "user_id,api_key\nu1,PLANTED\n");
        await WriteAsync("key.json", """{"private_key":"PLANTED"}""");

        (await RunAsync("a.csv", "--auth-config", "ac_1", "--scheme", "API_KEY", "--report", "key.json")).ShouldEndWith(2).Errors.ShouldContain("not a report of composio-import");

        (await File.ReadAllTextAsync(PathOf("key.json"))).ShouldBe("""{"private_key":"PLANTED"}""");
        Server.RequestCount.ShouldBe(0);
    }

    [Fact]
    public async Task Run_SecondRun_ReplacesItsReports()
    {
        await WriteAsync("a.csv", "user_id,api_key\nu1,PLANTED\n");
        string[] arguments = ["a.csv", "--auth-config", Server.AddAuthConfig("sendgrid", "API_KEY"), "--scheme", "API_KEY", "--dry-run", "--report", "r.csv", "--report", "r.json", "--report", "r.html"];

        (await RunAsync(arguments)).ShouldEndWith(0);
        (await RunAsync(arguments)).ShouldEndWith(0);
    }

    [Fact]
    public async Task Run_InvalidRow_HasItsUserInReports()
    {
        await WriteAsync("a.csv", "user_id,api_key\nu1,#N/A\n");

        (await RunAsync("a.csv", "--auth-config", "ac_1", "--scheme", "API_KEY", "--dry-run", "--offline", "--report", "r.json")).ShouldEndWith(1);

        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(PathOf("r.json")));
        report.RootElement.GetProperty("rows")[0].GetProperty("user_id").GetString().ShouldBe("u1");
    }

    [Theory]
    [InlineData("user_id,api_key,details\nu1,k1,{note: x}\n", 2)]
    [InlineData("user_id,api_key,details\nu1,k1,\nu2,k2,{'a': None}\n", 2)]
    [InlineData("user_id,api_key,details\nu1,k1,\"{\"\"note\"\":1}\"\n", 0)]
    public async Task DryRun_ColumnOfMapCredentials_MustContainJson(string text, int exitCode)
    {
        await WriteAsync("a.csv", text);

        var result = await RunAsync("a.csv", "--auth-config", "ac_1", "--scheme", "API_KEY", "--map", "credentials=details", "--dry-run", "--offline");

        result.ShouldEndWith(exitCode);
        result.Errors.Contains("not valid JSON", StringComparison.Ordinal).ShouldBe(exitCode == 2);
    }

    [Fact]
    public async Task DryRun_ColumnOfMapThatResemblesJson_IsUsedWithoutWarning()
    {
        await WriteAsync("a.csv", "user_id,username,data\nu1,ann,{a:PLANTED}\n");

        var result = await RunAsync("a.csv", "--auth-config", "ac_1", "--scheme", "BASIC", "--map", "password=data", "--dry-run", "--offline");

        result.ShouldEndWith(0).Errors.ShouldNotContain("resembles JSON");
    }

    [Fact]
    public async Task Run_ReportOverExportWithRows_LeavesItUnchanged()
    {
        const string Export = """{"rows":[{"user_id":"u1","api_key":"PLANTED"}]}""";
        await WriteAsync("a.csv", "user_id,api_key\nu1,PLANTED\n");
        await WriteAsync("export.json", Export);

        (await RunAsync("a.csv", "--auth-config", "ac_1", "--scheme", "API_KEY", "--dry-run", "--offline", "--report", "export.json")).ShouldEndWith(2);

        (await File.ReadAllTextAsync(PathOf("export.json"))).ShouldBe(Export);
    }

    [Fact]
    public async Task Help_EveryLine_FitsIn104Columns()
    {
        var result = await RunAsync("--help");

        result.ShouldEndWith(0).Output.Split('\n').ShouldAllBe(line => line.TrimEnd().Length <= 104);
    }
}
