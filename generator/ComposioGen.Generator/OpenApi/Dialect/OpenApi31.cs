using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Rewrites an OpenAPI 3.1 document as OpenAPI 3.0.</summary>
internal sealed class OpenApi31
{
    /// <summary>The location of the webhooks.</summary>
    public const string Webhooks = "/webhooks";

    private const string Projected = "3.0.3";

    private readonly JObject _root;
    private readonly List<ApiProblem> _problems;
    private readonly SchemaAnchors _anchors;
    private readonly SchemaProjection _schemas;
    private readonly CancellationToken _cancellation;

    private OpenApi31(JObject root, List<ApiProblem> problems, CancellationToken cancellation)
    {
        _root = root;
        _problems = problems;
        _anchors = new SchemaAnchors(root, problems);
        _schemas = new SchemaProjection(problems, _anchors);
        _cancellation = cancellation;
    }

    /// <summary>Returns the dialect of a document of OpenAPI 3.1; null for one of 3.0.</summary>
    public static OpenApi31? Of(JObject root, List<ApiProblem> problems, CancellationToken cancellation) =>
        SpecVersion.Is31(root) ? new OpenApi31(root, problems, cancellation) : null;

    /// <summary>Rewrites the document in place.</summary>
    public void Project()
    {
        _root["openapi"] = Projected;
        if (_root.Object("webhooks") is { } webhooks)
        {
            _root.Remove("webhooks");
            if (webhooks.Count > 0)
            {
                _problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, ["the webhooks of the document", "are omitted: they are not operations that a client calls"], Webhooks));
            }
        }

        _anchors.ResolveAll();
        Project(_root, SpecNode.Document);
    }

    /// <summary>Rewrites a part in place.</summary>
    public void Project(JObject part, SpecNode kind) => Walk(part, kind);

    private void Walk(JToken token, SpecNode node)
    {
        _cancellation.ThrowIfCancellationRequested();
        switch (token)
        {
            case JObject members:
                WalkMembers(members, node == SpecNode.SchemaOrBoolean ? SpecNode.Schema : node);
                break;
            case JArray items when SpecGrammar.Element(node) is var element and not SpecNode.Other:
                foreach (var item in items.ToList())
                {
                    Walk(item, element);
                }

                break;
        }
    }

    private void WalkMembers(JObject members, SpecNode node)
    {
        if (node == SpecNode.Schema)
        {
            _schemas.Project(members);
        }

        foreach (var member in members.Properties().ToList())
        {
            var child = SpecGrammar.Child(node, member.Name);
            if (child != SpecNode.Other)
            {
                Walk(member.Value, child);
            }
        }
    }
}
