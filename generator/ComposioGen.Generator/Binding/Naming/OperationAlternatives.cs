using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>Provides further names of an operation whose name another operation of the client has.</summary>
internal static class OperationAlternatives
{
    /// <summary>Returns the names in order of preference. The last ones are unlimited.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="name">Its name.</param>
    /// <param name="first">The operation that keeps the name.</param>
    public static IEnumerable<OperationName> Of(ApiOperation operation, OperationName name, ApiOperation first)
    {
        if (first.Path == operation.Path)
        {
            var verb = OperationNamer.Verb(operation.Method);
            yield return ReadableName.Of(new OperationName(verb + name.Method, verb + name.Subject, verb + name.Subject + "Response"), operation);
        }

        if (first.Path.TrimEnd('/') == operation.Path.TrimEnd('/') && first.Path != operation.Path)
        {
            yield return ReadableName.With(name, operation.Path.EndsWith("/", StringComparison.Ordinal) ? "WithSlash" : "WithoutSlash");
        }

        var path = RoutePath.Parse(operation.Path);
        if (path.Version.Length > 0 && path.Version != RoutePath.Parse(first.Path).Version)
        {
            yield return WithVersion(name, path, operation);
        }

        var all = WithAllWords(name, operation);
        yield return all;
        if (ReadableName.ById(operation) is { } byId)
        {
            yield return byId;
        }

        if (ReadableName.ByEndOfId(operation) is { } byEnd)
        {
            yield return byEnd;
        }

        if (Parameters(path) is { Length: > 0 } parameters)
        {
            yield return ReadableName.With(name, "By" + parameters);
            yield return ReadableName.With(all, "By" + parameters);
        }

        yield return ReadableName.With(name, SpellingOf(operation.Path));
        for (var letters = StableLetters.Of(operation.Method + " " + operation.Path); ; letters = StableLetters.Of(letters))
        {
            yield return ReadableName.With(name, letters);
        }
    }

    /// <summary>Returns a name with all words of the path.</summary>
    public static OperationName WithAllWords(OperationName name, ApiOperation operation)
    {
        var path = RoutePath.Parse(operation.Path);
        var words = path.Segments.Where(segment => !RoutePath.IsParameter(segment)).Select(CSharpName.Pascal);
        return ReadableName.Of(OperationName.Of(CSharpName.Words(name.Method)[0] + string.Concat(words) + (path.HasFormat ? "Json" : "")), operation);
    }

    /// <summary>Returns <c>ListV31Things</c>, where another API version also lists things.</summary>
    private static OperationName WithVersion(OperationName name, RoutePath path, ApiOperation operation)
    {
        var words = CSharpName.Words(name.Subject);
        return ReadableName.Of(OperationName.Of(words[0] + CSharpName.Pascal(path.Version.Replace(".", "")) + string.Concat(words.Skip(1))), operation);
    }

    private static string Parameters(RoutePath path) =>
        string.Join("And", path.Segments.Where(RoutePath.IsParameter).Select(segment => CSharpName.Pascal(RoutePath.ParameterName(segment))));

    // Two paths can differ in the spelling of their words only.
    private static string SpellingOf(string path) => Spelling.Describe(string.Concat(path.Split('/').Where(segment => !RoutePath.IsParameter(segment))));
}
