namespace Composio;

/// <summary>Represents a problem with a record that was found before anything was sent.</summary>
/// <param name="Field">The field, such as <c>user_id</c> or <c>state.val.access_token</c>; empty for the record as a whole.</param>
/// <param name="Message">The problem and the expected value; never a value of the record.</param>
public sealed record ImportProblem(string Field, string Message)
{
    /// <summary>
    /// Gets whether the problem concerns the auth config rather than this record alone: the auth config does not exist, does not accept
    /// imports, is for another scheme, or (in a warning) cannot be read. Every record with the same auth config and scheme has the same problem.
    /// </summary>
    public bool IsOfAuthConfig { get; init; }
}
