using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>A query or header parameter.</summary>
/// <param name="Member">The property of the request class.</param>
/// <param name="InHeader">Travels as a header.</param>
/// <param name="ArrayFormat">The runtime's array format; null for a single value.</param>
internal sealed record QueryParameterModel(MemberModel Member, bool InHeader, string? ArrayFormat);
