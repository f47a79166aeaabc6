using System.Net;
using System.Text;

namespace Composio.Runtime.Tests;

public class ApiErrorFactoryTests
{
    private const string Full = """
        {"error":{"message":"No such account","code":606,"slug":"ConnectedAccount_NotFound","status":404,"request_id":"req_1","suggested_fix":"Check the id","errors":["id: unknown"]}}
        """;

    [Fact]
    public void Read_ErrorBody_SetsAllProperties()
    {
        var error = Create(404, Full);
        error.Code.ShouldBe("606");
        error.Slug.ShouldBe("ConnectedAccount_NotFound");
        error.RequestId.ShouldBe("req_1");
        error.SuggestedFix.ShouldBe("Check the id");
        error.Errors.ShouldBe(["id: unknown"]);
        error.RawBody.ShouldBe(Full);
        error.Operation.ShouldBe("Pets.Get");
        error.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        error.Message.ShouldBe("Pets.Get failed with 404 NotFound. No such account. Suggested fix: Check the id. Request ID: req_1.");
    }

    [Theory]
    [InlineData(400, typeof(ComposioBadRequestException))]
    [InlineData(401, typeof(ComposioUnauthorizedException))]
    [InlineData(403, typeof(ComposioForbiddenException))]
    [InlineData(404, typeof(ComposioNotFoundException))]
    [InlineData(409, typeof(ComposioConflictException))]
    [InlineData(410, typeof(ComposioGoneException))]
    [InlineData(422, typeof(ComposioUnprocessableException))]
    [InlineData(429, typeof(ComposioRateLimitedException))]
    [InlineData(500, typeof(ComposioServerException))]
    [InlineData(501, typeof(ComposioServerException))]
    [InlineData(599, typeof(ComposioServerException))]
    [InlineData(418, typeof(ComposioApiException))]
    [InlineData(304, typeof(ComposioApiException))]
    public void Read_Status_ReturnsItsExceptionType(int status, Type type)
    {
        var error = Create(status, "{}");
        error.ShouldBeOfType(type);
        error.Message.ShouldContain(status.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Read_Unauthorized_NamesSourceOfKey() => Create(401, Full).Message.ShouldContain("COMPOSIO_API_KEY");

    [Theory]
    [InlineData("user", "COMPOSIO_USER_API_KEY")]
    [InlineData("org", "COMPOSIO_ORG_API_KEY")]
    [InlineData("project", "COMPOSIO_API_KEY")]
    public async Task SendAsync_Unauthorized_NamesVariableOfSentKey(string kind, string variable)
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Status(401)), options =>
        {
            options.ApiKey = kind == "project" ? Api.Key : null;
            options.UserApiKey = kind == "user" ? "uak_1234567" : null;
            options.OrgApiKey = kind == "org" ? "oak_1234567" : null;
        });
        (await Api.Fails<ComposioUnauthorizedException>(transport.GetPet())).Message.ShouldContain($"variable {variable}.");
    }

    [Theory]
    [InlineData("""{"error":{"message":"m","code":600,"status":400}}""", "m", "600", null, null)]
    [InlineData("""{"error":{"message":"m","status":400,"request_id":"r","suggested_fix":"f"}}""", "m", null, "r", "f")]
    [InlineData("""{"error":{"message":"m","code":"GONE","suggestedFix":"f"}}""", "m", "GONE", null, "f")]
    [InlineData("""{"message":"Rate limit exceeded. Slow down"}""", "Rate limit exceeded. Slow down", null, null, null)]
    [InlineData("""{"error":"plain"}""", "plain", null, null, null)]
    [InlineData("""{"message":"outer","request_id":"r","error":{"message":"inner"}}""", "inner", null, "r", null)]
    [InlineData("""{"error":{"message":"inner"},"message":"outer","code":7}""", "inner", "7", null, null)]
    [InlineData("""{"error":{"message":{"a":1},"code":[1],"request_id":{},"slug":null}}""", null, null, null, null)]
    [InlineData("""{"error":{"message":"kept","code":60""", "kept", null, null, null)]
    [InlineData("""{"error":{"message":"cut off in the mid""", null, null, null, null)]
    [InlineData("""{"message":["password must be longer","token is required"],"statusCode":400}""", "password must be longer; token is required", null, null, null)]
    [InlineData("""{"error":[]}""", null, null, null, null)]
    [InlineData("<html><body>502 Bad Gateway</body></html>", null, null, null, null)]
    [InlineData("upstream connect error", null, null, null, null)]
    [InlineData("", null, null, null, null)]
    [InlineData("   ", null, null, null, null)]
    [InlineData("null", null, null, null, null)]
    [InlineData("[1,2]", null, null, null, null)]
    [InlineData("\"text\"", null, null, null, null)]
    [InlineData("\uFEFF{\"message\":\"m\"}", "m", null, null, null)]
    [InlineData("""{"error":{"message":"\ud800","code":1}}""", null, null, null, null)]
    [InlineData("""{"error":{"message":"m",},}""", "m", null, null, null)]
    public void Read_AnyBody_DoesNotThrow(string body, string? message, string? code, string? requestId, string? fix)
    {
        var error = Create(400, body);
        error.ShouldBeOfType<ComposioBadRequestException>();
        error.Message.ShouldStartWith("Pets.Get failed with 400 BadRequest." + (message is null ? "" : $" {message}"));
        (error.Code, error.RequestId, error.SuggestedFix).ShouldBe((code, requestId, fix));
        error.RawBody.ShouldBe(body.Length == 0 ? null : body);
        error.Message.ShouldNotContain("html");
    }

    [Fact]
    public void Read_DeepOrHugeBody_DoesNotThrow()
    {
        Create(500, "{\"error\":{\"message\":\"m\",\"x\":" + new string('[', 100_000)).Message.ShouldContain(" m.");
        Create(500, string.Concat(Enumerable.Repeat("{\"error\":", 100_000))).ShouldBeOfType<ComposioServerException>();
        Create(500, $$"""{"message":"{{new string('x', 200_000)}}"}""").Message.Length.ShouldBeLessThan(700);
    }

    [Fact]
    public async Task Read_HugeError_ReadsOnlyItsStart()
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Json($$"""{"message":"m","x":"{{new string('x', 1_000_000)}}"}""", HttpStatusCode.BadRequest)));
        var error = await Api.Fails<ComposioBadRequestException>(transport.GetPet());
        error.RawBody!.Length.ShouldBe(256 * 1024);
        error.Message.ShouldContain(" m.");
    }

    [Theory]
    [InlineData("""["a",{"message":"b","path":["x"]},{"code":1},5,null,["c"],""]""", "a|b|5")]
    [InlineData("\"text\"", "")]
    [InlineData("{}", "")]
    [InlineData("""{"password":["must not be empty","is short"],"token":"expired","x":[{"message":"b"}],"y":[]}""", "password: must not be empty; is short|token: expired|x: b")]
    public void Read_FieldErrors_KeepsTextOnly(string errors, string expected) =>
        string.Join('|', Create(400, $$$"""{"error":{"errors":{{{errors}}}}}""").Errors).ShouldBe(expected);

    [Fact]
    public void Read_RequestIdInHeader_IsUsed()
    {
        Create(400, "{}", requestId: "from-header").RequestId.ShouldBe("from-header");
        Create(400, Full, requestId: "from-header").RequestId.ShouldBe("req_1");
    }

    [Theory]
    [InlineData("token xoxb-1234567890-secret refused")]
    [InlineData("key ak_secret1234 refused")]
    [InlineData("key oak_secret1234 or uak_secret1234 refused")]
    [InlineData("key sk-live-secret1234 refused")]
    [InlineData("header 'Bearer opaque-secret-value' refused")]
    [InlineData("header 'Basic dXNlcjpzZWNyZXQ' holds dXNlcjpzZWNyZXQsecret, api_key: secret1")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzZWNyZXQifQ.secret refused")]
    [InlineData("{\\\"access_token\\\":\\\"secret-value\\\"}")]
    [InlineData("password=secret123; client_secret = secret123")]
    [InlineData("you sent " + Api.Key)]
    public void Read_Credentials_AppearInNoText(string message)
    {
        var body = $$$"""{"error":{"message":"{{{message}}}","suggested_fix":"{{{message}}}","errors":["{{{message}}}"],"slug":"{{{message}}}"}}""";
        var error = Create(400, body.Replace("dXNlcjpzZWNyZXQsecret", "it", StringComparison.Ordinal));
        foreach (var text in (string?[])[error.ToString(), error.SuggestedFix, error.Errors[0], error.Slug])
        {
            text.ShouldNotBeNull().ShouldContain("***");
            text.ShouldNotContain("secret123");
            text.ShouldNotContain("-secret");
            text.ShouldNotContain("secret1");
            text.ShouldNotContain("dXNlcjpzZWNyZXQ");
            text.ShouldNotContain(Api.Key);
            text.ShouldNotContain("hbGci");
        }
    }

    [Theory]
    [InlineData("Authorization: Bearer abcdef1234567890secret was refused", "secret")]
    [InlineData("authorization=Basic c2VjcmV0OnBhc3M= was refused", "c2Vj")]
    [InlineData("Bearer \"abcdef-secret\" was refused", "secret")]
    [InlineData("{\"password\": \"two words, secret\"} was refused", "secret")]
    [InlineData("{\"password\":\"quote \\\" then secret\"} was refused", "secret")]
    [InlineData("{\\\"password\\\":\\\"two words, secret\\\"} was refused", "words")]
    [InlineData("client_secret='two words' was refused", "words")]
    [InlineData("secret_access_key: wJalrXUtnFEMI was refused", "wJalr")]
    [InlineData("private_key => wJalrXUtnFEMI was refused", "wJalr")]
    [InlineData("pwd: hunter2 was refused", "hunter2")]
    [InlineData("https://user:hunter2@host.example/x was refused", "hunter2")]
    [InlineData("token_url: https://user:hun,ter2@host.example was refused", "ter2")]
    [InlineData("-----BEGIN RSA PRIVATE KEY----- MIIEowIBAAKC -----END RSA PRIVATE KEY----- was refused", "MIIE")]
    public void Read_CredentialInAnySpelling_IsMasked(string message, string secret)
    {
        var error = Create(400, System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["message"] = message }));
        error.Message.ShouldContain("***");
        error.Message.ShouldNotContain(secret);
        error.Message.ShouldEndWith(" was refused.");
    }

    [Theory]
    [InlineData("""{"connection":{"state":{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"plainwords"}}}}""")]
    [InlineData("""{"connection":{"state":{"val":{"extra":{"list":["plainwords"]}}}}}""")]
    [InlineData("""{"credentials":{"client_secret":"plainwords"}}""")]
    [InlineData("""{"webhook_secret":"plainwords"}""")]
    [InlineData("""{"connection":{"state":{"val":{"credentials_json":"{\"private_key\":\"plainwords\"}"}}}}""")]
    [InlineData("""{"credentials":{"a":"plainw","b":"plainwords"}}""")]
    public async Task SendAsync_ErrorRepeatsBodyValues_MasksThem(string sent)
    {
        const string Echo = "you sent plainwords";
        using var transport = Api.Over(new StubHandler(() => StubResponse.Json(
            $$$"""{"error":{"message":"{{{Echo}}}; it is not ACTIVE","suggested_fix":"{{{Echo}}}","errors":["{{{Echo}}}"],"slug":"{{{Echo}}}","code":"{{{Echo}}}","request_id":"{{{Echo}}}"}}""",
            HttpStatusCode.BadRequest)));
        var body = System.Text.Json.JsonDocument.Parse(sent).RootElement;
        var error = await Api.Fails<ComposioBadRequestException>(transport.SendAsync(Api.Request(Api.Post), body, JsonWrite.Element, Pet.ReadFrom, default));
        error.Message.ShouldContain("you sent ***; it is not ACTIVE.");
        string?[] texts = [error.SuggestedFix, error.Errors[0], error.Slug, error.Code, error.RequestId];
        texts.ShouldAllBe(text => text == "you sent ***");
        error.ToString().ShouldNotContain("words");
    }

    [Fact]
    public void Read_ErrorRepeatsRequestKey_MasksIt()
    {
        var error = ApiErrorFactory.Create(
            new() { Operation = Api.Get, StatusCode = HttpStatusCode.BadRequest, CredentialKey = "plainwords" },
            """{"message":"you sent plainwords"}"""u8);
        error.Message.ShouldEndWith("you sent ***.");
    }

    [Theory]
    [InlineData("The token is missing")]
    [InlineData("Account ca_1 of auth config ac_1 is not ACTIVE")]
    [InlineData("task-force speak_up")]
    public void Read_PlainWords_AreKept(string message) =>
        Create(400, $$"""{"message":"{{message}}"}""").Message.ShouldContain(message);

    [Fact]
    public void Read_Message_IsOneLine()
    {
        var message = Create(400, """{"message":"a\r\n  b\u0000\u202ec"}""").Message;
        message.ShouldEndWith(" a b c.");
    }

    private static ComposioApiException Create(int status, string body, string? requestId = null) => ApiErrorFactory.Create(
        new() { Operation = Api.Get, StatusCode = (HttpStatusCode)status, RequestId = requestId, CredentialKey = Api.Key },
        Encoding.UTF8.GetBytes(body));
}
