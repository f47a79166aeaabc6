using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Validation;

public sealed class ReferenceCheckTests
{
    [Theory]
    [InlineData("#/components/schemas/Gone", "DanglingReference")]
    [InlineData("#/info", "DanglingReference")]
    [InlineData("#", "DanglingReference")]
    [InlineData("", "DanglingReference")]
    [InlineData("Gone", "DanglingReference")]
    [InlineData("other.json#/Pet", "ExternalReference")]
    [InlineData("http://127.0.0.1:1/pet.json", "ExternalReference")]
    [InlineData("file:///etc/passwd", "ExternalReference")]
    public void Check_DanglingReference_BecomesEmptySchema(string reference, string kind)
    {
        var result = Documents.Read(Documents.WithSchemas($$"""
            "A": { "type": "object", "properties": {
              "bad": { "$ref": "{{reference}}", "description": "Own words." }, "good": { "type": "string" } } }
            """));

        result.Problems.ShouldBe([new ApiProblem(Enum.Parse<ApiProblemKind>(kind), [reference], "/components/schemas/A/properties/bad/$ref")]);
        var a = Documents.Component(result.Document!, "A");
        Documents.Property(a, "bad").Schema.Type.ShouldBe(ApiType.Unspecified);
        Documents.Property(a, "bad").Description.ShouldBe("Own words.");
        Documents.Property(a, "good").Schema.Type.ShouldBe(ApiType.String);
    }

    [Fact]
    public void Check_ReferencesOfSecuritySchemes_AreFollowedOrReported()
    {
        var result = Documents.Read("""
            {
              "openapi": "3.0.0", "info": { "title": "T", "version": "1" }, "paths": { "/a": { "get": { "responses": { "200": { "description": "" } } } } },
              "components": { "securitySchemes": { "key": { "$ref": "#/components/securitySchemes/other" }, "other": { "type": "apiKey", "in": "header", "name": "X-Key" }, "gone": { "$ref": "#/components/securitySchemes/nowhere" } } }
            }
            """);

        result.Problems.ShouldBe([new ApiProblem(ApiProblemKind.DanglingReference, ["#/components/securitySchemes/nowhere"], "/components/securitySchemes/gone/$ref")]);
        result.Document!.CredentialHeaders.ShouldBe(["x-key"]);
    }

    [Fact]
    public void Check_ReferenceOutsideComponents_IsResolved()
    {
        var document = Documents.Sound("""
            {
              "openapi": "3.0.0", "info": { "title": "T", "version": "1" },
              "paths": {
                "/a": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                  "type": "object", "properties": { "next": { "$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema" } } } } } } } } },
                "/b": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                  "$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema" } } } } } } },
                "/c": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                  "$ref": "#/components/schemas/B/properties/inner" } } } } } } },
                "/d": { "get": { "responses": { "200": { "$ref": "#/paths/~1c/get/responses/200" } } } }
              },
              "components": { "schemas": { "B": { "type": "object", "properties": { "inner": { "type": "integer" } } } } }
            }
            """);

        var first = document.Operations[0].ResponseBody.ShouldNotBeNull();
        first.Pointer.ShouldBe("/paths/~1a/get/responses/200/content/application~1json/schema");
        first.ComponentName.ShouldBeNull();
        Documents.Property(first, "next").Schema.ShouldBeSameAs(first);
        document.Operations[1].ResponseBody.ShouldBeSameAs(first);
        document.Operations[2].ResponseBody.ShouldBeSameAs(Documents.Property(Documents.Component(document, "B"), "inner").Schema);
        document.Operations[3].ResponseBody.ShouldBeSameAs(document.Operations[2].ResponseBody);
        document.Components.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("#/components/responses/Answer")]
    [InlineData("#/components/responses/Same")]
    [InlineData("#/components/responses/Answer/content/text~1json")]
    [InlineData("#/components/requestBodies/Body")]
    [InlineData("#/components/parameters/Count")]
    [InlineData("#/components/parameters/Misplaced")]
    [InlineData("#/components/parameters/ByContent")]
    [InlineData("#/components/headers/Count")]
    [InlineData("#/components/examples/Whole/value")]
    [InlineData("#/paths/~1a/get/responses/404")]
    [InlineData("#/paths/~1a/get/parameters/0")]
    [InlineData("#/x-parts/list/1")]
    [InlineData("#/x-parts/100%25")]
    public void Check_SchemaReferenceToAnyPart_IsSchemaOfThatPart(string reference)
    {
        var document = Documents.Sound($$"""
            {
              "openapi": "3.0.0", "info": { "title": "T", "version": "1" },
              "paths": { "/a": { "get": {
                "parameters": [ { "name": "count", "in": "query", "schema": { "type": "integer" } } ],
                "responses": {
                  "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "{{reference}}" } } } },
                  "404": { "description": "", "content": { "application/json": { "schema": { "type": "integer" } } } } } } } },
              "components": {
                "responses": {
                  "Answer": { "description": "", "content": { "text/plain": { "schema": { "type": "string" } }, "text/json": { "schema": { "type": "integer" } } } },
                  "Same": { "$ref": "#/components/responses/Answer" } },
                "requestBodies": { "Body": { "content": { "application/json": { "schema": { "type": "integer" } } } } },
                "parameters": {
                  "Count": { "name": "count", "in": "query", "schema": { "type": "integer" } },
                  "ByContent": { "name": "count", "in": "query", "content": { "application/json": { "schema": { "type": "integer" } } } },
                  "Misplaced": { "type": "integer" } },
                "headers": { "Count": { "schema": { "type": "integer" } } },
                "examples": { "Whole": { "value": { "type": "integer" } } } },
              "x-parts": { "list": [ {}, { "type": "integer" } ], "100%": { "type": "integer" } }
            }
            """);

        document.Operations.Single().ResponseBody.ShouldNotBeNull().Type.ShouldBe(ApiType.Integer);
    }

