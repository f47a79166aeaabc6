namespace Composio;

/// <summary>Something that is wrong with a record, found before anything was sent.</summary>
/// <param name="Field">Which field, such as <c>user_id</c> or <c>state.val.access_token</c>; empty for the record as a whole.</param>
/// <param name="Message">What is wrong and what is expected; never a value of the record.</param>
public sealed record ImportProblem(string Field, string Message)
{
    /// <summary>
    /// Gets whether the problem is one of the auth config and not of this record alone: the auth config does not exist, takes no imports,
    /// or is for another scheme. Every record with the same auth config and scheme has the same problem.
    /// </summary>
    public bool IsOfAuthConfig { get; init; }
}
