using System.Text;

namespace Composio.Runtime.Tests;

public class BodyCheckTests
{
    private static readonly string[] Names =
        ["val", "token", "credentials", "auth_config", "connection", "id", "user_id", "a", "b", "c", "d", "e", "tok\\u0065n", "name\\\"", "{", "a,b"];

    private static readonly string[] Values =
        ["\"REDACTED\"", "\"abc...\"", "\"\\u0061bc...\"", "\"eight888...\"", "\"\"", "\" \"", "\"u\"", "\"x\\\\\"", "\"}\\\",{\"", "\"\u00e9\"", "1.5E-3", "true", "null", "{}", "[]"];

    [Theory]
    [InlineData("""{"connection":{"state":{"authScheme":"OAUTH2","val":{"access_token":"REDACTED"}}}}""", "connection.state.val.access_token")]
    [InlineData("""{"connection":{"state":{"val":{"access_token":"xoxb..."}}}}""", "connection.state.val.access_token")]
    [InlineData("""{"connection":{"state":{"val":{"authed_user":{"access_token":"xoxp..."}}}}}""", "connection.state.val.authed_user.access_token")]
    [InlineData("""{"connection":{"state":{"val":{"scope":["a","REDACTED"]}}}}""", "connection.state.val.scope.1")]
    [InlineData("""{"connection_data":{"api_key":"abcdefg..."}}""", "connection_data.api_key")]
    [InlineData("""{"auth_config":{"credentials":{"client_secret":"shhh..."}}}""", "auth_config.credentials.client_secret")]
    [InlineData("""{"type":"custom","credentials":{"client_secret":"REDACTED"}}""", "credentials.client_secret")]
    [InlineData("""{"proxy_config":{"proxy_auth_key":"REDACTED"}}""", "proxy_config.proxy_auth_key")]
    [InlineData("""{"connection":{"state":{"val":{"token":"\u0061bc..."}}}}""", "connection.state.val.token")]
    public void Check_MaskedValue_ThrowsWithPath(string body, string path)
    {
        var error = Should.Throw<ArgumentException>(() => Check(body));
        error.ParamName.ShouldBe(path);
        error.Message.ShouldContain(path);
        error.Message.ShouldNotContain("xox");
    }

    [Theory]
    [InlineData("""{"connection":{"state":{"val":{"token":"eight888..."}}}}""")]
    [InlineData("""{"connection":{"state":{"val":{"token":"..."}}}}""")]
    [InlineData("""{"connection":{"state":{"val":{"token":"redacted"}}}}""")]
    [InlineData("""{"connection":{"state":{"val":{"token":"REDACTED-not"}}}}""")]
    [InlineData("""{"connection":{"state":{"val":{"token":null,"expires_in":3}}}}""")]
    [InlineData("""{"alias":"work...","connection":{"callback_url":"a..."}}""")]
    [InlineData("""{"name":"REDACTED"}""")]
    public void Check_OtherBodies_Pass(string body) => Check(body);

    [Theory]
    [InlineData(OperationKind.CompleteAuth, """{"session_uri":" ","user_id":"u"}""", "session_uri")]
    [InlineData(OperationKind.CompleteAuth, """{"session_uri":"s","user_id":""}""", "user_id")]
    [InlineData(OperationKind.LinkConnection, """{"auth_config_id":"ac_1","user_id":""}""", "user_id")]
    [InlineData(OperationKind.LinkConnection, """{"auth_config_id":"","user_id":"u"}""", "auth_config_id")]
    [InlineData(OperationKind.CreateConnection, """{"auth_config":{"id":"ac_1"},"connection":{"user_id":" "}}""", "connection.user_id")]
    [InlineData(OperationKind.CreateConnection, """{"auth_config":{"id":""},"connection":{"user_id":"u"}}""", "auth_config.id")]
    public void Check_BlankId_Throws(OperationKind kind, string body, string path) =>
        Should.Throw<ArgumentException>(() => Check(body, kind)).ParamName.ShouldBe(path);

    [Theory]
    [InlineData("""{"user_id":"u","user_id":"v"}""", "user_id")]
    [InlineData("""{"user_id":"u","user\u005fid":"v"}""", "user_id")]
    [InlineData("""{"a":[{"b":{"c":1,"d":2,"c":null}}]}""", "a.0.b.c")]
    public void Check_DuplicateMember_ThrowsWithPath(string body, string path)
    {
        var error = Should.Throw<ArgumentException>(() => Check(body));
        error.ParamName.ShouldBe(path);
        error.Message.ShouldContain("twice");
    }

