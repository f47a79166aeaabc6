using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>A type that will be emitted, while it is being bound.</summary>
internal abstract class TypeDraft
{
    private readonly List<NameCandidate> _candidates = [];
    private TypeDraft? _replacement;

    public abstract TypeKind Kind { get; }

    public string? Documentation { get; set; }

    public required string Pointer { get; init; }

    /// <summary>The name that the document gives it; null for an inline schema.</summary>
    public string? GivenName { get; set; }

    /// <summary>Stands under components, where its author told it from all others.</summary>
    public bool IsComponent { get; init; }

    /// <summary>The settled name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The union that holds this type as a branch.</summary>
    public UnionDraft? Owner { get; set; }

    /// <summary>Its structure as text; a component's is its name, so that recursive documents end.</summary>
    public string Key { get; set; } = "";

    /// <summary>Reached from a request body, so that "left out" and null are told apart.</summary>
    public bool InRequest { get; set; }

    /// <summary>Reached from a response.</summary>
    public bool InAnswer { get; set; }

    /// <summary>Reached from an operation.</summary>
    public bool IsUsed { get; set; }

    public IReadOnlyList<NameCandidate> Candidates => _candidates;

    /// <summary>The draft that stands for all structurally equal ones.</summary>
    public TypeDraft Canonical => _replacement is null ? this : _replacement.Canonical;

    /// <summary>Names that the emitted type has inside it, which C# therefore does not let it bear itself.</summary>
    public abstract IReadOnlyCollection<string> OwnNames { get; }

    /// <summary>The types that this one mentions.</summary>
    public abstract IEnumerable<TypeUse> Uses { get; }

    public void AddCandidate(NameCandidate candidate) => _candidates.Add(candidate);

    /// <summary>Gives way to a structurally equal draft, which also takes over the places where this one was found.</summary>
    public void ReplaceBy(TypeDraft other)
    {
        _replacement = other;
        foreach (var candidate in _candidates)
        {
            other.AddCandidate(candidate);
        }
    }
}
