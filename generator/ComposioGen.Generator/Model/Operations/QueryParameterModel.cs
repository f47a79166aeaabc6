using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>A query, header or cookie parameter.</summary>
/// <param name="Member">The property of the request class.</param>
/// <param name="InHeader">Travels as a header.</param>
/// <param name="ArrayFormat">The runtime's array format; null for a single value.</param>
internal sealed record QueryParameterModel(MemberModel Member, bool InHeader, string? ArrayFormat)
{
    /// <summary>Travels as a cookie.</summary>
    public bool InCookie { get; init; }

    /// <summary>The name of the runtime's field style, for a list or an object that is flattened from its JSON; null for all others.</summary>
    public string? FieldStyle { get; init; }
}
