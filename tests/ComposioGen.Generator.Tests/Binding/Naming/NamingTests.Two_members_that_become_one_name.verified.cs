// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : IJsonModel<Thing>
{
    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    private Thing(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 13 when name.Is("triggerConfig"u8): TriggerConfigDeprecated = JsonRead.NullableString(ref reader); break;
                case 14 when name.Is("trigger_config"u8): TriggerConfig = JsonRead.NullableString(ref reader); break;
                case 6 when name.Is("userId"u8): UserIdCamelCase = JsonRead.NullableString(ref reader); break;
                case 7 when name.Is("user_id"u8): UserId = JsonRead.NullableString(ref reader); break;
                case 7 when name.Is("user-id"u8): UserIdKebabCase = JsonRead.NullableString(ref reader); break;
                case 5 when name.Is("thing"u8): ThingValue = JsonRead.NullableString(ref reader); break;
                case 21 when name.Is("additional_properties"u8): AdditionalPropertiesValue = JsonRead.NullableString(ref reader); break;
                case 9 when name.Is("to_string"u8): ToStringValue = JsonRead.NullableString(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
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
    public string? UserId { get; init; }

    /// <summary>The member user-id.</summary>
    public string? UserIdKebabCase { get; init; }

    /// <summary>The member thing.</summary>
    public string? ThingValue { get; init; }

    /// <summary>The member additional_properties.</summary>
    public string? AdditionalPropertiesValue { get; init; }

    /// <summary>The member to_string.</summary>
    public string? ToStringValue { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonWrite.OptionalString(writer, "triggerConfig"u8, TriggerConfigDeprecated);
        JsonWrite.OptionalString(writer, "trigger_config"u8, TriggerConfig);
        JsonWrite.OptionalString(writer, "userId"u8, UserIdCamelCase);
        JsonWrite.OptionalString(writer, "user_id"u8, UserId);
        JsonWrite.OptionalString(writer, "user-id"u8, UserIdKebabCase);
        JsonWrite.OptionalString(writer, "thing"u8, ThingValue);
        JsonWrite.OptionalString(writer, "additional_properties"u8, AdditionalPropertiesValue);
        JsonWrite.OptionalString(writer, "to_string"u8, ToStringValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("TriggerConfigDeprecated", TriggerConfigDeprecated)
        .Add("TriggerConfig", TriggerConfig)
        .Add("UserIdCamelCase", UserIdCamelCase)
        .Add("UserId", UserId)
        .Add("UserIdKebabCase", UserIdKebabCase)
        .Add("ThingValue", ThingValue)
        .Add("AdditionalPropertiesValue", AdditionalPropertiesValue)
        .Add("ToStringValue", ToStringValue)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
