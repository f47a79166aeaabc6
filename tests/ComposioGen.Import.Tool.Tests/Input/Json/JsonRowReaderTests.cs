using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Input.Json;

public sealed class JsonRowReaderTests
{
    [Fact]
    public async Task ReadAsync_BlankLinesAndComments_AreSkipped() =>
        (await Rows.LinesAsync("\uFEFF{\"a\":\"1\"}\n\n// a comment\r\n  {\"b\":2}\r\n")).ShouldBe(["1:1 a@1:2=1", "4:1 b@4:4=2"]);

    [Fact]
    public async Task ReadAsync_NestedMembers_HavePathsAndNullsAreOmitted() =>
        (await Rows.LinesAsync("""{"user":"u","credentials":{"token":"t","none":null,"empty":""},"scope":["a","b"]}""")).ShouldBe(
            ["""1:1 user@1:2=u credentials.token@1:28=t scope@1:64=["a","b"]"""]);

    [Fact]
    public async Task ReadAsync_KeyFile_IsOneValue() =>
        (await Rows.LinesAsync("""{"credentials_json":{"type":"service_account"}}""")).ShouldBe(["""1:1 credentials_json@1:2={"type":"service_account"}"""]);

    [Theory]
    [InlineData("{\"a\":\"secret", "1:13 The text is not valid JSON from this location on.")]
    [InlineData("{\"a\":1} {\"b\":2}", "1:9 The text is not valid JSON from this location on.")]
    [InlineData("not json secret", "1:2 The text is not valid JSON from this location on.")]
    [InlineData("[1,2]", "1:1 A row must be a JSON object.")]
    [InlineData("\"secret\"", "1:1 A row must be a JSON object.")]
    [InlineData("{\"a\":\"x\",\"a\":\"y\"}", "1:10 The member is specified twice.")]
    [InlineData("{\"a\":\"\\ud800 secret\"}", "1:1 A string contains a lone surrogate")]
    public async Task ReadAsync_InvalidLine_ReportsLocationWithoutContentAndNextIsRead(string line, string fault)
    {
        var rows = await Rows.LinesAsync(line + "\n{\"ok\":1}\n");

        rows[0].ShouldStartWith(fault);
        rows[0].ShouldNotContain("secret");
        rows[1].ShouldBe("2:1 ok@2:2=1");
    }

    [Fact]
    public async Task ReadAsync_ExcessiveNesting_IsBadRow() =>
        (await Rows.LinesAsync(string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "\n{\"ok\":1}"))[1].ShouldBe("2:1 ok@2:2=1");

    [Fact]
    public async Task ReadAsync_LineTooLong_IsBadRowAndNextIsRead() =>
        (await Rows.LinesAsync("{\"a\":\"" + new string('x', 3 * Limits.LongestRow) + "\"}\n{\"ok\":1}")).ShouldBe(["1:1 The line is longer than 1 MB.", "2:1 ok@2:2=1"]);

    [Fact]
    public async Task ReadAsync_Array_ReadsElementsWithLineAndColumn() =>
        (await Rows.ArrayAsync("\uFEFF[\n  {\"a\": \"x]}\\\"{\",\n   \"b\": 1},\n  {\"a\": {\"token\": \"y\"}},{\"c\":[1]}\n]\n")).ShouldBe(
            ["2:3 a@2:4=x]}\"{ b@3:4=1", "4:3 a.token@4:10=y", "4:25 c@4:26=[1]"]);

    [Fact]
    public async Task ReadAsync_ElementOtherThanObject_IsBadRowAndNextIsRead() =>
        (await Rows.ArrayAsync("[1, \"x\", {\"a\" 1}, [2], {\"ok\":1}]")).ShouldBe(
        [
            "1:2 A row must be a JSON object.", "1:5 A row must be a JSON object.", "1:15 The text is not valid JSON from this location on.", "1:19 A row must be a JSON object.",
            "1:24 ok@1:25=1",
        ]);

    [Fact]
    public async Task ReadAsync_TruncatedArray_IsReported() =>
        (await Rows.ArrayAsync("[{\"a\":1},\n{\"b\":\"secret")).ShouldBe(["1:2 a@1:3=1", "2:1 The input ends within this row."]);

    [Fact]
    public async Task ReadAsync_UnclosedArray_IsReported() =>
        (await Rows.ArrayAsync("[{\"a\":1},")).ShouldBe(["1:2 a@1:3=1", "1:10 The input ends before the end of the array."]);

    [Fact]
    public async Task ReadAsync_ElementTooLong_IsBadRowAndNextIsRead() =>
        (await Rows.ArrayAsync("[{\"a\":\"" + new string('x', 3 * Limits.LongestRow) + "\"},{\"ok\":1}]"))[0].ShouldBe("1:2 The row is longer than 1 MB.");
}
