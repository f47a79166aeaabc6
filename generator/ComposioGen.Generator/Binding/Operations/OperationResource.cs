namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Represents the resource of a path segment.</summary>
/// <param name="Word">The word in the path.</param>
/// <param name="Short">The name in methods of its client for one of them; empty for the client's own resource.</param>
/// <param name="ShortPlural">The same for several.</param>
/// <param name="Noun">The unambiguous name of one of them: a server's instance is a <c>ServerInstance</c>.</param>
/// <param name="Plural">The plural of <paramref name="Noun"/>.</param>
internal sealed record OperationResource(string Word, string Short, string ShortPlural, string Noun, string Plural);
