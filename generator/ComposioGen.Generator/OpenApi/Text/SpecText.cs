using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Parses JSON text to a tree.</summary>
internal sealed class SpecText
{
    /// <summary>The maximum depth, so that recursion cannot overflow the stack.</summary>
    public const int MaxDepth = 256;

    // A document may repeat any number of members of any length.
    private const int MaxRepeated = 100;
    private const int MaxName = 100;

    private readonly string _text;
    private readonly JsonScanner _scanner;
    private List<(string Name, int Offset)>? _repeated;

    private SpecText(string text)
    {
        _text = text;
        _scanner = new JsonScanner(text);
    }

    /// <summary>Returns the tree, or null and the problem. Of members with the same name, the last one is kept.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="problem">Set when the result is null.</param>
    public static JToken? Parse(string text, out ApiProblem? problem) => Parse(text, out problem, out _);

    /// <summary>Returns the tree, or null and the problem.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="problem">Set when the result is null.</param>
    /// <param name="repeated">The members whose name an earlier member of the same object has.</param>
    public static JToken? Parse(string text, out ApiProblem? problem, out IReadOnlyList<ApiProblem> repeated)
    {
        repeated = [];
        try
        {
            problem = null;
            var reading = new SpecText(text);
            var root = reading.Value(depth: 0);
            reading._scanner.ExpectEnd();
            repeated = reading.RepeatedMembers();
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
            _scanner.Peek();
            var offset = _scanner.Offset;
            var name = _scanner.Text();
            _scanner.Expect(':');
            var count = members.Count;
            members[name] = Value(depth);
            if (members.Count == count)
            {
                (_repeated ??= []).Add((name, offset));
            }
        }

        _scanner.Expect('}');
        return members;
    }

    private List<ApiProblem> RepeatedMembers()
    {
        if (_repeated is null)
        {
            return [];
        }

        var lines = new LineStarts(_text);
        return _repeated.Take(MaxRepeated).Select((member, index) =>
        {
            var (line, column) = lines.Position(member.Offset);
            var name = member.Name.Length > MaxName ? member.Name.Substring(0, MaxName) + "..." : member.Name;
            var others = index == MaxRepeated - 1 && _repeated.Count > MaxRepeated ? $" ({_repeated.Count - MaxRepeated} further repeated members are not listed)" : "";
            return new ApiProblem(ApiProblemKind.Malformed, [$"the object already has a member '{name}', which is replaced by this one{others}"], Pointer: null, line, column);
        }).ToList();
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
