using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Validates the tree: checks references, limits the nesting, and corrects harmless irregularities without loss.</summary>
internal sealed class DocumentCheck
{
    /// <summary>The maximum nesting of inline schemas; deeper schemas are truncated.</summary>
    public const int MaxSchemaLevels = 64;

    private readonly List<ApiProblem> _problems;
    private readonly CancellationToken _cancellation;
    private readonly ReferenceCheck _references;
    private readonly KeywordCheck _keywords;

    // Applied after the walk, so that no collection changes under it.
    private readonly List<Action> _changes = [];

    private DocumentCheck(SpecTree tree, ExtractedComponents extracted, List<ApiProblem> problems, CancellationToken cancellation)
    {
        _problems = problems;
        _cancellation = cancellation;
        _references = new ReferenceCheck(tree, extracted, problems, _changes);
        _keywords = new KeywordCheck(problems, _changes);
    }

    /// <summary>Checks the document.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="project">Rewrites a part that was not visited in the dialect of the other parts; null when it already has that dialect.</param>
    /// <param name="problems">The list that receives the problems.</param>
    /// <param name="cancellation">A token to cancel the check.</param>
    public static void Run(SpecTree tree, Action<JObject, SpecNode>? project, List<ApiProblem> problems, CancellationToken cancellation)
    {
        var extracted = new ExtractedComponents(tree);
        var check = new DocumentCheck(tree, extracted, problems, cancellation);
        check.Walk(tree.Root, SpecNode.Document, level: 0);
        while (extracted.AddNext() is { } component)
        {
            project?.Invoke(component.Part, component.Kind);
            check.Walk(component.Part, component.Kind, level: 0);
        }

        foreach (var change in check._changes)
        {
            change();
        }

        check._references.Copy();
        CycleDetector.Run(tree, problems);
    }

    private void Walk(JToken token, SpecNode node, int level)
    {
        switch (token)
        {
            case JObject when SpecGrammar.Element(node) is not SpecNode.Other:
                CheckKind(token, node, token.Replace);
                break;
            case JObject members:
                WalkObject(members, node == SpecNode.SchemaOrBoolean ? SpecNode.Schema : node, level);
                break;
            case JArray items when SpecGrammar.Element(node) is var element and not SpecNode.Other:
                WalkArray(items, element, level);
                break;
            default:
                CheckKind(token, node, token.Replace);
                break;
        }
    }

    private void WalkObject(JObject members, SpecNode node, int level)
    {
        var isReference = SpecGrammar.Section(node) is not null && members.Has("$ref");
        if (isReference)
        {
            _references.Check(members, node);
        }

        // Of the members beside a reference, only the annotations of a schema are read.
        if (isReference ? node != SpecNode.Schema : node == SpecNode.Schema && !EnterSchema(members, ref level))
        {
            return;
        }

        var keywords = Keywords.Of(node);
        foreach (var member in members.Properties())
        {
            var child = SpecGrammar.Child(node, member.Name);
            if (child != SpecNode.Other)
            {
                if (!isReference)
                {
                    Walk(member.Value, child, level);
                }
            }
            else if (keywords.TryGetValue(member.Name, out var form) && (!isReference || RawJson.IsAnnotation(member.Name)))
            {
                _keywords.Check(member, form);
            }
        }
    }

    private void WalkArray(JArray items, SpecNode element, int level)
    {
        // No value matches a branch that is false.
        var isUnion = items is { Count: > 1, Parent: JProperty { Name: "oneOf" or "anyOf" } } && !items.All(IsFalse);
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is JObject)
            {
                Walk(items[index], element, level);
            }
            else if (!isUnion || !IsFalse(items[index]))
            {
                CheckItem(items, index, element);
            }
        }

        if (isUnion && items.Any(IsFalse))
        {
            RemoveAll(items, IsFalse);
        }
        else if (element == SpecNode.Parameter && items.Any(item => item is not JObject))
        {
            RemoveAll(items, static item => item is not JObject);
        }
    }

    private static bool IsFalse(JToken item) => item is JValue { Value: false };

    private void CheckItem(JArray items, int index, SpecNode element) => CheckKind(items[index], element, replacement => items[index] = replacement);

    // After the replacements, and all together, because each removal searches the list.
    private void RemoveAll(JArray items, Func<JToken, bool> isRemoved) => _changes.Add(() => items.ReplaceAll(items.Where(item => !isRemoved(item)).ToList()));

    // Returns false when the schema is truncated here.
    private bool EnterSchema(JObject schema, ref int level)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (level == MaxSchemaLevels)
        {
            _problems.Add(new ApiProblem(ApiProblemKind.TooDeep, [JsonPointer.Index(MaxSchemaLevels)], JsonPointer.To(schema)));
            _changes.Add(() => ReferenceCheck.Empty(UnknownContent.In(schema)));
            return false;
        }

        level++;
        if (schema.Array("oneOf") is { Count: > 0 } && schema.Array("anyOf") is { Count: > 0 } && !SchemaFacts.OnlyRestricts(schema, "oneOf") && !SchemaFacts.OnlyRestricts(schema, "anyOf"))
        {
            _problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, ["the anyOf beside a oneOf", "is not typed: its members are additional properties"], JsonPointer.To(schema)));
        }

        _references.CheckMapping(schema);
        return true;
    }

    // A schema that is not an object: `true` allows anything, other values have no meaning.
    private void CheckKind(JToken token, SpecNode node, Action<JToken> replace)
    {
        switch (node)
        {
            case SpecNode.SchemaOrBoolean when token.Type == JTokenType.Boolean:
                return;
            case SpecNode.Schema or SpecNode.SchemaOrBoolean:
                var replacement = new JObject();
                if (token.Type != JTokenType.Boolean)
                {
                    UnknownContent.In(replacement);
                    _problems.Add(new ApiProblem(ApiProblemKind.NotExpressible, [$"a schema that is a JSON {token.Type.ToString().ToLowerInvariant()}", "JsonElement"], JsonPointer.To(token)));
                }

                _changes.Add(() => replace(replacement));
                break;
            default:
                _keywords.ReportOther(token, SpecGrammar.Element(node) == SpecNode.Other ? JTokenType.Object : JTokenType.Array);
                break;
        }
    }
}
