// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<Thing>))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("triggerConfig", "TriggerConfigDeprecated")
        .String("trigger_config", "TriggerConfig")
        .String("userId", "UserIdCamelCase")
        .String("user_id", "UserId")
        .String("user-id", "UserIdKebabCase")
        .String("thing", "ThingValue")
        .String("additional_properties", "AdditionalPropertiesValue")
        .String("to_string", "ToStringValue")
        .Additional();

    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    private Thing(ref Utf8JsonReader reader) => ReadMembers(ref reader);

    /// <summary>The old one.</summary>
    [Obsolete("The API has deprecated this member.", DiagnosticId = "COMPOSIO0001", UrlFormat = "https://github.com/composiogen/composiogen/blob/main/docs/deprecations.md")]
    public string? TriggerConfigDeprecated { get => GetMember<string?>(0); init => SetMember(0, value); }
    /// <summary>The live one.</summary>
    public string? TriggerConfig { get => GetMember<string?>(1); init => SetMember(1, value); }
    /// <summary>The member userId.</summary>
    public string? UserIdCamelCase { get => GetMember<string?>(2); init => SetMember(2, value); }
    /// <summary>The member user_id.</summary>
    public string? UserId { get => GetMember<string?>(3); init => SetMember(3, value); }
    /// <summary>The member user-id.</summary>
    public string? UserIdKebabCase { get => GetMember<string?>(4); init => SetMember(4, value); }
    /// <summary>The member thing.</summary>
    public string? ThingValue { get => GetMember<string?>(5); init => SetMember(5, value); }
    /// <summary>The member additional_properties.</summary>
    public string? AdditionalPropertiesValue { get => GetMember<string?>(6); init => SetMember(6, value); }
    /// <summary>The member to_string.</summary>
    public string? ToStringValue { get => GetMember<string?>(7); init => SetMember(7, value); }
    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(8); init => SetMember(8, value); }

    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
    protected override JsonMembers MemberTable() => s_members;
}
