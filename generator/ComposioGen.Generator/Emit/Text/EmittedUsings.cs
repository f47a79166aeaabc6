using System.Text;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>
/// Determines the usings of an emitted file. Names are looked up in every using of their file, so a file has only those that it needs. They
/// are within the namespace and fully qualified, so that types of the user's project do not interfere.
/// </summary>
internal static class EmittedUsings
{
    // The types of each namespace that emitted code uses.
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

    /// <summary>Returns the usings that a text requires, one per line.</summary>
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
