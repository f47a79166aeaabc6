using ComposioGen.Generator.OpenApi.Composio;
using ComposioGen.Generator.OpenApi.Dialect;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;
using NSwag;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Reads OpenAPI documents in JSON.</summary>
internal static class OpenApiReader
{
    /// <summary>Reads a text. Invalid text does not throw; its problems are part of the result.</summary>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static ReadResult Read(string text, CancellationToken cancellation) => Read(text, [], cancellation);

    /// <summary>Reads a text with overlays applied. Positions refer to the original text.</summary>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static ReadResult Read(string text, IReadOnlyList<OverlayText> overlays, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var positions = new SpecPositions(text);
        var problems = new List<ApiProblem>();
        ApiDocument? document = null;
        try
        {
            var tree = Check(text, overlays, problems, cancellation);
            document = tree is null ? null : Translate(tree, NSwagReading.Read(tree), problems, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(new ApiProblem(ApiProblemKind.Unreadable, [exception.Message], Pointer: null));
        }

        return new ReadResult(document, problems, positions);
    }

    private static SpecTree? Check(string text, IReadOnlyList<OverlayText> overlays, List<ApiProblem> problems, CancellationToken cancellation)
    {
        if (SpecText.Parse(text, out var problem, out var repeated) is not { } token)
        {
            problems.Add(YamlText.Find(text) ?? problem!);
            return null;
        }

        problems.AddRange(repeated);

        if (SpecVersion.Mismatch(token) is { } found)
        {
            problems.Add(found);
            return null;
        }

        var root = (JObject)token;
        Overlay.ApplyAll(overlays, root, problems, cancellation);
        var dialect = OpenApi31.Of(root, problems, cancellation);
        dialect?.Project();
        PublishedDocument.Correct(root, cancellation);
        var tree = new SpecTree(root) { IsOpenApi31 = dialect is not null };
        DocumentCheck.Run(tree, dialect is null ? null : dialect.Project, problems, cancellation);
        return tree;
    }

    private static ApiDocument Translate(SpecTree tree, OpenApiDocument read, List<ApiProblem> problems, CancellationToken cancellation)
    {
        var schemas = new SchemaTranslator(tree, cancellation);
        var document = new ApiDocument
        {
            Title = read.Info?.Title ?? "",
            Version = read.Info?.Version ?? "",
            Description = read.Info?.Description,
            Tags = read.Tags?.Where(tag => !string.IsNullOrEmpty(tag?.Name)).Select(tag => new ApiTag(tag.Name, tag.Description)).ToList() ?? [],
            Operations = new OperationTranslator(tree, read, schemas, problems).Operations(),
            Components = schemas.Components(),
            CredentialHeaders = CredentialHeaders(read),
        };
        schemas.Complete();
        Inheritance.Complete(document.Components);
        if (document.Operations.Count == 0 && !problems.Exists(problem => problem.Pointer == OpenApi31.Webhooks))
        {
            problems.Add(new ApiProblem(ApiProblemKind.Empty, [document.Title], tree.Root.Has("paths") ? "/paths" : ""));
        }

        return document;
    }

    private static List<string> CredentialHeaders(OpenApiDocument read) =>
        read.Components.SecuritySchemes.Values
            .Where(scheme => scheme?.Type == OpenApiSecuritySchemeType.ApiKey
                && scheme.In == OpenApiSecurityApiKeyLocation.Header
                && !string.IsNullOrEmpty(scheme.Name))
            .Select(scheme => scheme.Name.ToLowerInvariant())
            .Distinct(StringComparer.Ordinal)
            .ToList();
}
