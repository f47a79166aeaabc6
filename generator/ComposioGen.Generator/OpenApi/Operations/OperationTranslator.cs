using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;
using NSwag;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Converts NSwag operations.</summary>
internal sealed class OperationTranslator
{
    private readonly SpecTree _tree;
    private readonly OpenApiDocument _document;
    private readonly List<ApiProblem> _problems;
    private readonly ParameterTranslator _parameters;
    private readonly BodyTranslator _bodies;
    private readonly UnsentCredentials _unsent;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public OperationTranslator(SpecTree tree, OpenApiDocument document, SchemaTranslator schemas, List<ApiProblem> problems)
    {
        _tree = tree;
        _document = document;
        _problems = problems;
        _parameters = new ParameterTranslator(tree, schemas, problems);
        _bodies = new BodyTranslator(tree, schemas);
        _unsent = new UnsentCredentials(tree, problems);
    }

    /// <summary>Returns all operations in document order.</summary>
    public IReadOnlyList<ApiOperation> Operations() => Sites().Select(Translate).ToList();

    private IEnumerable<OperationSite> Sites()
    {
        foreach (var path in _tree.Root.Object("paths")?.Properties() ?? [])
        {
            if (path.Value is not JObject rawItem || !_document.Paths.TryGetValue(path.Name, out var item))
            {
                continue;
            }

            if (!CheckPath(path.Name))
            {
                continue;
            }

            foreach (var member in rawItem.Properties())
            {
                if (SpecGrammar.IsMethod(member.Name)
                    && rawItem.Object(member.Name) is { } raw
                    && item.TryGetValue(member.Name, out var operation))
                {
                    yield return new OperationSite(path.Name, member.Name.ToUpperInvariant(), item, operation, rawItem, raw);
                }
            }
        }
    }

    // Returns false for a path whose operations are omitted.
    private bool CheckPath(string path)
    {
        if (PathTemplate.HasDots(path))
        {
            _problems.Add(new ApiProblem(ApiProblemKind.Malformed, [$"the path '{path}' contains a segment of dots, which HTTP clients resolve to another path; its operations are omitted"], JsonPointer.Append("/paths", path)));
            return false;
        }

        if (PathTemplate.Rooted(path) is var rooted && rooted != path)
        {
            _problems.Add(new ApiProblem(ApiProblemKind.Malformed, [$"the path '{path}' does not begin with a slash; '{rooted}' is sent"], JsonPointer.Append("/paths", path)));
        }

        return true;
    }

    private ApiOperation Translate(OperationSite site)
    {
        var parameters = _parameters.Parameters(site);
        _unsent.Check(site.Raw, parameters);
        CheckServers(site);
        return new ApiOperation
        {
            Method = site.Method,
            Path = PathTemplate.Rooted(site.Path),
            Pointer = site.Pointer,
            OperationId = Id(site),
            Tag = site.Operation.Tags?.FirstOrDefault(tag => !string.IsNullOrWhiteSpace(tag)),
            Summary = site.Operation.Summary,
            Description = site.Operation.Description,
            CSharpName = site.Raw.Text("x-csharp-name"),
            Deprecated = site.Operation.IsDeprecated,
            DeprecatedMessage = site.Raw.Text("x-deprecated-message"),
            Parameters = parameters,
            Request = _bodies.RequestBody(site.Raw, site.Pointer),
            RequestBodyRequired = site.Operation.RequestBody?.IsRequired == true,
            // HTTP: a response to HEAD has no body.
            Responses = _bodies.Responses(site.Raw, site.Pointer, hasBody: site.Method != "HEAD"),
        };
    }

    private void CheckServers(OperationSite site)
    {
        var own = Servers(site.Raw) is { Count: > 0 } servers ? servers : Servers(site.RawPathItem);
        if (own.Except(Servers(_tree.Root), StringComparer.Ordinal).Any())
        {
            _problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, [$"the servers of {site.Method} {site.Path}", "are ignored: requests are sent to the base URL of the client"], site.Pointer));
        }

        if (site.Raw.Object("callbacks") is { Count: > 0 })
        {
            _problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, [$"the callbacks of {site.Method} {site.Path}", "have no generated types"], site.Pointer));
        }
    }

    private static List<string> Servers(JObject part) =>
        part.Array("servers")?.OfType<JObject>().Select(server => server.Text("url")).OfType<string>().ToList() ?? [];

    private string? Id(OperationSite site)
    {
        var id = site.Operation.OperationId;
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        if (!_ids.Add(id))
        {
            _problems.Add(new ApiProblem(
                ApiProblemKind.DuplicateOperationId,
                [id, site.Method + " " + site.Path],
                JsonPointer.Append(site.Pointer, "operationId")));
        }

        return id;
    }
}
