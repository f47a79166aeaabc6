using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>A member of an object while its type's name is not settled.</summary>
internal sealed record MemberDraft(ApiProperty Property, TypeUse Type, bool Required, bool Nullable)
{
    public string JsonName => Property.Name;

    /// <summary>Equal for members that are the same in two types; words do not count.</summary>
    public string Key => $"{JsonName}:{Type.Key}{(Required ? "!" : "")}{(Nullable ? "?" : "")}{(Property.Deprecated ? "-" : "")}{(Property.ReadOnly ? "r" : "")}{(Property.WriteOnly ? "w" : "")}";
}
