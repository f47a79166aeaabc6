namespace Composio;

/// <summary>Represents the result of validating one record of an import. Contains no credential.</summary>
/// <param name="Index">The zero-based position of the record in the source.</param>
/// <param name="UserId">The ID of the user in the application.</param>
/// <param name="AuthConfigId">The ID of the auth config.</param>
/// <param name="Problems">The problems; empty when no problem can be found before the record is sent.</param>
public sealed record ImportCheck(long Index, string UserId, string AuthConfigId, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Gets whether the record has no problems. Warnings do not count.</summary>
    public bool IsValid => Problems.Count == 0;

    /// <summary>
    /// Gets the warnings, which do not prevent the import but may be unintended, such as an OAuth2 token that cannot be refreshed or a second
    /// record for the same connection with different credentials; empty for none. When the API does not return the auth config or its toolkit,
    /// a warning with <see cref="ImportProblem.IsOfAuthConfig"/> describes what was not validated.
    /// </summary>
    public IReadOnlyList<ImportProblem> Warnings { get; init; } = [];

    /// <summary>Returns the outcome and the reasons without credentials.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() =>
        ImportText.Of(IsValid ? "Valid" : "Invalid", Index, UserId, AuthConfigId, alias: null, [.. Problems.Select(Text), .. Warnings.Select(static warning => "warning: " + Text(warning))]);

    private static string Text(ImportProblem problem) => problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}";
}
