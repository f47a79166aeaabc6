using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Tests.Support;
using Sylvan.Data.Csv;

namespace ComposioGen.Import.Tool.Tests.Input.Csv;

public sealed class CsvDialectTests
{
    private static readonly string[] Names = ["a", "b", "c"];
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "*"];

    [Theory]
    [InlineData("a,b\n1,2\r3,4\r\n5,6\r")]
    [InlineData("a,b\r1,2\r3,4\r5,6")]
    public async Task ReadAsync_AnyLineBreak_EndsRow(string text) =>
        (await Rows.CsvAsync(text)).ShouldBe(["2:1 a@2:1=1 b@2:3=2", "3:1 a@3:1=3 b@3:3=4", "4:1 a@4:1=5 b@4:3=6"]);

    [Fact]
    public async Task ReadAsync_DelimitersOnly_IsBlank() =>
        (await Rows.CsvAsync("sep=;\r\na;b;c\r\n1;2;3\r\n;;\r\n;;;\r\n4;5;6\r\n")).Count.ShouldBe(2);

    [Fact]
    public async Task ReadAsync_Bar_IsDelimiter() => (await Rows.CsvAsync("a|b\n1,0|2\n")).ShouldBe(["2:1 a@2:1=1,0 b@2:5=2"]);

    [Theory]
    [InlineData("sep=;")]
    [InlineData("\"sep=;\"")]
    [InlineData("SEP=;")]
    [InlineData("\r\n\r\nsep=;")]
    [InlineData("sep=;;;")]
    [InlineData("sep=;  ")]
    [InlineData("sep=;,,")]
    [InlineData("sep=")]
    public async Task ReadAsync_Hint_IsNotHeader(string hint) => (await Rows.CsvAsync($"{hint}\r\na;b\r\n1,0;2\r\n")).Single().ShouldEndWith("=1,0 " + "b@" + (hint.StartsWith('\r') ? "5" : "3") + ":5=2");

    [Theory]
    [InlineData("sep=\t")]
    [InlineData("sep=\\t")]
    public async Task ReadAsync_HintOfTab_IsTab(string hint) => (await Rows.CsvAsync($"{hint}\na\tb\n1\t2\n")).ShouldBe(["3:1 a@3:1=1 b@3:3=2"]);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\t")]
    [InlineData(",")]
    [InlineData(" , ")]
    [InlineData("\"\",\"\"")]
    [InlineData("\" \",\" \"")]
    [InlineData("\"\n\",")]
    [InlineData("\u00A0")]
    [InlineData("\u001A")]
    [InlineData("\uFEFF")]
    public async Task ReadAsync_BlankRow_IsSkipped(string row) => (await Rows.CsvAsync($"a,b\n1,2\n{row}\n3,4\n")).Count.ShouldBe(2);

    [Fact]
    public async Task ReadAsync_LongQuotedCell_IsReportedAndSkipped()
    {
        var cell = string.Concat(Enumerable.Repeat("some text, and more\n", 70_000));

        var rows = await Rows.CsvAsync($"a,b\n1,\"{cell}\"\n3,4\n");

        rows.Count.ShouldBe(2);
        rows[0].ShouldContain("longer than 1,048,576 characters");
        rows[1].ShouldEndWith("b@70003:3=4");
    }

    [Fact]
    public async Task ReadAsync_UnclosedQuoteInLongFile_AffectsItsLine()
    {
        var rows = await Rows.CsvAsync("a,b\n1,\"2\n" + string.Concat(Enumerable.Repeat("3,4\n", 400_000)));

        rows.Count.ShouldBe(400_001);
        rows[0].ShouldBe("2:1 A quote is not closed.");
    }

    // 400 tables: each delimiter, each line break and all of them mixed, with quotes, line breaks and delimiters in the cells.
    [Fact]
    public async Task ReadAsync_RandomTables_ReadsRowsAsAnotherReader()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 400; round++)
        {
            var delimiter = ",;\t|"[round % 4];
            var text = Table(random, delimiter, LineEnds[round / 4 % 4]);
            using var other = CsvDataReader.Create(new StringReader(text.Replace("\r\n", "\n").Replace('\r', '\n')), new() { Delimiter = delimiter });
            List<string> expected = [];
            while (other.Read())
            {
                expected.Add(string.Join('\u0001', Enumerable.Range(0, 3).Select(other.GetString)));
            }

            List<string> found = [];
            await foreach (var row in new CsvRowReader(new StringReader(text)).ReadAsync(default))
            {
                found.Add(string.Join('\u0001', Names.Select(name => row.Fields!.FirstOrDefault(field => field.Name == name).Text?.Replace("\r\n", "\n").Replace('\r', '\n') ?? "")));
            }

            found.ShouldBe(expected, text);
        }
    }

    private static string Table(Random random, char delimiter, string lineBreak)
    {
        var text = $"a{delimiter}b{delimiter}c" + (lineBreak == "*" ? "\n" : lineBreak);
        for (var row = random.Next(1, 30); row > 0; row--)
        {
            // A row without any value is blank, and the last one may have no end.
            var cells = Enumerable.Range(0, 3).Select(cell => cell == 0 ? "id" + Cell(random, delimiter).Trim('"') : Cell(random, delimiter));
            var end = row == 1 && random.Next(3) == 0 ? "" : lineBreak == "*" ? LineEnds[random.Next(3)] : lineBreak;
            text += string.Join(delimiter, cells.Select((cell, index) => index == 0 && cell.AsSpan().IndexOfAny("\r\n\"" + delimiter) >= 0 ? "id" : cell)) + end;
        }

        return text;
    }

    private static string Cell(Random random, char delimiter) => random.Next(9) switch
    {
        0 => $"\"x{delimiter}y\"",
        1 => "\"x\r\ny\rz\nw\"",
        2 => "\"say \"\"hi\"\"\"",
        3 => "",
        4 => "6\" disk",
        5 => "x\u0085y\u2028z\u2029\v\f",
        6 => "\"\"",
        7 => $"\"{new string('q', random.Next(3000))}\"",
        _ => "plain",
    };
}
