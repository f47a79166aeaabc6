using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Model;

/// <summary>Represents the types with System.Text.Json metadata.</summary>
/// <param name="Name">The C# name of the class that lists them.</param>
/// <param name="Classes">The names of classes, including branches of unions.</param>
/// <param name="Structs">The names of structs.</param>
/// <param name="Enums">The names of open enums.</param>
internal sealed record JsonTypesModel(string Name, EquatableArray<string> Classes, EquatableArray<string> Structs, EquatableArray<string> Enums)
{
    public static JsonTypesModel Of(SdkModel model) => new(
        NameOf(model.Root.Name),
        model.Types.SelectMany(ClassesOf).ToEquatableArray(),
        model.Types.OfType<ValueUnionModel>().Select(type => type.Name).ToEquatableArray(),
        model.Types.OfType<EnumModel>().Select(type => type.Name).ToEquatableArray());

    /// <summary>Returns the name of the class, such as <c>ComposioJson</c> for <c>ComposioClient</c>.</summary>
    public static string NameOf(string client) => (client.EndsWith("Client", StringComparison.Ordinal) && client.Length > 6 ? client.Substring(0, client.Length - 6) : client) + "Json";

    private static IEnumerable<string> ClassesOf(TypeModel type) => type switch
    {
        ObjectModel => [type.Name],
        UnionModel union => union.Branches.Select(branch => $"{union.Name}.{branch.Name}").Append($"{union.Name}.Unknown").Prepend(union.Name),
        _ => [],
    };
}
