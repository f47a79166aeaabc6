namespace Composio.Runtime.Tests;

public class UploadFileTests
{
    private static readonly ComposioOperation Upload = new("Pets.Upload", HttpMethod.Post, "/photos") { RequestMediaType = "multipart/form-data" };

    [Theory]
    [InlineData(null, null, "application/octet-stream")]
    [InlineData(null, "image/png", "image/png")]
    [InlineData("image/gif", "image/png", "image/gif")]
    [InlineData("application/octet-stream", "image/png", "application/octet-stream")]
    public async Task Create_ContentType_IsThatOfCallerThenOfDocument(string? given, string? documented, string sent)
    {
        var file = new UploadFile([1], "a.png", given);
        var content = RequestContent.Multipart(Upload, new Form(file), WriteEmpty, new FieldEncoding("photo", FieldStyle.Default) { MediaType = documented });

        using var created = content.Create(Upload.RequestMediaType);

        (await created.ReadAsStringAsync()).ShouldContain($"Content-Type: {sent}\r\n");
        (given is null || file.ContentType == sent).ShouldBeTrue("a specified type is the sent one");
        file.ToString().ShouldBe(given is null ? "a.png" : $"a.png ({sent})");
        content.Release();
    }

    [Theory]
    [InlineData("{\"photo\":{\"a\":1}}", "application/json")]
    [InlineData("{\"photo\":[[1]]}", "application/json")]
    [InlineData("{\"photo\":\"x\"}", "text/csv")]
    public async Task Create_PartWithForeignMediaType_IsLabeledByItsBytes(string json, string sent)
    {
        var content = RequestContent.Multipart(Upload, json, static (writer, value) => writer.WriteRawValue(value), new FieldEncoding("photo", FieldStyle.Default) { MediaType = "text/csv" });

        using var created = content.Create(Upload.RequestMediaType);

        (await created.ReadAsStringAsync()).ShouldContain($"Content-Type: {sent}\r\n");
        content.Release();
    }

    [Theory]
    [InlineData("{\"a\":[\"x,y\"]}")]
    [InlineData("{\"a\":{\"b,c\":\"x\"}}")]
    public void Form_ValueContainingSeparator_Throws(string json) => Should.Throw<ArgumentException>(() => RequestContent.Form(
        Upload, json, static (writer, value) => writer.WriteRawValue(value), new FieldEncoding("a", FieldStyle.CommaSeparated))).ParamName.ShouldBe("a");

    [Fact]
    public async Task Form_NestedValueInSeparatedField_IsSentAsJson()
    {
        var content = RequestContent.Form(Upload, "{\"a\":{\"b\":[1,2]}}", static (writer, value) => writer.WriteRawValue(value), new FieldEncoding("a", FieldStyle.CommaSeparated));

        using var created = content.Create("application/x-www-form-urlencoded");
        Uri.UnescapeDataString(await created.ReadAsStringAsync()).ShouldBe("a=b,[1,2]");
        content.Release();
    }

    private static void WriteEmpty(System.Text.Json.Utf8JsonWriter writer, Form value)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    private sealed class Form(UploadFile photo) : IFileForm
    {
        public void AddFiles(FileParts parts) => parts.Add("photo", photo);
    }
}
