using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class CompleteAuthEndpointTests : ServerTest
{
    [Fact]
    public async Task CompleteAuth_SameUser_ConnectsOnce()
    {
        var (id, session) = Begin();

        var answer = await Complete(session, "ann");

        answer.Text.ShouldBe($$"""{"connected_account_id":"{{id}}","toolkit_slug":"slack"}""");
        Server.Account(id).Status.ShouldBe("ACTIVE");
        (await Complete(session, "ann")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task CompleteAuth_OtherUser_FailsConnection()
    {
        var (id, session) = Begin();

        (await Complete(session, "eve")).Status.ShouldBe(400);

        Server.Account(id).Status.ShouldBe("FAILED");
        Server.Account(id).StatusReason.ShouldBe("IDENTITY_VERIFICATION_FAILED");
        (await Complete(session, "ann")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task CompleteAuth_AfterTenMinutes_SessionIsExpired()
    {
        var (_, session) = Begin();
        Clock.Advance(TimeSpan.FromMinutes(10));

        (await Complete(session, "ann")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("  ")]
    [InlineData("")]
    public async Task CompleteAuth_BlankUser_IsRejected(string user)
    {
        var (id, session) = Begin();

        (await Complete(session, user)).Status.ShouldBe(400);
        Server.Account(id).Status.ShouldBe("INITIATED");
    }

    [Fact]
    public async Task CompleteAuth_UnknownSession_ReturnsNotFound() => (await Complete("https://x/session", "ann")).Status.ShouldBe(404);

    [Fact]
    public async Task CompleteAuth_MissingMembers_AreNamed() =>
        (await Post("/connected_accounts/complete_auth", "{}")).Errors.ShouldBe(["session_uri: Required", "user_id: Required"]);

    private (string Id, string Session) Begin()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"), "INITIATED");
        return (id, Server.BeginIdentityVerification(id));
    }

    private Task<ApiResponse> Complete(string session, string user) =>
        Post("/connected_accounts/complete_auth", $$"""{"session_uri":"{{session}}","user_id":"{{user}}"}""");
}
