namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Represents the position of a value in a JSON text, or of a member with its name, and the positions within it.</summary>
internal sealed class SpecLocation
{
    private static readonly Dictionary<string, SpecLocation> NoChildren = [];

    private readonly Dictionary<string, SpecLocation> _children;

    private SpecLocation(int offset, Dictionary<string, SpecLocation> children)
    {
        Offset = offset;
        _children = children;
    }

    public int Offset { get; }

    /// <summary>Returns the position of the whole text; without children when it is not JSON.</summary>
    public static SpecLocation Root(string text)
    {
        var scanner = new JsonScanner(text);
        try
        {
            scanner.Peek();
            return new SpecLocation(scanner.Offset, Children(scanner, depth: 0));
        }
        catch (JsonSyntaxException)
        {
            return new SpecLocation(0, NoChildren);
        }
    }

    /// <summary>Returns a member by its name, or an item by its index.</summary>
    public SpecLocation? Child(string segment) => _children.TryGetValue(segment, out var child) ? child : null;

    private static Dictionary<string, SpecLocation> Children(JsonScanner scanner, int depth)
    {
        switch (scanner.Peek())
        {
            case '{' or '[' when depth == SpecText.MaxDepth:
                throw new JsonSyntaxException("the text is nested too deeply", scanner.Offset, tooDeep: true);
            case '{':
                return Members(scanner, depth + 1);
            case '[':
                return Items(scanner, depth + 1);
            case '"':
                scanner.Text();
                return NoChildren;
            default:
                scanner.Scalar();
                return NoChildren;
        }
    }

    private static Dictionary<string, SpecLocation> Members(JsonScanner scanner, int depth)
    {
        var members = new Dictionary<string, SpecLocation>(StringComparer.Ordinal);
        scanner.Expect('{');
        for (var more = scanner.Peek() != '}'; more; more = scanner.TryConsume(','))
        {
            scanner.Peek();
            var offset = scanner.Offset;
            var name = scanner.Text();
            scanner.Expect(':');
            members[name] = new SpecLocation(offset, Children(scanner, depth));
        }

        scanner.Expect('}');
        return members;
    }

    private static Dictionary<string, SpecLocation> Items(JsonScanner scanner, int depth)
    {
        var items = new Dictionary<string, SpecLocation>(StringComparer.Ordinal);
        scanner.Expect('[');
        for (var more = scanner.Peek() != ']'; more; more = scanner.TryConsume(','))
        {
            scanner.Peek();
            var offset = scanner.Offset;
            items.Add(JsonPointer.Index(items.Count), new SpecLocation(offset, Children(scanner, depth)));
        }

        scanner.Expect(']');
        return items;
    }
}