    [Theory]
    [InlineData("3.0.0", "{ \"$ref\": \"#/components/schemas/B\" }")]
    [InlineData("3.1.0", "{ \"$ref\": \"#/components/schemas/B\" }")]
    [InlineData("3.1.0", "{ \"$ref\": \"#/components/schemas/C\", \"properties\": { \"inner\": { \"type\": \"integer\" } } }")]
    [InlineData("3.1.0", "{ \"type\": [\"object\", \"string\"], \"properties\": { \"inner\": { \"type\": \"integer\" } } }")]
    public void Check_ReferenceThroughReference_IsResolved(string version, string schema)
    {
        var document = Documents.Sound(Documents.WithSchemas($$"""
            "A": { "type": "object", "properties": { "x": {{schema}}, "y": { "$ref": "#/components/schemas/A/properties/x/properties/inner" } } },
            "B": { "type": "object", "properties": { "inner": { "type": "integer" } } }, "C": { "type": "object" }
            """).Replace("3.0.3", version, StringComparison.Ordinal));

        Documents.Property(Documents.Component(document, "A"), "y").Schema.Type.ShouldBe(ApiType.Integer);
    }

    [Fact]
    public void Check_BodyReferenceToSchema_IsJsonOfThatSchema()
    {
        var operation = Documents.Sound(Documents.WithOperation("""
            "requestBody": { "$ref": "#/components/schemas/A" }, "responses": { "200": { "$ref": "#/components/schemas/A" } }
            """, """
            "schemas": { "A": { "type": "integer" } }
            """)).Operations.Single();

        operation.RequestBody.ShouldNotBeNull().ComponentName.ShouldBe("A");
        operation.ResponseBody.ShouldBeSameAs(operation.RequestBody);
    }

    [Fact]
    public void Check_ReferenceToBodyThatRefersToSchema_IsJsonOfThatSchema()
    {
        var operation = Documents.Sound(Documents.WithOperation("""
            "requestBody": { "$ref": "#/components/requestBodies/B" }, "responses": { "200": { "$ref": "#/components/responses/R" } }
            """, """
            "schemas": { "A": { "type": "integer" } }, "requestBodies": { "B": { "$ref": "#/components/schemas/A" } }, "responses": { "R": { "$ref": "#/components/schemas/A" } }
            """)).Operations.Single();

        operation.RequestBody.ShouldNotBeNull().ComponentName.ShouldBe("A");
        operation.ResponseBody.ShouldBeSameAs(operation.RequestBody);
    }

