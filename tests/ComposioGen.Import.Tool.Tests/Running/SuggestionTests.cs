using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

/// <summary>Tests what messages suggest to a reader who knows the help only.</summary>
public sealed class SuggestionTests : ToolTest
{
    private static readonly string[] Offline = ["--auth-config", "ac_1", "--scheme", "oauth2", "--dry-run", "--offline"];

    [Theory]
    [InlineData("t.json", """{"token":"PLANTED","refresh_token":"PLANTED","account":""}""", false)]
    [InlineData("t.json", """{"token":"PLANTED","refresh_token":"PLANTED","account":"ann"}""", true)]
    [InlineData("t.csv", "account,access_token,refresh_token\n,PLANTED,PLANTED\n", false)]
    public async Task Run_FileWithOneAccount_SuggestsUserFirst(string file, string text, bool hasAccount)
    {
        var result = await RunAsync([await WriteAsync(file, text), .. Offline]);

        var errors = result.ShouldEndWith(2).Errors;
        var user = errors.IndexOf("--user id", StringComparison.Ordinal);
        user.ShouldBePositive();
        var map = errors.IndexOf("--map 'user_id=", StringComparison.Ordinal);
        (map < 0 || map > user).ShouldBeTrue(errors);
        errors.Contains("user_id=account", StringComparison.Ordinal).ShouldBe(hasAccount);
    }

    [Theory]
    [InlineData("oauth2", "access_token", true)]
    [InlineData("api_key", "api_key", false)]
    public async Task Run_UnusedClientSecret_SuggestsTheAuthConfig(string scheme, string credential, bool suggests)
    {
        var input = await WriteAsync("u.csv", $"user_id,{credential},client_id,client_secret\nu1,PLANTED-1,PLANTED-2,PLANTED-3\n");

        var result = await RunAsync([input, "--auth-config", "ac_1", "--scheme", scheme, "--dry-run", "--offline"]);

        result.ShouldEndWith(0).Errors.Contains("'client_secret' resembles the OAuth client and is not used. The client belongs to the auth config", StringComparison.Ordinal).ShouldBe(suggests);
        ShouldContainNoCredential(result, input);
    }

    [Theory]
    [InlineData("""[{"user_id":"a","access_token":"PLANTED-1","refresh_token":"PLANTED-r"},{"user_id":"b","access_token":"PLANTED-2"},{"user_id":"c","access_token":"PLANTED-3"},{"user_id":"d"}]""")]
    [InlineData("""{"user_id":["a","b","c","d"],"access_token":["PLANTED-1","PLANTED-2","PLANTED-3",null],"refresh_token":["PLANTED-r",null,null,null]}""")]
    public async Task Run_RowsOnOneLine_AreNumbered(string text)
    {
        var input = await WriteAsync("u.json", text);

        var result = await RunAsync([input, .. Offline]);

        result.ShouldEndWith(1).Errors.ShouldContain("2 rows, records 2, 3.");
        result.Errors.ShouldContain(": record 4: access_token is missing");
        ShouldContainNoCredential(result, input);
    }

    [Fact]
    public void Help_Schemes_AreComplete()
    {
        var part = Usage.Help[Usage.Help.IndexOf("--scheme name", StringComparison.Ordinal)..Usage.Help.IndexOf("--map field=", StringComparison.Ordinal)];
        var named = part.Split([' ', ',', '\n', ':'], StringSplitOptions.RemoveEmptyEntries);

        Schemes.Names.ShouldAllBe(scheme => named.Contains(scheme));
    }
}
