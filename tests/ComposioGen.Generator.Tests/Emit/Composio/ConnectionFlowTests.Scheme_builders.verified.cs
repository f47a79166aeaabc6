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
public sealed partial class OAuth2Credentials : StateFields, IJsonWritable
{
    /// <summary>Makes credentials, to be filled through their members.</summary>
    public OAuth2Credentials()
    {
    }

    private OAuth2Credentials(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.Is("status"u8): Status = JsonRead.NullableEnum<ConnectionStatus>(ref reader); break;
                case 12 when name.Is("access_token"u8): AccessToken = JsonRead.NullableString(ref reader); break;
                case 13 when name.Is("refresh_token"u8): RefreshToken = JsonRead.NullableString(ref reader); break;
                case 10 when name.Is("expires_in"u8): ExpiresIn = JsonRead.Model<StringOrNumber>(ref reader); break;
                case 11 when name.Is("redirectUrl"u8): RedirectUrl = JsonRead.NullableString(ref reader); break;
                default: ReadShared(ref reader, name); break;
            }
        }
    }

    internal static OAuth2Credentials ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    internal OAuth2Val ToConnection() => JsonConversion.Convert(this, JsonRead.Model<OAuth2Val>, static json => new OAuth2Val.Unknown(json));

    /// <summary>Forces a status. Left out, it is Active when AccessToken is given, else Initializing.</summary>
    public ConnectionStatus? Status { get; init; }

    /// <summary>The token.</summary>
    public string? AccessToken { get; init; }

    /// <summary>The member refresh_token.</summary>
    public Optional<string?> RefreshToken { get; init; }

    /// <summary>The member expires_in.</summary>
    public StringOrNumber ExpiresIn { get; init; }

    /// <summary>The member redirectUrl.</summary>
    public string? RedirectUrl { get; init; }

    void IJsonWritable.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("status"u8, Status?.Value ?? (!string.IsNullOrEmpty(AccessToken) ? "ACTIVE" : "INITIALIZING"));
        JsonWrite.OptionalString(writer, "access_token"u8, AccessToken);
        JsonWrite.OptionalString(writer, "refresh_token"u8, RefreshToken);
        ExpiresIn.WriteTo(writer, "expires_in"u8);
        JsonWrite.OptionalString(writer, "redirectUrl"u8, RedirectUrl);
        WriteShared(writer);
        writer.WriteEndObject();
    }

    private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
        .Add("Status", Status)
        .Secret("AccessToken", AccessToken is not null)
        .Secret("RefreshToken", RefreshToken.GetValueOrDefault() is not null)
        .Add("ExpiresIn", ExpiresIn.IsPresent ? (object)ExpiresIn : null)
        .Secret("RedirectUrl", RedirectUrl is not null);
}

// NoAuthCredentials.g.cs
/// <summary>What NoAuthCredentials holds.</summary>
/// <remarks>What is set goes to the API, what is not set is left out. Text forms show credentials as ***.</remarks>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class NoAuthCredentials : StateFields, IJsonWritable
{
    /// <summary>Makes credentials, to be filled through their members.</summary>
    public NoAuthCredentials()
    {
    }

    private NoAuthCredentials(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.Is("status"u8): Status = JsonRead.NullableEnum<ConnectionStatus>(ref reader); break;
                default: ReadShared(ref reader, name); break;
            }
        }
    }

    internal static NoAuthCredentials ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    internal NoAuthVal ToConnection() => JsonConversion.Convert(this, JsonRead.Model<NoAuthVal>, static json => new NoAuthVal.Unknown(json));

    /// <summary>Forces a status. Left out, it is Active: the scheme requires no field.</summary>
    public ConnectionStatus? Status { get; init; }

    void IJsonWritable.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("status"u8, Status?.Value ?? "ACTIVE");
        WriteShared(writer);
        writer.WriteEndObject();
    }

    private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
        .Add("Status", Status);
}