    [Theory]
    [InlineData("E/F", "#/components/schemas/E~1F")]
    [InlineData("E~F", "#/components/schemas/E~0F")]
    [InlineData("E F", "#/components/schemas/E%20F")]
    public void Check_EscapedNames_AreDecoded(string name, string reference)
    {
        var a = Documents.A($$"""
            "A": { "type": "object", "properties": { "x": { "$ref": "{{reference}}" } } }, "{{name}}": { "type": "boolean" }
            """);

        Documents.Property(a, "x").Schema.ComponentName.ShouldBe(name);
        Documents.Property(a, "x").Schema.Type.ShouldBe(ApiType.Boolean);
    }

    [Theory]
    [InlineData("""  "A": { "allOf": [ { "$ref": "#/components/schemas/A" }, { "type": "object" } ] } """, "/components/schemas/A/allOf/0/$ref")]
    [InlineData("""  "A": { "allOf": [ { "$ref": "#/components/schemas/B" } ] }, "B": { "allOf": [ { "allOf": [ { "$ref": "#/components/schemas/A" } ] } ] } """, "/components/schemas/B/allOf/0/allOf/0/$ref")]
    [InlineData("""  "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } """, "/components/schemas/B/$ref")]
    [InlineData("""  "A": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "type": "null" } ] } """, "/components/schemas/A/oneOf/0/$ref")]
    [InlineData("""  "A": { "oneOf": [ { "type": "string" }, { "$ref": "#/components/schemas/B" } ] }, "B": { "anyOf": [ { "type": "number" }, { "$ref": "#/components/schemas/A" } ] } """, "/components/schemas/B/anyOf/1/$ref")]
    public void Check_SchemaReferencingItself_IsReported(string schemas, string place)
    {
        var result = Documents.Read(Documents.WithSchemas(schemas));

        result.Problems.ShouldBe([new ApiProblem(ApiProblemKind.CircularAllOf, ["A"], place)]);
        Documents.Component(result.Document!, "A").ShouldNotBeNull();
    }

    [Fact]
    public void Check_CyclesThroughMembersItemsAndInheritance_AreKept()
    {
        var a = Documents.A("""
            "A": { "type": "object", "discriminator": { "propertyName": "kind", "mapping": { "b": "B" } },
                   "oneOf": [ { "$ref": "#/components/schemas/B" } , { "$ref": "#/components/schemas/C" } ],
                   "properties": { "self": { "$ref": "#/components/schemas/A" }, "all": { "type": "array", "items": { "$ref": "#/components/schemas/A" } } } },
            "B": { "allOf": [ { "$ref": "#/components/schemas/A" }, { "type": "object" } ] },
            "C": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/C" } }
            """);

        Documents.Property(a, "self").Schema.ShouldBeSameAs(a);
        Documents.Property(a, "all").Schema.Items.ShouldBeSameAs(a);
        a.Branches[0].AllOf[0].ShouldBeSameAs(a);
        a.Branches[1].AdditionalProperties.ShouldBeSameAs(a.Branches[1]);
    }

    [Theory]
    [InlineData("parameters", """  "parameters": [ { "$ref": "#/components/parameters/P" } ], "responses": {} """, """  "parameters": { "P": { "$ref": "#/components/parameters/P" } } """)]
    [InlineData("responses", """  "responses": { "200": { "$ref": "#/components/responses/R" } } """, """  "responses": { "R": { "$ref": "#/components/responses/R" } } """)]
    [InlineData("requestBodies", """  "requestBody": { "$ref": "#/components/requestBodies/B" }, "responses": {} """, """  "requestBodies": { "B": { "$ref": "#/components/requestBodies/B" } } """)]
    public void Check_CyclicPartReferences_AreDangling(string section, string operation, string components)
    {
        var result = Documents.Read(Documents.WithOperation(operation, components));

        result.Problems.Select(problem => problem.Kind).ShouldBe([ApiProblemKind.DanglingReference, ApiProblemKind.DanglingReference], section);
        var read = result.Document.ShouldNotBeNull().Operations.ShouldHaveSingleItem();
        read.Parameters.ShouldBeEmpty();
        read.RequestBody.ShouldBeNull();
        read.ResponseBody.ShouldBeNull();
    }

