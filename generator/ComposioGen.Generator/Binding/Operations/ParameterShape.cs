using ComposioGen.Generator.Binding.Bodies;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Determines the values that a parameter supports.</summary>
internal static class ParameterShape
{
    /// <summary>
    /// Returns the type of a parameter: single values and lists of them everywhere, objects and unions with them in a query. Other values are sent
    /// as the text that the caller specifies.
    /// </summary>
    public static TypeUse Sendable(ApiParameter parameter, TypeUse use)
    {
        if (IsFlattened(parameter, use))
        {
            return use;
        }

        var text = TypeUse.Of(TypeKind.String);
        return use.Kind switch
        {
            TypeKind.Object or TypeKind.Properties or TypeKind.Map or TypeKind.Json => text,
            TypeKind.ValueUnion when !Cases(use).All(part => IsScalar(part) || IsScalarList(part)) => text,
            TypeKind.List => TypeUse.List(IsScalar(use.Element!) ? use.Element! : text),
            _ => use,
        };
    }

    /// <summary>Returns the name of the runtime's field style for a parameter that is flattened from JSON; null for all others.</summary>
    public static string? FieldStyle(ParameterDraft parameter) =>
        !IsFlattened(parameter.Source, parameter.Type) ? null
        : parameter.Source.IsJson ? "Json"
        : FieldStyles.Of(parameter.Source.Style, parameter.Source.Explode);

    /// <summary>Returns how a parameter is sent when the document specifies another form; null when it is sent as specified.</summary>
    public static string? Deviation(ParameterDraft parameter) => parameter switch
    {
        _ when IsSerializedByCaller(parameter) => "is sent as the given text",
        { Source: { Location: ApiParameterLocation.Query, Style: "deepObject" }, Type.Kind: TypeKind.Json } => "is sent as the given text",
        { Source: { Location: ApiParameterLocation.Query, IsJson: false } } when FieldStyle(parameter) is not null && FieldStyles.IsSeparated(parameter.Source.Style, parameter.Source.Explode) && FieldKinds.HasNested(parameter.Type) =>
            "is sent with the JSON of its nested values",
        { Source.Location: ApiParameterLocation.Cookie, Source.Explode: not false } when HasList(parameter) => "is sent as one value with commas",
        { Source.Location: ApiParameterLocation.Path or ApiParameterLocation.Header, Sent.Kind: TypeKind.ValueUnion } when HasList(parameter) => "is sent as one value with commas",
        { Source: { Location: ApiParameterLocation.Query, AllowReserved: true } } => "is sent with reserved characters percent-encoded",
        _ => null,
    };

    /// <summary>Returns whether the document defines a structure of the parameter that the caller has to serialize.</summary>
    public static bool IsSerializedByCaller(ParameterDraft parameter) =>
        (parameter.Source.IsJson && FieldStyle(parameter) is null)
        || (!ReferenceEquals(parameter.Sent, parameter.Type) && HasStructure(parameter.Type.Element ?? parameter.Type));

    // When a string is one of the forms, a string is sufficient.
    private static bool HasStructure(TypeUse use) => use.Kind switch
    {
        TypeKind.Object or TypeKind.Properties or TypeKind.Map or TypeKind.List => true,
        TypeKind.ValueUnion => Cases(use).All(part => part.Kind != TypeKind.String),
        _ => false,
    };

    private static bool HasList(ParameterDraft parameter) =>
        parameter.Sent.Kind == TypeKind.List
        || (parameter.Sent.Kind == TypeKind.ValueUnion && Cases(parameter.Sent).Any(part => part.Kind == TypeKind.List));

    private static bool IsFlattened(ApiParameter parameter, TypeUse use) =>
        parameter.Location == ApiParameterLocation.Query
        && (IsObject(use)
            || (use.Kind == TypeKind.List && CanNest(parameter))
            || (use.Kind == TypeKind.ValueUnion && Cases(use).Any(IsStructure) && Cases(use).All(part => CanNest(parameter) || IsScalar(part) || IsScalarList(part) || IsObject(part))));

    // Lists of lists or objects have no other form.
    private static bool CanNest(ApiParameter parameter) => parameter.IsJson || parameter.Style == "deepObject";

    private static IReadOnlyList<TypeUse> Cases(TypeUse use) => ((ValueUnionDraft)use.Draft!).Cases;

    private static bool IsStructure(TypeUse use) => use.Kind == TypeKind.List || IsObject(use);

    private static bool IsObject(TypeUse use) => use.Kind is TypeKind.Object or TypeKind.Properties or TypeKind.Map;

    private static bool IsScalarList(TypeUse use) => use.Kind == TypeKind.List && IsScalar(use.Element!);

    private static bool IsScalar(TypeUse use) =>
        use.Kind is TypeKind.String or TypeKind.Boolean or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Double or TypeKind.Decimal or TypeKind.Enum;
}
