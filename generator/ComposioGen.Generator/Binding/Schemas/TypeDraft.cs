using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Represents an emitted type while it is bound.</summary>
internal abstract class TypeDraft
{
    private readonly List<NameCandidate> _candidates = [];
    private TypeDraft? _replacement;

    public abstract TypeKind Kind { get; }

    public string? Documentation { get; set; }

    public required string Pointer { get; init; }

    /// <summary>Gets or sets the name in the document; null for an inline schema.</summary>
    public string? DeclaredName { get; set; }

    /// <summary>Gets whether the type is a component.</summary>
    public bool IsComponent { get; init; }

    /// <summary>Gets or sets the settled name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Gets or sets the union that contains this type as a branch.</summary>
    public UnionDraft? Owner { get; set; }

    /// <summary>Gets or sets the structure as text; the name for a component, so that recursive documents terminate.</summary>
    public string Key { get; set; } = "";

    /// <summary>Gets or sets whether a request body uses the type, so that omitted and null are distinguished.</summary>
    public bool InRequest { get; set; }

    /// <summary>Gets or sets whether a response uses the type.</summary>
    public bool InResponse { get; set; }

    /// <summary>Gets or sets whether an operation uses the type.</summary>
    public bool IsUsed { get; set; }

    public IReadOnlyList<NameCandidate> Candidates => _candidates;

    /// <summary>Gets the draft that represents all structurally equal ones.</summary>
    public TypeDraft Canonical => _replacement is null ? this : _replacement.Canonical;

    /// <summary>Gets the names of nested declarations, which the type itself must not have in C#.</summary>
    public abstract IReadOnlyCollection<string> OwnNames { get; }

    /// <summary>Gets the types that this one refers to.</summary>
    public abstract IEnumerable<TypeUse> Uses { get; }

    public void AddCandidate(NameCandidate candidate) => _candidates.Add(candidate);

    /// <summary>Replaces the draft by a structurally equal one, which takes over its locations.</summary>
    public void ReplaceBy(TypeDraft other)
    {
        _replacement = other;
        foreach (var candidate in _candidates)
        {
            other.AddCandidate(candidate);
        }
    }
}
