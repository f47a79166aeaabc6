// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : IJsonModel<Thing>
{
    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing()
    {
    }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 5 when reader.ValueTextEquals("token"u8):
                    reader.Read();
                    Token = JsonRead.String(ref reader);
                    break;
                case 3 when reader.ValueTextEquals("pin"u8):
                    reader.Read();
                    Pin = JsonRead.NullableString(ref reader);
                    break;
                case 13 when reader.ValueTextEquals("client_secret"u8):
                    reader.Read();
                    ClientSecret = JsonRead.NullableString(ref reader);
                    break;
                case 10 when reader.ValueTextEquals("token_type"u8):
                    reader.Read();
                    TokenType = JsonRead.NullableString(ref reader);
                    break;
                case 8 when reader.ValueTextEquals("password"u8):
                    reader.Read();
                    Password = JsonRead.Model<StringOrNumber>(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("tokens"u8):
                    reader.Read();
                    Tokens = JsonRead.NullableList<string>(ref reader, JsonRead.String);
                    break;
                case 7 when reader.ValueTextEquals("secrets"u8):
                    reader.Read();
                    Secrets = JsonRead.NullableMap<string>(ref reader, JsonRead.String);
                    break;
                case 4 when reader.ValueTextEquals("user"u8):
                    reader.Read();
                    User = JsonRead.NullableString(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("part"u8):
                    reader.Read();
                    Part = JsonRead.NullableModel<ThingPart>(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
            }
        }

        AdditionalProperties = additional;
        if (Token is null)
        {
            throw JsonRead.Missing(ref reader, "token");
        }
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
        if (Pin.HasValue)
        {
            writer.WriteString("pin"u8, Pin.Value);
        }

        if (ClientSecret is { } clientSecret)
        {
            writer.WriteString("client_secret"u8, clientSecret);
        }

        if (TokenType is { } tokenType)
        {
            writer.WriteString("token_type"u8, tokenType);
        }

        if (Password.IsPresent)
        {
            writer.WritePropertyName("password"u8);
            Password.WriteTo(writer);
        }

        if (Tokens is { } tokens)
        {
            writer.WritePropertyName("tokens"u8);
            JsonWrite.List(writer, tokens, JsonWrite.String);
        }

        if (Secrets is { } secrets)
        {
            writer.WritePropertyName("secrets"u8);
            JsonWrite.Map(writer, secrets, JsonWrite.String);
        }

        if (User is { } user)
        {
            writer.WriteString("user"u8, user);
        }

        if (Part is { } part)
        {
            writer.WritePropertyName("part"u8);
            part.WriteTo(writer);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Secret("Token", Token is not null);
        printer.Secret("Pin", Pin.GetValueOrDefault() is not null);
        printer.Secret("ClientSecret", ClientSecret is not null);
        printer.Add("TokenType", TokenType);
        printer.Secret("Password", Password.HasValue);
        printer.Secret("Tokens", Tokens is not null);
        printer.Add("Secrets", Secrets);
        printer.Add("User", User);
        printer.Add("Part", Part);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}

// ThingPart.g.cs
/// <summary>The object ThingPart.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<ThingPart>))]
public sealed partial class ThingPart : IJsonModel<ThingPart>
{
    /// <summary>Makes a ThingPart, to be filled through its members.</summary>
    public ThingPart()
    {
    }

    private ThingPart(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 7 when reader.ValueTextEquals("api_key"u8):
                    reader.Read();
                    ApiKey = JsonRead.NullableString(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("name"u8):
                    reader.Read();
                    Name = JsonRead.NullableString(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
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
        if (ApiKey is { } apiKey)
        {
            writer.WriteString("api_key"u8, apiKey);
        }

        if (Name is { } name)
        {
            writer.WriteString("name"u8, name);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("ThingPart", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Secret("ApiKey", ApiKey is not null);
        printer.Add("Name", Name);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
