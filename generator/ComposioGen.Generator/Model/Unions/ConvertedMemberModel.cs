namespace ComposioGen.Generator.Model.Unions;

/// <summary>Represents a member that is also set from an object of another type, which is sent unchanged and converted only when the member is read.</summary>
/// <param name="Name">The C# name of the member.</param>
/// <param name="Source">The C# name of the other type.</param>
/// <param name="ParameterName">The C# name of the constructor's parameter for it.</param>
internal sealed record ConvertedMemberModel(string Name, string Source, string ParameterName);
