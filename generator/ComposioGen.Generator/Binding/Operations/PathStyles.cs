using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Determines how the value of a path parameter is written, by its style (RFC 6570): <c>5</c>, <c>.5</c>, or <c>;id=5</c>.</summary>
internal static class PathStyles
{
    /// <summary>Returns the text before the value.</summary>
    public static string Prefix(ParameterDraft parameter) => parameter.Source.Style switch
    {
        _ when ParameterShape.IsSerializedByCaller(parameter) => "",
        "label" => ".",
        "matrix" => $";{parameter.Source.Name}=",
        _ => "",
    };

    /// <summary>Returns the text between the items of a list.</summary>
    public static string Separator(ApiParameter parameter) => parameter is { Style: "label", Explode: true } ? "." : ",";

    /// <summary>Returns whether the document repeats the name for each item of a list, which is sent as one value.</summary>
    public static bool IsJoined(ParameterDraft parameter) =>
        parameter.Source is { Location: ApiParameterLocation.Path, Style: "matrix", Explode: true } && parameter.Sent.Kind == TypeKind.List;
}
