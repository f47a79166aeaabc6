using System.Globalization;
using System.Reflection;
using Composio;
using Composio.Testing;
using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the tables of options contain every option of the class with its default.</summary>
public sealed class OptionsTableTests
{
    [Theory]
    [InlineData("docs/configuration.md", "Options of the client", typeof(ComposioClientOptions))]
    [InlineData("docs/importing.md", "Options of an import", typeof(ImportOptions))]
    [InlineData("docs/testing.md", "Options of the server", typeof(ComposioTestServerOptions))]
    [InlineData("docs/calls.md", "Timeout, retries, headers, credential", typeof(ComposioCallOptions))]
    public void Table_EveryOption_IsListedWithDefault(string page, string section, Type type)
    {
        var table = MarkdownPage.Of(page).Tables(section).Single();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(property => property.Name, StringComparer.Ordinal);
        var options = Activator.CreateInstance(type)!;

        table.Rows.SelectMany(row => row.CodeIn(0)).ShouldBe(properties.Keys, ignoreOrder: true);
        if (table.IndexOf("default") is > 0 and var column)
        {
            foreach (var row in table.Rows)
            {
                var name = row.CodeIn(0).ShouldHaveSingleItem();
                row.Cells[column].ShouldBe(Show(properties[name].GetValue(options)), name);
            }
        }
    }

    private static string Show(object? value) => value switch
    {
        null => "none",
        true => "true",
        false => "false",
        string text => $"`{text}`",
        TimeProvider => "the system's",
        TimeSpan { Ticks: 0 } => "0",
        TimeSpan time when time.TotalMinutes >= 60 => Show(time.TotalHours, "h"),
        TimeSpan time when time.TotalSeconds > 60 => Show(time.TotalMinutes, "min"),
        TimeSpan time => Show(time.TotalSeconds, "s"),
        int and >= 1024 * 1024 and var size => Show(size / 1024d / 1024d, "MB"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Show(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}");
}
