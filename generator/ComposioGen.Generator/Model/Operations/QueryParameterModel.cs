using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>Represents a query, header or cookie parameter.</summary>
/// <param name="Member">The property of the request class.</param>
/// <param name="InHeader">Whether the parameter is sent as a header.</param>
/// <param name="ArrayFormat">The runtime's array format; null for a single value.</param>
internal sealed record QueryParameterModel(MemberModel Member, bool InHeader, string? ArrayFormat)
{
    /// <summary>Gets whether the parameter is sent as a cookie.</summary>
    public bool InCookie { get; init; }

    /// <summary>
    /// Gets the name of the runtime's field style for a list or an object that is flattened from JSON; null for all others.
    /// </summary>
    public string? FieldStyle { get; init; }
}
