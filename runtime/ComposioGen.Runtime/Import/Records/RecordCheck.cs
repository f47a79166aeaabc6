namespace Composio.Runtime;

/// <summary>Validates a record before anything is sent for it.</summary>
internal sealed class RecordCheck(AuthConfigCatalog authConfigs, ImportOptions options, Func<string, IReadOnlyList<string>> requiredFields)
{
    private readonly HashSet<string>? _allowed = options.AuthConfigIds is { Count: > 0 } ids ? new(ids, StringComparer.Ordinal) : null;

    /// <summary>Validates a record.</summary>
    /// <param name="item">The record.</param>
    /// <param name="state">The state of the record; null when it has none.</param>
    /// <param name="ct">A token to cancel the check.</param>
    /// <returns>The problems, and what could not be validated.</returns>
    /// <exception cref="ComposioUnauthorizedException">The API rejected the key.</exception>
    public async Task<RecordFindings> FindProblemsAsync(ImportItem item, RecordState? state, CancellationToken ct)
    {
        var problems = new List<ImportProblem>();
        CheckId(RecordFields.UserId, item.Identity.UserId, problems);
        var canBeAsked = CheckId(RecordFields.AuthConfigId, item.Identity.AuthConfigId, problems) && CheckAllowed(item.Identity.AuthConfigId, problems);
        var facts = canBeAsked ? await authConfigs.FindAsync(item.Identity.AuthConfigId, ct).ConfigureAwait(false) : AuthConfigFacts.None;
        if (facts.Problem is { } problem)
        {
            problems.Add(new(RecordFields.AuthConfigId, problem) { IsOfAuthConfig = true });
        }

        if (state is null)
        {
            problems.Add(new(RecordFields.State, item.WriteState is null ? "The record has no state." : "The state cannot be serialized as JSON."));
        }
        else
        {
            StateCheck.Check(state, facts, requiredFields, problems);
        }

        return new(problems, facts);
    }

    /// <summary>Throws when a run specifies its auth configs and one of them does not accept imports.</summary>
    /// <exception cref="ImportStoppedException">An auth config does not exist, is disabled, or does not accept imports.</exception>
    /// <exception cref="ComposioUnauthorizedException">The API rejected the key.</exception>
    public async Task CheckRunAsync(CancellationToken ct)
    {
        foreach (var id in (options.AuthConfigIds ?? []).Where(static id => !IsNoId(id)))
        {
            if ((await authConfigs.FindAsync(id, ct).ConfigureAwait(false)).Problem is { } problem)
            {
                throw ImportStoppedException.Unusable(new(RecordFields.AuthConfigId, problem) { IsOfAuthConfig = true });
            }
        }
    }

    private static bool IsNoId(string authConfigId) => authConfigId.Contains(',') || authConfigId is "." or "..";

    private static bool CheckId(string field, string id, List<ImportProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            problems.Add(new(field, "The ID is blank."));
            return false;
        }

        if (IdText.Problem(id) is { } problem)
        {
            problems.Add(new(field, problem));
            return false;
        }

        return true;
    }

    private bool CheckAllowed(string authConfigId, List<ImportProblem> problems)
    {
        // It would be ambiguous in a filter or a path.
        if (IsNoId(authConfigId))
        {
            problems.Add(new(RecordFields.AuthConfigId, "The value is not the ID of an auth config."));
            return false;
        }

        if (_allowed is null || _allowed.Contains(authConfigId))
        {
            return true;
        }

        problems.Add(new(RecordFields.AuthConfigId, "The auth config is not one of ImportOptions.AuthConfigIds."));
        return false;
    }
}
