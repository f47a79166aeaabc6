using System.Text.Json;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Input.Json;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Mapping;

/// <summary>Tests common formats of connections, and the effects of spreadsheets.</summary>
public sealed class ExportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("""{"user_id":"u1","token":"ya29.a","refresh_token":"1//r","client_id":"c","scopes":["a","b"],"expiry":"2026-11-27T15:00:00.000000Z"}""", "ya29.a", 10800)]
    [InlineData("""{"userId":"u1","type":"oauth","provider":"slack","providerAccountId":"123","refresh_token":"r1","access_token":"a1","expires_at":1795784400}""", "a1", 3600)]
    [InlineData("""{"accountId":"1155","userId":"u1","accessToken":"a3","refreshToken":"r3","accessTokenExpiresAt":"2026-11-27T12:30:00.000Z"}""", "a3", 1800)]
    [InlineData("""{"connection_id":"c1","end_user":{"id":"u1","email":"e"},"credentials":{"type":"OAUTH2","access_token":"a4","refresh_token":"r4","expires_at":"2026-11-27T13:00:00Z","raw":{"access_token":"old","expires_in":99}}}""", "a4", 3600)]
    [InlineData("""{"user":{"externalId":"u1"},"raw":{"access_token":"a5","refresh_token":"r5","expires_in":60}}""", "a5", 60)]
    public async Task Map_Export_FindsTokensAndExpiry(string json, string token, double expiresIn)
    {
        var row = await MapJsonAsync(json);

        row.Fault.ShouldBeNull();
        row.Record!.UserId.ShouldBe("u1");
        Val(row).GetProperty("access_token").GetString().ShouldBe(token);
        Val(row).GetProperty("expires_in").GetDouble().ShouldBe(expiresIn);
        Val(row).TryGetProperty("account_id", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"{chat:write,channels:read}\"")]
    [InlineData("\"['chat:write', 'channels:read']\"")]
    [InlineData("chat:write; channels:read")]
    [InlineData("chat:write|channels:read")]
    [InlineData("chat:write+channels:read")]
    [InlineData("chat:write%20channels:read")]
    [InlineData("\"chat:write,,channels:read,\"")]
    public async Task Map_ScopeText_IsSplit(string cell) =>
        Val(await MapAsync($"user_id,access_token,refresh_token,scopes\nu1,a,r,{cell}\n")).GetProperty("scope").EnumerateArray().Select(scope => scope.GetString())
            .ShouldBe(["chat:write", "channels:read"]);

    [Theory]
    [InlineData("1.23457E+11")]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("u\u200B4")]
    [InlineData("u\04")]
    [InlineData("NULL")]
    public async Task Map_MalformedUserId_IsInvalid(string cell) => (await MapAsync($"user_id,access_token\n{cell},t\n")).Fault!.Value.Reason.ShouldStartWith("user_id ");

    [Fact]
    public async Task Map_BlanksAroundUserId_AreTrimmedWithWarning()
    {
        var row = await MapAsync("user_id,access_token,refresh_token\n u4 ,t,r\n");

        row.Record!.UserId.ShouldBe("u4");
        row.Warnings.Single().Text.ShouldContain("white space");
    }

    [Theory]
    [InlineData("Bearer x", "prefix")]
    [InlineData("\"\"\"x\"\"\"", "quotes")]
    [InlineData(" x", "white space")]
    public async Task Map_TokenWithAdditions_Warns(string cell, string warning) =>
        (await MapAsync($"user_id,access_token,refresh_token\nu1,{cell},r\n")).Warnings.Single().Text.ShouldContain(warning);

    [Fact]
    public async Task Map_TwoColumnsForField_IsInvalidUnlessMapped()
    {
        const string Csv = "user_id,access_token,Access Token,refresh_token\nu1,at-a,at-b,rt\n";

        (await MapAsync(Csv)).Fault!.Value.Reason.ShouldContain("two different values");
        Val(await MapAsync(Csv, ("access_token", "Access Token"))).GetProperty("access_token").GetString().ShouldBe("at-b");
    }

    [Fact]
    public async Task Map_ColumnForTwoFields_SetsBoth()
    {
        var row = await MapAsync("Email,Pwd,scheme\na@x.example,p,BASIC\n", ("user_id", "Email"), ("username", "Email"));

        row.Record!.UserId.ShouldBe("a@x.example");
        Val(row).GetProperty("username").GetString().ShouldBe("a@x.example");
        Val(row).GetProperty("password").GetString().ShouldBe("p");
    }

    [Fact]
    public async Task Map_Expired_IsInvalidWithoutRefreshToken()
    {
        (await MapAsync("user_id,access_token,expires_at\nu1,a,1795699785\n")).Fault!.Value.Reason.ShouldContain("has expired");
        (await MapAsync("user_id,access_token,refresh_token,expires_at\nu1,a,r,1795699785\n")).Warnings.Single().Text.ShouldContain("has expired");
    }

    [Fact]
    public async Task Map_NoRefreshToken_Warns() => (await MapAsync("user_id,access_token\nu1,a\n")).Warnings.Single().Text.ShouldContain("no refresh_token");

    [Theory]
    [InlineData("-----BEGIN PRIVATE KEY-----\\nbWFkZSB1cA==\\n-----END PRIVATE KEY-----\\n", true)]
    [InlineData("\"-----BEGIN PRIVATE KEY-----\nbWFkZSB1cA==\n-----END PRIVATE KEY-----\n\"", true)]
    [InlineData("bWFkZSB1cA==", false)]
    public async Task Map_PrivateKey_MustBePem(string cell, bool isValid)
    {
        var row = await MapAsync($"user_id,scheme,application_id,installation_id,private_key\nu1,SERVICE_ACCOUNT,1,2,{cell}\n");

        (row.Fault is null).ShouldBe(isValid);
        if (isValid)
        {
            Val(row).GetProperty("private_key").GetString().ShouldNotBeNull().ShouldContain("-----\nbWFk");
        }
    }

    [Fact]
    public async Task Map_ApiKeyWithoutCredential_IsInvalid() => (await MapAsync("user_id,scheme\nu1,API_KEY\n")).Fault!.Value.Reason.ShouldStartWith("api_key is missing");

    private static JsonElement Val(MappedRow row)
    {
        row.Fault.ShouldBeNull();
        return JsonSerializer.SerializeToElement(row.Record!.State).GetProperty("val");
    }

    private static Task<MappedRow> MapJsonAsync(string json) => MapAsync(new JsonLinesReader(Rows.Stream(json)));

    private static Task<MappedRow> MapAsync(string csv, params (string Field, string Column)[] mappings) => MapAsync(new CsvRowReader(new StreamReader(Rows.Stream(csv))), mappings);

    private static async Task<MappedRow> MapAsync(IRowReader reader, params (string Field, string Column)[] mappings)
    {
        var mapper = new RecordMapper(new ColumnMap(mappings), new("ac_1", new Dictionary<string, string>(), "OAUTH2"), new FixedTime(Now));
        await foreach (var row in reader.ReadAsync(CancellationToken.None))
        {
            return mapper.Map(row);
        }

        throw new InvalidOperationException("No row.");
    }
}
