using System.Globalization;
using System.IO.Compression;
using System.Text;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Input;

public sealed class InputSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-input-");

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public async Task Open_UnicodeText_IsRead(string encoding, bool withMark)
    {
        (await ReadAsync("a.csv", Encode("name,key\r\nmüller,k\r\n", encoding, withMark))).ShouldBe(["2:1 name@2:1=müller key@2:8=k"]);
        (await ReadAsync("a.txt", Encode("name\tkey\r\nmüller\tk\r\n", encoding, withMark))).ShouldBe(["2:1 name@2:1=müller key@2:8=k"]);
        (await ReadAsync("a.json", Encode("[{\"name\":\"müller\"}]", encoding, withMark))).Single().ShouldEndWith("=müller");
        (await ReadAsync("a.jsonl", Encode("{\"name\":\"müller\"}\n", encoding, withMark))).Single().ShouldEndWith("=müller");
    }

    [Theory]
    [InlineData("""{"users":[{"user_id":"u1"}]}""")]
    [InlineData("""{"total":1,"next":null,"users":[{"user_id":"u1"}],"meta":{"a":[1],"b":"[{"}}""")]
    [InlineData("""{"data":{"users":[{"user_id":"u1"}]}}""")]
    [InlineData("""{"data":{"users":{"nodes":[{"user_id":"u1"}]}},"errors":[]}""")]
    [InlineData("""{"errors":[],"users":[{"user_id":"u1"}]}""")]
    [InlineData("""{"user_id":["u1"]}""")]
    [InlineData("""{"queryName":"q","data":{"user_id":["u1"]},"metadata":{"rows":1}}""")]
    [InlineData("{\n  \"user_id\": \"u1\"\n}")]
    public async Task Open_JsonShape_FindsRows(string json) =>
        (await ReadAsync("a.json", Encoding.UTF8.GetBytes(json))).Single().ShouldEndWith("=u1");

    [Fact]
    public async Task Open_Columns_ReturnsRowsWithLocations() =>
        (await ReadAsync("a.json", "{\n \"user_id\": [\"u1\",\n  \"u2\"],\n \"note\": [null, \"\"],\n \"credentials\": [{\"token\":\"t1\"}, {\"token\":\"t2\"}], \"app\": \"slack\"}"u8.ToArray()))
            .ShouldBe(["2:14 user_id@2:14=u1 credentials.token@5:19=t1 app@5:58=slack", "3:3 user_id@3:3=u2 credentials.token@5:35=t2 app@5:58=slack"]);

    [Theory]
    [InlineData("a.jsonl", """{"user_id":"u1","api_key":"k1" """)]
    [InlineData("a.ndjson", """{"user_id":"u1","api_key":"k1""")]
    [InlineData("a.jsonl", """{"user_id":"u1",""")]
    [InlineData("a.jsonl", """{"user_id":"u1","api_key":"k1"} x""")]
    [InlineData("a.jsonl", """{"user_id":"u1","credentials":{"api_key":"k1"}""")]
    [InlineData("a.jsonl", """{"user_id":u1}""")]
    [InlineData("a.jsonl", """{"users":["u1",""")]
    [InlineData("a.txt", """{"user_id":"u1","api_key":"k1" """)]
    public async Task Open_DamagedFirstLine_ReadsOtherLines(string file, string first)
    {
        var rows = await ReadAsync(file, Encoding.UTF8.GetBytes(first + "\n{\"user_id\":\"u2\"}\n{\"user_id\":\"u3\"}\n"));

        rows.Count.ShouldBe(3);
        rows[0].ShouldContain("not valid JSON");
        rows[1].ShouldEndWith("=u2");
        rows[2].ShouldEndWith("=u3");
    }

    [Theory]
    [InlineData("{\n  \"user_id\": \"u1\"\n}\n{\n  \"user_id\": \"u2\"\n}\n")]
    [InlineData("[{\"user_id\":\"u1\"},\n{\"user_id\":\"u2\"}]")]
    [InlineData("{\"users\":[\n{\"user_id\":\"u1\"},\n{\"user_id\":\"u2\"}]}")]
    [InlineData("{\"user_id\":\"u1\"}{\"user_id\":\"u2\"}\n")]
    public async Task Open_OtherJsonInLinesFile_IsRead(string text)
    {
        var rows = await ReadAsync("a.jsonl", Encoding.UTF8.GetBytes(text));

        rows.Count.ShouldBe(2);
        rows[1].ShouldEndWith("=u2");
    }

    [Fact]
    public async Task Open_NamesWithLoneSurrogateAfterBeginning_Throws()
    {
        var column = string.Join(',', Enumerable.Repeat("\"abcdefgh\"", 10_000));
        (await Should.ThrowAsync<UsageException>(() => ReadAsync("a.json", Encoding.UTF8.GetBytes($$"""{"user_id":[{{column}}],"\ud800":["x"]}""")))).Message.ShouldBe("A name in the input is not valid text.");
        (await Should.ThrowAsync<UsageException>(() => ReadAsync("a.json", Encoding.UTF8.GetBytes($$$"""{"u1":{"api_key":[{{{column}}}],"user_id":"u1"},"\ud800":{"api_key":"x"}}""")))).Message.ShouldBe("A name in the input is not valid text.");
    }

    [Theory]
    [InlineData("a.jsonl", """{"user_id":["\ud800"]}""", 1)]
    [InlineData("a.jsonl", """{"user_id":"u1","scope":["a",["\udfff"]]}""", 1)]
    [InlineData("a.json", """[{"user_id":["\ud800"]}]""", 1)]
    [InlineData("a.json", """{"user_id":["u1",["\ud800"]],"api_key":["k1","k2"]}""", 2)]
    [InlineData("a.json", """[["user_id"],[["\ud800"]]]""", 1)]
    [InlineData("a.json", """{"ann":{"user_id":["\ud800"],"api_key":"k"}}""", 1)]
    public async Task Open_LoneSurrogateInList_IsFaultOfRow(string file, string text, int row) =>
        (await ReadAsync(file, Encoding.UTF8.GetBytes(text)))[row - 1].ShouldContain("valid text");

    [Theory]
    [InlineData("""{"user_id":["u1","u2"],"api_key":["k"]}""", "different lengths")]
    [InlineData("""{"user_id":["u1","u2"],"api_key":["k" """, "not valid JSON")]
    [InlineData("""[[1],["u1"]]""", "rows are arrays")]
    [InlineData("null", "not JSON with rows")]
    public async Task Open_JsonWithoutRows_Throws(string json, string message) =>
        (await Should.ThrowAsync<UsageException>(() => ReadAsync("a.json", Encoding.UTF8.GetBytes(json)))).Message.ShouldContain(message);

    [Fact]
    public async Task Open_AnotherArrayOfObjects_IsRemarkedOn()
    {
        await File.WriteAllTextAsync(PathOf("a.json"), """{"groups":[{"id":1}],"users":[{"user_id":"u1"}]}""");
        await using var source = InputSource.Open(PathOf("a.json"), null);
        List<InputRow> rows = [];
        await foreach (var row in source.Reader.ReadAsync(default))
        {
            rows.Add(row);
        }

        rows[0].Remark!.ShouldContain("was skipped");
        rows[1].Fields!.Single().Text.ShouldBe("u1");
    }

    [Theory]
    [InlineData("%PDF-1.4\n", "PDF")]
    [InlineData("SQLite format 3\0", "SQLite")]
    [InlineData("\u001F\u008B\u0008", "gzip")]
    [InlineData("PAR1", "Parquet")]
    [InlineData("<html><table>", "HTML")]
    [InlineData("\u00D0\u00CF\u0011\u00E0", "Excel 97-2003")]
    [InlineData("\u0089PNG\r\n\u001A\n\0\0\0\u000DIHDR", "image")]
    public async Task Open_BinaryFile_ReportsFormat(string start, string kind) =>
        (await Should.ThrowAsync<UsageException>(() => ReadAsync("a.csv", Encoding.Latin1.GetBytes(start)))).Message.ShouldContain(kind);

    [Theory]
    [InlineData("xl/workbook.xml", "Excel workbook")]
    [InlineData("word/document.xml", "Word document")]
    [InlineData("Index/Document.iwa", "Numbers")]
    [InlineData("users.csv", "zip file")]
    public async Task Open_Zip_ReportsKindOfContent(string entry, string kind)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(entry);
        }

        (await Should.ThrowAsync<UsageException>(() => ReadAsync("a.csv", bytes.ToArray()))).Message.ShouldContain(kind);
    }

    [Fact]
    public async Task Open_RandomBytes_NeverCrashes()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 500; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            "{[\"ÿþ"u8[(round % 5)..].CopyTo(bytes.Length > 8 ? bytes : new byte[16]);
            try
            {
                await ReadAsync(string.Create(CultureInfo.InvariantCulture, $"r.{(round % 2 == 0 ? "json" : "txt")}"), bytes);
            }
            catch (UsageException)
            {
                // Named as what it is.
            }
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] Encode(string text, string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        return [.. withMark ? Encoding.UTF8.GetString(Encoding.UTF8.GetPreamble()) is var mark ? encoding.GetBytes(mark) : [] : [], .. encoding.GetBytes(text)];
    }

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private async Task<List<string>> ReadAsync(string file, byte[] bytes)
    {
        await File.WriteAllBytesAsync(PathOf(file), bytes);
        await using var source = InputSource.Open(PathOf(file), null);
        return await Rows.ReadAsync(source.Reader);
    }
}
