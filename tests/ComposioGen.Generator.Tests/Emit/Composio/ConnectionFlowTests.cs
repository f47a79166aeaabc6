using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Composio;

/// <summary>Tests scheme builders and the connection flow with a document of two schemes.</summary>
public sealed class ConnectionFlowTests
{
    private const string Tag = """
        "tags": [ "Connected Accounts" ]
        """;

    internal static readonly string Document = MiniSpec.Paths($$"""
        "/api/v3.1/connected_accounts": {
          "get": { {{Tag}}, "parameters": [ {{Filter("user_ids", "\"type\": \"string\"")}}, {{Filter("auth_config_ids", "\"type\": \"string\"")}}, {{Filter("statuses", "\"$ref\": \"#/components/schemas/ConnectionStatus\"")}} ], {{MiniSpec.Returns("Page")}} },
          "post": { {{Tag}}, {{MiniSpec.Takes("CreateRequest")}}, {{MiniSpec.Returns("Account")}} } },
        "/api/v3.1/connected_accounts/link": { "post": { {{Tag}}, {{MiniSpec.Takes("LinkRequest")}}, {{MiniSpec.Returns("Account")}} } },
        "/api/v3.1/connected_accounts/{id}": { "get": { {{Tag}}, {{MiniSpec.Id}}, {{MiniSpec.Returns("Account")}} } },
        "/api/v3.1/connected_accounts/{id}/status": { "patch": { {{Tag}}, {{MiniSpec.Id}}, {{MiniSpec.Takes("Toggle")}}, {{MiniSpec.Empty}} } }
        """, """
        "ConnectionStatus": { "type": "string", "enum": ["INITIALIZING", "INITIATED", "ACTIVE", "FAILED"] },
        "Account": { "type": "object", "required": ["id", "status"], "properties": {
          "id": { "type": "string" }, "status": { "$ref": "#/components/schemas/ConnectionStatus" }, "status_reason": { "type": "string", "nullable": true } } },
        "Page": { "type": "object", "required": ["items"], "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Account" } } } },
        "Toggle": { "type": "object", "required": ["enabled"], "properties": { "enabled": { "type": "boolean" } } },
        "LinkRequest": { "type": "object", "required": ["user_id", "auth_config_id"], "properties": {
          "user_id": { "type": "string" }, "auth_config_id": { "type": "string" }, "callback_url": { "type": "string" }, "alias": { "type": "string", "nullable": true } } },
        "CreateRequest": { "type": "object", "required": ["auth_config", "connection"], "properties": {
          "auth_config": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
          "connection": { "type": "object", "required": ["user_id"], "properties": {
            "user_id": { "type": "string" }, "state": { "$ref": "#/components/schemas/State" }, "alias": { "type": "string" }, "data": { "type": "object", "deprecated": true } } } } },
        "State": { "oneOf": [ { "$ref": "#/components/schemas/OAuth2" }, { "$ref": "#/components/schemas/NoAuth" } ],
          "discriminator": { "propertyName": "authScheme", "mapping": { "OAUTH2": "#/components/schemas/OAuth2", "NO_AUTH": "#/components/schemas/NoAuth" } } },
        "OAuth2": { "type": "object", "description": "Tokens of OAuth 2.", "required": ["authScheme", "val"], "properties": { "authScheme": { "type": "string", "enum": ["OAUTH2"] }, "val": { "oneOf": [
          { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["INITIALIZING"] }, "subdomain": { "type": "string" }, "region": { "type": "string" } } },
          { "type": "object", "required": ["status", "redirectUrl"], "properties": { "status": { "type": "string", "enum": ["INITIATED"] }, "subdomain": { "type": "string" }, "region": { "type": "string" }, "redirectUrl": { "type": "string" } } },
          { "type": "object", "required": ["status", "access_token"], "properties": { "status": { "type": "string", "enum": ["ACTIVE"] }, "subdomain": { "type": "string" }, "region": { "type": "string" },
            "access_token": { "type": "string", "format": "password", "description": "The token." }, "refresh_token": { "type": "string", "nullable": true },
            "expires_in": { "oneOf": [ { "type": "number" }, { "type": "string" }, { "type": "null" } ] } } } ] } } },
        "NoAuth": { "type": "object", "required": ["authScheme", "val"], "properties": { "authScheme": { "type": "string", "enum": ["NO_AUTH"] }, "val": { "oneOf": [
          { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["INITIALIZING"] }, "subdomain": { "type": "string" }, "region": { "type": "string" } } },
          { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["ACTIVE"] }, "subdomain": { "type": "string" }, "region": { "type": "string" } } } ] } } }
        """);

