using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>Represents a member or value whose name is not settled.</summary>
/// <param name="JsonName">The name in the JSON.</param>
/// <param name="Name">The C# name that it would have alone.</param>
/// <param name="IsRequested">Whether the document requests the name.</param>
/// <param name="Deprecated">Whether it is deprecated.</param>
internal sealed record NamedMember(string JsonName, string Name, bool IsRequested, bool Deprecated)
{
    /// <summary>Gets the conventions that the spelling follows.</summary>
    public int Conventions { get; } = Spelling.Conventions(JsonName);

    /// <summary>Gets alternative names, in order of preference.</summary>
    public IEnumerable<string> Alternatives => Deprecated
        ? [Name + "Deprecated", Name + "Deprecated" + Spelling.Describe(JsonName), Name + StableLetters.Of(JsonName)]
        : [Name + Spelling.Describe(JsonName), Name + StableLetters.Of(JsonName)];
}
