using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

public sealed class NamingTests
{
    private static readonly string Collisions = MiniSpec.Both("""
        "Thing": { "type": "object", "properties": {
          "triggerConfig": { "type": "string", "deprecated": true, "description": "The old one." },
          "trigger_config": { "type": "string", "description": "The live one." },
          "userId": { "type": "string" },
          "user_id": { "type": "string" },
          "user-id": { "type": "string" },
          "thing": { "type": "string" },
          "additional_properties": { "type": "string" },
          "to_string": { "type": "string" } } }
        """);

    private static readonly string Unusual = MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["class", "reader"], "properties": {
          "class": { "type": "string" },
          "event": { "type": "integer" },
          "2fa": { "type": "string" },
          "$ref-like": { "type": "string" },
          "your-domain": { "type": "string" },
          "größe": { "type": "number" },
          "": { "type": "string" },
          "***": { "type": "string" },
          "with \"quotes\" \\ and\nlines": { "type": "string" },
          "reader": { "type": "string" },
          "writer": { "type": "string" },
          "value": { "type": "string" },
          "builder": { "type": "string" },
          "printer": { "type": "string" },
          "additional": { "type": "string" },
          "equality_contract": { "type": "string" },
          "system": { "type": "string" },
          "string": { "type": "string" },
          "type": { "type": "object", "properties": { "type": { "type": "string", "enum": ["type"] } } } } }
        """);

    [Fact]
    public void Bind_TwoMembersWithSameName_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Collisions).Text("Thing"));

    [Fact]
    public void Bind_KeywordsAndUnusualNames_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Unusual).Text("Thing"));

    [Fact]
    public Task Bind_MembersWithSameName_RoundTrip() => GeneratedSdk.Of(Collisions).CallAsync("""
        const string Json = "{\"triggerConfig\":\"1\",\"trigger_config\":\"2\",\"userId\":\"3\",\"user_id\":\"4\",\"user-id\":\"5\",\"thing\":\"6\",\"additional_properties\":\"7\",\"to_string\":\"8\",\"more\":9}";
        var thing = Read<Thing>(Json);
        thing.TriggerConfig.ShouldBe("2");
        Write(thing).ShouldBe(Json);
        """);

    [Fact]
    public Task Bind_UnusualNames_RoundTrip() => GeneratedSdk.Of(Unusual).CallAsync("""
        const string Json = "{\"class\":\"1\",\"event\":2,\"2fa\":\"3\",\"\":\"4\",\"***\":\"5\",\"reader\":\"6\",\"additional\":\"7\",\"type\":{\"type\":\"type\"}}";
        Write(Read<Thing>(Json)).ShouldBe(Json);
        Write(Read<Thing>("{\"class\":\"1\",\"reader\":\"2\",\"gr\\u00f6\\u00dfe\":1.5,\"with \\u0022quotes\\u0022 \\\\ and\\nlines\":\"x\"}"))
            .ShouldBe("{\"class\":\"1\",\"gr\\u00F6\\u00DFe\":1.5,\"with \\u0022quotes\\u0022 \\\\ and\\nlines\":\"x\",\"reader\":\"2\"}");
        """);

    [Theory]
    [InlineData("auth_config_ids", "AuthConfigIds")]
    [InlineData("authConfigIds", "AuthConfigIds")]
    [InlineData("OAUTH2", "OAuth2")]
    [InlineData("oauth1a", "OAuth1a")]
    [InlineData("S2S_OAUTH2", "S2SOAuth2")]
    [InlineData("your-domain", "YourDomain")]
    [InlineData("API_KEY", "ApiKey")]
    [InlineData("HTMLParser", "HtmlParser")]
    [InlineData("2fa", "TwoFa")]
    [InlineData("1-click-applications", "OneClickApplications")]
    [InlineData("1ClickApplications", "OneClickApplications")]
    [InlineData("404", "Number404")]
    [InlineData("1024x768", "Number1024x768")]
    [InlineData("30d", "ThirtyD")]
    [InlineData("1", "One")]
    [InlineData("+1", "PlusOne")]
    [InlineData("-1", "MinusOne")]
    [InlineData("-100", "Minus100")]
    [InlineData("trigger_1", "Trigger1")]
    [InlineData("2.0", "V2_0")]
    [InlineData("2024-01-01", "V2024_01_01")]
    [InlineData("v1.10", "V1_10")]
    [InlineData("v11.0", "V11_0")]
    [InlineData("-created_at", "CreatedAtDescending")]
    [InlineData("+created_at", "CreatedAtAscending")]
    [InlineData("<", "LessThan")]
    [InlineData("<=", "LessThanOrEqual")]
    [InlineData(">=", "GreaterThanOrEqual")]
    [InlineData("!=", "NotEqual")]
    [InlineData("c++", "CPlusPlus")]
    [InlineData("Page<User>", "PageUser")]
    [InlineData("Response<List<Map<String,User>>>", "ResponseListMapStringUser")]
    [InlineData("a<b", "ALessThanB")]
    [InlineData("a>b", "AGreaterThanB")]
    [InlineData("b>a<c", "BGreaterThanALessThanC")]
    [InlineData("a->b", "AArrowB")]
    [InlineData("<>", "NotEqual")]
    [InlineData("A-", "AMinus")]
    [InlineData("$filter", "DollarFilter")]
    [InlineData("filter[name]", "FilterName")]
    [InlineData("_id", "Id")]
    [InlineData(" ", "Space")]
    [InlineData("größe", "Größe")]
    [InlineData("日本", "日本")]
    [InlineData("été_fini", "ÉtéFini")]
    [InlineData("\ud83d\ude00", "U1F600")]
    [InlineData("", "Empty")]
    [InlineData("***", "StarStarStar")]
    public void Pascal_Text_ReturnsPascalCase(string text, string expected) => CSharpName.Pascal(text).ShouldBe(expected);

    [Fact]
    public void Pascal_LoneSurrogate_IsSpelledByItsCode() => CSharpName.Pascal("a\ud83d").ShouldBe("AUD83D");

    [Fact]
    public void Pascal_LongText_StaysDistinct()
    {
        var text = string.Concat(Enumerable.Repeat("many_words_", 200));

        CSharpName.Pascal(text + "a").Length.ShouldBeLessThan(200);
        CSharpName.Pascal(text + "a").ShouldNotBe(CSharpName.Pascal(text + "b"));
    }

    [Theory]
    [InlineData("reader", "Reader")]
    [InlineData("_reader", "Reader")]
    [InlineData("__makeref", "Other")]
    [InlineData("Wished", "Wished")]
    [InlineData("no identifier", "Other")]
    public void Chosen_RequestedName_StartsWithCapital(string wanted, string expected) => CSharpName.Chosen(wanted, "other").ShouldBe(expected);

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("connected_account_id", "connectedAccountId")]
    [InlineData("ID", "id")]
    public void Camel_Text_ReturnsCamelCase(string text, string expected) => CSharpName.Camel(text).ShouldBe(expected);

    [Theory]
    [InlineData("AuthConfigs", "AuthConfig")]
    [InlineData("Categories", "Category")]
    [InlineData("Statuses", "Status")]
    [InlineData("Status", "Status")]
    [InlineData("Access", "Access")]
    [InlineData("Boxes", "Box")]
    public void Singular_Plural_ReturnsSingular(string text, string expected) => CSharpName.Singular(text).ShouldBe(expected);

    [Fact]
    public void Bind_SchemasDifferingOnlyInCase_BothAreGenerated() => GeneratedSdk.Of(MiniSpec.Both("""
        "Thing": { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/ApiKey" }, "b": { "$ref": "#/components/schemas/APIKey" } } },
        "ApiKey": { "type": "object", "properties": { "x": { "type": "string" } } },
        "APIKey": { "type": "object", "properties": { "y": { "type": "string" } } }
        """)).Compilation.GetTypeByMetadataName("Composio.Thing").ShouldNotBeNull();

    [Theory]
    [InlineData("String")]
    [InlineData("Task")]
    [InlineData("Composio")]
    [InlineData("ComposioClient")]
    [InlineData("ComposioException")]
    [InlineData("ComposioClientOptions")]
    [InlineData("ThingsClient")]
    [InlineData("JsonSerializer")]
    [InlineData("IDisposable")]
    [InlineData("IReadOnlyList")]
    [InlineData("IQueryValue")]
    [InlineData("NotNullWhen")]
    [InlineData("SetsRequiredMembers")]
    [InlineData("ArgumentNullException")]
    [InlineData("FormattableString")]
    [InlineData("Convert")]
    [InlineData("Unknown")]
    [InlineData("System")]
    [InlineData("Runtime")]
    [InlineData("class")]
    [InlineData("my schema/v2.0")]
    [InlineData("größe")]
    [InlineData("2")]
    [InlineData("")]
    public void Bind_SchemaWithAnyName_Compiles(string name) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "type": "object", "required": ["part"], "properties": {
          "part": { "$ref": "#/components/schemas/{{name.Replace("/", "~1", StringComparison.Ordinal)}}" },
          "when": { "type": "string", "format": "date-time", "nullable": true }, "either": { "oneOf": [ { "type": "string" }, { "type": "number" } ] } } },
        "{{name}}": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "next": { "$ref": "#/components/schemas/Thing" } } }
        """)).Sources.ShouldNotBeEmpty();
}
