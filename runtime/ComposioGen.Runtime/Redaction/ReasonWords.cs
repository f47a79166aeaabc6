using System.Buffers;
using System.Collections.Frozen;

namespace Composio.Runtime;

/// <summary>
/// Distinguishes the reason of a validation error (<c>password: must not be empty</c>) from a value after the colon, by its first word.
/// Values that were sent are masked before.
/// </summary>
internal static class ReasonWords
{
    private static readonly FrozenSet<string> Openers = new[]
    {
        "a", "absent", "accepted", "access", "allowed", "already", "also", "an", "and", "any",
        "are", "array", "as", "at", "authentication", "authorization", "bad", "be", "begins", "between",
        "blank", "boolean", "both", "but", "by", "can", "can't", "cannot", "characters", "check",
        "contains", "could", "couldn't", "credential", "credentials", "decode", "decoding", "denied", "deprecated", "did",
        "didn't", "disabled", "does", "doesn't", "don't", "duplicate", "either", "empty", "encoding", "ends",
        "ensure", "enter", "error", "every", "exactly", "exceeds", "exist", "exists", "expected", "expired",
        "expires", "fail", "failed", "fewer", "field", "fields", "for", "forbidden", "format", "found",
        "from", "greater", "has", "hasn't", "have", "haven't", "header", "if", "in", "inactive",
        "incorrect", "input", "inside", "insufficient", "integer", "invalid", "is", "isn't", "it", "its",
        "key", "larger", "length", "less", "longer", "lower", "make", "malformed", "match", "max",
        "maximum", "may", "min", "minimum", "mismatch", "missing", "more", "must", "mustn't", "needed",
        "needs", "no", "non", "none", "not", "null", "numeric", "object", "of", "one",
        "only", "or", "out", "outside", "parse", "parsing", "please", "prefix", "present", "property",
        "provide", "provided", "received", "rejected", "required", "requires", "revoked", "scheme", "select", "shorter",
        "should", "shouldn't", "signature", "smaller", "specify", "starts", "string", "supply", "sure", "suspended",
        "that", "the", "this", "token", "tokens", "too", "type", "unable", "unauthorized", "undefined",
        "unexpected", "unknown", "unrecognized", "unsatisfied", "unsuitable", "unsupported", "unverified", "use", "valid", "value",
        "values", "verification", "visible", "was", "wasn't", "were", "weren't", "when", "whitespace", "will",
        "with", "within", "without", "won't", "wrong", "you", "your",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that may also be a value; when a verb follows, they are the subject of a sentence.
    private static readonly FrozenSet<string> Subjects = new[] { "api", "password", "passwords", "passphrase", "secret", "secrets", "username", "user", "account", "client", "bearer", "basic", "jwt", "refresh" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "is", "isn't", "are", "was", "wasn't", "were", "has", "hasn't", "have", "had", "must", "should", "can", "can't", "cannot", "could", "may", "does", "doesn't", "did", "needs", "requires", "required",
        "key", "keys", "token", "tokens", "credentials", "authentication", "authorization", "not", "too", "expired", "mismatch", "missing", "rejected", "length", "id", "validation", "verification",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int LongestLookAhead = 80;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\"\\.,;:()[]{}");

    /// <summary>Returns whether a text in the position of a value is a reason.</summary>
    /// <param name="text">The text.</param>
    /// <param name="following">What follows it.</param>
    public static bool IsReason(string text, ReadOnlySpan<char> following = default)
    {
        var all = string.Concat(text, following[..Math.Min(following.Length, LongestLookAhead)]).AsSpan().TrimStart("\\\"'[{( ");
        var word = FirstWord(all);
        return (Openers.Contains(word) || (Subjects.Contains(word) && Verbs.Contains(FirstWord(all[word.Length..].TrimStart())))) && !HasOtherCase(word);
    }

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny(WordEnds);
        return (length < 0 ? text : text[..length]).ToString().TrimEnd('\'', '!', '?');
    }

    // "Required", "required" and "REQUIRED" are words; "reQuired" is not.
    private static bool HasOtherCase(string word) =>
        word.AsSpan(1).ContainsAnyInRange('A', 'Z') && word.AsSpan().ContainsAnyInRange('a', 'z');
}
