namespace Composio.Runtime.Tests;

public class ConnectionGuardTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void UserId_Blank_Throws(string? id)
    {
        Should.Throw<ArgumentException>(() => ConnectionGuard.UserId(id!, "userId")).ParamName.ShouldBe("userId");
        Should.Throw<ArgumentException>(() => ConnectionGuard.AuthConfigId(id!, "authConfigId")).ParamName.ShouldBe("authConfigId");
    }

    [Fact]
    public void UserId_Valid_Passes()
    {
        ConnectionGuard.UserId("user,1", "userId");
        ConnectionGuard.AuthConfigId("ac_1", "authConfigId");
    }

    [Fact]
    public void MultipleAccounts_Message_NamesAlternative()
    {
        var error = ConnectionGuard.MultipleAccounts("user_1", "ac_1", ["ca_1", "ca_2"]).ShouldBeOfType<MultipleConnectedAccountsException>();
        (error.UserId, error.AuthConfigId).ShouldBe(("user_1", "ac_1"));
        error.ConnectedAccountIds.ShouldBe(["ca_1", "ca_2"]);
        foreach (var part in (string[])["user_1", "ac_1", "ca_2", "AllowMultiple"])
        {
            error.Message.ShouldContain(part);
        }
    }

    [Fact]
    public void WarnMultipleAccounts_SecondAccountAllowed_Logs()
    {
        var log = new RecordingLog();
        using var transport = Api.Over(new StubHandler(), options => options.LoggerFactory = log);
        ConnectionGuard.WarnMultipleAccounts(transport, "ac_1", 2);
        log.Warnings.Single().ShouldContain("ac_1");
    }
}