    [Fact]
    public void Check_FastAndSlowPath_Agree()
    {
        // White space is always suspicious, so a body with a leading blank takes the slow path.
        var random = new Random(1);
        var rejected = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var body = RandomObject(random, 4);
            var close = Record.Exception(() => Check(" " + body, OperationKind.CreateConnection)) as ArgumentException;
            var quick = Record.Exception(() => Check(body, OperationKind.CreateConnection)) as ArgumentException;
            quick?.ParamName.ShouldBe(close?.ParamName, body);
            (quick is null).ShouldBe(close is null, body);
            rejected += close is null ? 0 : 1;
        }

        rejected.ShouldBeInRange(2_000, 18_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\":1")]
    public void IsClean_IncompleteBody_ReturnsFalse(string body) => BodyScan.IsClean(Encoding.UTF8.GetBytes(body), hasIds: false).ShouldBeFalse();

    private static string RandomObject(Random random, int depth) => "{" + string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => $"\"{Pick(random, Names)}\":{RandomValue(random, depth)}")) + "}";

    private static string RandomValue(Random random, int depth) => (depth == 0 ? 9 : random.Next(10)) switch
    {
        <= 3 => RandomObject(random, depth - 1),
        4 => "[" + string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => RandomValue(random, depth - 1))) + "]",
        _ => Pick(random, Values),
    };

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(200)]
    public void Check_DuplicateAmongManyMembers_Throws(int others)
    {
        var members = string.Concat(Enumerable.Range(0, others).Select(i => $"\"member_{i}\":{i},"));
        var error = Should.Throw<ArgumentException>(() => Check("{" + members + "\"member_0\":null}"));
        error.ParamName.ShouldBe("member_0");
    }

    [Theory]
    [InlineData("val")]
    [InlineData("connection_data")]
    [InlineData("credentials")]
    [InlineData("shared_credentials")]
    [InlineData("sealed_credentials")]
    [InlineData("proxy_config")]
    public void Check_MaskedValueInAnyCredentialMember_Throws(string member)
    {
        Should.Throw<ArgumentException>(() => Check($$"""{"a":{"{{member}}":{"b":1,"c":[{"d":null},"REDACTED"] } } }""")).ParamName.ShouldBe($"a.{member}.c.1");
        Check($$"""{"a":{"{{member}}":{"b":{"c":1} },"d":"REDACTED"} }""");
    }

    [Theory]
    [InlineData("\\u0020\\t")]
    [InlineData("\u00a0\u2003")]
    public void Check_BlankIdInAnySpelling_Throws(string blank)
    {
        var body = $$"""{"session_uri":"s","user_id":"{{blank}}"}""";
        Should.Throw<ArgumentException>(() => Check(body, OperationKind.CompleteAuth)).ParamName.ShouldBe("user_id");
        Check(body);
    }

    [Theory]
    [InlineData("\u7528\u6237")]
    [InlineData("\\u0061")]
    [InlineData("a\\tb")]
    public void Check_NonAsciiId_Passes(string id) => Check($$"""{"session_uri":"s","user_id":"{{id}}"}""", OperationKind.CompleteAuth);

    [Theory]
    [InlineData("""{"a":{"a":{"b":1}},"b":[{"a":1},{"a":2}]}""")]
    [InlineData("""{"a":1,"A":2}""")]
    public void Check_SameNameElsewhereOrInOtherCase_Passes(string body) => Check(body);

    [Fact]
    public async Task SendAsync_AdditionalPropertyNamedLikeMember_ThrowsBeforeSending()
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler);
        var body = new Pet { Id = "p1", AdditionalProperties = new() { { "id", "p2" } } };
        var error = await Should.ThrowAsync<ArgumentException>(async () =>
            await transport.SendAsync(Api.Request(Api.Post), body, JsonWrite.Model, Pet.ReadFrom, default));
        error.ParamName.ShouldBe("id");
        error.Message.ShouldNotContain("p2");
        handler.Sent.ShouldBeEmpty();
    }

    [Fact]
    public void Check_DeepBody_IsChecked()
    {
        var body = string.Concat(Enumerable.Repeat("{\"val\":", 900)) + "\"REDACTED\"" + new string('}', 900);
        Should.Throw<ArgumentException>(() => Check(body));
    }

    [Fact]
    public async Task SendAsync_InvalidBody_SendsNothing()
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler);
        var patch = new ComposioOperation("X.Update", HttpMethod.Patch, "/x");
        await Should.ThrowAsync<ArgumentException>(async () =>
            await transport.SendAsync(new ComposioRequest(patch).Literal("/x"), "REDACTED", static (writer, value) =>
            {
                writer.WriteStartObject();
                writer.WriteStartObject("credentials");
                writer.WriteString("client_secret", value);
                writer.WriteEndObject();
                writer.WriteEndObject();
            }, default));
        handler.Sent.ShouldBeEmpty();
    }

    private static void Check(string body, OperationKind kind = OperationKind.Other) => BodyCheck.Check(kind, Encoding.UTF8.GetBytes(body));
}
