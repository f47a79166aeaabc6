using System.Buffers;
using System.Collections.Frozen;

namespace Composio.Runtime;

/// <summary>
/// Distinguishes the reason of a validation error (<c>password: must not be empty</c>) from a value after the colon, by its first word.
/// Values that were sent are masked before.
/// </summary>
internal static class ReasonWords
{
    private const int MaxLookAhead = 80;

    private static readonly FrozenSet<string> Openers = new[]
    {
        "a", "above", "absent", "accept", "acceptable", "accepted", "access", "additional", "additionalproperties", "after", "algorithm", "aligned", "allow", "allowed",
        "alphabetic", "alphabets", "alphanum", "alphanumeric", "already", "also", "always", "ambiguous", "an", "and", "any", "appears", "are", "argument",
        "array", "as", "assertion", "associated", "at", "attempt", "audience", "authentication", "authorization", "available", "await", "bad", "base64", "be",
        "because", "been", "before", "begins", "being", "believed", "belongs", "below", "between", "beyond", "blacklisted", "blank", "blocked", "bool",
        "boolean", "both", "breached", "but", "by", "bytes", "can", "can't", "canceled", "cancelled", "cannot", "cant", "case", "certificate",
        "char", "character", "characters", "chars", "check", "claim", "claims", "clause", "column", "combination", "compromised", "compute", "confirm",
        "conflict", "conflicting", "connect", "connection", "constraint", "contain", "containing", "contains", "content", "control", "copy", "corrupt", "corrupted", "could",
        "couldn't", "create", "credential", "credentials", "currently", "damaged", "date", "deactivated", "decimal", "declared", "decodable", "decode", "decoding", "decrypt",
        "decrypted", "defined", "deleted", "delimited", "denied", "deny", "dependency", "depends", "deprecated", "detected", "determine", "dict", "dictionary", "did",
        "didn't", "different", "digit", "digits", "disabled", "disallowed", "discarded", "document", "does", "doesn't", "doesnt", "don't", "double", "duplicate",
        "during", "each", "either", "else", "email", "empty", "enabled", "encoded", "encoding", "encrypted", "end", "ends", "ensure", "enter",
        "entered", "entity", "entries", "entry", "enum", "equal", "err", "error", "even", "every", "exactly", "exceeded", "exceeds",
        "except", "excluded", "exhausted", "exist", "existing", "exists", "expected", "expired", "expires", "expiry", "extra", "fail", "failed", "failing",
        "failure", "false", "fetch", "fewer", "field", "fields", "file", "final", "float", "follow", "followed", "following", "for", "forbid",
        "forbidden", "form", "format", "formatted", "found", "from", "future", "given", "got", "grant", "greater", "guessable", "guid", "had",
        "has", "hash", "hasn't", "have", "haven't", "he", "header", "hex", "hexadecimal", "host", "http", "https", "id", "identical",
        "identifier", "ids", "if", "ignored", "illegal", "impossible", "in", "inaccessible", "inactive", "included", "includes", "including", "incompatible", "incomplete",
        "inconsistent", "incorrect", "input", "insecure", "inside", "instead", "insufficient", "int", "integer", "internal", "introspection", "invalid", "invalidated", "invalidtype",
        "is", "isn't", "issue", "issued", "issuer", "it", "item", "items", "its", "json", "key", "keys", "known", "larger",
        "leading", "leaked", "least", "len", "length", "less", "letter", "letters", "like", "limit", "line", "list", "local", "locked",
        "log", "login", "long", "longer", "lower", "lowercase", "make", "malformed", "mandatory", "map", "mapping", "match", "matching", "max",
        "maximum", "maxlength", "may", "mean", "meet", "member", "message", "method", "min", "minimum", "minlength", "mismatch", "missing", "mixed",
        "more", "most", "msg", "multiple", "must", "mustn't", "mutually", "name", "nan", "needed", "needs", "neither", "network", "never",
        "new", "newline", "nil", "no", "non", "nonce", "none", "nonempty", "nor", "not", "notblank", "notempty", "notnull", "now",
        "null", "nullable", "number", "numeric", "object", "obligatory", "obsolete", "obtained", "of", "off", "old", "omitted", "on", "once",
        "one", "only", "operation", "option", "optional", "or", "other", "otherwise", "out", "outside", "over", "overflow", "own", "padding",
        "parameter", "params", "parse", "parsing", "part", "partial", "past", "path", "pattern", "payload", "pem", "per", "permission", "permissions",
        "permitted", "plain", "please", "policy", "port", "possible", "prefix", "present", "previously", "private", "prohibited", "property", "protected", "provide",
        "provided", "provider", "public", "quota", "range", "rate", "raw", "reached", "read", "readable", "reason", "received", "recognised", "recognized",
        "redirect", "refreshable", "refused", "regenerate", "regex", "regexp", "regular", "reissue", "rejected", "removed", "renew", "replaced", "request", "requested",
        "required", "requirement", "requirements", "requires", "reserved", "reset", "resource", "response", "restricted", "result", "retired", "retrieve", "retry", "return",
        "returned", "revocation", "revoked", "role", "root", "rotated", "same", "schema", "scheme", "second", "section", "see",
        "select", "send", "sent", "server", "service", "session", "set", "shall", "short", "shorter", "should", "shouldn't", "shown", "sign",
        "signature", "signed", "signin", "simple", "since", "size", "smaller", "so", "some", "something", "space", "spaces", "special",
        "specified", "specify", "stale", "starts", "state", "status", "still", "stored", "str", "strength", "string", "strip", "strong", "subject",
        "submitted", "such", "supplied", "supply", "support", "supported", "sure", "suspended", "symbol", "syntax", "system", "temporarily", "temporary", "than",
        "that", "the", "their", "them", "there", "these", "they", "this", "those", "though", "time", "timed", "timeout", "times",
        "to", "token", "tokens", "too", "toolong", "tooshort", "top", "trailing", "true", "truncated", "try", "twice", "type",
        "typed", "typeerror", "types", "unable", "unacceptable", "unassigned", "unauthenticated", "unauthorized", "unavailable", "unbound", "unchanged", "uncommon", "undecodable", "undefined",
        "under", "unencrypted", "unexpected", "unexpired", "unicode", "uniq", "unique", "unknown", "unprocessable", "unreachable", "unreadable", "unrecognized", "unrefreshable", "unresolved",
        "unsatisfied", "unset", "unsigned", "unspecified", "unsuitable", "unsupported", "until", "unverified", "up", "updated", "uppercase", "upstream", "url", "usable",
        "use", "used", "user's", "users", "using", "utf", "uuid", "valid", "validate", "validated", "validation", "value", "valueerror", "values",
        "vault", "verification", "verified", "verify", "very", "visible", "void", "wait", "want", "was", "wasn't", "weak", "well",
        "were", "weren't", "what", "when", "where", "whether", "which", "while", "whitespace", "who", "whose", "why", "will", "with",
        "within", "without", "won't", "word", "words", "would", "write", "written", "wrong", "xml", "yet", "you", "your", "zero",
        "zod",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that may also be a value; when a verb follows, they are the subject of a sentence.
    private static readonly FrozenSet<string> Subjects = new[] { "account", "api", "apikey", "basic", "bearer", "client", "jwt", "oauth", "oauth2", "passphrase", "password", "passwords", "refresh", "secret", "secrets", "user", "username" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "is", "isn't", "are", "was", "wasn't", "were", "has", "hasn't", "have", "had", "must", "should", "can", "can't", "cannot", "could", "may", "does", "doesn't", "did", "needs", "requires", "required", "contains", "exceeds",
        "key", "keys", "token", "tokens", "credentials", "authentication", "authorization", "not", "too", "expired", "invalid", "mismatch", "missing", "rejected", "revoked", "length", "id", "validation", "verification", "failed", "error", "policy", "strength", "format",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // One of these is in the code of every error; "secret-value" and "my_token" are values.
    private static readonly FrozenSet<string> Faults = new[]
    {
        "any", "blank", "compromised", "conflict", "decode", "denied", "deprecated", "disabled", "duplicate", "empty", "encoded", "err", "error", "exceeded", "exists", "expected", "expired", "failed", "failure",
        "forbidden", "format", "found", "illegal", "incorrect", "insufficient", "invalid", "large", "length", "locked", "long", "malformed", "mandatory", "max", "maximum", "min", "minimum", "mismatch", "missing", "must",
        "non", "not", "null", "only", "out", "pattern", "range", "rejected", "required", "revoked", "short", "small", "suspended", "too", "type", "unauthorized", "undefined", "unexpected", "unique", "unknown", "unsupported",
        "unverified", "valid", "weak", "wrong", "your",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\"\\,;:()[]{}<>&=!?|`");

    private static readonly SearchValues<char> PartEnds = SearchValues.Create("._-/");

    /// <summary>Returns whether a text in the position of a value is a reason.</summary>
    /// <param name="text">The text, with what follows it.</param>
    public static bool IsReason(ReadOnlySpan<char> text)
    {
        var all = text[..Math.Min(text.Length, MaxLookAhead)].TrimStart("\\\"'`[{( ");
        var word = FirstWord(all);
        var rest = all[word.Length..];
        var following = FirstWord(rest.TrimStart());
        var predicate = FirstWord(rest.TrimStart(" :'\"\\"));
        word = word.TrimEnd("'.…");
        return IsOpener(word)
            || (Subjects.Contains(word.ToString()) && IsIn(Verbs, predicate))
            || (IsCode(word) && (!word.Contains('-') || IsOpener(following)))
            || (IsStatusCode(word) && IsOpener(following));
    }

    /// <summary>Returns whether a word occurs in reasons, so that it is not a credential where it is repeated without quotes.</summary>
    /// <param name="word">The word.</param>
    public static bool Contains(ReadOnlySpan<char> word) => IsOpener(word) || IsIn(Subjects, word) || IsCode(word);

    private static bool IsOpener(ReadOnlySpan<char> word) => IsIn(Openers, word);

    private static bool IsIn(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.Contains(word.TrimEnd('.').ToString()) && !HasOtherCase(word);

    // The code of an error consists of such words: too_short, INVALID_FORMAT, minLength, any.required.
    private static bool IsCode(ReadOnlySpan<char> word)
    {
        var parts = 0;
        var isFault = false;
        for (; word.Length > 0; parts++)
        {
            var end = PartEnd(word);
            var part = word[..end];
            if (part.Length > 0 && !IsIn(Openers, part) && !IsIn(Subjects, part) && !IsIn(Verbs, part) && !IsIn(Faults, part))
            {
                return false;
            }

            isFault |= IsIn(Faults, part);
            word = word[end..].TrimStart("._-/");
        }

        return parts > 1 && isFault;
    }

    // Up to a delimiter, or to the capital letter of the next word.
    private static int PartEnd(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAny(PartEnds);
        var part = end < 0 ? word : word[..end];
        for (var i = 1; i < part.Length; i++)
        {
            if (char.IsAsciiLetterUpper(part[i]) && char.IsAsciiLetterLower(part[i - 1]))
            {
                return i;
            }
        }

        return part.Length;
    }

    private static bool IsStatusCode(ReadOnlySpan<char> word) => word.Length == 3 && word[0] is >= '1' and <= '5' && !word.ContainsAnyExceptInRange('0', '9');

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny(WordEnds);
        return length < 0 ? text : text[..length];
    }

    // "Required", "required" and "REQUIRED" are words; "reQuired" is not.
    private static bool HasOtherCase(ReadOnlySpan<char> word) =>
        word.Length > 1 && word[1..].ContainsAnyInRange('A', 'Z') && word.ContainsAnyInRange('a', 'z');
}
