using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Recognizes values that replace a credential: masks, placeholders, and protected forms such as hashes.</summary>
internal static partial class MaskForm
{
    private static readonly HashSet<string> Masks = new(StringComparer.OrdinalIgnoreCase)
    {
        "redacted", "filtered", "hidden", "masked", "removed", "sanitized", "scrubbed", "obfuscated", "suppressed", "protected", "encrypted", "concealed", "withheld", "truncated",
    };

    /// <summary>Returns whether a text is a masked credential, such as <c>sk-...abcd</c>.</summary>
    public static bool IsMasked(string text, bool isPassword) => isPassword
        ? MaskedPassword().IsMatch(text) || (IsMaskWord(text) && (text[0] is '*' or '[' or '(' or '<' or '{' || text.Equals("redacted", StringComparison.OrdinalIgnoreCase)))
        : IsMaskWord(text) || Stars().IsMatch(text) || BracketedWord().IsMatch(text) || Dots().IsMatch(text) || Crosses().IsMatch(text);

    /// <summary>Returns whether a text is a placeholder for a credential, such as <c>YOUR_API_KEY</c>.</summary>
    public static bool IsPlaceholder(string text, bool isPassword) => isPassword
        ? PasswordTemplate().IsMatch(text)
        : Template().IsMatch(text) || WordsToReplace().IsMatch(text) || NameOfCredential().IsMatch(text);

    /// <summary>Returns whether a text is a template variable, such as <c>{{user.id}}</c>.</summary>
    public static bool IsTemplate(string text) => Template().IsMatch(text) && (!text.StartsWith('<') || text.StartsWith("<%", StringComparison.Ordinal));

    /// <summary>Returns whether a text is a hash, is encrypted, or refers to a secret elsewhere.</summary>
    public static bool IsProtected(string text) => Hash().IsMatch(text) || Encrypted().IsMatch(text) || SecretReference().IsMatch(text);

    /// <summary>Returns what a text that may also be a credential resembles; null for nothing.</summary>
    public static string? FindResemblance(string text, bool isPassword) =>
        IsVariable(text) || VariableOfEnvironment().IsMatch(text) || (isPassword && Template().IsMatch(text)) ? "the name of a variable"
        : Fernet().IsMatch(text) ? "an encrypted value"
        : isPassword && (IsMaskWord(text) || Stars().IsMatch(text)) ? "a masked password"
        : (isPassword ? PasswordToReplace() : OwnWords()).IsMatch(text) ? "a placeholder"
        : null;

    /// <summary>Returns whether a text has the form of the name of a variable, such as <c>$NAME</c> or <c>%NAME%</c>.</summary>
    public static bool IsVariable(string text) => Variable().IsMatch(text);

    private static bool IsMaskWord(string text) => Masks.Contains(text.Trim('*', '[', ']', '(', ')', '<', '>', '{', '}', '_', '-', '#', ' '));

    [GeneratedRegex(@"\*{4}|^\*+$|\*{3}.{0,6}$|[\u2022\u25CF\u2219\u25AA\u25A0\u2588\u00B7]{3}|^[\u2022\u25CF\u2219\u25AA\u25A0\u2588\u00B7]+", RegexOptions.CultureInvariant)]
    private static partial Regex Stars();

    // A password may be any text, also one with a few asterisks.
    [GeneratedRegex(@"\*{4}|^[*\u2022\u25CF\u2219\u25AA\u25A0\u2588\u00B7]+$|[\u2022\u25CF\u2219\u25AA\u25A0\u2588\u00B7]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex MaskedPassword();

    // A single word in brackets is a description: [secret], <token>.
    [GeneratedRegex(@"^(\[[A-Za-z _-]+\]|\([A-Za-z _-]+\))$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedWord();

    [GeneratedRegex(@"\.{3}|\u2026", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"^[xX]{3,}$|[xX]{8}|^([xX]{4}[-_ ])+|^[xX]{4,}\w{1,4}$|^[a-zA-Z]{2,8}[-_][xX]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Crosses();

    [GeneratedRegex(@"^(<[A-Za-z][A-Za-z0-9 _./:-]*>|\{\{.*\}\}|\$\{.*\}|\$\(.*\)|<%.*%>)$", RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    [GeneratedRegex(@"^(<[A-Za-z][A-Za-z _-]+>|\{\{.*\}\})$", RegexOptions.CultureInvariant)]
    private static partial Regex PasswordTemplate();

    [GeneratedRegex(@"^(%[A-Z][A-Z0-9_]+%|\$[A-Z][A-Z0-9_]{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^(ENV|env)[.:\[(]", RegexOptions.CultureInvariant)]
    private static partial Regex VariableOfEnvironment();

    // Only words, at least one of which is typical of placeholders.
    [GeneratedRegex(@"^(?=.*(your|insert|enter|add|put|paste|replace|change|todo|to-do|fixme|example|sample|dummy|fake|placeholder|here|goes))(([a-z]{2,8}[-_ ])?([-_ .]|your|my|the|an?|real|actual|insert|enter|add|put|paste|replace|with|this|change|me|it|todo|fixme|example|sample|dummy|fake|placeholder|value|here|goes|is|own|new|api|app|access|auth|oauth|secret|refresh|bearer|client|private|personal|key|token|password|pass|credentials?)+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsToReplace();

    // A key that someone chose may consist of such words.
    [GeneratedRegex(@"^my([-_ .]|own|new|api|app|access|auth|oauth|secret|refresh|bearer|client|private|personal|key|token|password|pass|credentials?)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnWords();

    [GeneratedRegex(@"^((your|insert|enter|replace)[-_ ]?(the|your|my)?[-_ ]?password([-_ ]?here)?|change[-_ ]?me|todo|fixme|placeholder)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PasswordToReplace();

    // A repeated header, as in concatenated files.
    [GeneratedRegex(@"^(x[-_ ])?((api|access|auth|secret|refresh|bearer|private|client|personal[-_ ]?access)[-_ ]?(key|token|secret)|credentials)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameOfCredential();

    // Crypt, Django, Spring Security and LDAP; with the parts of a hash, because a password may also start with $1$.
    [GeneratedRegex(@"^\$(?:[156]|2[abxy]?|argon2\w*|scrypt|pbkdf2[\w-]*|y)\$[^$]+\$.{16,}|^(pbkdf2_sha\d+|bcrypt(_sha256)?|argon2|scrypt)\$[^$]*\$.{7,}|^\{(bcrypt|SSHA|SHA|pbkdf2)\}[A-Za-z0-9+/=$.]{10,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    // Laravel, Ansible, SOPS, Jasypt, transit, Cloud KMS.
    [GeneratedRegex(@"^eyJpdiI6|^\$ANSIBLE_VAULT;|^ENC\[.+\]$|^ENC\(.+\)$|^vault:v\d+:|^AQICAH[A-Za-z0-9+/]{40,}", RegexOptions.CultureInvariant)]
    private static partial Regex Encrypted();

    // Also the form of OpenStack Keystone tokens.
    [GeneratedRegex(@"^gAAAAA[A-Za-z0-9_-]{70,}=*$", RegexOptions.CultureInvariant)]
    private static partial Regex Fernet();

    [GeneratedRegex(@"^(op|vault|doppler|secret|secrets|keyvault|ssm|sops|ref\+\w+|gcp-?sm|aws-?sm)://|^arn:aws:(secretsmanager|ssm|kms):|^projects/[^/]+/secrets/|^@Microsoft\.KeyVault\(|^(process\.env|os\.environ|os\.getenv)[.\[(]", RegexOptions.CultureInvariant)]
    private static partial Regex SecretReference();
}
