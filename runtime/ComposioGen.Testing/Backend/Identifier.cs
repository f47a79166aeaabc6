using System.Security.Cryptography;

namespace Composio.Testing;

/// <summary>Creates IDs in the format of the API.</summary>
internal static class Identifier
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int Length = 16;

    private static readonly string[] Adjectives = ["amber", "brave", "calm", "dusty", "early", "fuzzy", "gentle", "hazel"];
    private static readonly string[] Nouns = ["otter", "pine", "quartz", "river", "sparrow", "tulip", "walnut", "yarrow"];

    /// <summary>Returns an ID with a prefix, such as <c>ca</c>.</summary>
    public static string New(string prefix) => $"{prefix}_{RandomNumberGenerator.GetString(Alphabet, Length)}";

    /// <summary>Returns a short readable ID: the toolkit, two words and a number.</summary>
    public static string Words(string toolkit, long sequence) =>
        $"{toolkit}_{Adjectives[sequence % Adjectives.Length]}-{Nouns[sequence / Adjectives.Length % Nouns.Length]}-{sequence}";
}
