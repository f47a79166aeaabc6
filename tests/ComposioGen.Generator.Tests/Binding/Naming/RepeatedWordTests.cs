using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

public sealed class RepeatedWordTests
{
    [Fact]
    public void Emit_MethodOfAsyncAction_HasItsNameBesideThePlainAction()
    {
        const string Path = "\"/things/{id}/start-async\": { \"post\": { ";
        var action = Path + $"{MiniSpec.Things}, {MiniSpec.Id}, {MiniSpec.Empty} }} }}";

        var alone = GeneratedSdk.Of(MiniSpec.Paths(action)).Sources["ThingsClient.g.cs"];
        var both = GeneratedSdk.Of(MiniSpec.Paths(action + "," + action.Replace("start-async", "start", StringComparison.Ordinal))).Sources["ThingsClient.g.cs"];

        alone.ShouldNotContain("AsyncAsync");
        alone.ShouldNotContain(" StartAsync(");
        alone.ShouldContain(" StartAsynchronouslyAsync(string id,");
        both.ShouldContain(" StartAsynchronouslyAsync(string id,");
        both.ShouldContain(" StartAsync(string id,");
    }

    [Fact]
    public void Emit_TypesOfOneName_AreDistinguishedWithoutRepeatedWords()
    {
        var names = GeneratedSdk.Of(MiniSpec.Returning("""
            "Thing": { "type": "object", "properties": { "details": { "type": "object", "properties": { "a": { "type": "string" } } }, "kind": { "type": "string", "enum": ["x", "y"] } } },
            "ThingDetails": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/Thing" } } },
            "ThingKind": { "type": "string", "enum": ["z", "y"] }, "Other": { "type": "object", "properties": { "c": { "$ref": "#/components/schemas/ThingDetails" }, "d": { "$ref": "#/components/schemas/ThingKind" } } }
            """).Replace("\"200\"", "\"200\": { \"description\": \"\", \"content\": { \"application/json\": { \"schema\": { \"$ref\": \"#/components/schemas/Thing\" } } } }, \"201\"", StringComparison.Ordinal), allows: "CMPG016").Sources.Keys;

        names.ShouldAllBe(name => !name.Contains("DetailsDetails", StringComparison.Ordinal) && !name.Contains("KindKind", StringComparison.Ordinal));
    }

    [Fact]
    public void Emit_TagThatIsAPath_CreatesClientOfPath()
    {
        var names = GeneratedSdk.Of(MiniSpec.Paths($$"""
            "/1.0/setlist/{id}": { "get": { "tags": ["/1.0/setlist/{id}"], {{MiniSpec.Id}}, {{MiniSpec.Empty}} } },
            "/1.0/setlist/{id}/songs": { "get": { "tags": ["/1.0/setlist/{id}/songs"], {{MiniSpec.Id}}, {{MiniSpec.Empty}} } }
            """)).Sources.Keys;

        names.Where(name => name.EndsWith("Client.g.cs", StringComparison.Ordinal)).ShouldBe(["ComposioClient.g.cs", "SetlistClient.g.cs"], ignoreOrder: true);
    }

    [Fact]
    public void Bind_ComponentAddedWithNameOfAnItem_KeepsTheNameOfTheItem()
    {
        const string Orders = """
            "Thing": { "type": "object", "properties": { "orders": { "$ref": "#/components/schemas/Orders" } } },
            "Orders": { "type": "object", "properties": { "order": { "type": "object", "properties": { "id": { "type": "string" } } } } }
            """;
        var before = BoundNames.Of(Documents.Sound(MiniSpec.Both(Orders)));
        var after = BoundNames.Of(Documents.Sound(MiniSpec.Both(Orders.Replace("\"Thing\": { \"type\": \"object\", \"properties\": {", "\"Thing\": { \"type\": \"object\", \"properties\": { \"one\": { \"$ref\": \"#/components/schemas/Order\" },", StringComparison.Ordinal)
            + ", \"Order\": { \"type\": \"object\", \"properties\": { \"number\": { \"type\": \"string\" } } }")));

        before.ByLocation["POST /things answer.orders.order"].ShouldBe("OrdersOrder");
        after.ChangedIn(before).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ListListFollowers", "ListFollowers")]
    [InlineData("OrdersV3ListListFull", "OrdersV3ListFull")]
    [InlineData("QueryV1_0ActionTypesQueryQuery", "QueryV1_0ActionTypesQuery")]
    [InlineData("DeDe", "DeDe")]
    [InlineData("_1", "_1")]
    [InlineData("UserUserGroup", "UserGroup")]
    [InlineData("GetGet", "Get")]
    [InlineData("ListSipTrunkTrunks", "ListSipTrunks")]
    [InlineData("ListTeamsTeamMemberships", "ListTeamMemberships")]
    [InlineData("ClusterNodePoolNodePoolTaint", "ClusterNodePoolTaint")]
    [InlineData("FloatingIPFloatingIp", "FloatingIP")]
    [InlineData("GetConnectionManagerConnectionManagerXml", "GetConnectionManagerXml")]
    [InlineData("ListLists", "ListLists")]
    [InlineData("ListRequestsRequest", "ListRequestsRequest")]
    [InlineData("ListSurveyResponsesResponse", "ListSurveyResponsesResponse")]
    [InlineData("OneToOneMessage", "OneToOneMessage")]
    public void Remove_RepeatedWords_AreRemoved(string name, string expected) => Generator.Binding.Naming.Words.RepeatedWords.Remove(name, afterNumbers: true).ShouldBe(expected);
}
