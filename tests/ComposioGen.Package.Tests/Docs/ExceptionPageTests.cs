using System.Globalization;
using System.Net;
using System.Reflection;
using Composio;
using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the page about errors describes every exception of the runtime.</summary>
public sealed class ExceptionPageTests
{
    private const string Page = "docs/errors.md";

    private static readonly Dictionary<string, Type> Exceptions = typeof(ComposioException).Assembly.GetExportedTypes()
        .Where(type => type.IsAssignableTo(typeof(Exception)))
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    [Fact]
    public void Page_EveryPublicException_HasOneRow() =>
        Rows().Select(row => row.CodeIn(0)[0]).ShouldBe(Exceptions.Keys, ignoreOrder: true);

    [Fact]
    public void Page_PropertiesColumn_ListsProperties()
    {
        foreach (var (table, row) in TableRows())
        {
            var type = Exceptions[row.CodeIn(0)[0]];
            var named = row.CodeIn(table.IndexOf("properties"));

            named.Where(name => type.GetProperty(name) is null).ShouldBeEmpty(type.Name);
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(property => property.Name)
                .Except(named).ShouldBeEmpty($"{type.Name} has these properties, which its row does not name");
        }
    }

    [Fact]
    public void Page_ColumnStatus_IsTheStatusOfTheException()
    {
        var table = MarkdownPage.Of(Page).Tables().Single(table => table.IndexOf("status") > 0);
        foreach (var row in table.Rows)
        {
            var type = Exceptions[row.CodeIn(0)[0]];
            if (!int.TryParse(row.Cells[table.IndexOf("status")], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            {
                continue;
            }

            var thrown = ComposioApiException.FromResponse((HttpStatusCode)status).GetType();
            type.IsAssignableTo(thrown).ShouldBeTrue($"{type.Name} is not thrown for {status}: {thrown.Name} is");
        }

        ComposioApiException.FromResponse((HttpStatusCode)402).GetType().ShouldBe(typeof(ComposioApiException));
        ComposioApiException.FromResponse((HttpStatusCode)599).GetType().ShouldBe(typeof(ComposioServerException));
    }

    private static IEnumerable<MarkdownRow> Rows() => TableRows().Select(pair => pair.Row);

    private static IEnumerable<(MarkdownTable Table, MarkdownRow Row)> TableRows() =>
        from table in MarkdownPage.Of(Page).Tables()
        where table.Columns[0] == "exception"
        from row in table.Rows
        select (table, row);
}
