namespace Composio;

/// <summary>What the check of one record of an import found. Holds no credential.</summary>
/// <param name="Index">Which record: its position in the source, from 0.</param>
/// <param name="UserId">The user in the caller's own terms.</param>
/// <param name="AuthConfigId">The auth config.</param>
/// <param name="Problems">What is wrong; empty when the record can be imported as far as can be told before it is sent.</param>
public sealed record ImportCheck(long Index, string UserId, string AuthConfigId, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Gets whether nothing is wrong. Warnings do not count.</summary>
    public bool IsValid => Problems.Count == 0;

    /// <summary>
    /// Gets what does not prevent the import and may not be meant, such as an OAuth2 token that cannot be refreshed or a second record for
    /// the same connection with other credentials; empty for none.
    /// </summary>
    public IReadOnlyList<ImportProblem> Warnings { get; init; } = [];

    /// <summary>Shows the outcome and the reasons, and no credential.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() =>
        ImportText.Of(IsValid ? "Valid" : "Invalid", Index, UserId, AuthConfigId, alias: null, [.. Problems.Select(Text), .. Warnings.Select(static warning => "warning: " + Text(warning))]);

    private static string Text(ImportProblem problem) => problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}";
}
