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
        var subject = new OperationSubject(tag);
        var names = operations.ToDictionary(operation => operation, operation => ReadableName.Of(Simple(subject, operation), operation));
        KeepNamesOfPages(names);
        var used = new HashSet<string>(names.Values.Select(name => name.Method), StringComparer.Ordinal);

        // A requested name is kept, then that of the shortest path. An alternative is never the name of another operation.
        foreach (var clash in names.Keys.GroupBy(operation => names[operation].Method, StringComparer.Ordinal).Where(group => group.Count() > 1).OrderBy(group => group.Key, StringComparer.Ordinal).ToList())
        {
            var ordered = clash
                .OrderBy(operation => operation.CSharpName is null ? 1 : 0)
                .ThenBy(operation => operation.Path.Length)
                .ThenBy(operation => operation.Path, StringComparer.Ordinal)
                .ThenBy(operation => operation.Method, StringComparer.Ordinal)
                .ToList();
            foreach (var operation in ordered.Skip(1))
            {
                names[operation] = OperationAlternatives.Of(operation, names[operation], ordered[0]).First(name => used.Add(name.Method));
            }
        }

        return names;
    }

    // ListAllThings returns the items of all pages of ListThings, so that another operation is GetAllThings.
    private static void KeepNamesOfPages(Dictionary<ApiOperation, OperationName> names)
    {
        var pages = new HashSet<string>(names.Where(entry => PagingBinder.MayPage(entry.Key)).Select(entry => PagingBinder.NamesOf(entry.Value.Method).First()), StringComparer.Ordinal);
        foreach (var operation in names.Keys.Where(operation => operation.CSharpName is null && pages.Contains(names[operation].Method)).ToList())
        {
            names[operation] = OperationName.Of("Get" + string.Concat(CSharpName.Words(names[operation].Method).Skip(1)));
        }
    }

    private static OperationName Simple(OperationSubject subject, ApiOperation operation)
    {
        if (operation.CSharpName is { } wanted && CSharpName.IsIdentifier(wanted))
        {
            return OperationName.Of(CSharpName.Chosen(wanted, operation.Path));
        }

        var path = RoutePath.Parse(operation.Path);
        if (path.Segments.Count == 0)
        {
            return OperationName.Of(Verb(operation.Method));
        }

        var name = path.EndsInParameter ? OnItem(operation, path, subject) : OnWord(operation, path, subject);

        // Preview endpoints coexist with those that they may replace, so labs/sessions is always distinguished from sessions.
        return path.Segments.Any(PathWords.IsStage) ? OperationAlternatives.WithAllWords(name, operation) : name;
    }

    private static OperationName OnItem(ApiOperation operation, RoutePath path, OperationSubject subject)
    {
        var isPartOfKey = path.Before(1) is { } before && RoutePath.IsParameter(before) && !PathWords.Identifies(path.Last, path.LastWord);
        var parameter = CSharpName.Pascal(RoutePath.ParameterName(path.Last));
        if (isPartOfKey && operation.Method is "PATCH" or "POST" or "PUT" && IsEnum(operation, path.Last))
        {
            // things/{id}/{status} changes the status.
            return Word(Verb(operation.Method) + parameter, path.LastWord, subject);
        }

        if (PathWords.StartsWithVerb(path.LastWord) && (operation.Method == "POST" || (operation.Method == "GET" && CSharpName.Words(path.LastWord).Count > 1)))
        {
            // The verb of tools/execute/{slug} is the action; that of triggers/manage/{id} adds nothing to DELETE.
            return Word(PathWords.Method(path.LastWord), path.WordBefore(1), subject);
        }

        var isBelowItem = path.Before(2) is { } above && RoutePath.IsParameter(above);
        var name = PathWords.StartsWithVerb(path.LastWord)
            ? Item(operation, subject.Resource(path.WordBefore(1)))
            : Item(operation, subject.Resource(path.LastWord, isBelowItem ? path.WordBefore(1) : ""));
        return isPartOfKey ? new OperationName(name.Method + "By" + parameter, name.Subject + "By" + parameter, name.Subject + "By" + parameter + "Response") : name;
    }

    private static bool IsEnum(ApiOperation operation, string segment) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.Location == ApiParameterLocation.Path && segment == "{" + parameter.Name + "}")?.Schema is { } schema
        && (schema.Enum.Count > 0 || schema.AllOf.Any(part => part.Enum.Count > 0));

    private static OperationName Item(ApiOperation operation, OperationResource resource)
    {
        var verb = Verb(operation.Method);
        if (resource.Noun.Length == 0)
        {
            return OperationName.Of(verb);
        }

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

    private static OperationName List(OperationResource resource) => resource.Noun.Length == 0 ? OperationName.Of("List") : new("List" + resource.ShortPlural, "List" + resource.Plural, $"List{resource.Plural}Response", resource.Noun);

    private static OperationName Create(OperationResource resource) => resource.Noun.Length == 0 ? OperationName.Of("Create") : new("Create" + resource.Short, "Create" + resource.Noun, $"Create{resource.Noun}Response");

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

    public static string Verb(string method) => method switch
    {
        "GET" => "Get",
        "DELETE" => "Delete",
        "PATCH" => "Update",
        "PUT" => "Replace",
        "POST" => "Post",
        _ => CSharpName.Pascal(method),
    };
}
