using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using Shouldly;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Provides small documents, and methods to read them and those on disk.</summary>
internal static class Documents
{
    public static string WithSchemas(string schemas, string root = "A") => $$"""
        {
          "openapi": "3.0.3",
          "info": { "title": "Tiny", "version": "1" },
          "paths": {
            "/a": { "get": { "responses": { "200": { "description": "ok", "content": { "application/json": {
              "schema": { "$ref": "#/components/schemas/{{root}}" } } } } } } }
          },
          "components": { "schemas": { {{schemas}} } }
        }
        """;

    public static string WithPaths(string paths, string components = "") => $$"""
        {
          "openapi": "3.0.3",
          "info": { "title": "Tiny", "version": "1" },
          "paths": { {{paths}} },
          "components": { {{components}} }
        }
        """;

    public static string WithOperation(string operation, string components = "") =>
        WithPaths($$"""
            "/a": { "get": { {{operation}} } }
            """, components);

    public static ReadResult Read(string text) => OpenApiReader.Read(text, CancellationToken.None);

    /// <summary>Reads a document that must be valid.</summary>
    public static ApiDocument Sound(string text)
    {
        var result = Read(text);
        result.Problems.ShouldBeEmpty();
        return result.Document.ShouldNotBeNull();
    }

    /// <summary>Returns the component A of a valid document.</summary>
    public static ApiSchema A(string schemas) => Component(Sound(WithSchemas(schemas)), "A");

    public static ApiSchema Component(ApiDocument document, string name) =>
        document.Components.Single(component => component.ComponentName == name);

    public static ApiProperty Property(ApiSchema schema, string name) =>
        schema.Properties.Single(property => property.Name == name);

    public static IEnumerable<string> Values(ApiSchema schema) => schema.Enum.Select(value => value.Value);

    /// <summary>Gets the text of the document of this repository; null when it does not exist.</summary>
    public static string? OfRepository() => Find("ComposioGen.sln", root => Path.Combine(root, "spec", "connected-accounts.openapi.json"));

    /// <summary>Gets a revision of the document that Composio publishes, from a folder next to the clone; null when there is none.</summary>
    public static string? BesideCheckout() => AllBesideCheckout().Select(File.ReadAllText).FirstOrDefault();

    /// <summary>Gets the paths of all revisions of the document that Composio publishes, in a folder next to the clone.</summary>
    public static IReadOnlyList<string> AllBesideCheckout()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ComposioGen.sln")))
        {
            root = root.Parent;
        }

        return root?.Parent is not { } beside ? [] : [.. Directory.GetDirectories(beside.FullName)
            .SelectMany(folder => new[] { Path.Combine(folder, "upstream"), Path.Combine(folder, "reference", "upstream") })
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.openapi.json"))
            .Order(StringComparer.Ordinal)];
    }

    private static string? Find(string marker, Func<string, string?> file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, marker)))
            {
                var path = file(folder.FullName);
                return File.Exists(path) ? File.ReadAllText(path) : null;
            }
        }

        return null;
    }
}
