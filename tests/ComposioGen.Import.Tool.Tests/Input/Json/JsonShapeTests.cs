using System.Text;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Tests.Input.Json;

/// <summary>Tests the shapes of JSON inputs with rows, opened like a file of the tool.</summary>
public sealed class JsonShapeTests : IDisposable
{
    private const string One = """{"user_id":"u1","api_key":"k1"}""";
    private const string Two = """{"user_id":"u2","api_key":"k2"}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-shapes-");

    [Theory]
    [InlineData($"[{One},{Two}]")]
    [InlineData($"{{\"users\":[{One},{Two}]}}")]
    [InlineData($"{{\"data\":{{\"items\":[{One},{Two}]}},\"meta\":{{\"page\":1}}}}")]
    [InlineData($"{{\"count\":2,\"next\":null,\"results\":[{One},{Two}]}}")]
    [InlineData($"{{\"data\":{{\"users\":{{\"nodes\":[{One},{Two}],\"totalCount\":2}}}}}}")]
    [InlineData($"{One}\n{Two}\n")]
    [InlineData($"{One},\n\n{Two},\n")]
    [InlineData($"\uFEFF{One}\r\n{Two}\r\n")]
    [InlineData($"{One}\r{Two}\r")]
    [InlineData($"{One}{Two}")]
    [InlineData($"{One} , {Two}")]
    [InlineData("{\n \"user_id\":\"u1\",\n \"api_key\":\"k1\"\n}\n{\n \"user_id\":\"u2\",\n \"api_key\":\"k2\"\n}\n")]
    [InlineData("[\n {\n \"user_id\":\"u1\",\n \"api_key\":\"k1\"\n},\n{\"user_id\":\"u2\",\"api_key\":\"k2\"}]")]
    [InlineData("""[["user_id","api_key"],["u1","k1"],["u2","k2"]]""")]
    [InlineData("[\"user_id\",\"api_key\"]\n[\"u1\",\"k1\"]\n[\"u2\",\"k2\"]\n")]
    [InlineData("""{"range":"A1:B3","majorDimension":"ROWS","values":[["user_id","api_key"],["u1","k1"],["u2","k2"]]}""")]
    [InlineData("""{"columns":["user_id","api_key"],"rows":[["u1","k1"],["u2","k2"]]}""")]
    [InlineData("""{"user_id":["u1","u2"],"api_key":["k1","k2"]}""")]
    public async Task Open_EveryShape_ReadsEachRow(string text)
    {
        // An object on one line of JSON Lines is a row.
        string[] files = text.StartsWith('{') && !text.StartsWith("{\"user_id\":\"u1\"", StringComparison.Ordinal) && !text.Contains('\n') ? ["a.json", "a.txt", "a.csv"] : ["a.json", "a.jsonl", "a.ndjson", "a.txt"];
        foreach (var file in files)
        {
            (await ReadAsync(file, text)).ShouldBe(["user_id=u1 api_key=k1", "user_id=u2 api_key=k2"], file);
        }
    }

    [Theory]
    [InlineData("""{"ann@x.example":{"api_key":"k1"},"bob@x.example":{"api_key":"k2"}}""")]
    [InlineData("""{"users":{"ann@x.example":{"api_key":"k1"},"bob@x.example":{"api_key":"k2"}}}""")]
    [InlineData("{\n \"ann@x.example\": {\n \"api_key\": \"k1\" },\n \"bob@x.example\": {\n \"api_key\": \"k2\" }\n}")]
    public async Task Open_ObjectOfRows_HasTheirNames(string text) =>
        (await ReadAsync("a.json", text)).ShouldBe(["(name)=ann@x.example api_key=k1", "(name)=bob@x.example api_key=k2"]);

    [Theory]
    [InlineData("""{"user":{"id":"u1"},"credentials":{"access_token":"a"}}""", "user.id=u1 credentials.access_token=a")]
    [InlineData("""{"end_user":{"id":"u1"},"token":"t","tags":[{"token":"x"}]}""", "end_user.id=u1 token=t tags.0.token=x")]
    [InlineData("""{"user_id":"u1","identities":[{"provider":"slack","access_token":"a"}]}""", "user_id=u1 identities.0.provider=slack identities.0.access_token=a")]
    public async Task Open_OneRow_IsNotSplit(string text, string row) => (await ReadAsync("a.json", text)).ShouldBe([row]);

    [Fact]
    public async Task Open_LineWithList_IsRow() =>
        (await ReadAsync("a.jsonl", """{"id":"u1","credentials":{"providers":[{"provider":"slack","token":"t"}]}}""")).ShouldBe(["id=u1 credentials.providers.0.provider=slack credentials.providers.0.token=t"]);

    [Fact]
    public async Task Open_TableWithWrongRows_ReportsThem()
    {
        var rows = await ReadAsync("a.json", """[["user_id","api_key"],["u1"],["u2","k2","x"],{"user_id":"u3"},["u4",null]]""");

        rows.ShouldBe(["user_id=u1", "The row has 3 values, but the header has 2.", "The row must be an array, like the header.", "user_id=u4"]);
    }

    [Theory]
    [InlineData("user_id,api_key\nu1,k1\n", "a.jsonl", "not JSON Lines")]
    [InlineData("[[1,2],[3,4]]", "a.json", "does not contain column names")]
    [InlineData("""{"ann1":{"api_key":"k"},"bob":{"api_key":""", "a.json", "not valid JSON")]
    public async Task Open_NoRows_Throws(string text, string file, string reason) =>
        (await Should.ThrowAsync<UsageException>(() => ReadAsync(file, text))).Message.ShouldContain(reason);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<List<string>> ReadAsync(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        await File.WriteAllTextAsync(path, text, new UTF8Encoding(false));
        await using var source = InputSource.Open(path, null);
        List<string> rows = [];
        await foreach (var row in source.Reader.ReadAsync(default))
        {
            rows.Add(row.Fault ?? string.Join(' ', row.Fields!.Select(field => $"{field.Name}={field.Text}")));
        }

        return rows;
    }
}
