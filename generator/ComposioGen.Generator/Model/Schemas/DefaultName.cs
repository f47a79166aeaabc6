using System.Text;

namespace ComposioGen.Generator.Model.Schemas;

/// <summary>
/// Derives the C# name that the runtime uses for a member without an explicit name: its JSON name in Pascal case. The rule is that of the
/// runtime's <c>PascalCase</c>; a test compares the two.
/// </summary>
internal static class DefaultName
{
    /// <summary>Returns the name that the runtime derives from a JSON name.</summary>
    public static string Of(string jsonName)
    {
        var name = new StringBuilder(jsonName.Length);
        var startsWord = true;
        foreach (var c in jsonName)
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            }

            startsWord = !char.IsLetterOrDigit(c);
        }

        return name.ToString();
    }

    /// <summary>Returns the C# name if it has to be specified; null when the runtime derives the same name.</summary>
    public static string? Unless(string jsonName, string name) => name == Of(jsonName) ? null : name;
}
