namespace ComposioGen.Integration.Tests;

/// <summary>Tests the last step of a sign-in that the application has to confirm.</summary>
public sealed class CompleteAuthTests : ServerTest
{
    [Fact]
    public async Task CompleteAuthAsync_ConfirmedUser_Connects()
    {
        var connection = await Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"));
        var session = Server.BeginIdentityVerification(connection.Id);

        await Client.ConnectedAccounts.CompleteAuthAsync(new() { SessionUri = session, UserId = User });

        (await connection.WaitForConnectionAsync()).Status.ShouldBe(ConnectionStatus.Active);
    }

    [Fact]
    public async Task CompleteAuthAsync_OtherUser_DoesNotConnect()
    {
        var connection = await Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"));
        var session = Server.BeginIdentityVerification(connection.Id);

        await Should.ThrowAsync<ComposioApiException>(Client.ConnectedAccounts.CompleteAuthAsync(new() { SessionUri = session, UserId = "somebody_else" }));

        Server.Account(connection.Id).Status.ShouldNotBe("ACTIVE");
    }
}
