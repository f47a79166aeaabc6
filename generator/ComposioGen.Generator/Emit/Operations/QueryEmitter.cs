using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;

namespace ComposioGen.Generator.Emit.Operations;

/// <summary>Emits the request class of an operation with query parameters.</summary>
internal static class QueryEmitter
{
    public static string Emit(QueryModel model, SdkSettings settings)
    {
        var members = model.Parameters.Select(parameter => parameter.Member).ToList();
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation is null ? $"Defines the parameters of {model.TypeName}." : "Defines the request parameters: " + model.Documentation);
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial record {model.TypeName}");
        PropertyEmitter.Auto(writer, members);
        PrintEmitter.MembersOfRecord(writer, members);
        return writer.Close().ToString();
    }
}
