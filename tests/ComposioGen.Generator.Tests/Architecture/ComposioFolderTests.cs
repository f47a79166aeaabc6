using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Architecture;

/// <summary>Ensures that each stage uses its folder <c>Composio</c> through a single type, and that names of this API occur in these folders only.</summary>
public sealed class ComposioFolderTests
{
    // The type that lists the passes of a stage, and the type of the folder that it may refer to.
    private static readonly (string File, string Type)[] Entries =
    [
        ("Binding/SdkBinder.cs", "ComposioPasses"),
        ("Emit/SdkEmitter.cs", "ComposioEmitter"),
        ("OpenApi/OpenApiReader.cs", "PublishedDocument"),
        ("SpecCompiler.cs", "PublishedDocument"),
    ];

    [Fact]
    public void Generator_GeneralCode_RefersToNoTypeOfAComposioFolder() => References(SourceFiles.Of(SourceFiles.Generator)).ShouldBeEmpty();

    [Fact]
    public void Generator_GeneralCode_ContainsNoNameOfTheApi()
    {
        var files = SourceFiles.Of(SourceFiles.Generator);
        var names = NamesIn(files.Where(static file => file.Key.StartsWith("Binding/Composio/", StringComparison.Ordinal)));

        names.Count.ShouldBeGreaterThan(40);
        Statements(files.Where(static file => !IsComposio(file.Key)), names).ShouldBeEmpty();
    }

    [Fact]
    public void Generator_Emitters_ContainNoNameOfTheApi()
    {
        var files = SourceFiles.Of(SourceFiles.Generator);
        var names = NamesIn(files.Where(static file => file.Key.StartsWith("Binding/Composio/Api", StringComparison.Ordinal)));

        Statements(files.Where(static file => file.Key.StartsWith("Emit/", StringComparison.Ordinal)), names).ShouldBeEmpty();
    }

    [Fact]
    public void Generator_BindersOfTheFlow_ContainNoNameTwice()
    {
        var files = SourceFiles.Of(SourceFiles.Generator);
        var names = NamesIn(files.Where(static file => file.Key.StartsWith("Binding/Composio/Api", StringComparison.Ordinal)));

        Statements(files.Where(static file => IsBinder(file.Key)), names).ShouldBeEmpty();
    }

    [Fact]
    public void Runtime_OtherFolders_ContainNoNameOfTheApi()
    {
        var files = SourceFiles.Of(SourceFiles.Runtime);
        var names = files.Where(static file => IsOfRuntime(file.Key))
            .SelectMany(static file => SourceFiles.Literals(file.Value))
            .Where(static text => text.Length > 1)
            .Except(GeneralInRuntime)
            .ToHashSet(StringComparer.Ordinal);

        names.Count.ShouldBeGreaterThan(90);
        Statements(files.Where(static file => !IsOfRuntime(file.Key)), names).ShouldBeEmpty();
    }

    [Fact]
    public void References_GeneralBinderRefersToPasses_AreReported()
    {
        var files = Parse(
            ("Binding/Composio/ComposioPasses.cs", "static class ComposioPasses { }"),
            ("Binding/Operations/OperationBinder.cs", "class OperationBinder { string Kind() => ComposioPasses.KindOf(); }"),
            ("Binding/SdkBinder.cs", "class SdkBinder { object o = ComposioPasses.NameTypes; }"));

        References(files).ShouldBe(["Binding/Operations/OperationBinder.cs names ComposioPasses"]);
    }

    [Fact]
    public void Statements_EmitterStatesStatus_AreReported()
    {
        var files = Parse(
            ("Emit/A.cs", "class A { string s = \"INITIATED\"; }"),
            ("Emit/B.cs", "class B { string s = $\"Status = \\\"INITIATED\\\", {1}\"; }"),
            ("Emit/C.cs", "class C { string s = \"The status INITIATED is reported.\"; }"));

        Statements(files, ["INITIATED"]).ShouldBe(["Emit/A.cs states INITIATED", "Emit/B.cs states INITIATED"]);
    }

    private static IEnumerable<string> References(IReadOnlyDictionary<string, SyntaxNode> files)
    {
        var own = files.Where(static file => IsComposio(file.Key)).SelectMany(static file => SourceFiles.Declared(file.Value)).ToHashSet(StringComparer.Ordinal);
        return files
            .Where(static file => !IsComposio(file.Key))
            .SelectMany(file => SourceFiles.Mentioned(file.Value).Where(own.Contains).Select(type => (File: file.Key, Type: type)))
            .Where(static found => !Entries.Contains(found))
            .Select(static found => $"{found.File} names {found.Type}");
    }

    /// <summary>Returns the names in the files, without the keywords of OpenAPI documents.</summary>
    private static HashSet<string> NamesIn(IEnumerable<KeyValuePair<string, SyntaxNode>> files) => files
        .SelectMany(static file => SourceFiles.Literals(file.Value))
        .Where(static text => text.Length > 1 && text.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.'))
        .Except(General)
        .ToHashSet(StringComparer.Ordinal);

    // HTTP methods, words of OpenAPI and JSON that other code also contains, and names of C# members.
    private static readonly string[] General =
    [
        "GET", "POST", "PATCH", "id", "items", "limit", "status", "state", "fields", "mode", "connection", "enabled", "link", "statuses",
        "Other", "AdditionalProperties", "Credentials", "AuthScheme", "credentials", "Enable", "Disable", "experimental", "default", "custom", ".Value",
    ];

    // Words that the redaction of messages searches for, headers of HTTP, and names of C# parameters and options.
    private static readonly string[] GeneralInRuntime =
    [
        "error", "message", "name", "type", "required", "fields", "password", "limit", "status", "state", "items", "id",
        "authorization", "cookie", "credential", "credentials", "key", "token", "connection",
        "passphrase", "secret", "jwt",
    ];

    private static IEnumerable<string> Statements(IEnumerable<KeyValuePair<string, SyntaxNode>> files, HashSet<string> names) => files
        .SelectMany(file => SourceFiles.Literals(file.Value)
            .SelectMany(text => names.Where(name => text == name || text.Contains($"\"{name}\"", StringComparison.Ordinal)))
            .Distinct()
            .Select(name => $"{file.Key} states {name}"));

    private static bool IsBinder(string file) =>
        file.StartsWith("Binding/Composio/", StringComparison.Ordinal) && !file.StartsWith("Binding/Composio/Api", StringComparison.Ordinal);

    private static bool IsOfRuntime(string file) => file.StartsWith("Composio/", StringComparison.Ordinal);

    private static bool IsComposio(string file) => file.Contains("/Composio/", StringComparison.Ordinal);

    private static Dictionary<string, SyntaxNode> Parse(params (string File, string Text)[] files) => files.ToDictionary(
        static file => file.File,
        static file => Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(file.Text).GetRoot());
}
