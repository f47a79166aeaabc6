using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>What the operations of a tag are about: "Connected Accounts" are about a <c>ConnectedAccount</c>.</summary>
internal sealed class OperationSubject(string tag)
{
    public string Plural { get; } = CSharpName.Pascal(tag);

    public string Noun { get; } = CSharpName.Singular(CSharpName.Pascal(tag));

    /// <summary>True when a segment of a path names the tag's own thing, in the singular or plural.</summary>
    public bool IsOwn(string segment) => string.Equals(CSharpName.Singular(CSharpName.Pascal(segment)), Noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>The things that a segment names.</summary>
    /// <param name="word">The segment.</param>
    /// <param name="owner">The segment that names the thing they belong to, as in <c>servers/{id}/instances</c>; empty when there is none.</param>
    public OperationResource Resource(string word, string owner = "")
    {
        if (word.Length == 0 || IsOwn(word))
        {
            return new OperationResource(word, "", "", Noun, Plural);
        }

        var plural = CSharpName.Pascal(word);
        var noun = CSharpName.Singular(plural);
        if (owner.Length == 0 || PathWords.StartsWithVerb(owner))
        {
            return new OperationResource(word, noun, plural, noun, plural);
        }

        // The tag's own things need no mention in the names of its methods, but types stand beside those of all other tags.
        var whose = IsOwn(owner) ? Noun : CSharpName.Singular(CSharpName.Pascal(owner));
        return IsOwn(owner)
            ? new OperationResource(word, noun, plural, whose + noun, whose + plural)
            : new OperationResource(word, whose + noun, whose + plural, whose + noun, whose + plural);
    }
}
