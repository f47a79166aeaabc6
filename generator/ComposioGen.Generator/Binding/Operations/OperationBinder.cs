using ComposioGen.Generator.Binding.Bodies;
using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Binds the operations: first their types, and the methods after names are settled.</summary>
internal sealed class OperationBinder(ApiDocument document, SchemaBinder schemas, BindingContext context, Func<string, bool> isSentByClient)
{
    private readonly BodyBinder _bodies = new(schemas, context);

    public OperationDraft Bind(ApiOperation operation, OperationName name)
    {
        var sources = operation.Parameters.Where(parameter => !IsSentByClient(parameter)).ToList();
        var segments = ParameterNamer.TypeSegments(sources);
        var parameters = sources
            .Select(parameter => new ParameterDraft(parameter, schemas.Bind(parameter.Schema, new NameCandidate(null, name.Subject + segments[parameter]))) { IsCredential = IsCredential(parameter) })
            .ToList();
        foreach (var parameter in parameters)
        {
            if (ParameterShape.Deviation(parameter) is { } outcome)
            {
                context.Report(ApiProblemKind.UntypedPart, parameter.Source.Pointer, $"the parameter {parameter.Source.Name} of {operation.Method} {operation.Path}", outcome);
            }
        }

        var body = _bodies.Request(operation, name);
        var response = _bodies.Response(operation, name);
        var isNullable = (operation.MayHaveNoBody && operation.ResponseBody is not null && response!.Kind is not (TypeKind.Json or TypeKind.ValueUnion))
            || IsNullable(operation.ResponseBody, response);
        return new OperationDraft(operation, name, RoutePath.Parse(operation.Path), body, response, isNullable, parameters);
    }

    public static OperationModel Build(OperationDraft draft, string kind, ModelBuilder models, TypeNamer names, HashSet<string> methods)
    {
        var source = draft.Source;
        var query = BuildQuery(draft, names);
        var summary = source.Summary ?? source.Description;
        return new OperationModel(
            draft.Name.Method,
            source.Method,
            source.Path,
            kind,
            BuildPath(draft).ToEquatableArray(),
            query,
            BuildBody(draft),
            draft.Response?.ToReference(),
            draft.ResponseNullable,
            PagingBinder.Bind(draft, query, models, methods),
            summary,
            source.Description == summary ? null : source.Description,
            source.ResponseDescription,
            source.Deprecated ? source.DeprecatedMessage ?? "The API has deprecated this operation." : null)
        {
            ResponseFormat = source.Response?.Body?.Kind switch
            {
                ApiMediaKind.Text => BodyFormat.Text,
                null or ApiMediaKind.Json => BodyFormat.Json,
                _ => BodyFormat.Stream,
            },
            ResponseMediaType = Unusual(source.Response?.Body),
            ResponseMayBeEmpty = source.MayHaveNoBody && source.ResponseBody is not null,
        };
    }

    private static BodyModel? BuildBody(OperationDraft draft) => draft is { Body: { } use, Source: { Request: { } body } source }
        ? new BodyModel(draft.Arguments.Body, use.ToReference(), source.RequestBodyRequired, source.RequestBody?.Description)
        {
            Format = BodyBinder.FormatOf(body, use),
            MediaType = Unusual(body),
            Encodings = FieldEncodings.Of(body, use).ToEquatableArray(),
        }
        : null;

    private static string? Unusual(ApiBody? body) => body is null || body.MediaType == MediaType.Json ? null : body.MediaType;

    private bool IsNullable(ApiSchema? schema, TypeUse? use) =>
        schema is not null && use!.Kind is not (TypeKind.Json or TypeKind.ValueUnion) && schemas.IsNullable(schema);

    // The client sends its API key itself; any other credential is a parameter.
    private bool IsSentByClient(ApiParameter parameter) => parameter.Location == ApiParameterLocation.Header && isSentByClient(parameter.Name);

    private bool IsCredential(ApiParameter parameter) =>
        parameter.Location == ApiParameterLocation.Header && document.CredentialHeaders.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<PathPartModel> BuildPath(OperationDraft draft)
    {
        var parameters = draft.PathParameters.ToDictionary(parameter => parameter.Source.Name, StringComparer.Ordinal);
        var rest = PathTemplate.Sent(draft.Source.Path, parameters.ContainsKey);
        var taken = new HashSet<string>(EmittedNames.InMethods, StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rest.Length > 0)
        {
            var open = rest.IndexOf('{');
            var close = open < 0 ? -1 : rest.IndexOf('}', open);
            if (close < 0 || !parameters.TryGetValue(rest.Substring(open + 1, close - open - 1), out var parameter))
            {
                yield return new PathPartModel(rest, null, null, null);
                yield break;
            }

            var literal = rest.Substring(0, open) + PathStyles.Prefix(parameter);
            if (literal.Length > 0)
            {
                yield return new PathPartModel(literal, null, null, null);
            }

            // A parameter that the path repeats is one argument.
            if (!names.TryGetValue(parameter.Source.Name, out var name))
            {
                name = CSharpName.Camel(parameter.Source.CSharpName ?? parameter.Source.Name);
                while (!taken.Add(name))
                {
                    name = name.TrimStart('@') + "Value";
                }

                names.Add(parameter.Source.Name, name);
            }

            yield return new PathPartModel("", name, parameter.Sent.ToReference(), parameter.Source.Description ?? DerivedDocumentation.OfParameter(name))
            {
                Separator = PathStyles.Separator(parameter.Source),
            };
            rest = rest.Substring(close + 1);
        }
    }

    private static QueryModel? BuildQuery(OperationDraft draft, TypeNamer namer)
    {
        var parameters = draft.OtherParameters;
        if (parameters.Count == 0)
        {
            return null;
        }

        var name = draft.Arguments.ParametersType;
        var topic = draft.Source.Tag is { } tag ? ClientKeys.Of(tag) : CSharpName.Pascal(draft.Route.LastWord);
        var typeName = namer.ClaimFirst([name, topic + name], $"{draft.Source.Method} {draft.Source.Path}");
        var names = ParameterNamer.Assign(parameters.Select(parameter => parameter.Source).ToList(), [.. EmittedNames.InQueries, typeName]);
        var models = parameters.Select(parameter => BuildParameter(parameter, names[parameter.Source]));
        return new QueryModel(draft.Arguments.Parameters, typeName, draft.Source.Summary, models.ToEquatableArray());
    }

    private static QueryParameterModel BuildParameter(ParameterDraft parameter, string name)
    {
        var source = parameter.Source;
        var type = parameter.Sent.ToReference();
        var member = new MemberModel(
            source.Name,
            name,
            type,
            source.Required && !source.Deprecated ? Presence.Required : Presence.Optional,
            source.Description ?? DerivedDocumentation.Of(name, type),
            source.Deprecated ? source.DeprecatedMessage ?? "The API has deprecated this parameter." : null,
            (parameter.IsCredential || SecretNames.IsSecret(source.Name, source.Schema.Format)) && type.Kind == TypeKind.String);
        var format = type.Kind != TypeKind.List ? null : (source.Style, source.Explode) switch
        {
            ("spaceDelimited", _) => "SpaceSeparated",
            ("pipeDelimited", _) => "PipeSeparated",
            (_, false) => "CommaSeparated",
            _ => "Repeated",
        };
        return new QueryParameterModel(member, source.Location == ApiParameterLocation.Header, format)
        {
            InCookie = source.Location == ApiParameterLocation.Cookie,
            FieldStyle = ParameterShape.FieldStyle(parameter),
        };
    }
}
