using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;
using NSwag;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Merges the parameters of a path item into its operations and compares them with the path template.</summary>
internal sealed class ParameterTranslator
{
    // Headers of the connection and of the length of the body, which HTTP clients set.
    private static readonly HashSet<string> OfConnection = new(StringComparer.OrdinalIgnoreCase) { "connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade" };

    private readonly SpecTree _tree;
    private readonly SchemaTranslator _schemas;
    private readonly List<ApiProblem> _problems;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    public ParameterTranslator(SpecTree tree, SchemaTranslator schemas, List<ApiProblem> problems)
    {
        _tree = tree;
        _schemas = schemas;
        _problems = problems;
    }

    /// <summary>Returns the parameters of an operation: those of the path item first, unless the operation overrides them.</summary>
    public IReadOnlyList<ApiParameter> Parameters(OperationSite site)
    {
        var result = new List<ApiParameter>();
        Add(result, site.RawPathItem, site.PathItem.Parameters, site.PathItemPointer);
        Add(result, site.Raw, site.Operation.Parameters, site.Pointer);
        var named = PathTemplate.Names(site.Path);
        result.RemoveAll(parameter => IsNotInPath(parameter, named, site));
        foreach (var name in named)
        {
            if (result.Exists(parameter => parameter.Name == name && (parameter.Location == ApiParameterLocation.Path || (parameter.Location == ApiParameterLocation.Query && PathTemplate.IsInQuery(site.Path, name)))))
            {
                continue;
            }

            // A query field in the path is sufficient.
            if (PathTemplate.IsInQuery(site.Path, name))
            {
                result.Add(Undeclared(name, site.Pointer, ApiParameterLocation.Query));
                continue;
            }

            Report(name, site, "is in the path but not declared", site.Pointer);
            result.Add(Undeclared(name, site.Pointer, ApiParameterLocation.Path));
        }

        return result;
    }

    private void Add(List<ApiParameter> result, JObject holder, IEnumerable<OpenApiParameter>? read, string pointer)
    {
        if (holder.Array("parameters") is not { } raw)
        {
            return;
        }

        var own = result.Count;
        foreach (var known in read ?? [])
        {
            // NSwag lists the request body among the parameters; it has no position.
            if (known.Position is { } position && Translate((JObject)raw[position], known, JsonPointer.Append(pointer, "parameters", position)) is { } parameter)
            {
                var same = result.FindIndex(other => other.Name == parameter.Name && other.Location == parameter.Location);
                if (same < 0)
                {
                    result.Add(parameter);
                }
                else if (same < own)
                {
                    result[same] = parameter;
                }
            }
        }
    }

    private ApiParameter? Translate(JObject item, OpenApiParameter parameter, string pointer)
    {
        var (raw, place) = _tree.Follow(item, pointer);
        if (Location(parameter.Kind) is not { } location || string.IsNullOrEmpty(parameter.Name))
        {
            _problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, [string.IsNullOrEmpty(parameter.Name) ? "a parameter without a name" : $"the parameter {parameter.Name}", "is not sent"], place));
            return null;
        }

        if (location == ApiParameterLocation.Header && IsSetElsewhere(parameter.Name))
        {
            return null;
        }

        if (location == ApiParameterLocation.Header && !IsSendable(parameter.Name))
        {
            _problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, [$"the header {parameter.Name}", "is not sent; its name is invalid, or the client determines its value"], place));
            return null;
        }

        var schema = Schema(raw, parameter, place);
        return new ApiParameter
        {
            Name = parameter.Name,
            Location = location,
            Schema = schema,
            Pointer = place,
            Required = location == ApiParameterLocation.Path || parameter.IsRequired,
            Deprecated = parameter.IsDeprecated,
            DeprecatedMessage = raw.Text("x-deprecated-message"),
            Description = parameter.Description ?? (schema.ComponentName is null ? schema.Description : null),
            CSharpName = raw.Text("x-csharp-name"),
            IsJson = !raw.Has("schema") && JsonContent(raw) is not null,
            Style = raw.Text("style"),
            Explode = raw.Flag("explode"),
            AllowReserved = raw.Flag("allowReserved") == true,
        };
    }

    private ApiSchema Schema(JObject raw, OpenApiParameter read, string pointer)
    {
        if (raw.Object("schema") is { } schema)
        {
            return _schemas.At(new SchemaSite(schema, JsonPointer.Append(pointer, "schema")));
        }

        if (JsonContent(raw) is { } json)
        {
            var place = JsonPointer.Append(pointer, "content", json.Name);
            return (json.Value as JObject)?.Object("schema") is { } content ? _schemas.At(new SchemaSite(content, JsonPointer.Append(place, "schema"))) : new ApiSchema { Pointer = place };
        }

        // For any other media type, the caller writes the text.
        if (raw.Has("content"))
        {
            _problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, [$"the parameter {read.Name}", "is sent as the given text"], JsonPointer.Append(pointer, "content")));
        }

        return new ApiSchema { Pointer = pointer, Type = ApiType.String };
    }

    private static JProperty? JsonContent(JObject raw) =>
        raw.Object("content")?.Properties().FirstOrDefault(media => MediaType.Kind(media.Name) == ApiMediaKind.Json);

    private bool IsNotInPath(ApiParameter parameter, IReadOnlyList<string> named, OperationSite site)
    {
        if (parameter.Location != ApiParameterLocation.Path || named.Contains(parameter.Name))
        {
            return false;
        }

        Report(parameter.Name, site, "is declared but not in the path", parameter.Pointer);
        return true;
    }

    private void Report(string name, OperationSite site, string what, string pointer)
    {
        // A parameter of the path item is processed with each of its operations.
        if (_reported.Add(pointer + " " + name + " " + site.Path))
        {
            _problems.Add(new ApiProblem(ApiProblemKind.PathParameterMismatch, [name, site.Method + " " + site.Path, what], pointer));
        }
    }

    private static ApiParameter Undeclared(string name, string pointer, ApiParameterLocation location) => new()
    {
        Name = name,
        Location = location,
        Required = location == ApiParameterLocation.Path,
        Pointer = pointer,
        Schema = new ApiSchema { Pointer = pointer, Type = ApiType.String },
    };

    // OpenAPI: parameters of these names are ignored, as content negotiation and security describe them.
    private static bool IsSetElsewhere(string header) =>
        header.Equals("Accept", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    // HTTP: a name is a token.
    private static bool IsSendable(string header) =>
        header.All(character => character is > ' ' and < '\u007f' && "()<>@,;:\\\"/[]?={}".IndexOf(character) < 0)
        && !OfConnection.Contains(header);

    private static ApiParameterLocation? Location(OpenApiParameterKind kind) => kind switch
    {
        OpenApiParameterKind.Path => ApiParameterLocation.Path,
        OpenApiParameterKind.Query => ApiParameterLocation.Query,
        OpenApiParameterKind.Header => ApiParameterLocation.Header,
        OpenApiParameterKind.Cookie => ApiParameterLocation.Cookie,
        _ => null,
    };
}
