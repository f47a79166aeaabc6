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

    private Thing(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 13 when reader.ValueTextEquals("triggerConfig"u8):
                    reader.Read();
                    TriggerConfigDeprecated = JsonRead.NullableString(ref reader);
                    break;
                case 14 when reader.ValueTextEquals("trigger_config"u8):
                    reader.Read();
                    TriggerConfig = JsonRead.NullableString(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("userId"u8):
                    reader.Read();
                    UserIdCamelCase = JsonRead.NullableString(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("user_id"u8):
                    reader.Read();
                    UserIdSnakeCase = JsonRead.NullableString(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("user-id"u8):
                    reader.Read();
                    UserId = JsonRead.NullableString(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("thing"u8):
                    reader.Read();
                    ThingValue = JsonRead.NullableString(ref reader);
                    break;
                case 21 when reader.ValueTextEquals("additional_properties"u8):
                    reader.Read();
                    AdditionalPropertiesSnakeCase = JsonRead.NullableString(ref reader);
                    break;
                case 9 when reader.ValueTextEquals("to_string"u8):
                    reader.Read();
                    ToStringSnakeCase = JsonRead.NullableString(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
            }
        }

        AdditionalProperties = additional;
    }

    /// <summary>The old one.</summary>
    [Obsolete("The API has deprecated this member.")]
    public string? TriggerConfigDeprecated { get; init; }

    /// <summary>The live one.</summary>
    public string? TriggerConfig { get; init; }

    /// <summary>The member userId.</summary>
    public string? UserIdCamelCase { get; init; }

    /// <summary>The member user_id.</summary>
    public string? UserIdSnakeCase { get; init; }

    /// <summary>The member user-id.</summary>
    public string? UserId { get; init; }

    /// <summary>The member thing.</summary>
    public string? ThingValue { get; init; }

    /// <summary>The member additional_properties.</summary>
    public string? AdditionalPropertiesSnakeCase { get; init; }

    /// <summary>The member to_string.</summary>
    public string? ToStringSnakeCase { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (TriggerConfigDeprecated is { } triggerConfigDeprecated)
        {
            writer.WriteString("triggerConfig"u8, triggerConfigDeprecated);
        }

        if (TriggerConfig is { } triggerConfig)
        {
            writer.WriteString("trigger_config"u8, triggerConfig);
        }

        if (UserIdCamelCase is { } userIdCamelCase)
        {
            writer.WriteString("userId"u8, userIdCamelCase);
        }

        if (UserIdSnakeCase is { } userIdSnakeCase)
        {
            writer.WriteString("user_id"u8, userIdSnakeCase);
        }

        if (UserId is { } userId)
        {
            writer.WriteString("user-id"u8, userId);
        }

        if (ThingValue is { } thingValue)
        {
            writer.WriteString("thing"u8, thingValue);
        }

        if (AdditionalPropertiesSnakeCase is { } additionalPropertiesSnakeCase)
        {
            writer.WriteString("additional_properties"u8, additionalPropertiesSnakeCase);
        }

        if (ToStringSnakeCase is { } toStringSnakeCase)
        {
            writer.WriteString("to_string"u8, toStringSnakeCase);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("TriggerConfigDeprecated", TriggerConfigDeprecated);
        printer.Add("TriggerConfig", TriggerConfig);
        printer.Add("UserIdCamelCase", UserIdCamelCase);
        printer.Add("UserIdSnakeCase", UserIdSnakeCase);
        printer.Add("UserId", UserId);
        printer.Add("ThingValue", ThingValue);
        printer.Add("AdditionalPropertiesSnakeCase", AdditionalPropertiesSnakeCase);
        printer.Add("ToStringSnakeCase", ToStringSnakeCase);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
