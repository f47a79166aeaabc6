using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Walks the tree once before NSwag reads it: checks references, bounds the nesting, and puts right what NSwag would stumble
/// over in a way that loses nothing.
/// </summary>
internal sealed class DocumentCheck
{
    /// <summary>Inline schemas nested deeper than this are cut.</summary>
    public const int MaxSchemaLevels = 64;

    // NSwag refuses JSON deeper than 64; a schema at this depth moves to the top, where it has room again.
    private const int MaxJsonDepth = 48;
    private const int ComponentDepth = 4;

    private readonly SpecTree _tree;
    private readonly List<ApiProblem> _problems;
    private readonly CancellationToken _cancellation;
    private readonly ReferenceCheck _references;

    // Applied after the walk, so that no collection changes under it.
    private readonly List<Action> _changes = [];

    private DocumentCheck(SpecTree tree, List<ApiProblem> problems, CancellationToken cancellation)
    {
        _tree = tree;
        _problems = problems;
        _cancellation = cancellation;
        _references = new ReferenceCheck(tree, problems, _changes);
    }

    public static void Run(SpecTree tree, List<ApiProblem> problems, CancellationToken cancellation)
    {
        var check = new DocumentCheck(tree, problems, cancellation);
        check.Walk(tree.Root, SpecNode.Document, depth: 1, level: 0);
        foreach (var change in check._changes)
        {
            change();
        }

        check._references.Copy();

        tree.IsRepaired |= check._changes.Count > 0;
        CircleCheck.Run(tree, problems);
    }

    private void Walk(JToken token, SpecNode node, int depth, int level)
    {
        switch (token)
        {
            case JObject members:
                WalkObject(members, node == SpecNode.SchemaOrFlag ? SpecNode.Schema : node, depth, level);
                break;
            case JArray items when SpecGrammar.Element(node) is var element and not SpecNode.Other:
                WalkArray(items, element, depth, level);
                break;
            default:
                CheckKind(token, node);
                break;
        }
    }

    private void WalkObject(JObject members, SpecNode node, int depth, int level)
    {
        if (SpecGrammar.Section(node) is not null && members.Has("$ref"))
        {
            _references.Check(members, node);
            return;
        }

        if (node == SpecNode.Schema && !EnterSchema(members, ref depth, ref level))
        {
            return;
        }

        foreach (var member in members.Properties())
        {
            var child = SpecGrammar.Child(node, member.Name);
            if (child != SpecNode.Other)
            {
                Walk(member.Value, child, depth + 1, level);
            }
        }
    }

    private void WalkArray(JArray items, SpecNode element, int depth, int level)
    {
        foreach (var item in items)
        {
            Walk(item, element, depth + 1, level);
        }
    }

    // False when the schema is cut off here.
    private bool EnterSchema(JObject schema, ref int depth, ref int level)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (level == MaxSchemaLevels)
        {
            _problems.Add(new ApiProblem(ApiProblemKind.TooDeep, [JsonPointer.Index(MaxSchemaLevels)], JsonPointer.To(schema)));
            _changes.Add(() => ReferenceCheck.Empty(schema));
            return false;
        }

        level++;
        if (depth > MaxJsonDepth && !schema.OnlyAnnotates(besides: "type"))
        {
            var pointer = JsonPointer.To(schema);
            _changes.Add(() => _tree.Move(schema, pointer));
            depth = ComponentDepth;
        }

        _references.CheckMapping(schema);
        return true;
    }

    // A schema that is no object: `true` says that anything goes, the rest says nothing that can be understood.
    private void CheckKind(JToken token, SpecNode node)
    {
        switch (node)
        {
            case SpecNode.SchemaOrFlag when token.Type == JTokenType.Boolean:
                return;
            case SpecNode.Schema or SpecNode.SchemaOrFlag:
                if (token.Type != JTokenType.Boolean)
                {
                    _problems.Add(new ApiProblem(ApiProblemKind.NotExpressible, [token.Type.ToString()], JsonPointer.To(token)));
                }

                _changes.Add(() => token.Replace(new JObject()));
                break;
            case SpecNode.Parameter:
                _changes.Add(() => ReferenceCheck.Remove(token));
                break;
        }
    }
}
