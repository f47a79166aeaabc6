using System.Globalization;
using Composio;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Converts results of the SDK to outcomes.</summary>
internal static class Outcomes
{
    public static Outcome From(ImportResult result, Func<string, TextPlace> placeOf)
    {
        var outcome = result switch
        {
            ImportResult.Connected connected => new Outcome(placeOf(""), OutcomeKind.Connected)
            {
                AccountId = connected.ConnectedAccountId,
                Reason = connected.CredentialsReplaced ? "The account existed, and its credentials were replaced." : null,
            },
            ImportResult.AlreadyConnected already => new(placeOf(""), OutcomeKind.AlreadyConnected)
            {
                AccountId = already.ConnectedAccountId,
                Reason = already.CredentialsDiffer == true ? "The account has other credentials than this row and was left unchanged." : null,
            },
            ImportResult.Pending pending => new(placeOf(""), OutcomeKind.Pending)
            {
                AccountId = pending.ConnectedAccountId,
                Reason = $"The account is {pending.Status}.",
                NextStep = pending.RedirectUrl is null ? pending.NextStep : $"{pending.NextStep} {pending.RedirectUrl}",
            },
            ImportResult.Rejected rejected => new(placeOf(""), OutcomeKind.Rejected) { Reason = rejected.Reason, NextStep = rejected.SuggestedFix },
            ImportResult.Invalid invalid => Invalid(invalid.Problems, placeOf),
            ImportResult.Unknown unknown => new(placeOf(""), OutcomeKind.Unknown)
            {
                AccountId = unknown.PossibleAccountIds.Count == 0 ? null : string.Join(' ', unknown.PossibleAccountIds),
                Reason = unknown.Error.Message,
                NextStep = unknown.NextStep,
            },
            _ => throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"Unknown result type {result.GetType().Name}.")),
        };
        return outcome with { UserId = result.UserId, AuthConfigId = result.AuthConfigId, Alias = result.Alias };
    }

    public static Outcome From(ImportCheck check, Func<string, TextPlace> placeOf) =>
        (check.IsValid ? Valid(check, placeOf) : Invalid(check.Problems, placeOf)) with { UserId = check.UserId, AuthConfigId = check.AuthConfigId };

    private static Outcome Valid(ImportCheck check, Func<string, TextPlace> placeOf)
    {
        var missing = check.Warnings.Where(warning => warning.IsOfAuthConfig).Select(warning => DisplayText.Plain(warning.Message)).ToList();
        return new(placeOf(""), OutcomeKind.Valid) { IsUnchecked = missing.Count > 0, Reason = missing.Count > 0 ? string.Join(' ', missing) : null };
    }

    /// <summary>Creates the outcome of an invalid row, at the location of the first problem.</summary>
    public static Outcome Invalid(IReadOnlyList<ImportProblem> problems, Func<string, TextPlace> placeOf) =>
        new(placeOf(Leaf(problems[0].Field)), OutcomeKind.Invalid)
        {
            Reason = string.Join(' ', problems.Select(problem => problem.Field.Length == 0 ? problem.Message : $"{Leaf(problem.Field)}: {problem.Message}")),
        };

    // state.val.access_token is the column access_token.
    private static string Leaf(string field) => field[(field.LastIndexOf('.') + 1)..];
}
