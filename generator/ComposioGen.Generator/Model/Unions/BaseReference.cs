namespace ComposioGen.Generator.Model.Unions;

/// <summary>The abstract class that another derives from.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="MemberCount">The number of its members, the one for what the document does not name included.</param>
internal sealed record BaseReference(string Name, int MemberCount);
