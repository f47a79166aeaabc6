using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Rewrites a document of OpenAPI 3.1 in the words of 3.0, so that everything after knows one dialect.</summary>
internal sealed class OpenApi31
{
    /// <summary>The place of the webhooks.</summary>
    public const string Webhooks = "/webhooks";

    private const string Projected = "3.0.3";

    private readonly SchemaProjection _schemas;
    private readonly CancellationToken _cancellation;

    private OpenApi31(List<ApiProblem> problems, CancellationToken cancellation)
    {
        _schemas = new SchemaProjection(problems);
        _cancellation = cancellation;
    }

    /// <summary>Rewrites the document in place when it is one of OpenAPI 3.1.</summary>
    public static void Project(JObject root, List<ApiProblem> problems, CancellationToken cancellation)
    {
        if (!SpecVersion.Is31(root))
        {
            return;
        }

        root["openapi"] = Projected;

        if (root.Object("webhooks") is { Count: > 0 })
        {
            problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, ["the webhooks of the document", "are left out: what the server sends by itself is no operation"], Webhooks));
        }

        root.Remove("webhooks");
        new OpenApi31(problems, cancellation).Walk(root, SpecNode.Document);
    }

    private void Walk(JToken token, SpecNode node)
    {
        _cancellation.ThrowIfCancellationRequested();
        switch (token)
        {
            case JObject members:
                WalkMembers(members, node == SpecNode.SchemaOrFlag ? SpecNode.Schema : node);
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
