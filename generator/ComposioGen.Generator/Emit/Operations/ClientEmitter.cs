using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.OpenApi.Bodies;

namespace ComposioGen.Generator.Emit.Operations;

/// <summary>Emits the class with the operations of one tag.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, $"Provides the operations of {model.PropertyName}.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} partial class {model.Name}");
        foreach (var operation in model.Operations)
        {
            EmitDescriptor(writer, model, operation);
        }

        writer.Blank().Lines("private readonly ComposioTransport _transport;");
        writer.Blank().Lines($"internal {model.Name}(ComposioTransport transport) => _transport = transport;");
        writer.Blank().Summary("Initializes a client for mocking. Methods that are not overridden throw `InvalidOperationException`.");
        writer.Lines($"protected {model.Name}() => _transport = ComposioTransport.Unconnected;");
        foreach (var operation in model.Operations)
        {
            OperationEmitter.Emit(writer.Blank(), operation);
            if (operation.Paging is not null)
            {
                OperationEmitter.EmitPaging(writer.Blank(), operation, operation.Paging);
            }
        }

        return writer.Close().ToString();
    }

    private static void EmitDescriptor(SourceWriter writer, ClientModel client, OperationModel operation)
    {
        var method = operation.HttpMethod[0] + operation.HttpMethod.Substring(1).ToLowerInvariant();
        writer.Lines($"private static readonly ComposioOperation {operation.Name}Operation = new({Literal.String(client.PropertyName + "." + operation.Name)}, HttpMethod.{method}, {Literal.String(operation.Route)}){Properties(operation)};");
    }

    private static string Properties(OperationModel operation)
    {
        var set = new List<string>();
        if (operation.Kind != "Other")
        {
            set.Add($"Kind = OperationKind.{operation.Kind}");
        }

        if (operation.Body?.MediaType is { } sent)
        {
            set.Add($"RequestMediaType = {Literal.String(sent)}");
        }

        if (operation.ResponseMediaType is { } expected)
        {
            set.Add($"ResponseMediaType = {Literal.String(expected)}");
        }

        if (operation.ResponseMayBeEmpty)
        {
            set.Add("ResponseMayBeEmpty = true");
        }

        return set.Count == 0 ? "" : $" {{ {string.Join(", ", set)} }}";
    }
}
