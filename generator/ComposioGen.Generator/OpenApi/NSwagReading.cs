using Newtonsoft.Json;
using NJsonSchema;
using NJsonSchema.Infrastructure;
using NSwag;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Has NSwag read a checked document.</summary>
internal static class NSwagReading
{
    /// <summary>
    /// Gives NSwag the text, and when it stumbles over a value of the wrong kind, the same document reduced to what we use.
    /// </summary>
    /// <exception cref="JsonException">NSwag cannot read the document either way; other kinds are possible too.</exception>
    public static OpenApiDocument Read(SpecTree tree, string text, CancellationToken cancellation)
    {
        try
        {
            return Load(tree.IsRepaired ? tree.Root.ToString(Formatting.None) : text, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            try
            {
                return Load(ReducedDocument.Write(tree.Root), cancellation);
            }
            catch (Exception second) when (second is not OperationCanceledException)
            {
                // The first words speak about the text that the user wrote.
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception).Throw();
                throw;
            }
        }
    }

    // OpenApiDocument.FromJsonAsync guesses the version from the first words that look like one, wherever they stand;
    // this is what it does after the guess. It never waits for anything, as the resolver stays in the document.
    private static OpenApiDocument Load(string text, CancellationToken cancellation) =>
        JsonSchemaSerialization.FromJsonAsync<OpenApiDocument>(
            text,
            SchemaType.OpenApi3,
            documentPath: null,
            Resolver,
            OpenApiDocument.GetJsonSerializerContractResolver(SchemaType.OpenApi3),
            cancellation).GetAwaiter().GetResult();

    private static LocalReferenceResolver Resolver(OpenApiDocument document)
    {
        document.SchemaType = SchemaType.OpenApi3;
        return new LocalReferenceResolver(new JsonSchemaAppender(document, new DefaultTypeNameGenerator()));
    }
}
