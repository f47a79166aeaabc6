using System.Text.Json.Nodes;

namespace ComposioGen.Package.Tests.Quick;

/// <summary>Tests when the compiler runs, and its inputs.</summary>
[Collection(PackageTests.Name)]
public sealed class RegenerationTests(PackedFeed feed)
{
    private const string Spec = "api/mine.openapi.json";

    // The compiler server caches the generated code between builds.
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Build_EditedDocument_AddsMembersAndUnchangedOneIsNotCompiled(string useSharedCompilation)
    {
        var server = "-p:UseSharedCompilation=" + useSharedCompilation;
        var project = ConsumerProject.Library(feed)
            .WithItem("ComposioSpec", Spec)
            .WithSpecFile(Spec)
            .WithFile("Account.cs", "namespace Mine; public static class Account { public static string Of(Composio.ConnectedAccount account) => account.Id; }");
        (await project.BuildAsync(server)).ShouldSucceedWithoutWarnings();
        var files = project.SourceFiles();

        var unchanged = (await project.BuildAsync("-v:detailed", server)).ShouldSucceed();
        unchanged.RanCompiler.ShouldBeFalse("Nothing was changed.");

        AddMember("ConnectedAccount", "shelf_mark");
        project.WithFile("Shelf.cs", "namespace Mine; public static class Shelf { public static string? Of(Composio.ConnectedAccount account) => account.ShelfMark; }");
        var edited = (await project.BuildAsync("-v:detailed", server)).ShouldSucceed();
        edited.RanCompiler.ShouldBeTrue("A build that compiles must report it, otherwise this test could not fail.");

        AddMember("ConnectedAccount", "shelf_height");
        (await project.BuildAsync("-v:detailed", server)).ShouldSucceed().RanCompiler.ShouldBeTrue("Only the document was changed.");

        project.SourceFiles().ShouldBe([.. files, "Shelf.cs"], ignoreOrder: true, "A build writes nothing into the source tree.");

        void AddMember(string schema, string name)
        {
            var document = JsonNode.Parse(File.ReadAllText(project.PathOf(Spec)))!;
            document["components"]!["schemas"]![schema]!["properties"]![name] = new JsonObject { ["type"] = "string", ["description"] = "Where it stands." };
            project.WithFile(Spec, document.ToJsonString());
        }
    }

    [Fact]
    public async Task Build_FilesRequestedAfterCachedBuild_WritesEveryFile()
    {
        string[] server = ["-p:UseSharedCompilation=true"];
        var project = ConsumerProject.Library(feed).WithFile("Edited.cs", "namespace Mine; public static class Edited;");
        (await project.BuildAsync(server)).ShouldSucceedWithoutWarnings();
        project.WithFile("Edited.cs", "namespace Mine; public static class EditedAgain;");
        (await project.BuildAsync(server)).ShouldSucceedWithoutWarnings();

        string[] files = ["-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/generated"];
        project.WithFile("Edited.cs", "namespace Mine; public static class EditedTwice;");
        (await project.BuildAsync([.. server, .. files])).ShouldSucceedWithoutWarnings();
        var written = Directory.EnumerateFiles(project.PathOf("obj/generated"), "*.g.cs", SearchOption.AllDirectories).Select(Path.GetFileName).ToList();
        written.ShouldContain("ConnectedAccount.g.cs");
        written.ShouldContain("ComposioClient.g.cs");

        // The first build with the option starts without a cache, so the second one must not use one either.
        Directory.Delete(project.PathOf("obj/generated"), recursive: true);
        project.WithFile("Edited.cs", "namespace Mine; public static class EditedThrice;");
        (await project.BuildAsync([.. server, .. files])).ShouldSucceedWithoutWarnings();
        Directory.EnumerateFiles(project.PathOf("obj/generated"), "*.g.cs", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldBe(written, ignoreOrder: true);
    }
}
