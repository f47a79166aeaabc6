using ComposioGen.Generator.Emit.Bodies;
using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Operations;

/// <summary>Emits an operation: build the path and query, hand body and reader to the transport.</summary>
internal static class OperationEmitter
{
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    public static void Emit(SourceWriter writer, OperationModel operation)
    {
        EmitDocumentation(writer, operation, operation.Summary);
        writer.Returns(operation.Returns);
        Obsolete(writer, operation);
        writer.Open($"public virtual {operation.ReturnType} {operation.Name}Async({Parameters(operation)})");
        EmitChecks(writer, operation);
        EmitRequest(writer, operation);
        SendEmitter.Emit(writer, operation);
        writer.Close();
    }

    public static void EmitPaging(SourceWriter writer, OperationModel operation, PagingModel paging)
    {
        var query = operation.Query!;
        EmitDocumentation(writer, operation, $"{XmlDoc.Sentence(operation.Summary)} Returns the items of all pages; the next page is requested while the current one is enumerated.".TrimStart());
        writer.Returns("An asynchronous sequence of the items of all pages.");
        Obsolete(writer, operation);
        var type = query.IsRequired ? query.TypeName : query.TypeName + "?";
        var optional = query.IsRequired ? "" : " = null";
        var name = query.Argument;
        var first = query.IsRequired ? $"{name}.{paging.CursorProperty}" : $"{name}?.{paging.CursorProperty}";
        var next = query.IsRequired ? name : $"({name} ?? new())";
        writer.Lines($"public virtual IAsyncEnumerable<{paging.Item.CSharp}> {paging.Name}Async({type} {name}{optional}, CancellationToken cancellationToken = default) =>");
        writer.Indent().Lines($$"""
            CursorPaging.EnumerateAsync(
                {{first}},
                (cursor, token) => {{operation.Name}}Async({{next}} with { {{paging.CursorProperty}} = {{(query.Parameters.First(parameter => parameter.Member.Name == paging.CursorProperty).Member.IsRequired ? "cursor!" : "cursor")}} }, token),
                static page => page.{{paging.ItemsProperty}},
                static page => page.{{paging.NextCursorProperty}},
                cancellationToken);
            """).Outdent();
    }

    private static void EmitDocumentation(SourceWriter writer, OperationModel operation, string? summary)
    {
        writer.Summary(summary, $"Sends `{operation.HttpMethod} {operation.Route}`.").Remarks(operation.Remarks);
        foreach (var part in operation.PathParameters)
        {
            writer.Param(part.ParameterName!, part.Documentation);
        }

        if (operation.Body is not null)
        {
            writer.Param(operation.Body.Argument, operation.Body.Documentation ?? "The request body.");
        }

        if (operation.Query is not null)
        {
            writer.Param(operation.Query.Argument, "The request parameters.");
        }

        writer.Param("cancellationToken", "A token to cancel the request.");
        writer.Lines("/// <exception cref=\"ComposioException\">The request failed. Derived types identify the cause.</exception>");
    }

    private static void Obsolete(SourceWriter writer, OperationModel operation)
    {
        if (operation.Obsolete is not null)
        {
            writer.Lines(ObsoleteMember.Attribute(operation.Obsolete));
        }
    }

    /// <summary>Returns the parameter list of the method.</summary>
    public static string Parameters(OperationModel operation)
    {
        var required = operation.PathParameters.Select(part => $"{part.Type!.CSharp} {part.ParameterName}").ToList();
        var optional = new List<string>();
        if (operation.Body is { } body)
        {
            (body.Required ? required : optional).Add(body.Required ? $"{body.Type.CSharp} {body.Argument}" : $"{body.Type.CSharp}? {body.Argument} = null");
        }

        if (operation.Query is { } query)
        {
            (query.IsRequired ? required : optional).Add(query.IsRequired ? $"{query.TypeName} {query.Argument}" : $"{query.TypeName}? {query.Argument} = null");
        }

        return string.Join(", ", [.. required, .. optional, "CancellationToken cancellationToken = default"]);
    }

