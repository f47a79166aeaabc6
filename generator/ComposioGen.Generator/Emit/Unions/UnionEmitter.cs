using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Emit.Unions;

/// <summary>Emits a closed hierarchy: the abstract class, a nested class for each branch, and one for unknown branches.</summary>
internal static class UnionEmitter
{
    public static string Emit(UnionModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, $"Base class of the variants of {model.Name}, identified by {(model.Discriminator is { } by ? $"`{by.JsonName}`" : "their members")}.");
        writer.Lines(EmittedFile.ConvertedBy($"ModelConverter<{model.Name}>"));
        var bases = model.Base?.Name ?? "JsonModel";
        writer.Open($"{settings.Accessibility} abstract partial class {model.Name} : {bases}, IJsonModel<{model.Name}>");
        MemberTableEmitter.Emit(writer, "private protected", MemberTableEmitter.Shared, TableStart(model), model.Members, model.HasAdditionalProperties);
        EmitBranches(writer, model);
        writer.Blank().Lines($$"""
            private {{model.Name}}() { }
            public static {{model.Name}} ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
            private static {{model.Name}} CreateUnknown(JsonElement json, string? problem) => new Unknown(json) { Problem = problem };
            """);
        if (model.Discriminator is { } discriminator)
        {
            writer.Lines($"protected override object? MemberTag() => {discriminator.Name};").Blank();
            writer.Summary(discriminator.Documentation, $"Discriminator (`{discriminator.JsonName}` in the JSON).");
            writer.Lines($"public abstract {DiscriminatorType(discriminator)} {discriminator.Name} {{ get; }}");
        }

        else
        {
            writer.Blank();
        }

        PropertyEmitter.Stored(writer, model.Members, FirstShared(model), model.HasAdditionalProperties);
        foreach (var branch in model.Branches)
        {
            BranchEmitter.Emit(writer.Blank(), model, branch);
        }

        BranchEmitter.EmitUnknown(writer.Blank(), model);
        return writer.Close().ToString();
    }

    /// <summary>Returns the index of the first member that only one branch has.</summary>
    public static int FirstOwn(UnionModel model) => FirstShared(model) + model.Members.Count + (model.HasAdditionalProperties ? 1 : 0);

    private static int FirstShared(UnionModel model) => model.Base?.MemberCount ?? 0;

    public static string DiscriminatorType(DiscriminatorModel discriminator) => discriminator.Enum ?? "string";

    private static string TableStart(UnionModel model)
    {
        var start = model.Base is null ? "new JsonMembers()" : $"{MemberTableEmitter.Base}.Derive()";
        return model.Discriminator is null ? start : $"{start}.Discriminator({Literal.String(model.Discriminator.JsonName)}{(model.Discriminator.ExplicitName is { } name ? ", " + Literal.String(name) : "")})";
    }

    private static void EmitBranches(SourceWriter writer, UnionModel model)
    {
        var name = model.Discriminator is null ? "" : Literal.String(model.Discriminator.JsonName) + ", ";
        writer.Lines($"private static readonly JsonUnion<{model.Name}> s_branches = new JsonUnion<{model.Name}>({name}CreateUnknown)").Indent();
        writer.Lines(string.Join("\n", model.Branches.Select(branch => $".Branch<{branch.Name}>({Literal.String(branch.Tag)})")) + ";").Outdent();
    }
}
