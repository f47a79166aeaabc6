using System.Text;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Input;

public sealed class CsvRowReaderTests
{
    [Fact]
    public async Task Rows_have_their_values_with_places_and_empty_cells_are_left_out() =>
        (await Rows.CsvAsync("user,token,note\nu1,t1,\n,t2,n2\n")).ShouldBe(["2:1 user@2:1=u1 token@2:4=t1", "3:1 token@3:2=t2 note@3:5=n2"]);

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Semicolons_and_tabs_are_recognized(string delimiter) =>
        (await Rows.CsvAsync($"user{delimiter}token\nu,1{delimiter}t")).ShouldBe(["2:1 user@2:1=u,1 token@2:5=t"]);

    [Fact]
    public async Task A_byte_order_mark_windows_line_breaks_and_blank_lines_are_no_matter() =>
        (await Rows.CsvAsync("\uFEFFuser,token\r\n\r\nu1,t1\r\nu2,t2\r\n\r\n")).ShouldBe(["3:1 user@3:1=u1 token@3:4=t1", "4:1 user@4:1=u2 token@4:4=t2"]);

    [Fact]
    public async Task Cells_in_quotes_have_line_breaks_delimiters_and_quotes_and_lines_are_counted_on() =>
        (await Rows.CsvAsync("user,\"a\nb\",c\nu1,\"x\ny,\"\"z\"\"\",1\nu2,,2\n")).ShouldBe(
            ["3:1 user@3:1=u1 a\nb@3:4=x\ny,\"z\" c@4:10=1", "5:1 user@5:1=u2 c@5:5=2"]);

    [Fact]
    public async Task A_row_with_too_many_or_too_few_cells_is_bad_and_the_next_is_read() =>
        (await Rows.CsvAsync("a,b\n1\n1,2,3\n1,2\n")).ShouldBe(
            ["2:1 The row has 1 cells, and the header has 2.", "3:1 The row has 3 cells, and the header has 2.", "4:1 a@4:1=1 b@4:3=2"]);

    [Fact]
    public async Task A_quote_that_is_never_closed_costs_its_own_line() =>
        (await Rows.CsvAsync("a,b\n1,\"2\n3,4\n5,6\n")).ShouldBe(["2:1 A quote is opened and not closed.", "3:1 a@3:1=3 b@3:3=4", "4:1 a@4:1=5 b@4:3=6"]);

    [Fact]
    public async Task A_quote_that_a_later_row_seems_to_close_costs_its_own_line_only() =>
        (await Rows.CsvAsync("a,b\n1,\"2\n3,\"4\"\n5,6\n")).ShouldBe(["2:1 A quote is opened and not closed.", "3:1 a@3:1=3 b@3:3=4", "4:1 a@4:1=5 b@4:3=6"]);

    [Fact]
    public async Task Text_behind_a_closing_quote_is_bad_and_the_next_row_is_read() =>
        (await Rows.CsvAsync("a,b\n1,\"2\"x\n3,4\n")).ShouldBe(["2:1 Text follows a closing quote.", "3:1 a@3:1=3 b@3:3=4"]);

    [Fact]
    public async Task A_row_of_several_lines_with_too_many_cells_names_them_all() =>
        (await Rows.CsvAsync("a,b\n1,\"2\n3\",4\n5,6\n")).ShouldBe(["2:1 The row up to line 3 has 3 cells, and the header has 2.", "4:1 a@4:1=5 b@4:3=6"]);

    [Fact]
    public async Task A_quote_within_a_cell_is_a_letter() =>
        (await Rows.CsvAsync("a,b\n5\" pipe,2\n")).ShouldBe(["2:1 a@2:1=5\" pipe b@2:9=2"]);

    [Theory]
    [InlineData("x")]
    [InlineData("\"x")]
    public async Task A_row_that_is_too_long_is_bad_is_not_held_and_the_next_is_read(string start)
    {
        var rows = await Rows.CsvAsync("a,b\n" + start + new string('x', 3 * Limits.LongestRow) + "\n1,2\n");

        rows.Count.ShouldBe(2);
        rows[0].ShouldStartWith("2:1 ");
        rows[0].Length.ShouldBeLessThan(100);
        rows[1].ShouldBe("3:1 a@3:1=1 b@3:3=2");
    }

    [Fact]
    public async Task Text_that_is_not_utf_8_is_bad_and_the_next_row_is_read()
    {
        byte[] latin = [.. "a,b\nM"u8, 0xFC, .. "ller,1\nMaier,2\n"u8];

        (await Rows.ReadAsync(new CsvRowReader(new StreamReader(new MemoryStream(latin), Encoding.UTF8))))
            .ShouldBe(["2:1 The text is not UTF-8. Save the file as UTF-8.", "3:1 a@3:1=Maier b@3:7=2"]);
    }

    [Fact]
    public async Task ReadAsync_HeaderWithOpenQuote_Throws() => await Should.ThrowAsync<UsageException>(() => Rows.CsvAsync("\"never closed"));

    [Fact]
    public async Task Random_text_never_breaks_the_reader()
    {
        var random = new Random(20261122);
        const string Letters = "ab,;\"\n\r\t'\\\uFFFD\u0000é";
        for (var round = 0; round < 3000; round++)
        {
            var text = "a,b\n" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Letters[random.Next(Letters.Length)]));

            var rows = await Rows.CsvAsync(text + "\nlast,row\n");

            // Whatever came before, the last row comes through.
            rows[^1].ShouldEndWith("=row", Case.Sensitive, text);
        }
    }
}
