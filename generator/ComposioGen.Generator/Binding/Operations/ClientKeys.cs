using System.Globalization;
using System.Text;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Determines the client of an operation: the first tag in Pascal case, or the first word of the path.</summary>
internal sealed class ClientKeys
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="operations">The operations of the document.</param>
    public ClientKeys(IEnumerable<ApiOperation> operations)
    {
        // Tags that differ in letter case share a client, named by the one with the most capital letters: FooBar instead of Foobar.
        var keys = operations.Select(OwnKey).Distinct(StringComparer.Ordinal);
        foreach (var key in keys.OrderByDescending(key => key.Count(char.IsUpper)).ThenBy(key => key, StringComparer.Ordinal))
        {
            if (!_keys.ContainsKey(key))
            {
                _keys.Add(key, key);
            }
        }
    }

    /// <summary>Returns the key of the client of an operation.</summary>
    public string Of(ApiOperation operation) => _keys[OwnKey(operation)];

    /// <summary>Returns the key of a tag, regardless of other tags.</summary>
    public static string Of(string tag)
    {
        var text = WithoutPictures(tag);
        var key = CSharpName.Pascal(text);

        // Signs are repeated on purpose: C++.
        return text.All(c => NameWords.IsPart(c) || SignWords.IsSeparator(c)) ? RepeatedWords.Remove(key) : key;
    }

    // A tag that is a path template is named after the path.
    private static string OwnKey(ApiOperation operation) =>
        Of(operation.Tag is { } tag && tag.IndexOf('{') < 0 ? tag : PathWords.Topic(RoutePath.Parse(operation.Path), OperationSubject.Default));

    /// <summary>Removes pictures beside words, such as emoji, which a name would spell as code points.</summary>
    private static string WithoutPictures(string tag)
    {
        var words = new StringBuilder(tag.Length);
        for (var i = 0; i < tag.Length; i++)
        {
            var length = char.IsSurrogatePair(tag, i) ? 2 : 1;
            if (!IsPicture(CharUnicodeInfo.GetUnicodeCategory(tag, i), tag[i]))
            {
                words.Append(tag, i, length);
            }

            i += length - 1;
        }

        return words.ToString().Any(NameWords.IsPart) ? words.ToString() : tag;
    }

    // Symbols, the joiners between them, and the selectors of their variants.
    private static bool IsPicture(UnicodeCategory category, char c) =>
        category is UnicodeCategory.OtherSymbol or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.EnclosingMark
        || c is >= '\uFE00' and <= '\uFE0F'
        || (category == UnicodeCategory.ModifierSymbol && c > 127);
}
