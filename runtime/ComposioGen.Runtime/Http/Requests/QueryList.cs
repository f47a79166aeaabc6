using System.Globalization;

namespace Composio.Runtime;

/// <summary>Defines the rules for lists in a query string.</summary>
internal static class QueryList
{
    /// <summary>Returns the percent-encoded separator of the values, or null when each value is a separate parameter.</summary>
    public static string? EncodedSeparator(ArrayFormat format) => format switch
    {
        ArrayFormat.CommaSeparated => "%2C",
        ArrayFormat.SpaceSeparated => "%20",
        ArrayFormat.PipeSeparated => "%7C",
        _ => null,
    };

    /// <summary>Returns the text of each item: a string, an open enum, a number or a Boolean.</summary>
    public static string[] Texts<T>(IReadOnlyList<T> values)
        where T : notnull
    {
        var texts = new string[values.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text(values[i]);
        }

        return texts;
    }

    // The same text as that of a single value.
    private static string Text<T>(T value) => value switch
    {
        bool isTrue => isTrue ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString()!,
    };

    /// <summary>Returns the items separated by commas; null for null and for an empty list.</summary>
    /// <exception cref="ArgumentException">An item is blank or contains a comma.</exception>
    public static string? Join<T>(IReadOnlyList<T>? values, string parameterName)
        where T : notnull
    {
        if (values is null or { Count: 0 })
        {
            return null;
        }

        var texts = Texts(values);
        Check(texts, ArrayFormat.CommaSeparated, parameterName);
        return string.Join(',', texts);
    }

    /// <summary>Throws for values that the server could not separate.</summary>
    public static void Check(IReadOnlyList<string> values, ArrayFormat format, string parameterName)
    {
        var separator = Separator(format);
        for (var i = 0; i < values.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(values[i]))
            {
                throw new ArgumentException($"The value at index {i} is blank.", parameterName);
            }

            if (separator is { } character && values[i].Contains(character))
            {
                throw new ArgumentException(
                    $"The value at index {i} contains '{character}', the separator of this parameter, and would be read as two values.",
                    parameterName);
            }
        }
    }

    private static char? Separator(ArrayFormat format) => format switch
    {
        ArrayFormat.CommaSeparated => ',',
        ArrayFormat.SpaceSeparated => ' ',
        ArrayFormat.PipeSeparated => '|',
        _ => null,
    };
}
