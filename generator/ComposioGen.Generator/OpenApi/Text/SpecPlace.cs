namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Represents the position of a value in a JSON text, or of a member with its name, and the positions within it.</summary>
internal sealed class SpecPlace
{
    private static readonly Dictionary<string, SpecPlace> Nothing = [];

    private readonly Dictionary<string, SpecPlace> _children;

    private SpecPlace(int offset, Dictionary<string, SpecPlace> children)
    {
        Offset = offset;
        _children = children;
    }

    public int Offset { get; }

    /// <summary>Returns the position of the whole text; without children when it is not JSON.</summary>
    public static SpecPlace Root(string text)
    {
        var scanner = new JsonScanner(text);
        try
        {
            scanner.Peek();
            return new SpecPlace(scanner.Offset, Children(scanner, depth: 0));
        }
        catch (JsonSyntaxException)
        {
            return new SpecPlace(0, Nothing);
        }
    }

    /// <summary>Returns a member by its name, or an item by its index.</summary>
    public SpecPlace? Child(string segment) => _children.TryGetValue(segment, out var child) ? child : null;

    private static Dictionary<string, SpecPlace> Children(JsonScanner scanner, int depth)
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
                return Nothing;
            default:
                scanner.Scalar();
                return Nothing;
        }
    }

    private static Dictionary<string, SpecPlace> Members(JsonScanner scanner, int depth)
    {
        var members = new Dictionary<string, SpecPlace>(StringComparer.Ordinal);
        scanner.Expect('{');
        for (var more = scanner.Peek() != '}'; more; more = scanner.Consumes(','))
        {
            scanner.Peek();
            var offset = scanner.Offset;
            var name = scanner.Text();
            scanner.Expect(':');
            members[name] = new SpecPlace(offset, Children(scanner, depth));
        }

        scanner.Expect('}');
        return members;
    }

    private static Dictionary<string, SpecPlace> Items(JsonScanner scanner, int depth)
    {
        var items = new Dictionary<string, SpecPlace>(StringComparer.Ordinal);
        scanner.Expect('[');
        for (var more = scanner.Peek() != ']'; more; more = scanner.Consumes(','))
        {
            scanner.Peek();
            var offset = scanner.Offset;
            items.Add(JsonPointer.Index(items.Count), new SpecPlace(offset, Children(scanner, depth)));
        }

        scanner.Expect(']');
        return items;
    }
}
