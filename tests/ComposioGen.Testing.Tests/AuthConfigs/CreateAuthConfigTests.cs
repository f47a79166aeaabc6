using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class CreateAuthConfigTests : ServerTest
{
    [Theory]
    [InlineData("""{"toolkit":{"slug":"slack"}}""")]
    [InlineData("""{"toolkit":{"slug":"slack"},"auth_config":{"type":"use_composio_managed_auth","credentials":{"scopes":["a","b"]},"name":"x"}}""")]
    public async Task Create_Managed_RequiresOnlyToolkit(string body)
    {
        var answer = await Post("/auth_configs", body);

        answer.Status.ShouldBe(201, answer.Text);
        answer["toolkit.slug"].ShouldBe("slack");
        answer["auth_config.auth_scheme"].ShouldBe("OAUTH2");
        answer["auth_config.is_composio_managed"].ShouldBe("true");
        (await Get($"/auth_configs/{answer["auth_config.id"]}"))["type"].ShouldBe("default");
    }

    [Fact]
    public async Task Create_ManagedWithoutSupport_IsRejected() =>
        (await Post("/auth_configs", """{"toolkit":{"slug":"sendgrid"}}""")).Status.ShouldBe(400);

    [Theory]
    [InlineData("slack", "OAUTH2", """{"client_id":"i","client_secret":"s"}""")]
    [InlineData("slack", "BEARER_TOKEN", "{}")]
    [InlineData("sendgrid", "API_KEY", "{}")]
    [InlineData("generic_basic", "BASIC", "{}")]
    public async Task Create_Custom_ReturnsAuthConfig(string toolkit, string scheme, string credentials)
    {
        var answer = await Custom(toolkit, scheme, credentials);

        answer.Status.ShouldBe(201, answer.Text);
        answer["auth_config.auth_scheme"].ShouldBe(scheme);
        answer["auth_config.is_composio_managed"].ShouldBe("false");
    }

    [Fact]
    public async Task Create_BearerTokenForOAuth2Toolkit_IsAccepted()
    {
        Server.AddToolkit("""{"slug":"plain","auth_config_details":[{"mode":"OAUTH2"}]}""");

        (await Custom("plain", "BEARER_TOKEN", "{}")).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Create_MissingCredentials_AreNamed()
    {
        (await Custom("slack", "OAUTH2", """{"client_id":"i"}""")).Errors.ShouldBe(["auth_config.credentials.client_secret: Required"]);
        var none = await Post("/auth_configs", """{"toolkit":{"slug":"slack"},"auth_config":{"type":"use_custom_auth","authScheme":"OAUTH2"}}""");
        none.Errors.ShouldBe(["auth_config.credentials.client_id: Required", "auth_config.credentials.client_secret: Required"]);
    }

    [Theory]
    [InlineData("{}", "toolkit")]
    [InlineData("""{"toolkit":{}}""", "toolkit.slug")]
    [InlineData("""{"toolkit":{"slug":"slack"},"auth_config":{}}""", "auth_config.type")]
    [InlineData("""{"toolkit":{"slug":"slack"},"auth_config":{"type":"other"}}""", "auth_config.type")]
    [InlineData("""{"toolkit":{"slug":"slack"},"auth_config":{"type":"use_custom_auth"}}""", "auth_config.authScheme")]
    public async Task Create_InvalidMembers_AreNamed(string body, string member)
    {
        var answer = await Post("/auth_configs", body);

        answer.Status.ShouldBe(400);
        answer.Errors.ShouldHaveSingleItem().ShouldStartWith(member + ": ");
    }

    [Fact]
    public async Task Create_UnsupportedScheme_IsRejected() => (await Custom("sendgrid", "OAUTH2", "{}")).Status.ShouldBe(400);

    [Fact]
    public async Task Create_UnknownToolkit_ReturnsNotFound() => (await Custom("unheard_of", "API_KEY", "{}")).Status.ShouldBe(404);

    private Task<ApiResponse> Custom(string toolkit, string scheme, string credentials) => Post(
        "/auth_configs",
        $$$"""{"toolkit":{"slug":"{{{toolkit}}}"},"auth_config":{"type":"use_custom_auth","name":"n","authScheme":"{{{scheme}}}","credentials":{{{credentials}}}}}""");
}
