namespace ComposioGen.Generator.Model.Unions;

/// <summary>Represents a reference to an abstract base class.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="MemberCount">The number of members, including the additional properties.</param>
internal sealed record BaseReference(string Name, int MemberCount);
