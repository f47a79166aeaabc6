using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>
/// Detects components that include themselves through allOf, plain references or branches of unions, and removes the reference that closes the
/// cycle. Cycles through members and items are valid.
/// </summary>
internal sealed class CycleDetector
{
    private readonly SpecTree _tree;
    private readonly List<ApiProblem> _problems;
    private readonly bool _throughUnions;
    private readonly Dictionary<string, bool> _finished = new(StringComparer.Ordinal);

    private CycleDetector(SpecTree tree, List<ApiProblem> problems, bool throughUnions)
    {
        _tree = tree;
        _problems = problems;
        _throughUnions = throughUnions;
    }

    public static void Run(SpecTree tree, List<ApiProblem> problems)
    {
        if (tree.Schemas is not { } schemas)
        {
            return;
        }

        var names = schemas.Properties().Select(member => member.Name).ToList();
        foreach (var throughUnions in new[] { false, true })
        {
            var check = new CycleDetector(tree, problems, throughUnions);
            foreach (var name in names)
            {
                check.Visit(name);
            }
        }
    }

    // Iterative: a chain of components can be as long as the document.
    private void Visit(string start)
    {
        if (_finished.ContainsKey(start))
        {
            return;
        }

        var path = new Stack<(string Name, Queue<JObject> Open)>();
        Enter(start, path);
        while (path.Count > 0)
        {
            var (name, open) = path.Peek();
            if (open.Count == 0)
            {
                _finished[name] = true;
                path.Pop();
                continue;
            }

            var holder = open.Dequeue();
            if (holder.Text("$ref") is not { } reference || SpecTree.SchemaName(reference) is not { } next)
            {
                continue;
            }

            if (!_finished.TryGetValue(next, out var finished))
            {
                Enter(next, path);
            }
            else if (!finished)
            {
                Cut(holder, next);
            }
        }
    }

    private void Enter(string name, Stack<(string Name, Queue<JObject> Open)> path)
    {
        _finished[name] = false;
        var holders = new Queue<JObject>();
        if (_tree.Schemas?.Object(name) is { } schema)
        {
            Collect(schema, holders);
        }

        path.Push((name, holders));
    }

    private void Collect(JObject schema, Queue<JObject> holders)
    {
        if (schema.Has("$ref"))
        {
            holders.Enqueue(schema);
            return;
        }

        var unions = (schema.Array("oneOf") ?? schema.Array("anyOf"))?.OfType<JObject>().ToList() ?? [];
        if (_throughUnions || unions.Count(branch => !Nullability.IsNullOnly(branch)) == 1)
        {
            foreach (var branch in unions)
            {
                Collect(branch, holders);
            }
        }

        foreach (var part in _throughUnions ? [] : schema.Array("allOf")?.OfType<JObject>() ?? [])
        {
            Collect(part, holders);
        }
    }

    private void Cut(JObject holder, string name)
    {
        var place = holder["$ref"]!;
        _problems.Add(new ApiProblem(ApiProblemKind.CircularAllOf, [NameOf(name)], Pointer(place)));
        ReferenceCheck.Empty(UnknownContent.In(holder));
    }

    // The schema is identified by its original location when its name is not one of the document.
    private string NameOf(string name) => _tree.WasMoved(name) ? _tree.PointerOf(name) : name;

    // A moved schema is reported at its original location.
    private string Pointer(JToken place)
    {
        var segments = JsonPointer.Split(JsonPointer.To(place));
        return _tree.PointerOf(segments[2]) + JsonPointer.Join(segments.Skip(3));
    }
}
