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
        "matrix" => Matrix(parameter.Source),
        _ => "",
    };

    /// <summary>Returns the text between the items of a list.</summary>
    public static string Separator(ApiParameter parameter) => parameter switch
    {
        { Style: "label", Explode: true } => ".",
        { Style: "matrix", Explode: true } => Matrix(parameter),
        _ => ",",
    };

    private static string Matrix(ApiParameter parameter) => $";{Uri.EscapeDataString(parameter.Name)}=";
}
