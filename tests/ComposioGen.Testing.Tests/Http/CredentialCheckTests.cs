using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class CredentialCheckTests : ServerTest
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ak_wrong")]
    public async Task Request_MissingOrWrongKey_ReturnsUnauthorized(string? key)
    {
        var answer = await With(("x-api-key", key));

        answer.Status.ShouldBe(401);
        answer.ErrorText("slug").ShouldBe("HTTP_Unauthorized");
        answer.Error["status"]!.GetValue<int>().ShouldBe(401);
        answer.ErrorText("request_id").ShouldBe(answer.Header("x-request-id"));
        answer.ErrorText("suggested_fix").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Request_TwoCredentials_ReturnsUnauthorized()
    {
        var answer = await With(("x-api-key", Server.ApiKey), ("x-user-api-key", Server.Options.UserApiKey));

        answer.Status.ShouldBe(401);
        answer.ErrorText("message").ShouldContain("Multiple authentication modes");
        answer.ErrorText("slug").ShouldBe("HTTP_Unauthorized");
    }

    [Fact]
    public async Task Request_UserKey_RequiresBothScopesOrNone()
    {
        var key = ("x-user-api-key", (string?)Server.Options.UserApiKey);

        (await With(key)).Status.ShouldBe(200);
        (await With(key, ("x-org-id", "o"), ("x-project-id", "p"))).Status.ShouldBe(200);
        (await With(key, ("x-org-id", "o"))).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Request_OrganizationKey_ReturnsUnauthorized() => (await With(("x-org-api-key", "oak_1"))).Status.ShouldBe(401);

    private Task<ApiResponse> With(params (string Name, string? Value)[] headers)
    {
        Http.DefaultRequestHeaders.Clear();
        return Send("GET", "/connected_accounts", change: request =>
        {
            foreach (var (name, value) in headers.Where(header => header.Value is not null))
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        });
    }
}
