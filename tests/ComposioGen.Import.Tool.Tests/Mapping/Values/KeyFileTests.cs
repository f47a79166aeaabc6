using System.Text;
using System.Text.Json;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Tests.Mapping.Values;

public sealed class KeyFileTests
{
    private const string File = """{"type":"service_account","client_email":"a@b.example","private_key":"-----BEGIN PRIVATE KEY-----\nbWFkZSB1cA==\n-----END PRIVATE KEY-----\n"}""";

    [Fact]
    public void Restore_EscapedOrEncodedFile_IsRestored()
    {
        var once = JsonSerializer.Serialize(File);

        KeyFile.Restore(File).ShouldBe(File);
        KeyFile.Restore(once).ShouldBe(File);
        KeyFile.Restore(JsonSerializer.Serialize(once)).ShouldBe(File);
        KeyFile.Restore(Convert.ToBase64String(Encoding.UTF8.GetBytes(File))).ShouldBe(File);
    }

    [Theory]
    [InlineData("\\\\n")]
    [InlineData(" ")]
    public void Restore_KeyWithoutLineBreaks_IsRestored(string lineBreak)
    {
        using var restored = JsonDocument.Parse(KeyFile.Restore(File.Replace("\\n", lineBreak)));

        restored.RootElement.GetProperty("private_key").GetString().ShouldBe("-----BEGIN PRIVATE KEY-----\nbWFkZSB1cA==\n-----END PRIVATE KEY-----\n");
        restored.RootElement.GetProperty("client_email").GetString().ShouldBe("a@b.example");
    }

    [Theory]
    [InlineData("""{"type":"authorized_user","client_id":"c","refresh_token":"r"}""", "tokens of a user")]
    [InlineData("""{"installed":{"client_id":"c"}}""", "OAuth client")]
    [InlineData("""{"client_email":"a@b.example","private_key":"x"}""", "starts with")]
    [InlineData("""{"client_email":"a@b.example"}""", "is missing")]
    [InlineData("{'client_email':'a'}", "not valid JSON")]
    [InlineData("[1]", "not a key file")]
    [InlineData("key.json", "not a key file")]
    public void FindFault_OtherText_ReturnsReason(string text, string reason) => KeyFile.FindFault(text).ShouldNotBeNull().ShouldContain(reason);
}
