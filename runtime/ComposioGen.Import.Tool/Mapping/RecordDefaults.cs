namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Contains the values for rows that do not specify them.</summary>
/// <param name="AuthConfigId">The auth config; null for none.</param>
/// <param name="AuthConfigIdsByToolkit">The auth config by toolkit, for tables with a toolkit column.</param>
/// <param name="Scheme">The scheme; null for none.</param>
internal sealed record RecordDefaults(string? AuthConfigId, IReadOnlyDictionary<string, string> AuthConfigIdsByToolkit, string? Scheme)
{
    /// <summary>Gets the user of the only row of the input; null when rows specify their user.</summary>
    public string? UserId { get; init; }

    /// <summary>Gets whether a user may have several accounts on an auth config.</summary>
    public bool AllowMultiple { get; init; }
}
