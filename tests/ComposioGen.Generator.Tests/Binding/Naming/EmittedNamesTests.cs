using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.Infrastructure.Identifiers;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Compares the lists of reserved names with the emitted code, and tries each name in every position.</summary>
public sealed class EmittedNamesTests
{
    private static readonly EmittedIdentifiers Emitted = EmittedIdentifiers.Of(GeneratedSdk.Of(EveryForm.Document));

    private static readonly IReadOnlyList<string> Names = Emitted.All
        .Concat(EmittedNames.InClasses).Concat(EmittedNames.InUnions).Concat(EmittedNames.InEnums).Concat(EmittedNames.InValueUnions).Concat(EmittedNames.InQueries)
        .Concat(EmittedNames.InRootClient).Concat(EmittedNames.InMethods).Concat(EmittedNames.InCredentials).Concat(ReservedNames.All)
        .Concat(["Held", "held", "__arglist", "__makeref", "__reftype", "__refvalue", "class", "record", "var", "dynamic", "await", "field", "required", "scoped", "nameof", "global", "_", "int", "Value", "value"])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToList();

    private static readonly string[] TypeParameters = ["T"];

    // Members that make an operation paged, and the lambdas over them: such an operation has no parameters in its path.
    private static readonly string[] OfPaging = ["Cursor", "Items", "NextCursor", "cursor", "page", "token"];

