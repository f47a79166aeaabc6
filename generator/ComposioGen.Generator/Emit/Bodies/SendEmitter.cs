using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Bodies;

/// <summary>Emits the statement that sends a request and reads its response.</summary>
internal static class SendEmitter
{
    public static void Emit(SourceWriter writer, OperationModel operation)
    {
        if (operation.Body is not { } body)
        {
            writer.Lines($"return {Call(operation, null)};");
            return;
        }

        if (body.Required)
        {
            writer.Lines($"return {Call(operation, body.Argument)};");
            return;
        }

        writer.Lines($$"""
            return {{body.Argument}} is null
                ? {{Call(operation, null)}}
                : {{Call(operation, body.Type.IsValueType ? body.Argument + ".Value" : body.Argument)}};
            """);
    }

    /// <summary>Returns the call that sends a body; null for none.</summary>
    private static string Call(OperationModel operation, string? value)
    {
        var answersJson = operation.Response is not null && operation.ResponseFormat == BodyFormat.Json;
        if (answersJson && !operation.ResponseNullable && IsModel(operation.Response!) && (value is null || operation.Body is { Format: BodyFormat.Json, Type: var type } && IsModel(type)))
        {
            return value is null
                ? $"_transport.SendAsync<{operation.Response!.Name}>(call, cancellationToken)"
                : $"_transport.SendAsync<{operation.Body!.Type.Name}, {operation.Response!.Name}>(call, {value}, cancellationToken)";
        }

        var content = value is null ? WithoutContent(operation) : Content(operation, operation.Body!, value);
        var read = answersJson ? $", {ReadExpression.Delegate(operation.Response!, operation.ResponseNullable)}" : "";
        return $"_transport.{Method(operation)}(call{content}{read}, cancellationToken)";
    }

    private static bool IsModel(TypeReference type) => type.Kind is TypeKind.Object or TypeKind.ValueUnion;

    private static string Method(OperationModel operation) => operation.ResponseFormat switch
    {
        BodyFormat.Text => "SendForTextAsync",
        BodyFormat.Stream => "SendForStreamAsync",
        _ => "SendAsync",
    };

    private static string WithoutContent(OperationModel operation) => operation.ResponseFormat == BodyFormat.Json ? "" : ", null";

    private static string Content(OperationModel operation, BodyModel body, string value)
    {
        var descriptor = operation.Name + "Operation";
        var encodings = string.Concat(body.Encodings.Select(Encoding));
        return body.Format switch
        {
            BodyFormat.Text => $", RequestContent.Text({value})",
            BodyFormat.Stream => $", RequestContent.Stream({value})",
            BodyFormat.Form => $", RequestContent.Form({descriptor}, {value}, {WriteExpression.Delegate(body.Type)}{encodings})",
            BodyFormat.Multipart => $", RequestContent.Multipart({descriptor}, {value}, {WriteExpression.Delegate(body.Type)}{encodings})",
            _ when operation.ResponseFormat != BodyFormat.Json => $", RequestContent.Json({descriptor}, {value}, {WriteExpression.Delegate(body.Type)})",
            _ => $", {value}, {WriteExpression.Delegate(body.Type)}",
        };
    }

    private static string Encoding(FieldEncodingModel field) =>
        $", new FieldEncoding({Literal.String(field.Name)}, FieldStyle.{field.Style}){(field.MediaType is null ? "" : $" {{ MediaType = {Literal.String(field.MediaType)} }}")}";
}
