using ComposioGen.Generator.Binding;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Newtonsoft.Json;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Tests the names of clients, which come from tags in any form.</summary>
public sealed class ClientNamingTests
{
    [Theory]
    [InlineData("Client", "Client", "ClientOperations")]
    [InlineData("OAuth clients", "OAuthClients", "OAuthClientsClient")]
    [InlineData("oauth-client", "OAuthClient", "OAuthClientOperations")]
    [InlineData("HTTP", "Http", "HttpOperations")]
    [InlineData("Composio", "Composio", "ComposioOperations")]
    [InlineData("Composio Client", "ComposioClientValue", "ComposioClientOperations")]
    [InlineData("User User", "User", "UserClient")]
    [InlineData("store/storeConfigs", "StoreConfigs", "StoreConfigsClient")]
    [InlineData("terminals terminal level", "TerminalLevel", "TerminalLevelClient")]
    [InlineData("", "Boxes", "BoxesClient")]
    [InlineData("   ", "Boxes", "BoxesClient")]
    [InlineData("\t\n", "Boxes", "BoxesClient")]
    [InlineData("1", "One", "OneClient")]
    [InlineData("404", "Number404", "Number404Client")]
    [InlineData("2.0", "V2_0", "V2_0Client")]
    [InlineData(" Things ", "Things", "ThingsClient")]
    [InlineData("ToString", "ToStringValue", "ToStringClient")]
    [InlineData("GetType", "GetTypeValue", "GetTypeClient")]
    [InlineData("Equals", "EqualsValue", "EqualsClient")]
    [InlineData("gr\u00f6\u00dfe", "Gr\u00f6\u00dfe", "Gr\u00f6\u00dfeClient")]
    [InlineData("\u7528\u6237", "\u7528\u6237", "\u7528\u6237Client")]
    [InlineData("\ud83d\udc36 Pets", "Pets", "PetsClient")]
    [InlineData("\u2764\ufe0f\u200dFavorites \u2122", "Favorites", "FavoritesClient")]
    [InlineData("C++", "CPlusPlus", "CPlusPlusClient")]
    public void Bind_Tag_NamesPropertyAndClass(string tag, string property, string type)
    {
        var document = Tagged(tag);

        var client = Clients(document).ShouldHaveSingleItem();
        client.PropertyName.ShouldBe(property);
        client.Name.ShouldBe(type);
        GeneratedSdk.Of(document).Sources.Keys.ShouldContain(type + ".g.cs");
    }

    [Theory]
    [InlineData("FooBar", "foobar", "FooBar")]
    [InlineData("foo bar", "FOO_BAR", "FooBar")]
    [InlineData("foobar", "FooBAR", "FooBar")]
    [InlineData("user", "User User", "User")]
    public void Bind_TagsOfOneName_ShareAClientInAnyOrder(string first, string second, string property)
    {
        foreach (var document in new[] { Tagged(first, second), Tagged(second, first) })
        {
            var client = Clients(document).ShouldHaveSingleItem();
            client.PropertyName.ShouldBe(property);
            client.Operations.Count.ShouldBe(2);
            client.Documentation.ShouldBe("About " + new[] { first, second }.Order(StringComparer.Ordinal).First());
            GeneratedSdk.Of(document);
        }
    }

    [Theory]
    [InlineData("OAuth", "OAuthClient")]
    [InlineData("Http", "HttpClient")]
    [InlineData("Client", "ClientOperations")]
    [InlineData("A", "AClient")]
    public void Bind_TagsWhoseClassesAreSimilar_Compile(string first, string second)
    {
        var names = Clients(Tagged(first, second)).Select(client => client.Name).ToList();

        Clients(Tagged(second, first)).Select(client => client.Name).ShouldBe(names, ignoreOrder: true);
        names.ShouldAllBe(name => !name.Contains("ClientClient", StringComparison.Ordinal) && !name.Contains("OperationsOperations", StringComparison.Ordinal));
        GeneratedSdk.Of(Tagged(first, second));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("ToString")]
    [InlineData("GetType")]
    [InlineData("Equals")]
    [InlineData("gr\u00f6\u00dfe")]
    [InlineData("123")]
    [InlineData("\ud83d\udc36")]
    public void Bind_OperationIdsInAnyForm_Compile(string id)
    {
        var operation = $"\"operationId\": {JsonConvert.SerializeObject(id)}, {MiniSpec.Things}, {MiniSpec.Empty}";
        var other = operation.Replace(JsonConvert.SerializeObject(id), JsonConvert.SerializeObject(id.ToLowerInvariant() + "-" + 1), StringComparison.Ordinal);
        var document = MiniSpec.Paths($$"""
            "/things": { "get": { {{operation}} } }, "/things/": { "get": { {{other}} } }, "/ToString": { "post": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} } },
            "/equals": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} } }, "/GetType": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} } }
            """);

        GeneratedSdk.Of(document);
        Clients(document).ShouldHaveSingleItem().Operations.Select(method => method.Name).ShouldBeUnique();
        Clients(ShuffledDocument.Of(document, new Random(1))).ShouldBe(Clients(document));
    }

    private static EquatableArray<ClientModel> Clients(string document) => SdkBinder.Bind(Documents.Sound(document), SdkSettings.Default, default).Model.Clients;

    private static string Tagged(params string[] tags)
    {
        string Text(string tag) => JsonConvert.SerializeObject(tag);
        var paths = tags.Select((tag, index) => $"\"/boxes{(index == 0 ? "" : "/" + index + "x")}\": {{ \"get\": {{ \"tags\": [ {Text(tag)} ], {MiniSpec.Empty} }} }}");
        return MiniSpec.Paths(string.Join(", ", paths)).Replace(
            "\"tags\": [ { \"name\": \"Things\", \"description\": \"What there is.\" } ]",
            $"\"tags\": [ {string.Join(", ", tags.Select(tag => $"{{ \"name\": {Text(tag)}, \"description\": {Text("About " + tag)} }}"))} ]",
            StringComparison.Ordinal);
    }
}
