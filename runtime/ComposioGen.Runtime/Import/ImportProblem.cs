namespace Composio;

/// <summary>Something that is wrong with a record, found before anything was sent.</summary>
/// <param name="Field">Which field, such as <c>user_id</c> or <c>state.val.access_token</c>; empty for the record as a whole.</param>
/// <param name="Message">What is wrong and what is expected; never a value of the record.</param>
public sealed record ImportProblem(string Field, string Message);
