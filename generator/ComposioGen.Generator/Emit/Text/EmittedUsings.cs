using System.Text;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>
/// The usings of an emitted file. Each name is looked up in every using of its file, so a file has only those that it needs. They are inside
/// the namespace and fully qualified: no type of the user's project can come between.
/// </summary>
internal static class EmittedUsings
{
    // What emitted code names of each namespace.
    private static readonly (string Namespace, string[] Names)[] Known =
    [
        ("System", ["ArgumentNull", "ArgumentException", "ArgumentOut", "Array.", "Convert.", "DateTimeOffset", "Func<", "Action<", "IDisposable", "IEquatable", "InvalidOperation", "[Obsolete", "ReadOnlySpan", "StringComp", "TimeSpan", "Uri"]),
        ("System.Collections.Generic", ["IReadOnly", "IAsyncEnumerable", "IEnumerable", "IEnumerator", "List<", "Dictionary<", "EqualityComparer"]),
        ("System.Diagnostics.CodeAnalysis", ["SetsRequiredMembers", "NotNullWhen", "MemberNotNull"]),
        ("System.Linq", [".Select(", ".Where(", ".Any(", ".All(", ".First", ".Concat(", ".ToList(", ".SequenceEqual(", ".Aggregate("]),
        ("System.Net.Http", ["HttpMethod", "HttpClient"]),
        ("System.Text", ["StringBuilder", "Encoding"]),
        ("System.Text.Json", ["Utf8Json", "JsonElement", "JsonSerializer", "JsonTokenType", "JsonValueKind"]),
        ("System.Text.Json.Serialization", ["JsonConverter("]),
        ("System.Threading", ["CancellationToken"]),
        ("System.Threading.Tasks", ["Task"]),
    ];

    /// <summary>The usings that a text needs, each on a line.</summary>
    public static string For(string text)
    {
        var usings = new StringBuilder();
        foreach (var (name, names) in Known)
        {
            if (names.Any(known => text.IndexOf(known, StringComparison.Ordinal) >= 0))
            {
                usings.Append("using global::").Append(name).Append(";\n");
            }
        }

        return usings.Append("using global::Composio.Runtime;\n").ToString();
    }
}
