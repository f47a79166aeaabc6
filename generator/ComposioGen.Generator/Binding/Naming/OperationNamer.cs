using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>
/// Names an operation by its method, path, tag and response only, so that other operations do not affect the name. Operations of one client
/// with the same name are distinguished by their paths or IDs.
/// </summary>
internal static class OperationNamer
{
    /// <summary>Returns the names of the operations of a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="operations">The operations of the tag.</param>
    public static Dictionary<ApiOperation, OperationName> Name(string tag, IReadOnlyList<ApiOperation> operations)
    {
        var names = operations.ToDictionary(operation => operation, operation => ReadableName.Of(Simple(new OperationSubject(tag), operation), operation));

        // The shortest path keeps the name. The others are named by their version, by all the words of their paths, or by their ids.
        Separate(names, (operation, first) => WithVersion(names[operation], operation, first));
        Separate(names, (operation, _) => WithAllWords(names[operation], operation));
        Separate(names, (operation, _) => ReadableName.ById(operation) ?? names[operation]);
        Separate(names, (operation, _) => ReadableName.WithLetters(names[operation].Method, StableLetters.Of(operation.Method + " " + operation.Path)));
        return names;
    }

    private static void Separate(Dictionary<ApiOperation, OperationName> names, Func<ApiOperation, ApiOperation, OperationName> other)
    {
        foreach (var clash in names.Keys.GroupBy(operation => names[operation].Method, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList())
        {
            var ordered = clash
                .OrderBy(operation => operation.Path.Length)
                .ThenBy(operation => operation.Path, StringComparer.Ordinal)
                .ThenBy(operation => operation.Method, StringComparer.Ordinal)
                .ToList();
            foreach (var operation in ordered.Skip(1))
            {
                names[operation] = other(operation, ordered[0]);
            }
        }
    }

    /// <summary>Returns <c>ListV31Things</c>, where another API version also lists things.</summary>
    private static OperationName WithVersion(OperationName name, ApiOperation operation, ApiOperation first)
    {
        var version = RoutePath.Parse(operation.Path).Version;
        if (version.Length == 0 || version == RoutePath.Parse(first.Path).Version)
        {
            return name;
        }

        var words = CSharpName.Words(name.Subject);
        return ReadableName.Of(OperationName.Of(words[0] + CSharpName.Pascal(version.Replace(".", "")) + string.Concat(words.Skip(1))), operation);
    }

    private static OperationName WithAllWords(OperationName name, ApiOperation operation) => ReadableName.Of(
        OperationName.Of(CSharpName.Words(name.Method)[0] + string.Concat(RoutePath.Parse(operation.Path).Segments.Where(segment => !RoutePath.IsParameter(segment)).Select(CSharpName.Pascal))),
        operation);

    private static OperationName Simple(OperationSubject subject, ApiOperation operation)
    {
        if (operation.CSharpName is { } wanted && CSharpName.IsIdentifier(wanted))
        {
            return OperationName.Of(CSharpName.Chosen(wanted, operation.Path));
        }

        var path = RoutePath.Parse(RoutePath.WithoutFormat(operation.Path));
        if (path.Segments.Count == 0)
        {
            return OperationName.Of(Verb(operation.Method));
        }

        var name = path.EndsInParameter ? OnItem(operation, path, subject) : OnWord(operation, path, subject);

        // Preview endpoints coexist with those that they may replace, so labs/sessions is always distinguished from sessions.
        return path.Segments.Any(PathWords.IsStage) ? WithAllWords(name, operation) : name;
    }

    private static OperationName OnItem(ApiOperation operation, RoutePath path, OperationSubject subject)
    {
        var before = path.Before(1);
        if (before is not null && RoutePath.IsParameter(before) && !PathWords.Identifies(path.Last, path.LastWord))
        {
            return Word(Verb(operation.Method) + CSharpName.Pascal(path.Last.Trim('{', '}')), path.LastWord, subject);
        }

        if (PathWords.StartsWithVerb(path.LastWord))
        {
            // The verb of tools/execute/{slug} is the action; that of triggers/manage/{id} adds nothing to DELETE.
            return operation.Method == "POST"
                ? Word(PathWords.Method(path.LastWord), path.WordBefore(1), subject)
                : Item(operation, subject.Resource(path.WordBefore(1)));
        }

        var isBelowItem = path.Before(2) is { } above && RoutePath.IsParameter(above);
        return Item(operation, subject.Resource(path.LastWord, isBelowItem ? path.WordBefore(1) : ""));
    }

    private static OperationName Item(ApiOperation operation, OperationResource resource)
    {
        var verb = Verb(operation.Method);
        return new OperationName(verb + resource.Short, verb + resource.Noun, verb == "Get" ? resource.Noun : verb + resource.Noun + "Response");
    }

    private static OperationName OnWord(ApiOperation operation, RoutePath path, OperationSubject subject)
    {
        var before = path.Before(1);
        var word = CSharpName.Pascal(path.Last);
        if (before is not null && !RoutePath.IsParameter(before) && PathWords.StartsWithVerb(before))
        {
            return OperationName.Of(PathWords.StartsWithVerb(path.Last) ? word + CSharpName.Pascal(before) : PathWords.Method(before) + word);
        }

        if (before is not null && RoutePath.IsParameter(before))
        {
            return OnWordOfItem(operation, path, subject);
        }

        if (PathWords.StartsWithVerb(path.Last))
        {
            return OnVerb(operation, path, subject);
        }

        // A word below a plural resource is an action, unless it selects some of the resources.
        return before is null || !CSharpName.IsPlural(before) || subject.IsOwn(path.Last) || PathWords.IsAdjective(path.Last)
            ? OnCollection(operation, subject.Resource(Topic(path, subject)))
            : Word(Action(operation, word), path.WordBefore(1), subject);
    }

    /// <summary>Names <c>things/{id}/refresh</c> as an action on a thing, and <c>things/{id}/parts</c> as a resource.</summary>
    private static OperationName OnWordOfItem(ApiOperation operation, RoutePath path, OperationSubject subject)
    {
        var owner = path.WordBefore(1);
        var word = CSharpName.Pascal(path.Last);
        if (PathWords.StartsWithVerb(owner))
        {
            return Word(PathWords.Method(owner) + word, path.WordBefore(2), subject);
        }

        return IsCollection(operation, path.Last) ? OnCollection(operation, subject.Resource(path.Last, owner)) : Word(Action(operation, word), owner, subject);
    }

    private static bool IsCollection(ApiOperation operation, string word) =>
        CSharpName.IsPlural(word) && !PathWords.StartsWithVerb(word) && (operation.Method == "POST" || (operation.Method == "GET" && HasList(operation, word)));

    /// <summary>
    /// Returns the topic of a path: the info of a session for <c>session/info</c>, the active instances for <c>trigger_instances/active</c>.
    /// </summary>
    private static string Topic(RoutePath path, OperationSubject subject)
    {
        var before = path.Before(1);
        if (before is null || RoutePath.IsParameter(before) || subject.IsOwn(before) || subject.IsOwn(path.Last))
        {
            return path.Last;
        }

        return PathWords.IsAdjective(path.Last) ? $"{path.Last}_{before}" : $"{CSharpName.Singular(before)}_{path.Last}";
    }

    /// <summary>Names <c>projects/list</c> and <c>projects/new</c> by their last segment.</summary>
    private static OperationName OnVerb(ApiOperation operation, RoutePath path, OperationSubject subject)
    {
        var method = PathWords.Method(path.Last);
        var resource = path.WordBefore(1);
        return method switch
        {
            "List" => List(subject.Resource(resource)),
            "Create" => Create(subject.Resource(resource)),
            _ when operation.Method is "GET" or "POST" => Word(method, resource, subject),
            _ => Word(Verb(operation.Method) + method, resource, subject),
        };
    }

    private static OperationName OnCollection(ApiOperation operation, OperationResource resource)
    {
        switch (operation.Method)
        {
            case "GET" when HasList(operation, resource.Word) || CSharpName.IsPlural(resource.Word):
                return List(resource);
            case "POST":
                return Create(resource);
            default:
                var method = Verb(operation.Method) + CSharpName.Pascal(resource.Word);
                return operation.Method == "GET" ? new OperationName(method, method, CSharpName.Pascal(resource.Word)) : OperationName.Of(method);
        }
    }

    /// <summary>Returns whether the response is a list, or contains one under a corresponding name.</summary>
    private static bool HasList(ApiOperation operation, string word) =>
        operation.ResponseBody is { Type: ApiType.Array }
        || operation.ResponseBody?.Properties.Any(property => property.Schema.Type == ApiType.Array && (property.Name is "items" or "data" || property.Name == word)) == true;

    private static OperationName List(OperationResource resource) =>
        new("List" + resource.ShortPlural, "List" + resource.Plural, $"List{resource.Plural}Response", resource.Noun);

    private static OperationName Create(OperationResource resource) =>
        new("Create" + resource.Short, "Create" + resource.Noun, $"Create{resource.Noun}Response");

    private static string Action(ApiOperation operation, string word) => operation.Method == "POST" ? word : Verb(operation.Method) + word;

    /// <summary>
    /// Returns a name such as <c>UpdateStatus</c> with the subject <c>UpdateConnectedAccountStatus</c>; for a resource other than that of the
    /// tag, the method includes the resource.
    /// </summary>
    private static OperationName Word(string method, string resource, OperationSubject subject)
    {
        var own = resource.Length == 0 || subject.IsOwn(resource);
        var noun = own ? subject.Noun : CSharpName.Singular(CSharpName.Pascal(resource));
        var words = CSharpName.Words(method);
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
        _ => CSharpName.Pascal(method),
    };
}
