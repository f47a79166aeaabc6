using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Tests.Support;
using Sylvan.Data.Csv;

namespace ComposioGen.Import.Tool.Tests.Input;

public sealed class CsvDialectTests
{
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
                found.Add(string.Join('\u0001', row.Fields!.Select(field => field.Text!.Replace("\r\n", "\n").Replace('\r', '\n'))));
            }

            found.ShouldBe(expected, text);
        }
    }

    private static string Table(Random random, char delimiter, string lineBreak)
    {
        var text = $"a{delimiter}b{delimiter}c" + (lineBreak == "*" ? "\n" : lineBreak);
        for (var row = random.Next(1, 30); row > 0; row--)
        {
            var cells = Enumerable.Range(0, 3).Select(_ => Cell(random, delimiter));
            text += string.Join(delimiter, cells) + (lineBreak == "*" ? LineEnds[random.Next(3)] : lineBreak);
        }

        return text;
    }

    private static string Cell(Random random, char delimiter) => random.Next(4) switch
    {
        0 => $"\"x{delimiter}y\"",
        1 => "\"x\r\ny\rz\nw\"",
        2 => "\"say \"\"hi\"\"\"",
        _ => "plain",
    };
}
