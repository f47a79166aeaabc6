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
    public static bool IsMasked(string text, bool isPassword) =>
        Masks.Contains(text.Trim('*', '[', ']', '(', ')', '<', '>', '{', '}', '_', '-', '#', ' '))
        || Stars().IsMatch(text)
        || (!isPassword && (BracketedWord().IsMatch(text) || Dots().IsMatch(text) || Crosses().IsMatch(text)));

    /// <summary>Returns whether a text is a placeholder for a credential, such as <c>YOUR_API_KEY</c>.</summary>
    public static bool IsPlaceholder(string text, bool isPassword) =>
        Template().IsMatch(text)
        || (isPassword ? PasswordToReplace().IsMatch(text) : WordsToReplace().IsMatch(text) || NameOfCredential().IsMatch(text));

    /// <summary>Returns whether a text is a template variable, such as <c>{{user.id}}</c>.</summary>
    public static bool IsTemplate(string text) => Template().IsMatch(text) && !text.StartsWith('<');

    /// <summary>Returns whether a text is a hash, is encrypted, or refers to a secret elsewhere.</summary>
    public static bool IsProtected(string text) => Hash().IsMatch(text) || Encrypted().IsMatch(text) || SecretReference().IsMatch(text);

    [GeneratedRegex(@"\*{4}|^\*+$|\*{3}.{0,6}$|[\u2022\u25CF\u2219\u25AA\u25A0\u2588\u00B7]{3}|^[\u2022\u25CF\u2219\u25AA\u25A0\u2588\u00B7]+", RegexOptions.CultureInvariant)]
    private static partial Regex Stars();

    // A single word in brackets is a description: [secret], <token>.
    [GeneratedRegex(@"^(\[[A-Za-z _-]+\]|\([A-Za-z _-]+\))$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedWord();

    [GeneratedRegex(@"\.{3}|\u2026", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"^[xX]{3,}$|[xX]{8}|^([xX]{4}[-_ ])+|^[xX]{4,}\w{1,4}$|^[a-zA-Z]{2,8}[-_][xX]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Crosses();

    [GeneratedRegex(@"^(<[^<>]+>|\{\{.*\}\}|\$\{.*\}|\$\(.*\)|%[A-Z][A-Z0-9_]+%|\$[A-Z][A-Z0-9_]{2,}|<%.*%>)$", RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    // Only words, at least one of which is typical of placeholders.
    [GeneratedRegex(@"^(?=.*(your|my|insert|enter|add|put|paste|replace|change|todo|to-do|fixme|example|sample|dummy|fake|placeholder|here|goes))(([a-z]{2,8}[-_ ])?([-_ .]|your|my|the|an?|real|actual|insert|enter|add|put|paste|replace|with|this|change|me|it|todo|fixme|example|sample|dummy|fake|placeholder|value|here|goes|is|own|new|api|app|access|auth|oauth|secret|refresh|bearer|client|private|personal|key|token|password|pass|credentials?)+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsToReplace();

    [GeneratedRegex(@"^((your|insert|enter|replace)[-_ ]?(the|your|my)?[-_ ]?password([-_ ]?here)?|change[-_ ]?me|todo|fixme|placeholder)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PasswordToReplace();

    // A repeated header, as in concatenated files.
    [GeneratedRegex(@"^(x[-_ ])?((api|access|auth|secret|refresh|bearer|private|client|personal[-_ ]?access)[-_ ]?(key|token|secret)|credentials)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameOfCredential();

    [GeneratedRegex(@"^\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{20,}|^\$(argon2|scrypt|5|6|1|pbkdf2)[^$]*\$|^(pbkdf2_sha\d+|bcrypt(_sha256)?|argon2|scrypt)\$|^\{(bcrypt|SSHA|SHA|pbkdf2)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    // Fernet, Laravel, Ansible, SOPS, transit, Vault, Cloud KMS.
    [GeneratedRegex(@"^gAAAAA[A-Za-z0-9_-]{70,}=*$|^eyJpdiI6|^\$ANSIBLE_VAULT|^ENC\[|^ENC\(|^vault:v\d+:|^AQICAH[A-Za-z0-9+/]{40,}", RegexOptions.CultureInvariant)]
    private static partial Regex Encrypted();

    [GeneratedRegex(@"^(op|vault|doppler|secret|secrets|keyvault|ssm|sops|ref\+\w+|gcp-?sm|aws-?sm)://|^arn:aws:(secretsmanager|ssm|kms):|^projects/[^/]+/secrets/|^@Microsoft\.KeyVault\(|^(process\.env|os\.environ|os\.getenv|ENV|env)[.:\[(]", RegexOptions.CultureInvariant)]
    private static partial Regex SecretReference();
}
