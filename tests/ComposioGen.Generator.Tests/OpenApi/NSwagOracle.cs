using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using NJsonSchema;
using NSwag;
using Shouldly;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Compares the parsed document with that of NSwag, operation by operation and member by member.</summary>
internal sealed class NSwagOracle
{
    private readonly HashSet<(ApiSchema, JsonSchema)> _compared = [];

    public static async Task Agrees(ApiDocument document, string text)
    {
        var expected = await OpenApiDocument.FromJsonAsync(text);
        var oracle = new NSwagOracle();
        document.Title.ShouldBe(expected.Info.Title);
        document.Version.ShouldBe(expected.Info.Version);
        document.Tags.Select(tag => tag.Name).ShouldBe(expected.Tags.Select(tag => tag.Name));
        document.Components.Select(component => component.ComponentName).ShouldBe(expected.Components.Schemas.Keys);
        foreach (var component in document.Components)
        {
            oracle.Compare(component, expected.Components.Schemas[component.ComponentName!], component.Pointer);
        }

        document.Operations.Select(operation => operation.Method + " " + operation.Path)
            .ShouldBe(expected.Operations.Select(operation => operation.Method.ToUpperInvariant() + " " + operation.Path));
        foreach (var (operation, other) in document.Operations.Zip(expected.Operations))
        {
            oracle.Compare(operation, other.Operation);
        }

        oracle._compared.Count.ShouldBeGreaterThan(100);
    }

    private void Compare(ApiOperation operation, OpenApiOperation expected)
    {
        operation.OperationId.ShouldBe(expected.OperationId, operation.Pointer);
        operation.Deprecated.ShouldBe(expected.IsDeprecated, operation.Pointer);
        operation.Tag.ShouldBe(expected.Tags.FirstOrDefault(), operation.Pointer);
        operation.Summary.ShouldBe(expected.Summary, operation.Pointer);
        var declared = expected.ActualParameters.Where(parameter => parameter.Kind != OpenApiParameterKind.Body).ToDictionary(Key);
        operation.Parameters.Select(parameter => parameter.Location + " " + parameter.Name).ShouldBe(declared.Keys, ignoreOrder: true, operation.Pointer);
        foreach (var parameter in operation.Parameters)
        {
            var other = declared[parameter.Location + " " + parameter.Name];
            parameter.Required.ShouldBe(other.IsRequired || parameter.Location == ApiParameterLocation.Path, parameter.Pointer);
            Compare(parameter.Schema, other.Schema, parameter.Pointer);
        }

        var body = expected.RequestBody?.Content.TryGetValue("application/json", out var media) == true ? media.Schema : null;
        (operation.RequestBody is null).ShouldBe(body is null, operation.Pointer);
        Compare(operation.RequestBody, body, operation.Pointer + " body");
        var success = expected.ActualResponses.Where(response => response.Key[0] == '2').OrderBy(response => response.Key, StringComparer.Ordinal).FirstOrDefault();
        var answer = success.Value?.Content.TryGetValue("application/json", out var answered) == true ? answered.Schema : null;
        (operation.ResponseBody is null).ShouldBe(answer is null, operation.Pointer);
        Compare(operation.ResponseBody, answer, operation.Pointer + " answer");
    }

    private void Compare(ApiSchema? schema, JsonSchema? expected, string place)
    {
        if (schema is null || expected is null)
        {
            return;
        }

        // Our schemas are resolved, so resolve those of NSwag as well.
        expected = Unwrapped(expected);
        while (schema.AllOf.Count == 1 && schema.Properties.Count == 0)
        {
            schema = schema.AllOf[0];
        }

        if (!_compared.Add((schema, expected)))
        {
            return;
        }

        schema.Format.ShouldBe(expected.Format, place);
        schema.Properties.Select(property => property.Name).ShouldBe(expected.Properties.Keys, place);
        schema.Enum.Count.ShouldBe(expected.Enumeration.Count(value => value is not null), place);
        if (expected.Type.HasFlag(JsonObjectType.String))
        {
            schema.Enum.Select(value => value.Value).ShouldBe(expected.Enumeration.OfType<string>(), place);
        }

        schema.AllowsAdditionalProperties.ShouldBe(expected.AllowAdditionalProperties || expected.AdditionalPropertiesSchema is not null, place);
        (schema.Items is null).ShouldBe(expected.Item is null, place);
        Compare(schema.Items, expected.Item, place + "/items");
        Compare(schema.AdditionalProperties, expected.AdditionalPropertiesSchema, place + "/*");
        schema.AllOf.Count.ShouldBe(expected.AllOf.Count, place);
        foreach (var (part, other) in schema.AllOf.Zip(expected.AllOf))
        {
            Compare(part, other, place + "/allOf");
        }

        var branches = Branches(expected).ToList();
        schema.Branches.Count.ShouldBe(branches.Count, place);
        foreach (var (branch, other) in schema.Branches.Zip(branches))
        {
            Compare(branch, other, place + "/branch");
        }

        foreach (var property in schema.Properties)
        {
            var other = expected.Properties[property.Name];
            var name = place + "/" + property.Name;
            property.Required.ShouldBe(other.IsRequired, name);
            property.Nullable.ShouldBe(IsNullable(other), name);
            property.Deprecated.ShouldBe(other.IsDeprecated, name);
            Compare(property.Schema, other, name);
        }
    }

    private static JsonSchema Unwrapped(JsonSchema schema)
    {
        while (true)
        {
            var branches = Branches(schema).ToList();
            if (schema.Reference is { } target)
            {
                schema = target;
            }
            else if (schema.AllOf.Count == 1 && schema.Properties.Count == 0)
            {
                schema = schema.AllOf.Single();
            }
            else if (branches.Count == 1 && schema.Properties.Count == 0)
            {
                schema = branches[0];
            }
            else
            {
                return schema;
            }
        }
    }

    private static IEnumerable<JsonSchema> Union(JsonSchema schema) => schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;

    private static IEnumerable<JsonSchema> Branches(JsonSchema schema) => Union(schema).Where(branch => !IsNullOnly(branch.ActualSchema));

    private static bool IsNullOnly(JsonSchema schema) =>
        schema.Type == JsonObjectType.Null
        || (schema.Enumeration.Count > 0 && schema.Enumeration.All(value => value is null))
        || (schema.IsNullableRaw == true && schema.Type == JsonObjectType.None && schema.Properties.Count == 0
            && schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count == 0 && schema.Enumeration.Count == 0);

    private static bool IsNullable(JsonSchema schema) =>
        schema.IsNullableRaw == true
        || schema.Type.HasFlag(JsonObjectType.Null)
        || schema.Enumeration.Contains(null!)
        || (schema.Reference is { } target && IsNullable(target))
        || Union(schema).Any(branch => IsNullOnly(branch.ActualSchema) || IsNullable(branch))
        || (schema.AllOf.Count == 1 && schema.Properties.Count == 0 && IsNullable(schema.AllOf.Single()));

    private static string Key(OpenApiParameter parameter) => parameter.Kind + " " + parameter.Name;
}