    private static void EmitChecks(SourceWriter writer, OperationModel operation)
    {
        if (operation.Body is { Required: true, Type.IsValueType: false })
        {
            writer.Lines($"ArgumentNullException.ThrowIfNull({operation.Body.Argument});");
        }

        if (operation.Query is { IsRequired: true })
        {
            writer.Lines($"ArgumentNullException.ThrowIfNull({operation.Query.Argument});");
        }
    }

    private static void EmitRequest(SourceWriter writer, OperationModel operation)
    {
        var path = string.Concat(operation.Path.Select(part => "\n    " + (part.ParameterName is null
            ? $".Literal({Literal.String(part.Literal)})"
            : Segment(part))));
        writer.Lines($"var call = new ComposioRequest({operation.Name}Operation){path};");
        if (operation.Query is not { } query)
        {
            return;
        }

        var name = query.Argument;
        if (!query.IsRequired)
        {
            writer.Open($"if ({name} is not null)");
        }

        var parameters = query.Parameters.Select(parameter => Parameter(parameter, name));
        writer.Lines("call" + string.Join("\n    ", parameters) + ";");
        if (!query.IsRequired)
        {
            writer.Close();
        }

        writer.Blank();
    }

    private static string Segment(PathPartModel part) => part.Type!.Kind switch
    {
        TypeKind.String => $".Segment({part.ParameterName}, nameof({part.ParameterName}))",
        TypeKind.Enum => $".Segment<{part.Type.Name}>({part.ParameterName}, nameof({part.ParameterName}))",
        TypeKind.List => $".Segments({part.ParameterName}, {Literal.String(part.Separator)}, nameof({part.ParameterName}))",
        _ => $".Segment({Text(part.Type, part.ParameterName!)}, nameof({part.ParameterName}))",
    };

    /// <summary>Returns the expression for a value in a path or header.</summary>
    private static string Text(TypeReference type, string value) => type.Kind switch
    {
        TypeKind.Boolean => $"({value} ? \"true\" : \"false\")",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Double or TypeKind.Decimal => $"{value}.ToString({Invariant})",
        TypeKind.DateTimeOffset => $"{value}.ToString(\"O\", {Invariant})",
        _ => $"{value}.ToString()",
    };

    private static string Parameter(QueryParameterModel parameter, string request)
    {
        var member = parameter.Member;
        var name = Literal.String(member.JsonName);
        var value = $"{request}.{member.Name}";
        var carrier = parameter.InCookie ? "Cookie" : "Header";
        var place = $"ArrayFormat.{parameter.ArrayFormat}, {Literal.String(value)}";
        if (parameter.FieldStyle is { } style)
        {
            return member.Type.Kind == TypeKind.ValueUnion
                ? $".QueryFields({name}, {value}, FieldStyle.{style})"
                : $".QueryFields({name}, {value}, {WriteExpression.Delegate(member.Type)}, FieldStyle.{style})";
        }

        return (parameter.InHeader || parameter.InCookie, member.Type.Kind) switch
        {
            (true, TypeKind.String) when parameter.InHeader && member.Secret => $".SecretHeader({name}, {value})",
            (true, TypeKind.String) => $".{carrier}({name}, {value})",
            (true, TypeKind.List) => $".{carrier}({name}, {value}, {Literal.String(value)})",
            (true, TypeKind.ValueUnion) => $".{carrier}({name}, {value}.HasValue ? {value}.ToString() : null)",
            (true, _) when member.IsRequired => $".{carrier}({name}, {Text(member.Type, value)})",
            (true, _) => $".{carrier}({name}, {value} is {{ }} {LocalName.Of(member)} ? {Text(member.Type, LocalName.Of(member))} : null)",
            (_, TypeKind.Enum) => $".QueryEnum<{member.Type.Name}>({name}, {value})",
            (_, TypeKind.List) => $".Query({name}, {value}, {place})",
            _ => $".Query({name}, {value})",
        };
    }
}
