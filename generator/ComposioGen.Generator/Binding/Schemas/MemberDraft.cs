using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Represents a member of an object before the name of its type is settled.</summary>
internal sealed record MemberDraft(ApiProperty Property, TypeUse Type, bool Required, bool Nullable)
{
    public string JsonName => Property.Name;

    /// <summary>Gets a key that is equal for equal members of two types; descriptions are ignored.</summary>
    public string Key => $"{JsonName}:{Type.Key}{(Required ? "!" : "")}{(Nullable ? "?" : "")}{(Property.Deprecated ? "-" : "")}{(Property.ReadOnly ? "r" : "")}{(Property.WriteOnly ? "w" : "")}";
}
