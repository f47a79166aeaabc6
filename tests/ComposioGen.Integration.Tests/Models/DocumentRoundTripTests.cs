using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests every schema of the document that has a type of its name.</summary>
public sealed class DocumentRoundTripTests
{
    public static TheoryData<string> Names => [.. SpecDocument.Schemas.Select(schema => schema.Key).Where(name => TypeOf(name) is not null)];

    [Fact]
    public void Document_Schemas_HaveTypesOfTheirName() => Names.Count.ShouldBeGreaterThan(80);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_RequiredMembersOnly_RoundTrips(string name) => RoundTrip(name, Sample.Minimal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AllMembers_RoundTrips(string name) => RoundTrip(name, Sample.Full);

    private static void RoundTrip(string name, Sample sample)
    {
        var json = sample.Of(SpecDocument.Schema(name))!.ToJsonString();
        var value = JsonSerializer.Deserialize(json, TypeOf(name)!);
        value.ShouldNotBeNull();
        value.GetType().Name.ShouldNotBe("Unknown");
        JsonSerializer.Serialize(value, TypeOf(name)!).ShouldBeJson(json);
    }

    // Shared members have a type as well, but no value is of that type.
    private static Type? TypeOf(string name) => typeof(ComposioClient).Assembly.GetType($"Composio.{name}") is { } type
        && type.IsDefined(typeof(JsonConverterAttribute), inherit: false) ? type : null;
}
