using System.Net;
using System.Text;

namespace Composio.Runtime.Tests;

public class ConnectionErrorsTests
{
    private const string Retired = "Creating connections on this endpoint for Composio-managed OAuth auth configs is no longer supported. Use POST /api/v3/connected_accounts/link instead.";
    private const string OnlyShared = "acl_config_for_shared is only valid on SHARED connections";

    [Theory]
    [InlineData(OperationKind.CreateConnection, 400, Retired, typeof(LegacyConnectedAccountsEndpointRetiredException))]
    [InlineData(OperationKind.CreateConnection, 400, "It is no longer supported; see /api/v3.1/connected_accounts/link", typeof(LegacyConnectedAccountsEndpointRetiredException))]
    [InlineData(OperationKind.CreateConnection, 400, "This is no longer supported", typeof(ComposioBadRequestException))]
    [InlineData(OperationKind.CreateConnection, 400, "Use /connected_accounts/link", typeof(ComposioBadRequestException))]
    [InlineData(OperationKind.CreateConnection, 422, Retired, typeof(ComposioUnprocessableException))]
    [InlineData(OperationKind.Other, 400, Retired, typeof(ComposioBadRequestException))]
    [InlineData(OperationKind.CreateConnection, 400, OnlyShared, typeof(AclOnlyForSharedException))]
    [InlineData(OperationKind.LinkConnection, 400, OnlyShared, typeof(AclOnlyForSharedException))]
    [InlineData(OperationKind.UpdateConnection, 400, OnlyShared, typeof(AclOnlyForSharedException))]
    [InlineData(OperationKind.UpdateConnection, 400, "other", typeof(ComposioBadRequestException))]
    [InlineData(OperationKind.UpdateConnection, 403, OnlyShared, typeof(ComposioForbiddenException))]
    [InlineData(OperationKind.GetConnection, 404, "x", typeof(ConnectedAccountNotFoundException))]
    [InlineData(OperationKind.GetConnection, 403, "x", typeof(ComposioForbiddenException))]
    [InlineData(OperationKind.UpdateConnection, 404, "x", typeof(ComposioNotFoundException))]
    [InlineData(OperationKind.RevokeConnection, 400, "x", typeof(ConnectedAccountRevocationNotSupportedException))]
    [InlineData(OperationKind.RevokeConnection, 409, "x", typeof(ConnectedAccountNotRevokableException))]
    [InlineData(OperationKind.RevokeConnection, 404, "x", typeof(ComposioNotFoundException))]
    [InlineData(OperationKind.CompleteAuth, 400, "x", typeof(ComposioBadRequestException))]
    [InlineData(OperationKind.LinkConnection, 401, "x", typeof(ComposioUnauthorizedException))]
    [InlineData(OperationKind.LinkConnection, 429, "x", typeof(ComposioRateLimitedException))]
    public void Read_StatusOfOperation_ReturnsSpecificException(OperationKind kind, int status, string message, Type type) =>
        Create(kind, status, message).ShouldBeOfType(type);

    [Theory]
    [InlineData(400, typeof(ComposioBadRequestException))]
    [InlineData(404, typeof(ComposioNotFoundException))]
    [InlineData(500, typeof(ComposioServerException))]
    public void Read_LinkFailure_KeepsCause(int status, Type cause)
    {
        var error = Create(OperationKind.LinkConnection, status, "m").ShouldBeOfType<ConnectionLinkFailedException>();
        ((int)error.StatusCode).ShouldBe(status);
        error.InnerException.ShouldBeOfType(cause);
        error.Message.ShouldContain(" m.");
    }

    [Fact]
    public void Read_RetiredEndpoint_NamesAlternative() =>
        Create(OperationKind.CreateConnection, 400, Retired).Message.ShouldContain("LinkAsync");

    [Fact]
    public async Task SendAsync_MissingAccount_ThrowsWithItsId()
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Status(404)));
        var operation = new ComposioOperation("ConnectedAccounts.Get", HttpMethod.Get, "/x") { Kind = OperationKind.GetConnection };
        (await Api.Fails<ConnectedAccountNotFoundException>(transport.Send(operation))).ConnectedAccountId.ShouldBe("p1");
    }

    [Fact]
    public async Task SendAsync_LinkAndApiDown_IsSentOnce()
    {
        var handler = new StubHandler(() => StubResponse.Status(500));
        using var transport = Api.Over(handler);
        var operation = new ComposioOperation("ConnectedAccounts.Link", HttpMethod.Post, "/x") { Kind = OperationKind.LinkConnection };
        (await Api.Fails<ConnectionLinkFailedException>(transport.Send(operation))).InnerException.ShouldBeOfType<ComposioServerException>();
        handler.Sent.Count.ShouldBe(1);
    }

    private static ComposioApiException Create(OperationKind kind, int status, string message) => ApiErrorFactory.Create(
        new()
        {
            Operation = new ComposioOperation("ConnectedAccounts.X", HttpMethod.Post, "/x") { Kind = kind },
            StatusCode = (HttpStatusCode)status,
            ConnectedAccountId = "ca_1",
        },
        Encoding.UTF8.GetBytes($$$"""{"error":{"message":"{{{message}}}"}}"""));
}
