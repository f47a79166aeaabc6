namespace Composio;

/// <summary>What looking over one record of an import found. Holds no credential.</summary>
/// <param name="Index">Which record: its position in the source, from 0.</param>
/// <param name="UserId">The user in the caller's own terms.</param>
/// <param name="AuthConfigId">The auth config.</param>
/// <param name="Problems">What is wrong; empty when the record can be imported as far as can be told before it is sent.</param>
public sealed record ImportCheck(long Index, string UserId, string AuthConfigId, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => Problems.Count == 0;
}
