namespace ComposioGen.Integration.Tests.Doubles;

/// <summary>Creates accounts for tests.</summary>
internal static class SampleAccount
{
    public static ConnectedAccount Create(string id) => new()
    {
        Id = id,
        WordId = null,
        Alias = null,
        StatusReason = null,
        Status = ConnectionStatus.Active,
        Toolkit = new() { Slug = "slack" },
        AuthConfig = new() { Id = "ac_1", IsComposioManaged = false, IsDisabled = false },
        State = AuthScheme.OAuth2(new() { AccessToken = "xoxb" }),
        CreatedAt = "2026-01-01T00:00:00Z",
        UpdatedAt = "2026-01-01T00:00:00Z",
        IsDisabled = false,
    };
}
