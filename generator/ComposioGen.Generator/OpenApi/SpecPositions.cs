using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Where the parts of a document stand in its text. The tree with lines is built when the first position is asked for,
/// because a sound document needs none.
/// </summary>
internal sealed class SpecPositions
{
    private readonly Lazy<JToken?> _root;

    public SpecPositions(string text) => _root = new Lazy<JToken?>(() => SpecText.ParseWithLines(text));

    /// <summary>The zero-based line and column; of a member, those of its name. A pointer that leads nowhere gives the nearest
    /// place above it, and a text that is no JSON its beginning.</summary>
    public (int Line, int Column) Find(string pointer)
    {
        var current = _root.Value;
        var place = current;
        foreach (var segment in JsonPointer.Split(pointer))
        {
            switch (current)
            {
                case JObject members when members.Property(segment, StringComparison.Ordinal) is { } member:
                    place = member;
                    current = member.Value;
                    break;
                case JArray items when int.TryParse(segment, out var index) && index >= 0 && index < items.Count:
                    place = current = items[index];
                    break;
                default:
                    return Position(place);
            }
        }

        return Position(place);
    }

    private static (int Line, int Column) Position(JToken? token)
    {
        if (token is not IJsonLineInfo info || !info.HasLineInfo())
        {
            return (0, 0);
        }

        // The reader stands on the colon after a member's name, on the last character of any other token.
        var back = token switch
        {
            JProperty member => JsonConvert.ToString(member.Name).Length,
            JValue value => value.ToString(Formatting.None).Length - 1,
            _ => 0,
        };
        return (Math.Max(0, info.LineNumber - 1), Math.Max(0, info.LinePosition - 1 - back));
    }
}
