// AuthScheme.g.cs
/// <summary>Creates the state of a connection from existing credentials, for each auth scheme.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public static partial class AuthScheme
{
    /// <summary>Creates the state of a connection with the auth scheme NO_AUTH.</summary>
    /// <param name="credentials">The credentials; no field is required.</param>
    /// <returns>The state, for <c>InitiateAsync</c>. It references the credentials and does not copy them.</returns>
    public static State NoAuth(NoAuthCredentials? credentials = null)
    {
        credentials ??= new();
        return new State.NoAuth(credentials);
    }

    /// <summary>Tokens of OAuth 2.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <returns>The state, for <c>InitiateAsync</c>. It references the credentials and does not copy them.</returns>
    public static State OAuth2(OAuth2Credentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new State.OAuth2(credentials);
    }

    /// <summary>Creates the state of a connection from the name of an auth scheme and its fields, for data from a table or a file.</summary>
    /// <param name="scheme">The name of the auth scheme in the API, such as NO_AUTH.</param>
    /// <param name="fields">The fields by their names in the API; fields that the scheme does not define become AdditionalProperties.</param>
    /// <returns>The state, as created by the method of the scheme.</returns>
    /// <exception cref="SchemeFieldException">A field has a value of the wrong type.</exception>
    /// <exception cref="ArgumentException">The scheme is unknown.</exception>
    public static State FromFields(string scheme, JsonProperties fields)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(fields);
        return scheme switch
        {
            "NO_AUTH" => NoAuth(SchemeFields.Read(fields, NoAuthCredentials.ReadFrom)),
            "OAUTH2" => OAuth2(SchemeFields.Read(fields, OAuth2Credentials.ReadFrom)),
            _ => throw SchemeFields.UnknownScheme(new[] { "NO_AUTH", "OAUTH2" }, nameof(scheme)),
        };
    }
}

// OAuth2Credentials.g.cs
/// <summary>Tokens of OAuth 2.</summary>
/// <remarks>Only members that are set are sent. <c>ToString</c> shows credentials as ***.</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class OAuth2Credentials : StateFields
{
    private static readonly JsonMembers s_members = s_base.Derive().Enum<ConnectionStatus>("status", MemberRules.Tag)
        .String("access_token", MemberRules.Secret)
        .String("refresh_token", MemberRules.Nullable | MemberRules.Secret)
        .Model<StringOrNumber>("expires_in")
        .String("redirectUrl", MemberRules.Secret);

    /// <summary>Initializes credentials.</summary>
    public OAuth2Credentials() { }
    internal static OAuth2Credentials ReadFrom(ref Utf8JsonReader reader) => ReadObject<OAuth2Credentials>(ref reader);
    public override void WriteTo(Utf8JsonWriter writer) => WriteMembers(writer, "status", Status?.Value ?? (!string.IsNullOrEmpty(AccessToken) ? "ACTIVE" : "INITIALIZING"));
    protected override JsonMembers MemberTable() => s_members;

    /// <summary>Overrides the status. By default it is Active when AccessToken is set, otherwise Initializing.</summary>
    public ConnectionStatus? Status { get => GetMember<ConnectionStatus?>(3); init => SetMember(3, value); }
    /// <summary>The token.</summary>
    public string? AccessToken { get => GetMember<string?>(4); init => SetMember(4, value); }
    public Optional<string?> RefreshToken { get => GetOptionalMember<string?>(5); init => SetOptionalMember(5, value); }
    public StringOrNumber ExpiresIn { get => GetMember<StringOrNumber>(6); init => SetMember(6, value, value.IsPresent); }
    /// <summary>Gets the redirect URL.</summary>
    public string? RedirectUrl { get => GetMember<string?>(7); init => SetMember(7, value); }
}

// NoAuthCredentials.g.cs
/// <summary>Represents the fields of NoAuthCredentials.</summary>
/// <remarks>Only members that are set are sent. <c>ToString</c> shows credentials as ***.</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class NoAuthCredentials : StateFields
{
    private static readonly JsonMembers s_members = s_base.Derive().Enum<ConnectionStatus>("status", MemberRules.Tag);

    /// <summary>Initializes credentials.</summary>
    public NoAuthCredentials() { }
    internal static NoAuthCredentials ReadFrom(ref Utf8JsonReader reader) => ReadObject<NoAuthCredentials>(ref reader);
    public override void WriteTo(Utf8JsonWriter writer) => WriteMembers(writer, "status", Status?.Value ?? "ACTIVE");
    protected override JsonMembers MemberTable() => s_members;

    /// <summary>Overrides the status. By default it is Active, since the scheme requires no field.</summary>
    public ConnectionStatus? Status { get => GetMember<ConnectionStatus?>(3); init => SetMember(3, value); }
}