    [Fact]
    public void Emit_SchemeBuilders_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Document).Text("AuthScheme", "OAuth2Credentials", "NoAuthCredentials"));

    [Fact]
    public void Emit_ConnectionFlow_MatchesSnapshot() => Snapshot.Match(
        GeneratedSdk.Of(Document).Text("ConnectedAccountsClient.Connections", "ConnectionRequest", "InitiateOptions", "LinkOptions"));

    [Theory]
    [InlineData("\"patch\": { \"tags\": [ \"Connected Accounts\" ], \"parameters\": [ ", "{ \"name\": \"x\", \"in\": \"query\", \"schema\": { \"type\": \"string\" } }, ")]
    [InlineData("\"patch\": { \"tags\": [ \"Connected Accounts\" ], \"parameters\": [ ", "{ \"name\": \"x\", \"in\": \"query\", \"required\": true, \"schema\": { \"type\": \"string\" } }, ")]
    [InlineData("{id}\": { \"get\": { \"tags\": [ \"Connected Accounts\" ], \"parameters\": [ ", "{ \"name\": \"x\", \"in\": \"header\", \"required\": true, \"schema\": { \"type\": \"string\" } }, ")]
    [InlineData("\"get\": { \"tags\": [ \"Connected Accounts\" ], \"parameters\": [ ", "{ \"name\": \"x\", \"in\": \"query\", \"required\": true, \"schema\": { \"type\": \"string\" } }, ")]
    public void Emit_OperationWithOneMoreParameter_Compiles(string part, string parameter) => Changed(part, part + parameter);

    [Theory]
    [InlineData("\"in\": \"path\", \"required\": true, \"schema\": { \"type\": \"string\" }", "\"in\": \"path\", \"required\": true, \"schema\": { \"type\": \"array\", \"items\": { \"type\": \"string\" } }")]
    [InlineData("\"user_id\": { \"type\": \"string\" }", "\"user_id\": { \"type\": \"integer\" }")]
    [InlineData("\"user_id\": { \"type\": \"string\" }", "\"user_id\": {}")]
    [InlineData("\"auth_config_id\": { \"type\": \"string\" }", "\"auth_config_id\": { \"type\": \"object\" }")]
    [InlineData("\"properties\": { \"id\": { \"type\": \"string\" } }", "\"properties\": { \"id\": { \"type\": \"boolean\" } }")]
    [InlineData("\"enabled\": { \"type\": \"boolean\" }", "\"enabled\": { \"type\": \"string\" }")]
    public void Emit_MemberOfAnotherType_Compiles(string part, string replacement) => Changed(part, replacement);

    [Theory]
    [InlineData("\"required\": [\"enabled\"], \"properties\": {", "\"required\": [\"enabled\", \"more\"], \"properties\": { \"more\": { \"type\": \"string\" },", "EnableAsync")]
    [InlineData("\"required\": [\"user_id\", \"auth_config_id\"], \"properties\": {", "\"required\": [\"user_id\", \"auth_config_id\", \"more\"], \"properties\": { \"more\": { \"type\": \"integer\" },", "LinkAsync")]
    [InlineData("\"required\": [\"auth_config\", \"connection\"], \"properties\": {", "\"required\": [\"auth_config\", \"connection\", \"more\"], \"properties\": { \"more\": { \"type\": \"object\" },", "InitiateAsync")]
    [InlineData("\"required\": [\"id\"], \"properties\": { \"id\": { \"type\": \"string\" } }", "\"required\": [\"id\", \"more\"], \"properties\": { \"id\": { \"type\": \"string\" }, \"more\": { \"type\": \"string\", \"nullable\": true } }", "InitiateAsync")]
    [InlineData("\"required\": [\"user_id\"], \"properties\": {", "\"required\": [\"user_id\", \"alias\"], \"properties\": {", "InitiateAsync")]
    public void Emit_BodyWithOneMoreRequiredMember_OmitsMethodAndReports(string part, string replacement, string method)
    {
        Document.ShouldContain(part);
        GeneratedSdk.Of(Document).Sources.Values.ShouldContain(source => source.Contains($" {method}(string", StringComparison.Ordinal));

        var document = Document.Replace(part, replacement, StringComparison.Ordinal);
        var sources = GeneratedSdk.Of(document, allows: "CMPG016").Sources.Values.ToList();
        foreach (var known in new[] { "InitiateAsync", "LinkAsync", "EnableAsync", "WaitForConnectionAsync" })
        {
            sources.Any(source => source.Contains($" {known}(string", StringComparison.Ordinal)).ShouldBe(known != method, known);
        }

        new GeneratorDriverFixture(document).Run().Diagnostics.ShouldContain(diagnostic => diagnostic.Id == "CMPG016" && diagnostic.GetMessage(null).Contains("also requires", StringComparison.Ordinal));
    }

    /// <summary>Tests documents in which a part of the flow is missing: the others remain.</summary>
    [Theory]
    [InlineData("\"post\": { \"tags\": [ \"Connected Accounts\" ], \"requestBody\": { \"required\": true, \"content\": { \"application/json\": { \"schema\": { \"$ref\": \"#/components/schemas/CreateRequest\"", "InitiateAsync")]
    [InlineData("/link\": { \"post\": {", "LinkAsync")]
    [InlineData("/status\": { \"patch\": {", "EnableAsync")]
    public void Emit_OneOperationAbsent_LeavesTheOthers(string part, string method)
    {
        Document.ShouldContain(part);
        var verb = part.Contains("patch", StringComparison.Ordinal) ? "\"patch\"" : "\"post\"";
        var document = Document.Replace(part, part.Replace(verb, "\"x-gone\"", StringComparison.Ordinal), StringComparison.Ordinal);

        var sources = GeneratedSdk.Of(document).Sources.Values.ToList();

        foreach (var known in new[] { "InitiateAsync", "LinkAsync", "EnableAsync", "WaitForConnectionAsync" })
        {
            sources.Any(source => source.Contains($" {known}(string", StringComparison.Ordinal)).ShouldBe(known != method, known);
        }
    }

    private static void Changed(string part, string replacement)
    {
        Document.ShouldContain(part);
        GeneratedSdk.Of(Document.Replace(part, replacement, StringComparison.Ordinal), allows: "CMPG015");
    }

    /// <summary>Tests states that contain more than the connection, for which the builder creates the connection immediately.</summary>
    [Theory]
    [InlineData("nullable", "\"required\": [\"authScheme\", \"val\"], \"properties\": { \"authScheme\": { \"type\": \"string\", \"enum\": [\"OAUTH2\"] }, \"val\": {", "\"required\": [\"authScheme\"], \"properties\": { \"authScheme\": { \"type\": \"string\", \"enum\": [\"OAUTH2\"] }, \"val\": { \"nullable\": true,", "val")]
    [InlineData("named as what is kept", "\"val\"", "\"credentials\"", "credentials")]
    [InlineData("null where it is required", "\"required\": [\"status\"], \"properties\": { \"status\": { \"type\": \"string\", \"enum\": [\"INITIALIZING\"] },", "\"required\": [\"status\", \"why\"], \"properties\": { \"status\": { \"type\": \"string\", \"enum\": [\"INITIALIZING\"] }, \"why\": { \"type\": \"string\", \"nullable\": true },", "val")]
    public async Task Emit_StatesWithoutCredentials_DoNotStoreThem(string what, string part, string replacement, string member)
    {
        what.ShouldNotBeEmpty();
        Document.ShouldContain(part);
        var sdk = GeneratedSdk.Of(Document.Replace(part, replacement, StringComparison.Ordinal));
        sdk.Text("State").ShouldNotContain("internal OAuth2(");
        await sdk.CallAsync("""
            Write(AuthScheme.OAuth2(new() { AccessToken = "t" })).ShouldBe("{\"authScheme\":\"OAUTH2\",\"MEMBER\":{\"status\":\"ACTIVE\",\"access_token\":\"t\"}}");
            """.Replace("MEMBER", member, StringComparison.Ordinal));
    }

    [Fact]
    public Task Emit_ConnectionSharedByAllStates_HasBuilder()
    {
        const string Second = "\"NoAuth\": { \"type\"";
        const string End = "\"region\": { \"type\": \"string\" } } } ] } } }";
        var first = Document[Document.IndexOf("\"OAuth2\": { \"type\"", StringComparison.Ordinal)..Document.IndexOf(Second, StringComparison.Ordinal)].TrimEnd().TrimEnd(',');
        var same = first.Replace("OAuth2", "NoAuth", StringComparison.Ordinal).Replace("OAUTH2", "NO_AUTH", StringComparison.Ordinal);
        var document = Document[..Document.IndexOf(Second, StringComparison.Ordinal)] + same + Document[(Document.LastIndexOf(End, StringComparison.Ordinal) + End.Length)..];
        var sdk = GeneratedSdk.Of(document);
        sdk.Text("State").ShouldNotContain("internal OAuth2(");
        return sdk.CallAsync("""
            Write(AuthScheme.OAuth2(new() { AccessToken = "t" })).ShouldContain("\"access_token\":\"t\"");
            """);
    }

    [Fact]
    public void Emit_StateWithMoreRequiredMembers_HasNoBuilder()
    {
        const string Part = "\"required\": [\"authScheme\", \"val\"], \"properties\": { \"authScheme\": { \"type\": \"string\", \"enum\": [\"OAUTH2\"] },";
        Document.ShouldContain(Part);
        var sdk = GeneratedSdk.Of(Document.Replace(Part, "\"required\": [\"authScheme\", \"val\", \"region\"], \"properties\": { \"region\": { \"type\": \"string\" }, \"authScheme\": { \"type\": \"string\", \"enum\": [\"OAUTH2\"] },", StringComparison.Ordinal));
        sdk.Sources.Keys.ShouldNotContain("OAuth2Credentials.g.cs");
        sdk.Text("AuthScheme").ShouldNotContain(" OAuth2(");
        sdk.Text("AuthScheme").ShouldContain(" NoAuth(");
    }

    [Fact]
    public Task ToString_PasswordFieldInOneStatus_IsHiddenInAllStatuses() => GeneratedSdk.Of(Document.Replace(
        "\"redirectUrl\": { \"type\": \"string\" }", "\"redirectUrl\": { \"type\": \"string\" }, \"pin\": { \"type\": \"string\", \"format\": \"password\" }", StringComparison.Ordinal)
        .Replace("\"access_token\": { \"type\"", "\"pin\": { \"type\": \"string\" }, \"access_token\": { \"type\"", StringComparison.Ordinal)).CallAsync("""
        AuthScheme.OAuth2(new() { Pin = "SECRET" }).ToString().ShouldNotContain("SECRET");
        """);

    [Fact]
    public Task Emit_SchemeNamedLikeOtherSchemesCredentials_Compiles() => GeneratedSdk.Of(Document.Replace("\"NO_AUTH\"", "\"OAUTH2_CREDENTIALS\"", StringComparison.Ordinal)).CallAsync("""
        Write(AuthScheme.OAuth2(new OAuth2SchemeCredentials { AccessToken = "t" })).ShouldContain("\"access_token\":\"t\"");
        Write(AuthScheme.OAuth2Credentials()).ShouldContain("OAUTH2_CREDENTIALS");
        """);

    [Fact]
    public Task Builder_State_ShowsAndSendsItsValues() => GeneratedSdk.Of(Document.Replace("refresh_token", "to_connection", StringComparison.Ordinal)).CallAsync("""
        var state = (State.OAuth2)AuthScheme.OAuth2(new() { AccessToken = "t", ExpiresIn = double.NaN });
        state.ToString().ShouldContain("AccessToken = ***");
        Should.Throw<ArgumentException>(() => state.Val);
        var other = new State.OAuth2 { Val = new OAuth2Connection.Initializing() };
        Write(other).ShouldBe("{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"INITIALIZING\"}}");
        """);

    [Fact]
    public void Emit_WithoutFlowOperations_HasNoFlow()
    {
        var sdk = GeneratedSdk.Of(Document.Replace("/api/v3.1/connected_accounts", "/api/v3.1/accounts", StringComparison.Ordinal));

        sdk.Sources.Keys.ShouldNotContain("ConnectionRequest.g.cs");
        sdk.Sources.Keys.ShouldContain("AuthScheme.g.cs");
    }

    [Fact]
    public void Emit_EnumNamedLikeItsMember_Compiles() => GeneratedSdk.Of(Document
        .Replace("schemas/ConnectionStatus", "schemas/Status", StringComparison.Ordinal)
        .Replace("\"ConnectionStatus\":", "\"Status\":", StringComparison.Ordinal)).Sources.Keys.ShouldContain("Status.g.cs");

    [Fact]
    public Task Builder_StatusOmitted_FollowsFromFields() => GeneratedSdk.Of(Document).CallAsync("""
        Write(AuthScheme.OAuth2(new() { AccessToken = "t", ExpiresIn = 3600 })).ShouldBe("{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"ACTIVE\",\"access_token\":\"t\",\"expires_in\":3600}}");
        Write(AuthScheme.OAuth2(new() { AccessToken = "", Subdomain = "s" })).ShouldContain("\"status\":\"INITIALIZING\"");
        Write(AuthScheme.OAuth2(new())).ShouldBe("{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"INITIALIZING\"}}");
        Write(AuthScheme.OAuth2(new() { AccessToken = "t", Status = ConnectionStatus.Initializing })).ShouldContain("\"status\":\"INITIALIZING\"");
        Write(AuthScheme.OAuth2(new() { AccessToken = "t", Status = "LATER", AdditionalProperties = new() { { "x", "y" } } }))
            .ShouldBe("{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"LATER\",\"access_token\":\"t\",\"x\":\"y\"}}");
        Write(AuthScheme.NoAuth()).ShouldBe("{\"authScheme\":\"NO_AUTH\",\"val\":{\"status\":\"ACTIVE\"}}");
        Should.Throw<ArgumentNullException>(() => AuthScheme.OAuth2(null!));
        new OAuth2Credentials { AccessToken = "S", RefreshToken = "S", Region = "eu" }.ToString().ShouldNotContain("= S");
        """);

    [Fact]
    public Task InitiateAsync_ThenWait_ReturnsActiveAccount() => GeneratedSdk.Of(Document).CallAsync("""
        var wire = new Wire("{\"items\":[]}", "{\"id\":\"ca_1\",\"connectionData\":{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"INITIATED\"}}}", "{\"id\":\"ca_1\",\"status\":\"ACTIVE\"}", "");
        using var client = new ComposioClient(Transport(wire));
        var connection = await client.ConnectedAccounts.InitiateAsync("user", "ac_1", AuthScheme.OAuth2(new() { AccessToken = "t" }), new() { Alias = "work" });
        connection.Status.ShouldBe(ConnectionStatus.Initiated);
        (await connection.WaitForConnectionAsync()).Id.ShouldBe("ca_1");
        connection.Status.ShouldBe(ConnectionStatus.Active);
        await client.ConnectedAccounts.DisableAsync("ca_1");
        wire.Sent.ShouldBe([
            "GET /api/v3.1/connected_accounts?user_ids=user&auth_config_ids=ac_1&statuses=ACTIVE",
            "POST /api/v3.1/connected_accounts {\"auth_config\":{\"id\":\"ac_1\"},\"connection\":{\"user_id\":\"user\",\"state\":{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"ACTIVE\",\"access_token\":\"t\"}},\"alias\":\"work\"}}",
            "GET /api/v3.1/connected_accounts/ca_1",
            "PATCH /api/v3.1/connected_accounts/ca_1/status {\"enabled\":false}"]);
        """);

    [Fact]
    public Task InitiateAsync_SecondAccount_ThrowsUnlessAllowed() => GeneratedSdk.Of(Document).CallAsync("""
        const string One = "{\"items\":[{\"id\":\"ca_0\",\"status\":\"ACTIVE\"}]}";
        var wire = new Wire(One, One, "{\"id\":\"ca_1\",\"status\":\"ACTIVE\"}");
        using var client = new ComposioClient(Transport(wire));
        await Should.ThrowAsync<MultipleConnectedAccountsException>(() => client.ConnectedAccounts.InitiateAsync("user", "ac_1"));
        wire.Sent.Count.ShouldBe(1);
        (await client.ConnectedAccounts.InitiateAsync("user", "ac_1", options: new() { AllowMultiple = true })).Id.ShouldBe("ca_1");
        await Should.ThrowAsync<ArgumentException>(() => client.ConnectedAccounts.InitiateAsync(" ", "ac_1"));
        await Should.ThrowAsync<ArgumentException>(() => client.ConnectedAccounts.LinkAsync("user", ""));
        """);

    private static string Filter(string name, string item) => $$"""
        { "name": "{{name}}", "in": "query", "explode": false, "schema": { "type": "array", "items": { {{item}} } } }
        """;
}
