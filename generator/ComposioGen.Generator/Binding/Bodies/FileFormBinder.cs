using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Binds a form that contains files. JSON cannot represent them, so such a form has a separate type.</summary>
internal sealed class FileFormBinder(SchemaBinder schemas)
{
    private readonly Dictionary<ApiSchema, TypeUse> _bound = [];
    private readonly UnsentFiles _files = new(schemas.Fold);

    /// <summary>Returns the type of the form; null when it has no files.</summary>
    public TypeUse? Bind(ApiSchema schema, NameCandidate place)
    {
        var folded = schemas.Fold(schema);
        if (folded.Branches.Count > 0 || !folded.Properties.Any(_files.IsFileOrFiles))
        {
            return null;
        }

        if (!_bound.TryGetValue(folded, out var use))
        {
            var draft = new ObjectDraft { Pointer = folded.Pointer, Documentation = folded.Description, HasFiles = true };
            draft.Members = folded.Properties.Select(property => Member(property, draft)).ToList();
            use = _bound[folded] = schemas.Settle(draft, "files" + SchemaBinder.StructureOf(draft));
        }

        use.Innermost!.AddCandidate(place);
        return use;
    }

    private MemberDraft Member(ApiProperty property, TypeDraft owner)
    {
        var file = TypeUse.Of(TypeKind.File);
        var type = UnsentFiles.IsFile(schemas.Fold(property.Schema)) ? file
            : _files.IsFileOrFiles(property) ? TypeUse.List(file)
            : schemas.Bind(property.Schema, new NameCandidate(owner, CSharpName.Chosen(property.CSharpName, property.Name)));

        // A form has no null: a file that is null is one that is absent.
        var isNullable = !_files.IsFileOrFiles(property) && (property.Nullable || schemas.IsNullable(property.Schema));
        return new MemberDraft(property, type, property.Required && !property.Deprecated && !property.ReadOnly, isNullable);
    }
}
