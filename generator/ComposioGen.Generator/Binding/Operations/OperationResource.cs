namespace ComposioGen.Generator.Binding.Operations;

/// <summary>The things that a path names.</summary>
/// <param name="Word">The path's own word for them.</param>
/// <param name="Short">What a method of their client says for one of them: nothing where they are what the client is about.</param>
/// <param name="ShortPlural">The same for several.</param>
/// <param name="Noun">One of them, so that no other resource is meant: a server's instance is a <c>ServerInstance</c>.</param>
/// <param name="Plural">Several of them.</param>
internal sealed record OperationResource(string Word, string Short, string ShortPlural, string Noun, string Plural);
