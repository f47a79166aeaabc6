using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComposioGen.Integration.Tests.Doubles;

public sealed class JsonResolverTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = ComposioJson.Resolver };

    [Fact]
    public void Resolver_Account_RoundTrips()
    {
        var json = JsonSerializer.Serialize(SampleAccount.Create("ca_1"), Options);

        JsonSerializer.Deserialize<ConnectedAccount>(json, Options)!.Id.ShouldBe("ca_1");
        JsonSerializer.Serialize<object>(SampleAccount.Create("ca_1"), Options).ShouldBe(json);
    }

    [Fact]
    public void Resolver_Collections_AreKnown()
    {
        ConnectedAccount[] array = [SampleAccount.Create("ca_1")];
        var json = JsonSerializer.Serialize(array, Options);

        JsonSerializer.Serialize(array.ToList(), Options).ShouldBe(json);
        JsonSerializer.Serialize<IReadOnlyList<ConnectedAccount>>(array, Options).ShouldBe(json);
        JsonSerializer.Serialize<IEnumerable<ConnectedAccount>>(array, Options).ShouldBe(json);
        JsonSerializer.Deserialize<List<ConnectedAccount>>(json, Options)!.Single().Id.ShouldBe("ca_1");
        JsonSerializer.Serialize<ConnectionStatus?>(ConnectionStatus.Active, Options).ShouldBe("\"ACTIVE\"");
        JsonSerializer.Serialize<ConnectionStatus?>(null, Options).ShouldBe("null");
        JsonSerializer.Deserialize<Dictionary<string, ConnectionStatus>>("""{"a":"ACTIVE"}""", Options)!["a"].ShouldBe(ConnectionStatus.Active);
    }

    [Fact]
    public void Resolver_EveryPublicTypeWithAConverter_IsKnown()
    {
        var types = typeof(ComposioClient).Assembly.GetTypes()
            .Where(type => type.GetCustomAttributes(typeof(JsonConverterAttribute), false).Length > 0 && type.Namespace == "Composio")
            .ToList();

        types.Count.ShouldBeGreaterThan(100);
        types.Where(type => ComposioJson.Resolver.GetTypeInfo(type, Options) is null).ShouldBeEmpty();
        ComposioJson.Resolver.GetTypeInfo(typeof(string), Options).ShouldBeNull();
    }
}
