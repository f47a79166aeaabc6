using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>
/// Names an operation from its method, its path and its tag alone, so that no other operation of the document can change the name. Only
/// where two operations of one client come to the same name do their paths or ids tell them apart.
/// </summary>
internal static class OperationNamer
{
    /// <summary>Names for the operations of one tag.</summary>
    public static Dictionary<ApiOperation, OperationName> Name(string tag, IReadOnlyList<ApiOperation> operations, HashSet<string> shapes)
    {
        var names = operations.ToDictionary(operation => operation, operation => Simple(tag, operation, shapes));
        foreach (var clash in operations.GroupBy(operation => names[operation].Method, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList())
        {
            // The shortest path keeps the name; the others are named by all the words of their paths.
            foreach (var operation in clash.OrderBy(operation => operation.Path.Length).ThenBy(operation => operation.Path, StringComparer.Ordinal).Skip(1))
            {
                names[operation] = ByWholePath(operation, names[operation]);
            }
        }

        foreach (var clash in operations.GroupBy(operation => names[operation].Method, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList())
        {
            foreach (var operation in clash.OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal).Skip(1))
            {
                var method = Naming.Pascal(operation.OperationId ?? operation.Method.ToLowerInvariant() + " " + operation.Path);
                names[operation] = new OperationName(method, method, method + "Response");
            }
        }

        return names;
    }

    private static OperationName Simple(string tag, ApiOperation operation, HashSet<string> shapes)
    {
        if (operation.CSharpName is { } wanted && Naming.IsIdentifier(wanted))
        {
            return new OperationName(wanted, wanted, wanted + "Response");
        }

        var path = RoutePath.Parse(operation.Path);
        var plural = Naming.Pascal(tag);
        var noun = Naming.Singular(plural);
        return path.EndsInParameter ? OnItem(operation, path, plural, noun) : OnWord(operation, path, plural, noun, shapes);
    }

    private static OperationName OnItem(ApiOperation operation, RoutePath path, string plural, string noun)
    {
        var parameter = path.Segments[path.Segments.Count - 1].Trim('{', '}');
        if (path.Segments.Count > 1 && RoutePath.IsParameter(path.Segments[path.Segments.Count - 2]))
        {
            return Word(Verb(operation.Method) + Naming.Pascal(parameter), noun);
        }

        var verb = Verb(operation.Method);
        var resource = Naming.Pascal(path.LastWord);
        if (resource == plural)
        {
            return new OperationName(verb, verb + noun, verb == "Get" ? noun : verb + noun + "Response");
        }

        var item = Naming.Singular(resource);
        return new OperationName(verb + item, verb + item, verb == "Get" ? item : verb + item + "Response");
    }

    private static OperationName OnWord(ApiOperation operation, RoutePath path, string plural, string noun, HashSet<string> shapes)
    {
        var word = Naming.Pascal(path.LastWord);
        if (!shapes.Contains(path.ParentShape))
        {
            return OnCollection(operation, word, plural, noun);
        }

        return operation.Method switch
        {
            "POST" => Word(word, noun),
            _ => Word(Verb(operation.Method) + word, noun),
        };
    }

    private static OperationName OnCollection(ApiOperation operation, string resource, string plural, string noun)
    {
        var own = resource == plural;
        var item = own ? noun : Naming.Singular(resource);
        return operation.Method switch
        {
            "GET" => new OperationName(own ? "List" : "List" + resource, "List" + resource, $"List{resource}Response"),
            "POST" => new OperationName(own ? "Create" : "Create" + item, "Create" + item, $"Create{item}Response"),
            _ => new OperationName(Verb(operation.Method) + resource, Verb(operation.Method) + resource, $"{Verb(operation.Method)}{resource}Response"),
        };
    }

    /// <summary><c>UpdateStatus</c> on a connected account is about <c>UpdateConnectedAccountStatus</c>.</summary>
    private static OperationName Word(string method, string noun)
    {
        var words = Naming.Words(method);
        var subject = words[0] + noun + string.Concat(words.Skip(1));
        return new OperationName(method, subject, subject + "Response");
    }

    private static OperationName ByWholePath(ApiOperation operation, OperationName simple)
    {
        var words = RoutePath.Parse(operation.Path).Segments.Where(segment => !RoutePath.IsParameter(segment)).Select(Naming.Pascal);
        var method = Naming.Words(simple.Method)[0] + string.Concat(words);
        return new OperationName(method, method, method + "Response");
    }

    private static string Verb(string method) => method switch
    {
        "GET" => "Get",
        "DELETE" => "Delete",
        "PATCH" => "Update",
        "PUT" => "Replace",
        "POST" => "Post",
        _ => Naming.Pascal(method),
    };
}
