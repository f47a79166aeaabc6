using System.Text.RegularExpressions;

namespace Composio.Runtime.Tests;

/// <summary>Finds the references between the top folders of the runtime by the identifiers in the source.</summary>
internal static partial class FolderReferences
{
    /// <summary>Returns every reference from one folder to another, with the file and the type that it names.</summary>
    /// <param name="sources">The text of each file, by its path relative to the project.</param>
    public static IReadOnlyList<(string From, string To, string Where)> Find(IReadOnlyDictionary<string, string> sources)
    {
        var code = sources.ToDictionary(static pair => pair.Key, static pair => NoCode().Replace(pair.Value, ""));
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, text) in code)
        {
            foreach (Match declaration in Declaration().Matches(text))
            {
                homes[declaration.Groups["name"].Value] = FolderOf(file);
            }
        }

        return
        [
            .. from pair in code
               from name in Identifier().Matches(pair.Value).Select(static match => match.Value).Distinct()
               where homes.TryGetValue(name, out var home) && home != FolderOf(pair.Key)
               select (FolderOf(pair.Key), homes[name], $"{pair.Key} names {name}"),
        ];
    }

    private static string FolderOf(string file) => file.Split('/')[0];

    // Comments, including documentation, and strings. Interpolated expressions rarely refer to a type of another folder.
    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\])'""", RegexOptions.Singleline)]
    private static partial Regex NoCode();

    [GeneratedRegex("""^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:struct|class))?|delegate\s+[\w<>\[\]?,. ]+?)\s+(?<name>\w+)""", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex Identifier();
}
