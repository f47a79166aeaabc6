// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("triggerConfig").Named("TriggerConfigDeprecated")
        .String("trigger_config")
        .String("userId").Named("UserIdCamelCase")
        .String("user_id")
        .String("user-id").Named("UserIdKebabCase")
        .String("thing").Named("ThingValue")
        .String("additional_properties").Named("AdditionalPropertiesValue")
        .String("to_string").Named("ToStringValue")
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    /// <summary>The old one.</summary>
    [Obsolete("The API has deprecated this member.", DiagnosticId = "COMPOSIO0001", UrlFormat = "PAGES/deprecations.md")]
    public string? TriggerConfigDeprecated { get => GetMember<string?>(0); init => SetMember(0, value); }
    /// <summary>The live one.</summary>
    public string? TriggerConfig { get => GetMember<string?>(1); init => SetMember(1, value); }
    public string? UserIdCamelCase { get => GetMember<string?>(2); init => SetMember(2, value); }
    /// <summary>Gets the ID of the user.</summary>
    public string? UserId { get => GetMember<string?>(3); init => SetMember(3, value); }
    public string? UserIdKebabCase { get => GetMember<string?>(4); init => SetMember(4, value); }
    public string? ThingValue { get => GetMember<string?>(5); init => SetMember(5, value); }
    public string? AdditionalPropertiesValue { get => GetMember<string?>(6); init => SetMember(6, value); }
    public string? ToStringValue { get => GetMember<string?>(7); init => SetMember(7, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(8); init => SetMember(8, value); }
}
