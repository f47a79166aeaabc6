using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Qualifies the types that a union uses with their namespace when a class or a member within the union has the same name.</summary>
internal sealed class NestedNames(IReadOnlyCollection<string> ownNames, string @namespace)
{
    private readonly HashSet<string> _nested = new(ownNames, StringComparer.Ordinal);

    /// <summary>Returns the union unchanged when no name is ambiguous.</summary>
    public UnionModel Qualify(UnionModel union) => All(union).Any(member => IsHidden(member.Type)) || union.Discriminator is { Enum: not null } ? Qualified(union) : union;

    private UnionModel Qualified(UnionModel union) => union with
    {
        Discriminator = union.Discriminator is null ? null : union.Discriminator with { Enum = Qualify(union.Discriminator, union) },
        Members = union.Members.Select(Qualify).ToEquatableArray(),
        Branches = union.Branches.Select(branch => branch with { Members = branch.Members.Select(Qualify).ToEquatableArray() }).ToEquatableArray(),
    };

    private string? Qualify(DiscriminatorModel discriminator, UnionModel union) =>
        discriminator.Enum is { } name && (_nested.Contains(name) || All(union).Any(member => member.Name == name))
            ? Full(name)
            : discriminator.Enum;

    private static IEnumerable<MemberModel> All(UnionModel union) => union.Branches.SelectMany(branch => branch.Members).Concat(union.Members);

    private bool IsHidden(TypeReference type) => _nested.Contains(type.Name) || (type.Element is not null && IsHidden(type.Element));

    private MemberModel Qualify(MemberModel member) => IsHidden(member.Type) ? member with { Type = Qualify(member.Type) } : member;

    private TypeReference Qualify(TypeReference type) => type with
    {
        Name = _nested.Contains(type.Name) ? Full(type.Name) : type.Name,
        Element = type.Element is null ? null : Qualify(type.Element),
    };

    private string Full(string name) => $"global::{@namespace}.{name}";
}
