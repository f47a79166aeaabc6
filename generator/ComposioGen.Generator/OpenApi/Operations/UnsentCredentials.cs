using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Reports API keys in the query or in a cookie that operations require: the client sends credentials in headers only.</summary>
internal sealed class UnsentCredentials(SpecTree tree, List<ApiProblem> problems)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>Reports the schemes without which an operation cannot be called, each once.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="parameters">Its parameters, one of which may be the key.</param>
    public void Check(JObject operation, IReadOnlyList<ApiParameter> parameters)
    {
        if ((operation.Array("security") ?? tree.Root.Array("security")) is not { Count: > 0 } alternatives)
        {
            return;
        }

        var unsent = alternatives.Select(alternative => Names(alternative).Where(name => IsUnsent(name, parameters)).ToList()).ToList();
        if (!unsent.TrueForAll(names => names.Count > 0))
        {
            return;
        }

        foreach (var name in unsent.SelectMany(names => names))
        {
            if (_reported.Add(name))
            {
                var scheme = Scheme(name)!;
                problems.Add(new ApiProblem(
                    ApiProblemKind.UntypedPart,
                    [$"the API key '{scheme.Text("name")}' of the security scheme {name}", $"is not sent in the {scheme.Text("in")}; add a parameter to the operations that require it"],
                    JsonPointer.Append("/components/securitySchemes", name)));
            }
        }
    }

    private static IEnumerable<string> Names(JToken alternative) => (alternative as JObject)?.Properties().Select(member => member.Name) ?? [];

    private bool IsUnsent(string name, IReadOnlyList<ApiParameter> parameters) =>
        Scheme(name) is { } scheme
        && scheme.Text("type") == "apiKey"
        && Location(scheme) is { } location
        && !parameters.Any(parameter => parameter.Name == scheme.Text("name") && parameter.Location == location);

    private static ApiParameterLocation? Location(JObject scheme) => scheme.Text("in") switch
    {
        "query" => ApiParameterLocation.Query,
        "cookie" => ApiParameterLocation.Cookie,
        _ => null,
    };

    private JObject? Scheme(string name) =>
        tree.Root.Object("components")?.Object("securitySchemes")?.Object(name) is { } scheme ? tree.Follow(scheme, "").Part : null;
}
