using System.Text;

namespace Composio.Runtime;

/// <summary>Derives the default name of a property: its JSON name in Pascal case. The generator specifies only the names that differ.</summary>
internal static class PascalCase
{
    /// <summary>Converts a JSON name: the letter after each character that is not a letter or a digit becomes a capital.</summary>
    /// <param name="jsonName">The name in the JSON.</param>
    public static string Of(string jsonName)
    {
        var name = new StringBuilder(jsonName.Length);
        var startsWord = true;
        foreach (var c in jsonName)
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
            else
            {
                startsWord = true;
            }
        }

        return name.ToString();
    }
}
