using System.Globalization;
using Composio;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Compares the toolkits in the rows with the one auth config that all of them use, before the run.</summary>
internal static class ToolkitCheck
{
    private const int MostShown = 5;
    private const int LongestName = 40;
    private const int ShortestPart = 3;

    // A provider has several toolkits, which are named after its products.
    private static readonly string[][] Families =
    [
        ["google", "gmail", "gdrive", "gcal", "youtube", "bigquery"],
        ["microsoft", "azure", "azuread", "entra", "outlook", "onedrive", "sharepoint", "teams", "office", "excel"],
        ["atlassian", "jira", "confluence", "bitbucket", "trello"],
        ["meta", "facebook", "instagram", "whatsapp"],
        ["x", "twitter"],
    ];

    /// <summary>Describes toolkits that do not match the auth config.</summary>
    /// <param name="named">The toolkits in the first rows, with the number of rows.</param>
    /// <param name="column">The column that contains them.</param>
    /// <param name="toolkit">The toolkit of the auth config; null if it is not known.</param>
    public static IEnumerable<string> Describe(IReadOnlyList<(string Name, int Rows)> named, string column, string? toolkit)
    {
        if (named.Count > 1)
        {
            yield return $"Warning: the column '{FieldName.Shown(column)}' contains several toolkits in the first rows ({Shown(named)}), and all rows use one auth config. To use one for each toolkit, specify --auth-config toolkit=id.";
        }

        if (toolkit is not null && named.Where(found => !AreRelated(found.Name, toolkit)).ToList() is { Count: > 0 } others)
        {
            yield return $"Warning: the auth config is for {FieldName.Shown(toolkit)}, and the column '{FieldName.Shown(column)}' contains another toolkit in the first rows ({Shown(others)}). Check --auth-config, or remove these rows.";
        }
    }

    /// <summary>Returns the toolkit of an auth config, and why it cannot be compared; both are null for a problem that the run reports.</summary>
    public static async Task<(string? Toolkit, string? Warning)> ToolkitOfAsync(ComposioClient composio, string authConfigId, CancellationToken cancellationToken)
    {
        try
        {
            return ((await composio.AuthConfigs.GetAsync(authConfigId, cancellationToken: cancellationToken)).Toolkit.Slug, null);
        }
        catch (ComposioException error) when (error is ComposioUnauthorizedException or ComposioNotFoundException or ComposioNetworkException or ComposioTimeoutException)
        {
            return default;
        }
        catch (ComposioException)
        {
            return (null, "Warning: the auth config could not be read, so the toolkits in the rows were not compared with it.");
        }
    }

    private static bool AreRelated(string name, string toolkit)
    {
        var (one, other) = (FieldName.Plain(name), FieldName.Plain(toolkit));
        return one == other
            || (Math.Min(one.Length, other.Length) >= ShortestPart && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)))
            || Array.Exists(Families, family => IsOf(family, one) && IsOf(family, other));
    }

    private static bool IsOf(string[] family, string name) =>
        Array.Exists(family, member => member.Length < ShortestPart ? name == member : name.StartsWith(member, StringComparison.Ordinal));

    // Values that are not toolkit names are not displayed: the column may contain other data.
    private static string Shown(IReadOnlyList<(string Name, int Rows)> named) =>
        string.Join(", ", named.Take(MostShown).Select(found => string.Create(CultureInfo.InvariantCulture, $"{(IsName(found.Name) ? found.Name : "other text")}: {found.Rows}"))) + (named.Count > MostShown ? ", ..." : "");

    private static bool IsName(string text) => text.Length <= LongestName && text.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '_' or '.' or '2');
}