    public static TheoryData<string, IReadOnlyCollection<string>> Lists => new()
    {
        { "object", EmittedNames.InClasses },
        { "branch", [.. EmittedNames.InClasses, .. EmittedNames.InUnknown] },
        { "union", EmittedNames.InUnions },
        { "enum", EmittedNames.InEnums },
        { "value union", EmittedNames.InValueUnions },
        { "query", EmittedNames.InQueries },
        { "root", EmittedNames.InRootClient },
        { "client", EmittedNames.InMethods },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_EmittedNames_AreReserved(string kind, IReadOnlyCollection<string> reserved) => Emitted.ByKind[kind]
        .Where(name => kind == "client" ? IsOfMethod(name) : IsOfMember(name))
        .Except(OfPaging)
        .Except(TypeParameters)
        .Except(reserved)
        .ShouldBeEmpty();

    [Fact]
    public void TypesInUnions_EmittedTypes_AreReserved() => Emitted.TypesOf("union").Concat(Emitted.TypesOf("branch"))
        .Where(name => char.IsUpper(name[0]))
        .Except(EmittedNames.TypesInUnions)
        .Except(["Unknown", "Held"])
        .ShouldBeEmpty();

    [Fact]
    public void ReservedNames_EmittedTypes_AreReserved() => Emitted.Types
        .Where(name => char.IsUpper(name[0]))
        .Except(ReservedNames.All)
        .Except(TypeParameters)
        .Except(["ComposioClient", "Unknown", "Held"])
        .ShouldBeEmpty();

    [Fact]
    public void Sweep_Objects_Compile() => Compile(Components(name => $$"""
        { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, {{Quoted(name)}}: { "type": "integer" }, {{Quoted("x " + name)}}: { "type": "string", "x-csharp-name": {{Quoted(name)}} } } }
        """));

    [Fact]
    public void Sweep_MembersOfOneObject_Compile() => Compile($$"""
        "Thing": { "type": "object", "required": [ {{string.Join(", ", Names.Where((_, index) => index % 2 == 0).Select(Quoted))}} ], "properties": { {{string.Join(", ", Names.Select((name, index) => $"{Quoted(name)}: {Type(index)}"))}} } }
        """);

    [Fact]
    public void Sweep_Enums_Compile() => Compile(Components(name => $$"""{ "type": "string", "enum": [ {{Quoted(name)}}, "other" ] }"""));

    [Fact]
    public void Sweep_ValuesOfOneEnum_Compile() => Compile($$"""
        "Thing": { "type": "object", "properties": { "a": { "type": "string", "enum": [ {{string.Join(", ", Names.Select(Quoted))}} ] },
          "b": { "type": "string", "enum": [ {{string.Join(", ", Names.Select((_, index) => Quoted("v" + index)))}} ], "x-enum-varnames": [ {{string.Join(", ", Names.Select(Quoted))}} ] } } }
        """);

    [Fact]
    public void Sweep_ValueUnions_Compile() => Compile(Components(name => $$"""
        { "oneOf": [ { "type": "string" }, { "type": "array", "items": { "type": "object", "properties": { {{Quoted(name)}}: { "type": "string" } } } } ] }
        """));

    [Fact]
    public void Sweep_Unions_Compile() => Compile(Components(name => $$"""
        { "oneOf": [ { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": [{{Quoted(name)}}] }, {{Quoted(name)}}: { "type": "string" }, "x": { "type": "string" } } },
          { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": ["b"] }, {{Quoted(name)}}: { "type": "string" }, "y": { "type": "integer" } } } ] }
        """));

    [Fact]
    public void Sweep_BranchesOfOneUnion_Compile() => Compile($$"""
        "Thing": { "oneOf": [ {{string.Join(", ", Names.Select(name => $$"""
            { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": [{{Quoted(name)}}] }, {{Quoted(name)}}: { "type": "string" }, "next": { "$ref": "#/components/schemas/Thing" } } }
            """))}} ] }
        """);

    [Fact]
    public void Sweep_DiscriminatorsAndMembersOfAllBranches_Compile() => Compile(Components(name => $$"""
        { "oneOf": [ { "type": "object", "required": [{{Quoted(name)}}, "s"], "properties": { {{Quoted(name)}}: { "type": "string", "enum": ["a"] }, "s": { "type": "string", "x-csharp-name": {{Quoted(name)}} } } },
          { "type": "object", "required": [{{Quoted(name)}}, "s"], "properties": { {{Quoted(name)}}: { "type": "string", "enum": ["b"] }, "s": { "type": "string", "x-csharp-name": {{Quoted(name)}} } } } ] }
        """));

    [Fact]
    public void Sweep_ParametersTagsAndMethods_Compile() => GeneratedSdk.Of(MiniSpec.Paths(string.Join(",\n", Names.Select((name, index) => $$"""
        {{Quoted($"/p{index}/{{{name}}}")}}: { "post": { "tags": [ {{Quoted(index % 2 == 0 ? name : "Things")}} ], "x-csharp-name": {{Quoted(name)}}, "parameters": [
            { "name": {{Quoted(name)}}, "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": {{Quoted(name)}}, "in": "query", "schema": { "type": "integer" } }, { "name": "q", "in": "query", "x-csharp-name": {{Quoted(name)}}, "schema": { "type": "string" } },
            { "name": {{Quoted("h-" + name)}}, "in": "header", "schema": { "type": "integer" } } ], {{MiniSpec.Takes("Thing")}}, {{MiniSpec.Returns("Thing")}} } }
        """)), """ "Thing": { "type": "object", "properties": { "id": { "type": "string" } } } """)).Sources.ShouldNotBeEmpty();

    // Names in lower case are locals, and names with an underscore are fields; no member of a document has such a name.
    private static bool IsOfMember(string name) => char.IsUpper(name[0]);

    private static bool IsOfMethod(string name) => char.IsLower(name[0]) && name is not ("reader" or "writer" or "transport" or "static");

    private static void Compile(string schemas) => GeneratedSdk.Of(MiniSpec.Both(schemas)).Sources.ShouldNotBeEmpty();

    private static string Components(Func<string, string> schema) => string.Join(",\n", Names.Where(name => name != "Thing").Select(name => $"{Quoted(name)}: {schema(name)}")
        .Append($$"""
            "Thing": { "type": "object", "properties": { {{string.Join(", ", Names.Select((name, index) => $$"""{{Quoted("m" + index)}}: { "$ref": "#/components/schemas/{{name}}" }"""))}} } }
            """));

    private static string Type(int index) => (index % 6) switch
    {
        0 => """{ "type": "integer" }""",
        1 => """{ "type": "string", "nullable": true }""",
        2 => """{ "type": "array", "items": { "type": "string" } }""",
        3 => """{ "oneOf": [ { "type": "string" }, { "type": "number" } ] }""",
        4 => """{ "type": "boolean" }""",
        _ => """{ "type": "object", "properties": { "a": { "type": "string" } } }""",
    };

    private static string Quoted(string text) => "\"" + text + "\"";
}
