namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>Spells a leading number, which a C# name cannot start with.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen",
        "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] Tens = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

    /// <summary>
    /// Returns <c>OneClick</c> for <c>1Click</c>, <c>Number404</c> for <c>404</c>, and <c>V2</c> for the first part of <c>2.0</c>.
    /// </summary>
    /// <param name="word">A word that starts with a digit.</param>
    /// <param name="isFirst">Whether the word is the first of the name.</param>
    /// <param name="startsVersion">Whether another number follows after a separator.</param>
    public static string Of(string word, bool isFirst, bool startsVersion)
    {
        var length = word.TakeWhile(char.IsDigit).Count();
        var digits = word.Substring(0, length);
        if (startsVersion && length == word.Length)
        {
            return (isFirst ? "V" : "") + digits;
        }

        return Spelled(digits) is { } spelled
            ? spelled + (length == word.Length ? "" : NameWords.Capitalize(word.Substring(length)))
            : (isFirst ? "Number" : "") + word;
    }

    // Up to two digits: longer numbers are easier to read as digits.
    private static string? Spelled(string digits)
    {
        if (digits.Length > 2 || digits.Any(c => c is < '0' or > '9') || (digits.Length == 2 && digits[0] == '0'))
        {
            return null;
        }

        var number = digits.Length == 1 ? digits[0] - '0' : ((digits[0] - '0') * 10) + digits[1] - '0';
        return number < Small.Length ? Small[number] : Tens[number / 10] + (number % 10 == 0 ? "" : Small[number % 10]);
    }
}
