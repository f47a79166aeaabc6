// Common.g.cs
/// <summary>What all have.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public abstract partial class Common : JsonModel
{
    private protected static readonly JsonMembers s_base = new JsonMembers()
        .String("m1")
        .String("m2")
        .String("m3")
        .String("m4")
        .String("m5")
        .String("m6")
        .String("m7")
        .String("m8")
        .Additional();

    private protected Common() { }

    public string? M1 { get => GetMember<string?>(0); init => SetMember(0, value); }
    public string? M2 { get => GetMember<string?>(1); init => SetMember(1, value); }
    public string? M3 { get => GetMember<string?>(2); init => SetMember(2, value); }
    public string? M4 { get => GetMember<string?>(3); init => SetMember(3, value); }
    public string? M5 { get => GetMember<string?>(4); init => SetMember(4, value); }
    public string? M6 { get => GetMember<string?>(5); init => SetMember(5, value); }
    public string? M7 { get => GetMember<string?>(6); init => SetMember(6, value); }
    public string? M8 { get => GetMember<string?>(7); init => SetMember(7, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(8); init => SetMember(8, value); }
}
