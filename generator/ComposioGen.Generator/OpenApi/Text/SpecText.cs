using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Parses JSON text to a tree.</summary>
internal sealed class SpecText
{
    /// <summary>The maximum depth, so that recursion cannot overflow the stack.</summary>
    public const int MaxDepth = 256;

    private readonly JsonScanner _scanner;

    private SpecText(string text) => _scanner = new JsonScanner(text);

    /// <summary>Returns the tree, or null and the problem. Of members with the same name, the last one is kept.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="problem">Set when the result is null.</param>
    public static JToken? Parse(string text, out ApiProblem? problem)
    {
        try
        {
            problem = null;
            var reading = new SpecText(text);
            var root = reading.Value(depth: 0);
            reading._scanner.ExpectEnd();
            return root;
        }
        catch (JsonSyntaxException exception)
        {
            var (line, column) = new LineStarts(text).Position(exception.Offset);
            problem = new ApiProblem(exception.TooDeep ? ApiProblemKind.Unreadable : ApiProblemKind.NotJson, [exception.Message], Pointer: null, line, column);
            return null;
        }
    }

    private JToken Value(int depth) => _scanner.Peek() switch
    {
        '"' => new JValue(_scanner.Text()),
        '{' => Members(Enter(depth)),
        '[' => Items(Enter(depth)),
        _ => new JValue(_scanner.Scalar()),
    };

    private JObject Members(int depth)
    {
        var members = new JObject();
        _scanner.Expect('{');
        for (var more = _scanner.Peek() != '}'; more; more = _scanner.TryConsume(','))
        {
            var name = _scanner.Text();
            _scanner.Expect(':');
            members[name] = Value(depth);
        }

        _scanner.Expect('}');
        return members;
    }

    private JArray Items(int depth)
    {
        var items = new JArray();
        _scanner.Expect('[');
        for (var more = _scanner.Peek() != ']'; more; more = _scanner.TryConsume(','))
        {
            items.Add(Value(depth));
        }

        _scanner.Expect(']');
        return items;
    }

    private int Enter(int depth) =>
        depth < MaxDepth ? depth + 1 : throw new JsonSyntaxException($"the text is nested more than {MaxDepth} levels deep", _scanner.Offset, tooDeep: true);
}
