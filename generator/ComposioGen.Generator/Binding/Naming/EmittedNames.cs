using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>
/// Contains the names that emitted types declare or use, which names of the document must not hide. This is the only list of them; a test
/// compares it with the emitted code.
/// </summary>
internal static class EmittedNames
{
    private static readonly string[] OfEveryObject =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>Contains the names in the class of an object, in a branch of a union, and in their base classes.</summary>
    public static readonly IReadOnlyCollection<string> InClasses =
    [
        .. OfEveryObject, "AdditionalProperties", "GetBuiltMember", "GetMember", "GetOptionalMember", "JsonRead", "JsonWrite", "MemberRules", "MemberTable",
        "MemberTag", "ReadFrom", "ReadObject", "ReadPossibleMembers", "SetMember", "SetOptionalMember", "WriteMembers", "WriteTo",
    ];

    /// <summary>Gets the names in the unknown branch only; members of other branches may have them.</summary>
    public static IReadOnlyCollection<string> InUnknown => ["Json", "Problem"];

    /// <summary>Contains the names in the class of a union, in addition to those of every class.</summary>
    public static readonly IReadOnlyCollection<string> InUnions = [.. InClasses, .. InUnknown, "CreateUnknown", "Unknown"];

    /// <summary>Contains the types used in the class of a union, which a branch with the same name would hide.</summary>
    public static readonly IReadOnlyCollection<string> TypesInUnions =
    [
        "DateTimeOffset", "GeneratedCode", "IJsonModel", "IReadOnlyDictionary", "IReadOnlyList", "JsonConverter", "JsonElement", "JsonMembers", "JsonModel",
        "JsonModelConverter", "JsonName", "JsonProperties", "JsonUnion", "MemberNotNull", "MemberPrinter", "ModelConverter", "Obsolete", "Optional", "SetsRequiredMembers", "Utf8JsonReader", "Utf8JsonWriter",

        // An attribute is looked up by its whole name too.
        "GeneratedCodeAttribute", "JsonConverterAttribute", "MemberNotNullAttribute", "ObsoleteAttribute", "SetsRequiredMembersAttribute",
    ];

    /// <summary>Contains the names in the credentials of an auth scheme.</summary>
    public static readonly IReadOnlyCollection<string> InCredentials = [.. InClasses, "JsonConversion", "ToConnection"];

    /// <summary>Contains the names in an open enum.</summary>
    public static readonly IReadOnlyCollection<string> InEnums =
    [
        .. OfEveryObject, "ArgumentNullException", "Clone", "FromValue", "NamedValues", "PrintMembers", "StringComparer", "StringComparison", "Value",
    ];

    /// <summary>Contains the names in a struct for JSON values of several types.</summary>
    public static readonly IReadOnlyCollection<string> InValueUnions =
    [
        .. OfEveryObject, "Convert", "Create", "GetEnumerator", "HasValue", "IsNull", "IsPresent", "JsonRead", "JsonTokenType", "JsonWrite", "Null", "ReadFrom",
        "ToQueryValue", "TryGetBoolean", "TryGetList", "TryGetNumber", "TryGetObject", "TryGetString", "UnionValue", "WriteTo",
    ];

    /// <summary>Contains the names in the record with the parameters of an operation.</summary>
    public static readonly IReadOnlyCollection<string> InQueries = [.. OfEveryObject, "Clone", "EqualityContract", "PrintMembers"];

    /// <summary>Contains the names in the root client.</summary>
    public static readonly IReadOnlyCollection<string> InRootClient =
    [
        .. OfEveryObject, "ApiKey", "ArgumentException", "ArgumentNullException", "ComposioTransport", "Dispose", "With", "WithKey", "WithResponseAsync",
    ];

    /// <summary>Contains the parameters and locals of client methods.</summary>
    public static readonly IReadOnlyCollection<string> InMethods = ["body", "call", "cancellationToken", "item", "nameof", "query", "request"];
}
