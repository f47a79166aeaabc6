using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests every pair of scheme and status in the document.</summary>
public sealed class SchemeStatusPairTests
{
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (scheme, stateSchema) in SpecDocument.Branches("ConnectionState"))
            {
                foreach (var (status, _) in SpecDocument.Branches(ValSchema(stateSchema)))
                {
                    pairs.Add(scheme, status);
                }
            }

            return pairs;
        }
    }

    [Fact]
    public void Document_AllSchemes_Has81PairsOf15Schemes()
    {
        Pairs.Count.ShouldBe(81);
        SpecDocument.Branches("ConnectionState").Count().ShouldBe(15);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Read_RequiredMembersOnly_RoundTrips(string scheme, string status) => RoundTrip(scheme, status, Sample.Minimal);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Read_AllMembers_RoundTrips(string scheme, string status) => RoundTrip(scheme, status, Sample.Full);

    private static void RoundTrip(string scheme, string status, Sample sample)
    {
        var stateSchema = SpecDocument.Branches("ConnectionState").Single(branch => branch.Tag == scheme).Schema;
        var valSchema = ValSchema(stateSchema);
        var variantSchema = SpecDocument.Branches(valSchema).Single(branch => branch.Tag == status).Schema;
        var json = new JsonObject { ["authScheme"] = scheme, ["val"] = sample.Of(SpecDocument.Schema(variantSchema)) };
        var text = json.ToJsonString();

        var state = JsonOf.Read<ConnectionState>(text);
        JsonOf.Write(state).ShouldBeJson(text);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<ConnectionState>(text)).ShouldBeJson(text);

        state.AuthScheme.Value.ShouldBe(scheme);
        state.GetType().FullName.ShouldBe($"Composio.ConnectionState+{stateSchema[..^"ConnectionState".Length]}");
        var val = state.GetType().GetProperty("Val")!.GetValue(state)!;
        val.GetType().FullName.ShouldBe($"Composio.{valSchema}+{variantSchema[valSchema.Length..]}");
        val.GetType().GetProperty("Status")!.GetValue(val).ShouldBe(new ConnectionStatus(status));
    }

    private static string ValSchema(string stateSchema) => SpecDocument.Reference(SpecDocument.Schema(stateSchema)["properties"]!["val"]!)!;
}
