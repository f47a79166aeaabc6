using System.Text;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Input.Csv;

public sealed class CsvRowReaderTests
{
    [Fact]
    public async Task ReadAsync_EmptyCells_AreOmittedAndOthersHaveLocations() =>
        (await Rows.CsvAsync("user,token,note\nu1,t1,\n,t2,n2\n")).ShouldBe(["2:1 user@2:1=u1 token@2:4=t1", "3:1 token@3:2=t2 note@3:5=n2"]);

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task ReadAsync_SemicolonsAndTabs_AreDetected(string delimiter) =>
        (await Rows.CsvAsync($"user{delimiter}token\nu,1{delimiter}t")).ShouldBe(["2:1 user@2:1=u,1 token@2:5=t"]);

    [Fact]
    public async Task ReadAsync_ByteOrderMarkWindowsLineBreaksAndBlankLines_AreAccepted() =>
        (await Rows.CsvAsync("\uFEFFuser,token\r\n\r\nu1,t1\r\nu2,t2\r\n\r\n")).ShouldBe(["3:1 user@3:1=u1 token@3:4=t1", "4:1 user@4:1=u2 token@4:4=t2"]);

    [Fact]
    public async Task ReadAsync_QuotedCells_MayContainLineBreaksDelimitersAndQuotes() =>
        (await Rows.CsvAsync("user,\"a\nb\",c\nu1,\"x\ny,\"\"z\"\"\",1\nu2,,2\n")).ShouldBe(
            ["3:1 user@3:1=u1 a\nb@3:4=x\ny,\"z\" c@4:10=1", "5:1 user@5:1=u2 c@5:5=2"]);

    [Fact]
    public async Task ReadAsync_WrongNumberOfCells_IsBadRowAndNextIsRead() =>
        (await Rows.CsvAsync("a,b\n1\n1,2,3\n1,2\n")).ShouldBe(
            ["2:1 a@2:1=1", "3:1 The row has 3 cells, but the header has 2.", "4:1 a@4:1=1 b@4:3=2"]);

    [Fact]
    public async Task ReadAsync_EmptyCellsBehindLastColumn_AreIgnored() =>
        (await Rows.CsvAsync("a,b\n1,2,,\n")).ShouldBe(["2:1 a@2:1=1 b@2:3=2"]);

    [Fact]
    public async Task ReadAsync_RowEndsEarly_ReturnsAbsentColumns()
    {
        await foreach (var row in new CsvRowReader(new StringReader("a,b,c\n1,2\n")).ReadAsync(default))
        {
            row.Absent.ShouldBe(["c"]);
        }
    }

    [Fact]
    public async Task ReadAsync_HeaderCellsWithoutName_AreCalledByNumber() =>
        (await Rows.CsvAsync("a,, ,b\n1,2,3,4\n")).ShouldBe(["2:1 a@2:1=1 column 2@2:3=2 column 3@2:5=3 b@2:7=4"]);

    [Fact]
    public async Task ReadAsync_UnclosedQuote_AffectsOnlyItsLine() =>
        (await Rows.CsvAsync("a,b\n1,\"2\n3,4\n5,6\n")).ShouldBe(["2:1 A quote is not closed.", "3:1 a@3:1=3 b@3:3=4", "4:1 a@4:1=5 b@4:3=6"]);

    [Fact]
    public async Task ReadAsync_UnclosedQuoteBeforeQuotedRow_AffectsOnlyItsLine() =>
        (await Rows.CsvAsync("a,b\n1,\"2\n3,\"4\"\n5,6\n")).ShouldBe(["2:1 A quote is not closed.", "3:1 a@3:1=3 b@3:3=4", "4:1 a@4:1=5 b@4:3=6"]);

    [Fact]
    public async Task ReadAsync_TextAfterClosingQuote_IsBadRowAndNextIsRead() =>
        (await Rows.CsvAsync("a,b\n1,\"2\"x\n3,4\n")).ShouldBe(["2:1 Text follows a closing quote.", "3:1 a@3:1=3 b@3:3=4"]);

    [Fact]
    public async Task ReadAsync_MultilineRowWithTooManyCells_ReportsAllLines() =>
        (await Rows.CsvAsync("a,b\n1,\"2\n3\",4\n5,6\n")).ShouldBe(["2:1 The row up to line 3 has 3 cells, but the header has 2.", "4:1 a@4:1=5 b@4:3=6"]);

    [Fact]
    public async Task ReadAsync_QuoteWithinCell_IsCharacter() =>
        (await Rows.CsvAsync("a,b\n5\" pipe,2\n")).ShouldBe(["2:1 a@2:1=5\" pipe b@2:9=2"]);

    [Theory]
    [InlineData("x")]
    [InlineData("\"x")]
    public async Task ReadAsync_RowTooLong_IsNotBufferedAndNextIsRead(string start)
    {
        var rows = await Rows.CsvAsync("a,b\n" + start + new string('x', 3 * Limits.LongestRow) + "\n1,2\n");

        rows.Count.ShouldBe(2);
        rows[0].ShouldStartWith("2:1 ");
        rows[0].Length.ShouldBeLessThan(100);
        rows[1].ShouldBe("3:1 a@3:1=1 b@3:3=2");
    }

    [Fact]
    public async Task ReadAsync_InvalidUtf8_IsMarkedInItsCell()
    {
        byte[] latin = [.. "a,b\nM"u8, 0xFC, .. "ller,1\nMaier,2\n"u8];

        (await Rows.ReadAsync(new CsvRowReader(new StreamReader(new MemoryStream(latin), Encoding.UTF8))))
            .ShouldBe(["2:1 a@2:1=M\uFFFDller b@2:8=1", "3:1 a@3:1=Maier b@3:7=2"]);
    }

    [Fact]
    public async Task ReadAsync_HeaderWithOpenQuote_Throws() => await Should.ThrowAsync<UsageException>(() => Rows.CsvAsync("\"never closed"));

    [Fact]
    public async Task ReadAsync_RandomText_DoesNotThrow()
    {
        var random = new Random(20261122);
        const string Letters = "ab,;\"\n\r\t'\\\uFFFD\u0000é";
        for (var round = 0; round < 3000; round++)
        {
            var text = "a,b\n" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Letters[random.Next(Letters.Length)]));

            var rows = await Rows.CsvAsync(text + "\nlast,row\n");

            // The last row is read, whatever precedes it.
            rows[^1].ShouldEndWith("=row", Case.Sensitive, text);
        }
    }
}
