using System.Text.Json;
using Composio.Testing;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

/// <summary>Tests common kinds of files, imported by the tool as a process: the requests, rejected rows and messages.</summary>
public sealed class CaseFileTests : ToolTest
{
    [Fact]
    public async Task Run_AccountTable_OmitsProviderIdAndReportsExpiry()
    {
        var result = await ImportAsync("t.csv", "id,accountId,providerId,userId,accessToken,refreshToken,idToken,accessTokenExpiresAt,scope\nr1,1155,slack,u1,PLANTED-a,PLANTED-r,PLANTED-i,2020-11-26T10:00:00.000Z,\"chat:write,channels:read\"\n", "slack", "OAUTH2");

        result.ShouldEndWith(0).Errors.ShouldContain("has expired");
        result.Output.ShouldContain("Unused columns: 'id', 'accountId'");
        Sent("u1").ShouldBe("""{"access_token":"PLANTED-a","refresh_token":"PLANTED-r","id_token":"PLANTED-i","expires_in":1,"scope":"chat:write,channels:read"}""", StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public async Task Run_Accounts_SendsRemainingTime()
    {
        var soon = DateTimeOffset.UtcNow.AddHours(2).ToUnixTimeSeconds();
        var result = await ImportAsync("t.csv", $"id,userId,type,provider,providerAccountId,refresh_token,access_token,expires_at,token_type,scope\n1,u1,oauth,slack,1,,PLANTED-a,{soon},Bearer,chat:write\n2,u2,oauth,slack,2,,PLANTED-b,1595699785,Bearer,chat:write\n", "slack", "OAUTH2");

        result.ShouldEndWith(1).Errors.ShouldContain("t.csv:3:31: The access token has expired, and there is no refresh token");
        JsonDocument.Parse(Sent("u1")).RootElement.GetProperty("expires_in").GetDouble().ShouldBeInRange(7000, 7200);
        Server.Accounts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("t.csv", "user_id,api_key\ncr1,PLANTED-1\rcr2,PLANTED-2\ncr3,PLANTED-3\n", 3)]
    [InlineData("t.csv", "Name,Email,API Key\r\"Doe, J\",j@x.example,\"PLANTED-1\"\r\r\"Ann \"\"A\"\"\",a@x.example,PLANTED-2\r,,\r", 2)]
    [InlineData("t.csv", "sep=;\r\nUser ID;API Key;Betrag\r\nmüller;PLANTED-1;1,5\r\n\r\n;;;\r\nu2;PLANTED-2\r\n", 2)]
    [InlineData("t.json", """{"users": [{"user_id": "u1", "api_key": "PLANTED-1"}]}""", 1)]
    [InlineData("t.json", """{"user_id":["u1","u2"],"api_key":["PLANTED-1","PLANTED-2"]}""", 2)]
    [InlineData("t.jsonl", "{\"account\":{\"owner\":{\"email\":\"e@x.example\"}},\"api_key\":\"PLANTED-1\"}\n", 1)]
    [InlineData("t.jsonl", "{\"end_user\":{\"id\":\"u1\"},\"credentials\":{\"api_key\":\"PLANTED-1\"}}\n", 1)]
    public async Task Run_EveryDialectAndShape_ConnectsEveryRow(string file, string text, int rows)
    {
        var result = await ImportAsync(file, text, "sendgrid", "API_KEY");

        result.ShouldEndWith(0);
        Server.Accounts.Count.ShouldBe(rows);
        ShouldContainNoCredential(result, file);
    }

    [Fact]
    public async Task Run_IdsDamagedBySpreadsheet_AreRejected()
    {
        var result = await ImportAsync("t.csv", "user_id,api_key\n1.23457E+11,PLANTED-1\n00123,PLANTED-2\n#N/A,PLANTED-3\n u4 ,PLANTED-4\nu4,PLANTED-5\nu 5,PLANTED-6\n", "sendgrid", "API_KEY");

        result.ShouldEndWith(1);
        foreach (var message in (string[])["t.csv:2:1: user_id is a number rounded by a spreadsheet", "t.csv:4:1: user_id is a spreadsheet error", "leading or trailing white space, which is removed. 1 row, line 5", "other credentials; one of them will not be connected. 1 row, line 6"])
        {
            result.Errors.ShouldContain(message);
        }

        Server.Accounts.Select(account => account.UserId).Order(StringComparer.Ordinal).ShouldBe(["00123", "u 5", "u4"]);
    }

    [Fact]
    public async Task Run_GoogleTokenFile_ConnectsItsUser()
    {
        var text = $$"""{"token":"PLANTED-a","refresh_token":"PLANTED-r","token_uri":"https://oauth2.example/token","client_id":"c","client_secret":"PLANTED-s","scopes":["a","b"],"universe_domain":"x.example","expiry":"{{DateTime.UtcNow.AddHours(1):yyyy-MM-ddTHH:mm:ss.ffffff}}Z"}""";

        (await ImportAsync("t.json", text, "slack", "OAUTH2")).ShouldEndWith(2).Errors.ShouldContain("--user id");
        var result = await ImportAsync("t.json", text, "slack", "OAUTH2", "--user", "u1");

        result.ShouldEndWith(0).Output.ShouldContain("access_token from 'token'");
        result.Output.ShouldContain("Unused columns: 'token_uri', 'client_id', 'client_secret'");
        Sent("u1").ShouldContain("\"scope\":[\"a\",\"b\"]");
        JsonDocument.Parse(Sent("u1")).RootElement.GetProperty("expires_in").GetDouble().ShouldBeInRange(3500, 3600);
    }

    [Fact]
    public async Task Run_UserForSeveralRows_IsRejected() =>
        (await ImportAsync("t.jsonl", "{\"token\":\"a\"}\n{\"token\":\"b\"}\n", "slack", "OAUTH2", "--user", "u1")).ShouldEndWith(2).Errors.ShouldContain("--user is for a file with one account");

    [Fact]
    public async Task Run_PrivateKeys_ChecksTheirForm()
    {
        Server.AddToolkit("""{"slug":"hub","name":"Hub","auth_config_details":[{"mode":"SERVICE_ACCOUNT","name":"s","fields":{"auth_config_creation":{"required":[],"optional":[]},"connected_account_initiation":{"required":[],"optional":[]}}}]}""");
        var result = await ImportAsync(
            "t.csv", "user_id,application_id,installation_id,private_key\r\nu1,1,2,-----BEGIN PRIVATE KEY-----\\nPLANTED\\n-----END PRIVATE KEY-----\\n\r\nu2,1,2,\"-----BEGIN PRIVATE KEY-----\nPLANTED\n-----END PRIVATE KEY-----\n\"\r\nu3,1,2,PLANTED\r\n", "hub", "SERVICE_ACCOUNT");

        result.ShouldEndWith(1).Errors.ShouldContain("t.csv:7:8: private_key is not a PEM private key");
        JsonDocument.Parse(Sent("u1")).RootElement.GetProperty("private_key").GetString().ShouldBe("-----BEGIN PRIVATE KEY-----\nPLANTED\n-----END PRIVATE KEY-----\n");
        Server.Accounts.Count.ShouldBe(2);
        ShouldContainNoCredential(result, "t.csv");
    }

    [Fact]
    public async Task Run_Basic_RequiresPwdColumn()
    {
        (await ImportAsync("t.csv", "user_id,username,Pwd\nu1,n,PLANTED\n", "generic_basic", "BASIC")).ShouldEndWith(0);
        Sent("u1").ShouldContain("\"password\":\"PLANTED\"");

        (await ImportAsync("t.csv", "user_id,username,My Pass\nu2,n,PLANTED\n", "generic_basic", "BASIC")).ShouldEndWith(2).Errors.ShouldContain("No column contains password");
        (await ImportAsync("t.csv", "user_id,username,Pwd\nu2,n,PLANTED\nu3,n,\n", "generic_basic", "BASIC")).ShouldEndWith(1).Errors.ShouldContain("t.csv:3:1: password is missing");
    }

    [Fact]
    public async Task Run_TwoColumnsForOneField_IsInvalid()
    {
        var result = await ImportAsync("t.csv", "user_id,access_token,Access Token,refresh_token\nu1,PLANTED-a,PLANTED-b,PLANTED-r\n", "slack", "OAUTH2");

        result.ShouldEndWith(1).Errors.ShouldContain("access_token has two different values");
        (await ImportAsync("t.csv", "user_id,user_id,api_key\nu1,u2,PLANTED\n", "sendgrid", "API_KEY")).ShouldEndWith(1).Errors.ShouldContain("The column 'user_id' is specified twice");
        Server.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_ShortRows_AreReported()
    {
        var result = await ImportAsync("t.csv", "user_id,api_key,note,more\nu1,PLANTED-1\nu2\nu3,PLANTED-3,n,m\nu4,PLANTED-4,n,m,x\n", "sendgrid", "API_KEY");

        result.ShouldEndWith(1).Errors.ShouldContain("t.csv:3:1: The row ends before the column 'api_key'");
        result.Errors.ShouldContain("t.csv:5:1: The row has 5 cells, but the header has 4.");
        result.Errors.ShouldContain("fewer cells than the header; only unused columns are missing. 1 row, line 2");
        Server.Accounts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Run_RawResponseInColumn_IsReadByNameOrMap()
    {
        const string Answer = "\"{\"\"access_token\"\":\"\"PLANTED-a\"\",\"\"refresh_token\"\":\"\"PLANTED-r\"\",\"\"expires_in\"\":3600}\"";

        (await ImportAsync("t.csv", $"customer_id,oauth_response\nu1,{Answer}\n", "slack", "OAUTH2")).ShouldEndWith(0);
        (await ImportAsync("t.csv", $"customer_id,blob\nu2,{Answer}\n", "slack", "OAUTH2")).ShouldEndWith(2).Errors.ShouldContain("--map 'credentials=Column Name'");
        (await ImportAsync("t.csv", $"customer_id,blob\nu2,{Answer}\n", "slack", "OAUTH2", "--map", "credentials=blob")).ShouldEndWith(0);
        Sent("u2").ShouldBe(Sent("u1"));
    }

    [Fact]
    public async Task Run_MembersMissingInAllRows_AreReportedOnce()
    {
        var rows = string.Concat(Enumerable.Range(0, 500).Select(row => $"{{\"user_id\":\"u{row}\",\"webhook_secret\":\"PLANTED\"}}\n"));

        var result = await ImportAsync("t.jsonl", rows, "sendgrid", "API_KEY");

        result.ShouldEndWith(2).Errors.ShouldContain("None of the first 100 rows contains api_key, which API_KEY requires. Specify the member with --map 'api_key=webhook_secret'");
        result.Errors.Trim().Split('\n').Length.ShouldBe(1);
        ShouldContainNoCredential(result, "t.jsonl");
    }

    [Fact]
    public async Task Run_CredentialColumnInLaterRow_IsWarnedAbout()
    {
        var rows = string.Concat(Enumerable.Range(0, 300).Select(row => $"{{\"user_id\":\"u{row}\",\"api_key\":\"PLANTED\"{(row == 250 ? ",\"signing_secret\":\"PLANTED\"" : "")}}}\n"));

        var result = await ImportAsync("t.jsonl", rows, "sendgrid", "API_KEY");

        result.ShouldEndWith(0).Errors.ShouldContain("the column 'signing_secret' resembles a credential and is not used");
        Server.Accounts.Count.ShouldBe(300);
    }

    [Fact]
    public async Task Run_OneAuthConfigForSeveralToolkits_Warns() =>
        (await ImportAsync("t.csv", "user_id,provider,token\nu1,slack,PLANTED-1\nu2,github,PLANTED-2\n", "github", "BEARER_TOKEN"))
            .ShouldEndWith(0).Errors.ShouldContain("has another toolkit than the first row");

    [Theory]
    [InlineData("--auth-config={0}")]
    [InlineData("--auth-config=slack={0}")]
    public async Task Run_SchemeOtherThanOfAuthConfig_IsReportedOnce(string option)
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        await WriteAsync("t.csv", "user_id,provider,api_key\n" + string.Concat(Enumerable.Range(0, 300).Select(row => $"u{row},slack,PLANTED\n")));

        foreach (var more in (string[])["--dry-run", "--no-ledger"])
        {
            var result = await RunAsync("t.csv", option.Replace("{0}", authConfig, StringComparison.Ordinal), "--scheme", "API_KEY", more);

            result.ShouldEndWith(2).Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("The auth config has the scheme OAUTH2");
            result.Output.ShouldNotContain("Run the import again");
        }
    }

    [Fact]
    public async Task Run_RowWithAnotherScheme_DoesNotStopTheOthers() =>
        (await ImportAsync("t.csv", "user_id,scheme,api_key,token\nu1,BEARER_TOKEN,,PLANTED\nu2,API_KEY,PLANTED,\n", "sendgrid", "API_KEY")).ShouldEndWith(1).Output.ShouldContain("1 connected");

    private string Sent(string user) => Server.CredentialsOf(Server.Accounts.Single(account => account.UserId == user).Id).ToJsonString();

    private async Task<ToolResult> ImportAsync(string file, string text, string toolkit, string scheme, params string[] more)
    {
        await WriteAsync(file, text);
        return await RunAsync([file, "--auth-config", Server.AddAuthConfig(toolkit, scheme), "--scheme", scheme, "--no-ledger", "--wait", "0", "--settle-time", "0", .. more]);
    }
}
