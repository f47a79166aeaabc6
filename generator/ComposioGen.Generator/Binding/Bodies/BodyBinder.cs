using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Binds the bodies of an operation, and reports the parts that its method does not express.</summary>
internal sealed class BodyBinder
{
    private readonly SchemaBinder _schemas;
    private readonly BindingContext _context;
    private readonly FileFields _fields;
    private readonly FileFormBinder _files;

    public BodyBinder(SchemaBinder schemas, BindingContext context)
    {
        _schemas = schemas;
        _context = context;
        _fields = new FileFields(schemas.Fold);
        _files = new FileFormBinder(schemas, _fields);
    }

    /// <summary>Returns the type of the request body; null when there is none.</summary>
    public TypeUse? Request(ApiOperation operation, OperationName name)
    {
        if (operation.Request is not { } body)
        {
            return null;
        }

        ReportUnused(operation, body, "the request body", $"is not sent, because {body.MediaType} is preferred");
        ReportMediaTypes(operation, body);
        var place = new NameCandidate(null, ArgumentNames.Of(operation.Method, name).BodyType);
        switch (body.Kind)
        {
            case ApiMediaKind.Json:
                return _schemas.Bind(body.Schema, place);
            case ApiMediaKind.Form or ApiMediaKind.Multipart:
                var form = Form(operation, body, place);
                ReportFields(operation, body, form);
                return form;
            default:
                ReportUntyped(operation, body, "the request body");
                return Untyped(body);
        }
    }

    /// <summary>Returns the type of the response; null when it has no body.</summary>
    public TypeUse? Response(ApiOperation operation, OperationName name)
    {
        foreach (var other in operation.Responses.Where(response => response.Body is not null && response != operation.Response))
        {
            Report(operation, other.Pointer, $"the response {other.Status}", $"is read like the response {operation.Response!.Status}");
        }

        if (operation.Response?.Body is not { } body)
        {
            return null;
        }

        ReportUnused(operation, body, "the response", $"is not requested, because {body.MediaType} is preferred");
        if (body.Kind == ApiMediaKind.Json)
        {
            return _schemas.Bind(body.Schema, new NameCandidate(null, name.Response));
        }

        ReportUntyped(operation, body, "the response");
        return Untyped(body);
    }

    /// <summary>Returns the format of a bound request body.</summary>
    public static BodyFormat FormatOf(ApiBody body, TypeUse use) => body.Kind switch
    {
        ApiMediaKind.Json => BodyFormat.Json,
        ApiMediaKind.Binary => BodyFormat.Stream,
        ApiMediaKind.Form when IsForm(use) => BodyFormat.Form,
        ApiMediaKind.Multipart when IsForm(use) => BodyFormat.Multipart,
        _ => BodyFormat.Text,
    };

    private TypeUse Form(ApiOperation operation, ApiBody body, NameCandidate place)
    {
        if (body.Kind == ApiMediaKind.Multipart && _files.Bind(body, place) is { } form)
        {
            return form;
        }

        var use = _schemas.Bind(body.Schema, place);
        if (IsForm(use))
        {
            return use;
        }

        Report(operation, body.Pointer, $"the request body ({body.MediaType})", "has no members to encode as fields and is sent as the given text");
        return TypeUse.Of(TypeKind.String);
    }

    private static bool IsForm(TypeUse use) => use.Kind is TypeKind.Object or TypeKind.Properties or TypeKind.Map or TypeKind.Json;

    private static TypeUse Untyped(ApiBody body) => TypeUse.Of(body.Kind == ApiMediaKind.Text ? TypeKind.String : TypeKind.Stream);

    private void ReportUnused(ApiOperation operation, ApiBody body, string what, string outcome)
    {
        if (body.Unused.Count > 0)
        {
            Report(operation, body.Pointer, $"{what} ({string.Join(", ", body.Unused)})", outcome);
        }
    }

    // XML, and other media types for which the document defines a structure.
    private void ReportUntyped(ApiOperation operation, ApiBody body, string what)
    {
        if (MediaType.IsWellFormed(body.Declared) && (MediaType.IsXml(body.MediaType) || HasStructure(_schemas.Fold(body.Schema))))
        {
            Report(operation, body.Pointer, $"{what} ({body.MediaType})", $"has no typed form and remains {(body.Kind == ApiMediaKind.Text ? "text" : "a stream")}");
        }
    }

    private void ReportFields(ApiOperation operation, ApiBody body, TypeUse form)
    {
        foreach (var (encoding, what, outcome) in FieldEncodings.Problems(body, form))
        {
            Report(operation, JsonPointer.Append(body.Pointer, "encoding", encoding.Property), what, outcome);
        }

        foreach (var (pointer, what, outcome) in body.Kind == ApiMediaKind.Multipart ? UnsentFiles.Of(body, _fields, _schemas.Fold) : [])
        {
            Report(operation, pointer, what, outcome);
        }
    }

    // The caller of a method cannot specify the media type of a stream.
    private void ReportMediaTypes(ApiOperation operation, ApiBody body)
    {
        if (!MediaType.IsWellFormed(body.Declared) || (body.Kind == ApiMediaKind.Binary && MediaType.IsRange(body.Declared) && !MediaType.IsAny(body.Declared)))
        {
            Report(operation, body.Pointer, $"the request body ({body.Declared})", $"is sent as {body.MediaType}");
        }

        if (body.OtherBytes.Count > 0 && body.MediaType != MediaType.Binary)
        {
            Report(operation, body.Pointer, "the request body", $"is sent as {body.MediaType}, not as {string.Join(", ", body.OtherBytes)}");
        }
    }

    private static bool HasStructure(ApiSchema schema) => schema.Properties.Count > 0 || schema.Type is ApiType.Object or ApiType.Array;

    private void Report(ApiOperation operation, string pointer, string what, string outcome) =>
        _context.Report(ApiProblemKind.UntypedPart, pointer, $"{what} of {operation.Method} {operation.Path}", outcome);
}
