using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Binds a form that contains files. JSON cannot represent them, so such a form has a separate type.</summary>
internal sealed class FileFormBinder(SchemaBinder schemas, FileFields files)
{
    private readonly Dictionary<(ApiSchema Form, string Files), TypeUse> _bound = [];

    /// <summary>Returns the type of the form; null when it has no files.</summary>
    public TypeUse? Bind(ApiBody body, NameCandidate place)
    {
        var folded = schemas.Fold(body.Schema);
        var counts = folded.Properties.ToDictionary(property => property, property => files.CountOf(body, property));
        if (folded.Branches.Count > 0 || counts.Values.All(count => count == FileCount.None))
        {
            return null;
        }

        // The media types of the fields affect which of them are files.
        var key = (folded, string.Join(",", folded.Properties.Select(property => counts[property])));
        if (!_bound.TryGetValue(key, out var use))
        {
            var draft = new ObjectDraft { Pointer = folded.Pointer, Documentation = folded.Description, HasFiles = true };
            draft.Members = folded.Properties.Select(property => Member(property, counts[property], draft)).ToList();
            use = _bound[key] = schemas.Settle(draft, "files" + SchemaBinder.StructureOf(draft));
        }

        use.Innermost!.AddCandidate(place);
        return use;
    }

    private MemberDraft Member(ApiProperty property, FileCount files, TypeDraft owner)
    {
        var type = files switch
        {
            FileCount.One => TypeUse.Of(TypeKind.File),
            FileCount.Several => TypeUse.List(TypeUse.Of(TypeKind.File)),
            _ => schemas.Bind(property.Schema, new NameCandidate(owner, CSharpName.Chosen(property.CSharpName, property.Name))),
        };

        // A form has no null: a file that is null is one that is absent.
        var isNullable = files == FileCount.None && (property.Nullable || schemas.IsNullable(property.Schema));
        return new MemberDraft(property, type, property.Required && !property.Deprecated && !property.ReadOnly, isNullable);
    }
}