    [Fact]
    public void Check_ReferencesInExamples_AreIgnored()
    {
        var a = Documents.A("""
            "A": { "type": "object", "example": { "$ref": "http://127.0.0.1:1/x" }, "default": { "$ref": "#/nowhere" }, "x-note": { "type": "object", "$ref": "gone.json" } }
            """);

        a.Type.ShouldBe(ApiType.Object);
    }

    [Fact]
    public void Check_DanglingMapping_IsReportedAndOmitted()
    {
        var result = Documents.Read(Documents.WithSchemas("""
            "A": { "discriminator": { "propertyName": "kind", "mapping": { "b": "#/components/schemas/B", "c": "C", "gone": "Gone", "far": "far.json" } },
                   "oneOf": [ { "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" } ] },
            "B": { "type": "object" }, "C": { "type": "object" }
            """));

        result.Problems.ShouldBe([new ApiProblem(ApiProblemKind.LostMapping, ["kind", "'Gone' and 1 more"], "/components/schemas/A/discriminator/mapping/gone")]);
        var discriminator = Documents.Component(result.Document!, "A").Discriminator.ShouldNotBeNull();
        discriminator.PropertyName.ShouldBe("kind");
        discriminator.Mapping.Select(entry => entry.Tag + "=" + entry.Schema.ComponentName).ShouldBe(["b=B", "c=C"]);
    }

    [Theory]
    [InlineData("\"A\": { \"type\": \"object\", \"properties\": { \"x\": { \"$ref\": \"#/components/schemas/B/definitions/state\" } } }, \"B\": { \"definitions\": { \"state\": { \"type\": \"object\", \"properties\": { \"y\": { \"$ref\": \"#/components/schemas/B/definitions/name\" } } }, \"name\": { \"type\": \"integer\" } } }")]
    [InlineData("\"A\": { \"type\": \"object\", \"properties\": { \"x\": { \"$ref\": \"#/components/x-parts/state\" } } } }, \"x-parts\": { \"state\": { \"type\": \"object\", \"properties\": { \"y\": { \"$ref\": \"#/components/x-parts/number\" } } }, \"number\": { \"type\": \"integer\" }")]
    public void Read_ReferenceToPartOutsideOfComponents_IsFollowed(string schemas)
    {
        var a = Documents.A(schemas);

        var state = Documents.Property(a, "x").Schema;
        state.ComponentName.ShouldBe("state");
        Documents.Property(state, "y").Schema.Type.ShouldBe(ApiType.Integer);
    }

    [Fact]
    public void Read_DefinitionWithTheNameOfAComponent_IsAComponentOfItsOwn()
    {
        var a = Documents.A("""
            "A": { "type": "object", "definitions": { "B": { "type": "integer" } }, "properties": {
              "own": { "$ref": "#/components/schemas/A/definitions/B" }, "other": { "$ref": "#/components/schemas/B" } } },
            "B": { "type": "string" }
            """);

        Documents.Property(a, "own").Schema.Type.ShouldBe(ApiType.Integer);
        Documents.Property(a, "own").Schema.ComponentName.ShouldBe("definitions.B");
        Documents.Property(a, "other").Schema.Type.ShouldBe(ApiType.String);
    }

    [Fact]
    public void Read_OperationWithPartsOutsideOfComponents_HasThem()
    {
        var operation = Documents.Sound(Documents.WithOperation("""
            "parameters": [ { "$ref": "#/x-shared/limit" } ], "requestBody": { "$ref": "#/x-shared/body" }, "responses": { "200": { "$ref": "#/x-shared/answer" } }
            """) is var text ? text.TrimEnd().TrimEnd('}') + """
            , "x-shared": {
              "limit": { "name": "limit", "in": "query", "schema": { "type": "integer" } },
              "body": { "content": { "application/json": { "schema": { "type": "object", "properties": { "a": { "$ref": "#/x-shared/text" } } } } } },
              "answer": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/x-shared/text" } } } },
              "text": { "type": "string" } } }
            """ : "").Operations.ShouldHaveSingleItem();

        operation.Parameters.ShouldHaveSingleItem().Name.ShouldBe("limit");
        Documents.Property(operation.RequestBody!, "a").Schema.Type.ShouldBe(ApiType.String);
        operation.ResponseBody!.Type.ShouldBe(ApiType.String);
    }
}
