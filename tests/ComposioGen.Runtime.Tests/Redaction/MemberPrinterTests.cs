using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime.Tests;

public class MemberPrinterTests
{
    [Fact]
    public void Print_NullAndOmittedMembers_AreOmitted()
    {
        var text = new StringBuilder();
        var printer = new MemberPrinter(text).Add("A", null).Add("B", default(Optional<string>)).Secret("C", false);
        printer.Any.ShouldBeFalse();
        text.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Print_Values_AreShownAndCredentialsHidden()
    {
        var text = new StringBuilder();
        var printer = new MemberPrinter(text)
            .Add("Id", "a")
            .Add("Age", 1.5)
            .Add("At", ManualTime.Start)
            .Add("Tags", new[] { "x", "y" })
            .Add("Alias", new Optional<string?>("work"))
            .Add("Gone", new Optional<string?>(null))
            .Secret("Token", true);
        printer.Any.ShouldBeTrue();
        text.ToString().ShouldBe("Id = a, Age = 1.5, At = 2026-01-02T03:04:05+00:00, Tags = [x, y], Alias = work, Gone = null, Token = ***");
    }

    [Fact]
    public void Print_FreeFormJson_ShowsShapeOnly()
    {
        var text = new StringBuilder();
        new MemberPrinter(text)
            .Add("Rest", new JsonProperties { { "token", "secret" } })
            .Add("Object", JsonSerializer.SerializeToElement(new { token = "secret", b = 1 }))
            .Add("List", JsonSerializer.SerializeToElement(new[] { "secret" }))
            .Add("Text", JsonSerializer.SerializeToElement("secret"))
            .Add("Map", new Dictionary<string, string> { ["token"] = "secret" });
        text.ToString().ShouldBe("Rest = {1 member}, Object = {2 members}, List = [1 items], Text = {String}, Map = {1 members}");
    }

    [Fact]
    public void Print_ReadOnlyMap_ShowsCountOnly()
    {
        var text = new StringBuilder();
        IReadOnlyDictionary<string, string> map = new Dictionary<string, string> { ["token"] = "secret", ["b"] = "secret" };
        new MemberPrinter(text)
            .Add("Map", new ReadOnlyMap(map))
            .Add("Maps", new[] { new ReadOnlyMap(map) })
            .Add("Text", new ReadOnlyMap(map).Select(pair => pair));
        text.ToString().ShouldBe("Map = {2 members}, Maps = [{2 members}], Text = {2 members}");
    }

    [Fact]
    public void Print_Object_HasFormOfRecord()
    {
        new MemberPrinter("Pet").Add("Id", "a").Add("Age", 3).ToString().ShouldBe("Pet { Id = a, Age = 3 }");
        new MemberPrinter("Pet").ToString().ShouldBe("Pet { }");
    }

    [Fact]
    public void Print_AnyCulture_ReturnsSameText()
    {
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = comma;
        try
        {
            var text = new StringBuilder();
            new MemberPrinter(text).Add("Age", 1.5);
            text.ToString().ShouldBe("Age = 1.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private sealed class ReadOnlyMap(IReadOnlyDictionary<string, string> inner) : IReadOnlyDictionary<string, string>
    {
        public int Count => inner.Count;

        public IEnumerable<string> Keys => inner.Keys;

        public IEnumerable<string> Values => inner.Values;

        public string this[string key] => inner[key];

        public bool ContainsKey(string key) => inner.ContainsKey(key);

        public bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string value) => inner.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => inner.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
