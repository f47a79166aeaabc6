using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>Shortens method names and removes redundant words.</summary>
internal static class ReadableName
{
    // Including Async, and All for paged lists, a name has less than 60 characters.
    private const int MaxMethodNameLength = 51;

    /// <summary>
    /// Returns the name without repeated words; when it is too long, the name by the operation ID, or its first and last words.
    /// </summary>
    public static OperationName Of(OperationName name, ApiOperation operation)
    {
        var readable = new OperationName(
            AsWord(WithoutRepeats(name.Method)),
            WithoutRepeats(name.Subject),
            WithoutRepeats(name.Response),
            name.Item is null ? null : WithoutRepeats(name.Item));
        return readable.Method.Length <= MaxMethodNameLength ? readable : ById(operation) ?? OperationName.Of(Shorten(readable.Method));
    }

    /// <summary>Returns the name by the operation ID, without the words of the path parameters; null when there is no ID.</summary>
    public static OperationName? ById(ApiOperation operation) => WordsOfId(operation) is { } name ? OperationName.Of(Shorten(name)) : null;

    /// <summary>
    /// Returns the name by the last words of a long operation ID, when its first ones are those of another operation; null when it is not long.
    /// </summary>
    public static OperationName? ByEndOfId(ApiOperation operation) => WordsOfId(operation) is { Length: > MaxMethodNameLength } name ? OperationName.Of(Shorten(name, removed: 1)) : null;

    private static string? WordsOfId(ApiOperation operation)
    {
        if (operation.OperationId is not { } id)
        {
            return null;
        }

        var words = CSharpName.Words(CSharpName.Pascal(WithoutCount(id))).ToList();
        foreach (var parameter in RoutePath.Parse(operation.Path).Segments.Where(RoutePath.IsParameter).Select(CSharpName.Words))
        {
            Remove(words, parameter);
        }

        var name = AsWord(words.Count == 0 ? "" : WithoutRepeats(string.Concat(words)));
        return name.Length == 0 || !NameWords.IsLetter(name[0]) ? null : name;
    }

    // Tools that create documents number equal IDs: GetThing_2.
    private static string WithoutCount(string id)
    {
        var end = id.Length;
        while (end > 0 && char.IsDigit(id[end - 1]))
        {
            end--;
        }

        return end > 1 && end < id.Length && id[end - 1] == '_' ? id.Substring(0, end - 1) : id;
    }

    // A single word such as Id is often sufficient: GetById.
    private static void Remove(List<string> words, IReadOnlyList<string> parameter)
    {
        for (var i = 1; parameter.Count > 1 && i + parameter.Count <= words.Count; i++)
        {
            if (parameter.Select((word, index) => string.Equals(word, words[i + index], StringComparison.OrdinalIgnoreCase)).All(same => same))
            {
                words.RemoveRange(i, parameter.Count);
                return;
            }
        }
    }

    /// <summary>Returns a name that ends in a word which distinguishes it from others.</summary>
    public static OperationName With(OperationName name, string ending)
    {
        var shortened = Shorten(ending);
        var start = shortened.Length >= MaxMethodNameLength ? "" : Shorten(name.Method, MaxMethodNameLength - shortened.Length);
        return new OperationName(AsWord(start + shortened), name.Subject + shortened, name.Subject + shortened + "Response");
    }

    // Every method ends in Async, so the word at the end of a name is written differently. It is not removed: start and start-async are two
    // operations, and the name of one must not depend on the other.
    private static string AsWord(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) + "Asynchronously" : name;

    private static string Shorten(string name, int longest = MaxMethodNameLength, int removed = 2) => ShortName.Of(name, longest, removed, WithoutRepeats);

    private static string WithoutRepeats(string name) => RepeatedWords.Remove(name, afterNumbers: true);
}
