// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : IJsonModel<Thing>
{
    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.Is("token"u8): Token = JsonRead.String(ref reader); break;
                case 3 when name.Is("pin"u8): Pin = JsonRead.NullableString(ref reader); break;
                case 13 when name.Is("client_secret"u8): ClientSecret = JsonRead.NullableString(ref reader); break;
                case 10 when name.Is("token_type"u8): TokenType = JsonRead.NullableString(ref reader); break;
                case 8 when name.Is("password"u8): Password = JsonRead.Model<StringOrNumber>(ref reader); break;
                case 6 when name.Is("tokens"u8): Tokens = JsonRead.NullableList<string>(ref reader, JsonRead.String); break;
                case 7 when name.Is("secrets"u8): Secrets = JsonRead.NullableMap<string>(ref reader, JsonRead.String); break;
                case 4 when name.Is("user"u8): User = JsonRead.NullableString(ref reader); break;
                case 4 when name.Is("part"u8): Part = JsonRead.NullableModel<ThingPart>(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
        JsonRead.Require(ref reader, Token is not null, "token");
    }

    /// <summary>The member token.</summary>
    public required string Token { get; init; }

    /// <summary>The member pin.</summary>
    public Optional<string?> Pin { get; init; }

    /// <summary>The member client_secret.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The member token_type.</summary>
    public string? TokenType { get; init; }

    /// <summary>The member password.</summary>
    public StringOrNumber Password { get; init; }

    /// <summary>The member tokens.</summary>
    public IReadOnlyList<string>? Tokens { get; init; }

    /// <summary>The member secrets.</summary>
    public IReadOnlyDictionary<string, string>? Secrets { get; init; }

    /// <summary>The member user.</summary>
    public string? User { get; init; }

    /// <summary>The member part.</summary>
    public ThingPart? Part { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("token"u8, Token);
        JsonWrite.OptionalString(writer, "pin"u8, Pin);
        JsonWrite.OptionalString(writer, "client_secret"u8, ClientSecret);
        JsonWrite.OptionalString(writer, "token_type"u8, TokenType);
        Password.WriteTo(writer, "password"u8);
        JsonWrite.OptionalList<string>(writer, "tokens"u8, Tokens, JsonWrite.String);
        JsonWrite.OptionalMap<string>(writer, "secrets"u8, Secrets, JsonWrite.String);
        JsonWrite.OptionalString(writer, "user"u8, User);
        JsonWrite.OptionalObject(writer, "part"u8, Part);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Secret("Token", Token is not null)
        .Secret("Pin", Pin.GetValueOrDefault() is not null)
        .Secret("ClientSecret", ClientSecret is not null)
        .Add("TokenType", TokenType)
        .Secret("Password", Password.HasValue)
        .Secret("Tokens", Tokens is not null)
        .Add("Secrets", Secrets)
        .Add("User", User)
        .Add("Part", Part)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}

// ThingPart.g.cs
/// <summary>The object ThingPart.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<ThingPart>))]
public sealed partial class ThingPart : IJsonModel<ThingPart>
{
    /// <summary>Makes a ThingPart, to be filled through its members.</summary>
    public ThingPart() { }

    private ThingPart(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.Is("api_key"u8): ApiKey = JsonRead.NullableString(ref reader); break;
                case 4 when name.Is("name"u8): Name = JsonRead.NullableString(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
    }

    /// <summary>The member api_key.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The member name.</summary>
    public string? Name { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static ThingPart ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonWrite.OptionalString(writer, "api_key"u8, ApiKey);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("ThingPart")
        .Secret("ApiKey", ApiKey is not null)
        .Add("Name", Name)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
