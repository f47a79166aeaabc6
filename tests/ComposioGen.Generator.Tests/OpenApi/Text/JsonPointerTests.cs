using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Text;

/// <summary>Tests pointers to items of arrays, whose indexes are determined once for long arrays.</summary>
public sealed class JsonPointerTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(500)]
    public void To_ItemsOfArray_ContainsTheirIndexes(int count)
    {
        // Equal values are different items.
        var root = new JObject { ["a/b"] = new JArray(Enumerable.Range(0, count).Select(index => index % 2 == 0 ? new JValue(1) : (JToken)new JObject { ["c"] = 1 })) };
        var items = (JArray)root["a/b"]!;

        items.Select(JsonPointer.To).ShouldBe(Enumerable.Range(0, count).Select(index => $"/a~1b/{index}"));
        JsonPointer.To(items[1]["c"]!).ShouldBe("/a~1b/1/c");
    }

    [Fact]
    public void To_ChangedArray_ContainsTheNewIndexes()
    {
        var items = new JArray(Enumerable.Repeat(1, 200));
        JsonPointer.To(items[150]).ShouldBe("/150");

        items.RemoveAt(3);
        items[5] = new JObject();
        items.Insert(0, 2);

        items.Select(JsonPointer.To).ShouldBe(Enumerable.Range(0, 200).Select(index => $"/{index}"));
        ((JArray)items.DeepClone()).Select(JsonPointer.To).ShouldBe(Enumerable.Range(0, 200).Select(index => $"/{index}"));
    }
}
