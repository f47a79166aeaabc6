using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>Creates a document without some of its operations.</summary>
internal static class DocumentParts
{
    private const int Halves = 30;

    /// <summary>Returns the locations whose name differs between a part and the whole, as "part: location: whole -> part".</summary>
    public static IEnumerable<string> RenamedIn(ApiDocument document)
    {
        var whole = BoundNames.Of(document);
        return Of(document).SelectMany(part => whole.ChangedIn(BoundNames.Of(part.Document)).Select(change => $"{part.Name}: {change}"));
    }

    /// <summary>Returns the document without each path, without each operation and tag, with each path alone, and random halves.</summary>
    private static IEnumerable<(string Name, ApiDocument Document)> Of(ApiDocument document)
    {
        var paths = document.Operations.Select(operation => operation.Path).Distinct().ToList();
        foreach (var path in paths)
        {
            yield return ("without " + path, Only(document, operation => operation.Path != path));
            yield return ("only " + path, Only(document, operation => operation.Path == path));
        }

        // When a path has one operation, the path was removed with it.
        foreach (var operation in document.Operations.Where(operation => document.Operations.Any(other => other.Path == operation.Path && !ReferenceEquals(other, operation))))
        {
            yield return ($"without {operation.Method} {operation.Path}", Only(document, other => !ReferenceEquals(other, operation)));
        }

        foreach (var tag in document.Operations.Select(operation => operation.Tag).Distinct())
        {
            yield return ("without tag " + tag, Only(document, operation => operation.Tag != tag));
        }

        for (var seed = 0; seed < Halves; seed++)
        {
            var random = new Random(seed);
            var half = paths.Where(_ => random.Next(2) == 0).ToHashSet(StringComparer.Ordinal);
            yield return ($"half {seed}", Only(document, operation => half.Contains(operation.Path)));
        }
    }

    private static ApiDocument Only(ApiDocument document, Func<ApiOperation, bool> takes) => new()
    {
        Title = document.Title,
        Version = document.Version,
        Description = document.Description,
        Tags = document.Tags,
        Operations = document.Operations.Where(takes).ToList(),
        Components = document.Components,
        CredentialHeaders = document.CredentialHeaders,
    };
}
