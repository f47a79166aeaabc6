using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Represents the resource of a tag: the operations of "Connected Accounts" concern a <c>ConnectedAccount</c>.</summary>
internal sealed class OperationSubject(string tag)
{
    /// <summary>The client of operations without a tag and without a word in their path, which concern no resource.</summary>
    public const string Default = "Default";

    public string Plural { get; } = tag == Default ? "" : CSharpName.Pascal(tag);

    public string Noun { get; } = tag == Default ? "" : CSharpName.Singular(CSharpName.Pascal(tag));

    /// <summary>Returns whether a path segment names the resource of the tag, in the singular or plural.</summary>
    public bool IsOwn(string segment) => Noun.Length > 0 && string.Equals(CSharpName.Singular(CSharpName.Pascal(segment)), Noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the resource of a segment.</summary>
    /// <param name="word">The segment.</param>
    /// <param name="owner">The segment of the containing resource, as in <c>servers/{id}/instances</c>; empty for none.</param>
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

        // Method names omit the resource of the tag, but type names include it, because types of all tags share a namespace.
        var whose = IsOwn(owner) ? Noun : CSharpName.Singular(CSharpName.Pascal(owner));
        return IsOwn(owner)
            ? new OperationResource(word, noun, plural, whose + noun, whose + plural)
            : new OperationResource(word, whose + noun, whose + plural, whose + noun, whose + plural);
    }
}
