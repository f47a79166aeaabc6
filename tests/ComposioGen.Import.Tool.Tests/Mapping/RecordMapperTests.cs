using System.Text.Json;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Input.Json;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Mapping;

public sealed class RecordMapperTests
{
    private static readonly RecordDefaults None = new(null, new Dictionary<string, string>(), null);
    private static readonly RecordDefaults OAuth2 = new("ac_1", new Dictionary<string, string>(), "OAUTH2");

    [Theory]
    [InlineData("user_id", "access_token")]
    [InlineData("User ID", "Access Token")]
    [InlineData("External ID", "accessToken")]
    [InlineData("email", "OAUTH-ACCESS-TOKEN")]
    [InlineData("User Email", "Token")]
    public async Task Map_ColumnNameSpellings_AreRecognized(string user, string token)
    {
        var record = (await MapAsync($"{user},{token}\nu1,t1", OAuth2)).Record.ShouldNotBeNull();

        record.UserId.ShouldBe("u1");
        Val(record).GetProperty("access_token").GetString().ShouldBe("t1");
        Val(record).GetProperty("status").GetString().ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task Map_TwoColumnsForField_MoreSpecificOneIsUsed() =>
        (await MapAsync("Email,User ID,Token\nu@x.example,u1,t1", OAuth2)).Record!.UserId.ShouldBe("u1");

    [Fact]
    public async Task Map_ExplicitMapping_OverridesColumnName()
    {
        var row = await MapAsync("User ID,Owner,Token,Sub domain\nu1,o1,t1,eu", OAuth2, ("user_id", "Owner"), ("region", "Sub domain"));

        row.Record!.UserId.ShouldBe("o1");
        Val(row.Record).GetProperty("region").GetString().ShouldBe("eu");
    }

    [Fact]
    public async Task Map_ExplicitMappingToUnknownField_IsSent() =>
        Val((await MapAsync("User ID,Token,Tenant\nu1,t1,x", OAuth2, ("tenant_key", "Tenant"))).Record!).GetProperty("tenant_key").GetString().ShouldBe("x");

    [Theory]
    [InlineData("OAuth 2.0", "access_token", "OAUTH2")]
    [InlineData("oauth2", "access_token", "OAUTH2")]
    [InlineData("api key", "api_key", "API_KEY")]
    [InlineData("Bearer", "token", "BEARER_TOKEN")]
    [InlineData("Bearer Token", "token", "BEARER_TOKEN")]
    public async Task Map_SchemeSpellings_AreRecognized(string scheme, string field, string expected)
    {
        var row = await MapAsync($"user_id,auth_config_id,scheme,{field}\nu1,ac_9,{scheme},x", None);

        JsonSerializer.SerializeToElement(row.Record!.State).GetProperty("authScheme").GetString().ShouldBe(expected);
        row.Record!.AuthConfigId.ShouldBe("ac_9");
        Val(row.Record).GetProperty(field).GetString().ShouldBe("x");
    }

    [Fact]
    public async Task Map_ColumnsOfOtherScheme_AreOmitted()
    {
        var val = Val((await MapAsync("user_id,scheme,api_key,access_token,auth_config_id\nu1,API_KEY,k1,t1,ac_1", None)).Record!);

        val.GetProperty("api_key").GetString().ShouldBe("k1");
        val.TryGetProperty("access_token", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("bearer_token")]
    [InlineData("access_token")]
    public async Task Map_BearerTokenSynonyms_AreRecognized(string column) =>
        Val((await MapAsync($"user_id,{column}\nu1,t1", OAuth2 with { Scheme = "BEARER_TOKEN" })).Record!).GetProperty("token").GetString().ShouldBe("t1");

    [Theory]
    [InlineData("\"[\"\"a\"\",\"\"b\"\"]\"", """["a","b"]""")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("\"a,b\"", "\"a,b\"")]
    public async Task Map_Scopes_MayBeListOrText(string cell, string expected) =>
        Val((await MapAsync($"user_id,token,scopes\nu1,t1,{cell}", OAuth2)).Record!).GetProperty("scope").GetRawText().ShouldBe(expected);

    [Fact]
    public async Task Map_Credentials_MayBeNestedOrJsonInCell()
    {
        const string Json = """{"user_id":"u1","state":{"authScheme":"OAUTH2","val":{"access_token":"t1","refresh_token":"r1"}},"auth_config":{"id":"ac_7"}}""";
        var nested = (await MapJsonAsync(Json, None)).Record.ShouldNotBeNull();
        nested.AuthConfigId.ShouldBe("ac_7");
        Val(nested).GetProperty("refresh_token").GetString().ShouldBe("r1");

        var cell = (await MapAsync("user_id,credentials\nu1,\"{\"\"access_token\"\":\"\"t1\"\"}\"", OAuth2)).Record.ShouldNotBeNull();
        Val(cell).GetProperty("access_token").GetString().ShouldBe("t1");
    }

    [Fact]
    public async Task Map_SampleFormat_IsRecognized()
    {
        var record = (await MapJsonAsync("""{"user":"u1","toolkit":"slack","scheme":"OAUTH2","authConfig":"ac_2","alias":"work","credentials":{"access_token":"t","expires_in":3600}}""", None)).Record!;

        (record.UserId, record.AuthConfigId, record.Alias).ShouldBe(("u1", "ac_2", "work"));
        Val(record).GetProperty("expires_in").GetDouble().ShouldBe(3600);
    }

    [Fact]
    public async Task Map_KeyFile_IsSentAsText()
    {
        const string File = """{"type":"service_account","client_email":"a@b.example","private_key":"-----BEGIN PRIVATE KEY-----\nbWFkZSB1cA==\n-----END PRIVATE KEY-----\n"}""";
        var scheme = OAuth2 with { Scheme = "GOOGLE_SERVICE_ACCOUNT" };

        Val((await MapJsonAsync($$"""{"user_id":"u1","credentials_json":{{File}}}""", scheme)).Record!).GetProperty("credentials_json").GetString().ShouldBe(File);
        (await MapJsonAsync("""{"user_id":"u1","credentials_json":{"type":"service_account"}}""", scheme)).Fault!.Value.Reason.ShouldContain("is not a key file");
    }

    [Fact]
    public async Task Map_AuthConfigByToolkit_IsFound() =>
        (await MapAsync("user_id,App,token\nu1,Slack,t1", new(null, new Dictionary<string, string> { ["slack"] = "ac_s" }, "OAUTH2"))).Record!.AuthConfigId.ShouldBe("ac_s");

    [Theory]
    [InlineData("user_id,scheme,token,auth_config_id\n,OAUTH2,secret,ac_1", 1, "user_id is missing")]
    [InlineData("user_id,scheme,token,auth_config_id\nu1,OAUTH2,secret,", 1, "auth_config_id is missing")]
    [InlineData("user_id,scheme,token,auth_config_id\nu1,secret,t,ac_1", 4, "scheme must be one of")]
    [InlineData("user_id,scheme,token,auth_config_id\nu1,,secret,ac_1", 1, "scheme is missing")]
    [InlineData("user_id,scheme,token,auth_config_id\nu1,BASIC_WITH_JWT,secret,ac_1", 1, "username is missing")]
    public async Task Map_MissingValue_IsReportedWithLocationAndWithoutValue(string text, int column, string reason)
    {
        var (place, message) = (await MapAsync(text, None)).Fault.ShouldNotBeNull();

        place.ShouldBe(new TextPlace(2, column));
        message.ShouldStartWith(reason);
        message.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("""{"user_id":"u1","access_token":["secret"]}""")]
    [InlineData("""{"user_id":true,"access_token":"secret"}""")]
    public async Task Map_ValueOfWrongKind_IsReportedWithoutValue(string json)
    {
        var (place, message) = (await MapJsonAsync(json, OAuth2)).Fault.ShouldNotBeNull();

        place.Line.ShouldBe(1);
        place.Column.ShouldBeGreaterThan(1);
        message.ShouldNotContain("secret");
    }

    [Fact]
    public void ToString_InputField_HidesCredential()
    {
        var field = new InputField("token", "secret", default, default);

        field.ToString().ShouldBe("token");
        InputRow.Good(default, [field]).ToString().ShouldNotContain("secret");
    }

    private static JsonElement Val(ConnectionImport record) => JsonSerializer.SerializeToElement(record.State).GetProperty("val");

    private static Task<MappedRow> MapAsync(string csv, RecordDefaults defaults, params (string Field, string Column)[] mappings) =>
        MapAsync(new CsvRowReader(new StreamReader(Rows.Stream(csv))), defaults, mappings);

    private static Task<MappedRow> MapJsonAsync(string json, RecordDefaults defaults) => MapAsync(new JsonLinesReader(Rows.Stream(json)), defaults);

    private static async Task<MappedRow> MapAsync(IRowReader reader, RecordDefaults defaults, params (string Field, string Column)[] mappings)
    {
        var mapper = new RecordMapper(new ColumnMap(mappings), defaults);
        await foreach (var row in reader.ReadAsync(CancellationToken.None))
        {
            return mapper.Map(row);
        }

        throw new InvalidOperationException("No row.");
    }
}
