using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>
/// Names an operation from its method, its path and its tag alone, so that no other operation of the document can change the name. Only
/// where two operations of one client come to the same name do their paths or ids tell them apart.
/// </summary>
internal static class OperationNamer
{
    /// <summary>Names for the operations of one tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="operations">Its operations.</param>
    /// <param name="shapes">The shapes of all paths of the document.</param>
    public static Dictionary<ApiOperation, OperationName> Name(string tag, IReadOnlyList<ApiOperation> operations, HashSet<string> shapes)
    {
        var names = operations.ToDictionary(operation => operation, operation => Simple(tag, operation, shapes));

        // The shortest path keeps the name; the others are named by all the words of their paths, then by their ids.
        Separate(names, operation => OperationName.Of(Naming.Words(names[operation].Method)[0] + AllWords(operation)));
        Separate(names, operation => OperationName.Of(Naming.Pascal(operation.OperationId ?? $"{operation.Method.ToLowerInvariant()} {operation.Path}")));
        return names;
    }

    private static void Separate(Dictionary<ApiOperation, OperationName> names, Func<ApiOperation, OperationName> other)
    {
        foreach (var clash in names.Keys.GroupBy(operation => names[operation].Method, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList())
        {
            var ordered = clash.OrderBy(operation => operation.Path.Length).ThenBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal);
            foreach (var operation in ordered.Skip(1).ToList())
            {
                names[operation] = other(operation);
            }
        }
    }

    private static string AllWords(ApiOperation operation) =>
        string.Concat(RoutePath.Parse(operation.Path).Segments.Where(segment => !RoutePath.IsParameter(segment)).Select(Naming.Pascal));

    private static OperationName Simple(string tag, ApiOperation operation, HashSet<string> shapes)
    {
        if (operation.CSharpName is { } wanted && Naming.IsIdentifier(wanted))
        {
            return OperationName.Of(wanted);
        }

        var path = RoutePath.Parse(operation.Path);
        var subject = new OperationSubject(tag);
        if (path.Segments.Count == 0)
        {
            return OperationName.Of(Verb(operation.Method));
        }

        return path.EndsInParameter ? OnItem(operation, path, subject) : OnWord(operation, path, subject, shapes);
    }

    private static OperationName OnItem(ApiOperation operation, RoutePath path, OperationSubject subject)
    {
        var before = path.Before(1);
        if (before is not null && RoutePath.IsParameter(before))
        {
            return Word(Verb(operation.Method) + Naming.Pascal(path.Last.Trim('{', '}')), path.LastWord, subject);
        }

        if (PathWords.StartsWithVerb(path.LastWord))
        {
            // The verb of tools/execute/{slug} says what to do; that of triggers/manage/{id} says nothing that DELETE does not.
            return operation.Method == "POST"
                ? Word(PathWords.Method(path.LastWord), path.WordBefore(1), subject)
                : Item(operation, path.WordBefore(1), subject);
        }

        return Item(operation, path.LastWord, subject);
    }

    private static OperationName Item(ApiOperation operation, string resource, OperationSubject subject)
    {
        var verb = Verb(operation.Method);
        var item = subject.IsOwn(resource) ? subject.Noun : Naming.Singular(Naming.Pascal(resource));
        return new OperationName(subject.IsOwn(resource) ? verb : verb + item, verb + item, verb == "Get" ? item : verb + item + "Response");
    }

