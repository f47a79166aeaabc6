using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>A member or value whose name is not settled.</summary>
/// <param name="JsonName">The name on the wire.</param>
/// <param name="Name">The C# name that it would have alone.</param>
/// <param name="IsWished">The document asks for that name.</param>
/// <param name="Deprecated">Whether it is deprecated.</param>
internal sealed record NamedMember(string JsonName, string Name, bool IsWished, bool Deprecated)
{
    /// <summary>The conventions that its spelling follows.</summary>
    public int Conventions { get; } = Spelling.Conventions(JsonName);

    /// <summary>Names for a member that does not have its own, the first that is free to be taken.</summary>
    public IEnumerable<string> Alternatives => Deprecated
        ? [Name + "Deprecated", Name + "Deprecated" + Spelling.Describe(JsonName), Name + StableLetters.Of(JsonName)]
        : [Name + Spelling.Describe(JsonName), Name + StableLetters.Of(JsonName)];
}
