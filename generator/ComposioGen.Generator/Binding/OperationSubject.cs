namespace ComposioGen.Generator.Binding;

/// <summary>What the operations of a tag are about: "Connected Accounts" are about a <c>ConnectedAccount</c>.</summary>
internal sealed class OperationSubject(string tag)
{
    public string Plural { get; } = Naming.Pascal(tag);

    public string Noun { get; } = Naming.Singular(Naming.Pascal(tag));

    /// <summary>True when a segment of a path names the tag's own thing, in the singular or plural.</summary>
    public bool IsOwn(string segment) => string.Equals(Naming.Singular(Naming.Pascal(segment)), Noun, StringComparison.OrdinalIgnoreCase);
}
