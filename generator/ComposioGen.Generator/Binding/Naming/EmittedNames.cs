using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>
/// The names that emitted types have for themselves, and those that their code uses: nothing of the document may bear them there. This is the
/// one place that knows them; a test takes them from what is emitted and holds the lists against it.
/// </summary>
internal static class EmittedNames
{
    private static readonly string[] OfEveryObject =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>In a class for an object, in a branch of a union, and in the bases of both.</summary>
    public static readonly IReadOnlyCollection<string> InClasses =
    [
        .. OfEveryObject, "AdditionalProperties", "GetBuiltMember", "GetMember", "GetOptionalMember", "JsonRead", "JsonWrite", "MemberRules", "MemberTable",
        "MemberTag", "ReadFrom", "ReadMembers", "ReadPossibleMembers", "SetMember", "SetOptionalMember", "WriteMembers", "WriteTo",
    ];

    /// <summary>In the branch for what is unknown alone: the members of other branches may have these names.</summary>
    public static IReadOnlyCollection<string> InUnknown => ["Json", "Problem"];

    /// <summary>In the class of a union, beside those of every class.</summary>
    public static readonly IReadOnlyCollection<string> InUnions = [.. InClasses, .. InUnknown, "Unknown"];

    /// <summary>Types that the class of a union names, which a branch of that name would hide.</summary>
    public static readonly IReadOnlyCollection<string> TypesInUnions =
    [
        "DateTimeOffset", "GeneratedCode", "IJsonModel", "IReadOnlyDictionary", "IReadOnlyList", "JsonConverter", "JsonElement", "JsonMembers", "JsonModel",
        "JsonModelConverter", "JsonName", "JsonProperties", "JsonUnion", "MemberNotNull", "MemberPrinter", "ModelConverter", "Obsolete", "Optional", "SetsRequiredMembers", "Utf8JsonReader", "Utf8JsonWriter",

        // An attribute is looked up by its whole name too.
        "GeneratedCodeAttribute", "JsonConverterAttribute", "MemberNotNullAttribute", "ObsoleteAttribute", "SetsRequiredMembersAttribute",
    ];

    /// <summary>In the credentials of an auth scheme.</summary>
    public static readonly IReadOnlyCollection<string> InCredentials = [.. InClasses, "JsonConversion", "ToConnection"];

    /// <summary>In an open enum.</summary>
    public static readonly IReadOnlyCollection<string> InEnums =
    [
        .. OfEveryObject, "ArgumentNullException", "Clone", "FromValue", "NamedValues", "PrintMembers", "StringComparer", "StringComparison", "Value",
    ];

    /// <summary>In a struct over JSON values of several kinds.</summary>
    public static readonly IReadOnlyCollection<string> InValueUnions =
    [
        .. OfEveryObject, "Convert", "Create", "GetEnumerator", "HasValue", "IsNull", "IsPresent", "JsonRead", "JsonTokenType", "JsonWrite", "Null", "ReadFrom",
        "ToQueryValue", "TryGetBoolean", "TryGetList", "TryGetNumber", "TryGetObject", "TryGetString", "UnionValue", "WriteTo",
    ];

    /// <summary>In the record with the parameters of an operation.</summary>
    public static readonly IReadOnlyCollection<string> InQueries = [.. OfEveryObject, "Clone", "EqualityContract", "PrintMembers"];

    /// <summary>In the client that users construct.</summary>
    public static readonly IReadOnlyCollection<string> InRootClient =
    [
        .. OfEveryObject, "ApiKey", "ArgumentException", "ArgumentNullException", "ComposioTransport", "Dispose", "With", "WithKey", "WithResponseAsync",
    ];

    /// <summary>Parameters and locals of the methods of clients.</summary>
    public static readonly IReadOnlyCollection<string> InMethods = ["body", "call", "cancellationToken", "item", "nameof", "query", "request"];
}
