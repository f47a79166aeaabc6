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
        "a", "absent", "access", "accepted", "allowed", "already", "an", "any", "are",
        "at", "authentication", "authorization", "bad", "be", "between", "blank", "both", "can",
        "can't", "cannot", "characters", "could", "credential", "credentials", "denied", "did", "does",
        "doesn't", "duplicate", "either", "empty", "ensure", "error", "expected", "expired", "expires",
        "fail", "failed", "field", "fields", "for", "format", "forbidden", "found", "has",
        "have", "header", "if", "in", "incorrect", "input", "insufficient", "invalid", "is",
        "isn't", "it", "its", "key", "length", "less", "longer", "malformed", "match",
        "may", "maximum", "mismatch", "min", "minimum", "max", "missing", "must", "needed",
        "needs", "no", "non", "none", "not", "null", "object", "of", "only",
        "or", "please", "prefix", "property", "provide", "provided", "received", "rejected", "required",
        "requires", "revoked", "scheme", "shorter", "should", "string", "that", "the", "this",
        "token", "tokens", "too", "type", "unauthorized", "undefined", "unexpected", "unknown", "unrecognized",
        "unsupported", "value", "values", "was", "were", "when", "will", "with", "wrong",
        "you", "your",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\"\\.,;:()[]{}");

    /// <summary>Returns whether a text in the position of a value is a reason.</summary>
    public static bool IsReason(string text)
    {
        var start = text.AsSpan().Trim().TrimStart("\\\"'");
        var length = start.IndexOfAny(WordEnds);
        var word = (length < 0 ? start : start[..length]).ToString().TrimEnd('\'', '!', '?');
        return Openers.Contains(word) && !HasOtherCase(word);
    }

    // "Required", "required" and "REQUIRED" are words; "reQuired" is not.
    private static bool HasOtherCase(string word) =>
        word.AsSpan(1).ContainsAnyInRange('A', 'Z') && word.AsSpan().ContainsAnyInRange('a', 'z');
}