    private static OperationName OnWord(ApiOperation operation, RoutePath path, OperationSubject subject, HashSet<string> shapes)
    {
        var before = path.Before(1);
        var word = Naming.Pascal(path.Last);
        if (before is not null && !RoutePath.IsParameter(before) && PathWords.StartsWithVerb(before))
        {
            return OperationName.Of(PathWords.StartsWithVerb(path.Last) ? word + Naming.Pascal(before) : PathWords.Method(before) + word);
        }

        if (before is not null && RoutePath.IsParameter(before) && !shapes.Contains(path.OwnShape + "/{}"))
        {
            var verb = path.WordBefore(1);
            return PathWords.StartsWithVerb(verb) ? Word(PathWords.Method(verb) + word, path.WordBefore(2), subject) : Word(Action(operation, word), verb, subject);
        }

        if (PathWords.StartsWithVerb(path.Last))
        {
            return OnVerb(operation, path, subject);
        }

        return shapes.Contains(path.ParentShape) ? Word(Action(operation, word), path.WordBefore(1), subject) : OnCollection(operation, Resource(path, subject), subject);
    }

    /// <summary><c>session/info</c> is about the info of a session, <c>trigger_instances/active</c> about the active trigger instances.</summary>
    private static string Resource(RoutePath path, OperationSubject subject)
    {
        var before = path.Before(1);
        if (before is null || RoutePath.IsParameter(before) || subject.IsOwn(before) || subject.IsOwn(path.Last))
        {
            return path.Last;
        }

        return PathWords.IsAdjective(path.Last) ? $"{path.Last}_{before}" : $"{Naming.Singular(before)}_{path.Last}";
    }

    /// <summary><c>projects/list</c> and <c>projects/new</c>: the last word is the method.</summary>
    private static OperationName OnVerb(ApiOperation operation, RoutePath path, OperationSubject subject)
    {
        var method = PathWords.Method(path.Last);
        var resource = path.WordBefore(1);
        return method switch
        {
            "List" => List(resource, subject),
            "Create" => Create(resource, subject),
            _ when operation.Method is "GET" or "POST" => Word(method, resource, subject),
            _ => Word(Verb(operation.Method) + method, resource, subject),
        };
    }

    private static OperationName OnCollection(ApiOperation operation, string resource, OperationSubject subject)
    {
        switch (operation.Method)
        {
            case "GET" when IsList(operation, resource):
                return List(resource, subject);
            case "POST":
                return Create(resource, subject);
            default:
                var method = Verb(operation.Method) + Naming.Pascal(resource);
                return operation.Method == "GET" ? new OperationName(method, method, Naming.Pascal(resource)) : OperationName.Of(method);
        }
    }

    private static bool IsList(ApiOperation operation, string resource) =>
        operation.Response is { Type: ApiType.Array }
        || operation.Response?.Properties.Any(property => property.Name is "items" or "data" && property.Schema.Type == ApiType.Array) == true
        || Naming.Singular(Naming.Pascal(resource)) != Naming.Pascal(resource);

    private static OperationName List(string resource, OperationSubject subject)
    {
        var own = subject.IsOwn(resource);
        var plural = own ? subject.Plural : Naming.Pascal(resource);
        return new OperationName(own ? "List" : "List" + plural, "List" + plural, $"List{plural}Response", own ? subject.Noun : Naming.Singular(plural));
    }

    private static OperationName Create(string resource, OperationSubject subject)
    {
        var own = subject.IsOwn(resource);
        var item = own ? subject.Noun : Naming.Singular(Naming.Pascal(resource));
        return new OperationName(own ? "Create" : "Create" + item, "Create" + item, $"Create{item}Response");
    }

    private static string Action(ApiOperation operation, string word) => operation.Method == "POST" ? word : Verb(operation.Method) + word;

    /// <summary><c>UpdateStatus</c> on a connected account is about <c>UpdateConnectedAccountStatus</c>; on a thing that is not the tag's own, its name joins the method.</summary>
    private static OperationName Word(string method, string resource, OperationSubject subject)
    {
        var own = resource.Length == 0 || subject.IsOwn(resource);
        var noun = own ? subject.Noun : Naming.Singular(Naming.Pascal(resource));
        var words = Naming.Words(method);
        var full = words[0] + noun + string.Concat(words.Skip(1));
        return own ? new OperationName(method, full, full + "Response") : OperationName.Of(full);
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
