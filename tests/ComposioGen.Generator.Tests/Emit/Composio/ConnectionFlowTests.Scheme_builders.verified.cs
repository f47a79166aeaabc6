// AuthScheme.g.cs
/// <summary>Makes the state of a connection from credentials that the caller holds, for every auth scheme.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public static partial class AuthScheme
{
    /// <summary>The scheme NO_AUTH.</summary>
    /// <param name="credentials">The fields of the scheme; none is required.</param>
    /// <returns>The state, for InitiateAsync. It holds the credentials themselves, not a copy.</returns>
    public static State NoAuth(NoAuthCredentials? credentials = null)
    {
        credentials ??= new();
        return new State.NoAuth(credentials);
    }

    /// <summary>Tokens of OAuth 2.</summary>
    /// <param name="credentials">The fields of the scheme.</param>
    /// <returns>The state, for InitiateAsync. It holds the credentials themselves, not a copy.</returns>
    public static State OAuth2(OAuth2Credentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new State.OAuth2(credentials);
    }

    /// <summary>Makes the state of a connection from the names of its scheme and its fields, for data that comes from a table or a file.</summary>
    /// <param name="scheme">The scheme by its name in the API, such as NO_AUTH.</param>
    /// <param name="fields">The scheme's fields, named as in the API; one that the scheme does not know goes to AdditionalProperties.</param>
    /// <returns>The state, as the builder of the scheme makes it.</returns>
    /// <exception cref="SchemeFieldException">A field has another kind of value than the scheme takes.</exception>
    /// <exception cref="ArgumentException">There is no such scheme.</exception>
    public static State FromFields(string scheme, JsonProperties fields)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(fields);
        return scheme switch
        {
            "NO_AUTH" => NoAuth(SchemeFields.Read(fields, NoAuthCredentials.ReadFrom)),
            "OAUTH2" => OAuth2(SchemeFields.Read(fields, OAuth2Credentials.ReadFrom)),
            _ => throw SchemeFields.UnknownScheme(["NO_AUTH", "OAUTH2"], nameof(scheme)),
        };
    }
}

// OAuth2Credentials.g.cs
/// <summary>Tokens of OAuth 2.</summary>
/// <remarks>What is set goes to the API, what is not set is left out. Text forms show credentials as ***.</remarks>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class OAuth2Credentials : StateFields
{
    private static readonly JsonMembers s_members = s_base.Derive().Enum<ConnectionStatus>("status", "Status", MemberRules.Tag)
        .String("access_token", "AccessToken", MemberRules.Secret)
        .String("refresh_token", "RefreshToken", MemberRules.Nullable | MemberRules.Secret)
        .Model<StringOrNumber>("expires_in", "ExpiresIn")
        .String("redirectUrl", "RedirectUrl", MemberRules.Secret);

    /// <summary>Makes credentials, to be filled through their members.</summary>
    public OAuth2Credentials() { }

    private OAuth2Credentials(ref Utf8JsonReader reader) => ReadMembers(ref reader);

    internal static OAuth2Credentials ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <summary>Forces a status. Left out, it is Active when AccessToken is given, else Initializing.</summary>
    public ConnectionStatus? Status { get => GetMember<ConnectionStatus?>(3); init => SetMember(3, value); }
    /// <summary>The token.</summary>
    public string? AccessToken { get => GetMember<string?>(4); init => SetMember(4, value); }
    /// <summary>The member refresh_token.</summary>
    public Optional<string?> RefreshToken { get => GetOptionalMember<string?>(5); init => SetOptionalMember(5, value); }
    /// <summary>The member expires_in.</summary>
    public StringOrNumber ExpiresIn { get => GetMember<StringOrNumber>(6); init => SetMember(6, value.IsPresent ? value : (StringOrNumber?)null); }
    /// <summary>The member redirectUrl.</summary>
    public string? RedirectUrl { get => GetMember<string?>(7); init => SetMember(7, value); }

    public override void WriteTo(Utf8JsonWriter writer) => WriteMembers(writer, "status", Status?.Value ?? (!string.IsNullOrEmpty(AccessToken) ? "ACTIVE" : "INITIALIZING"));
    protected override JsonMembers MemberTable() => s_members;
}

// NoAuthCredentials.g.cs
/// <summary>What NoAuthCredentials holds.</summary>
/// <remarks>What is set goes to the API, what is not set is left out. Text forms show credentials as ***.</remarks>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class NoAuthCredentials : StateFields
{
    private static readonly JsonMembers s_members = s_base.Derive().Enum<ConnectionStatus>("status", "Status", MemberRules.Tag);

    /// <summary>Makes credentials, to be filled through their members.</summary>
    public NoAuthCredentials() { }

    private NoAuthCredentials(ref Utf8JsonReader reader) => ReadMembers(ref reader);

    internal static NoAuthCredentials ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <summary>Forces a status. Left out, it is Active: the scheme requires no field.</summary>
    public ConnectionStatus? Status { get => GetMember<ConnectionStatus?>(3); init => SetMember(3, value); }

    public override void WriteTo(Utf8JsonWriter writer) => WriteMembers(writer, "status", Status?.Value ?? "ACTIVE");
    protected override JsonMembers MemberTable() => s_members;
}
