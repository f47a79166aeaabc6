using System.Text.Json;
using Composio.Runtime;

namespace ComposioGen.Integration.Tests;

/// <summary>What happens when an answer lacks what the document promises.</summary>
public sealed class MissingMemberTests
{
    private const string Account = """
        {"id":"ca_1","word_id":null,"alias":null,"toolkit":{"slug":"slack"},"status":"ACTIVE","status_reason":null,"is_disabled":false,
        "auth_config":{"id":"ac_1","is_composio_managed":false,"is_disabled":false},
        "state":{"authScheme":"OAUTH2","val":{"status":"ACTIVE"MORE}},"created_at":"2026-01-01","updated_at":"2026-01-01"}
        """;

    private static readonly string WithoutToken = Account.Replace("MORE", "", StringComparison.Ordinal);
    private static readonly string WithNumberForToken = Account.Replace("MORE", ",\"access_token\":8675309", StringComparison.Ordinal);

    [Fact]
    public void The_reader_names_the_missing_member() =>
        Should.Throw<JsonReadException>(() => JsonOf.Read<ConnectedAccount>(WithoutToken)).Message.ShouldContain("access_token");

    [Fact]
    public void The_serializer_names_the_missing_member() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ConnectedAccount>(WithoutToken)).Message.ShouldContain("access_token");

    [Fact]
    public async Task The_client_gives_the_path_of_the_missing_member()
    {
        using var api = new MockApi(WithoutToken);
        var error = await Should.ThrowAsync<ComposioResponseException>(api.Client.ConnectedAccounts.GetAsync("ca_1"));
        error.Path.ShouldBe("$.state.val.access_token");
        error.Message.ShouldContain("$.state.val.access_token");
    }

    [Fact]
    public async Task The_client_gives_the_path_of_a_value_of_the_wrong_kind_and_never_the_value()
    {
        using var api = new MockApi(WithNumberForToken);
        var error = await Should.ThrowAsync<ComposioResponseException>(api.Client.ConnectedAccounts.GetAsync("ca_1"));
        error.Path.ShouldBe("$.state.val.access_token");
        error.ToString().ShouldNotContain("8675309");
    }

    [Fact]
    public async Task The_path_counts_the_items_of_a_list()
    {
        var whole = Account.Replace("MORE", ",\"access_token\":\"t\"", StringComparison.Ordinal);
        using var api = new MockApi($$"""{"items":[{{whole}},{{WithoutToken}}],"next_cursor":null,"total_pages":1,"current_page":1,"total_items":2}""");
        var error = await Should.ThrowAsync<ComposioResponseException>(api.Client.ConnectedAccounts.ListAsync());
        error.Path.ShouldBe("$.items[1].state.val.access_token");
    }

    [Fact]
    public async Task A_deprecated_member_may_be_missing()
    {
        // user_id, data and params are required by the document but announced to go.
        using var api = new MockApi(Account.Replace("MORE", ",\"access_token\":\"t\"", StringComparison.Ordinal));
        (await api.Client.ConnectedAccounts.GetAsync("ca_1")).Id.ShouldBe("ca_1");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"ca_1\"")]
    [InlineData("{\"id\":")]
    [InlineData("<html></html>")]
    public async Task An_answer_that_is_no_account_is_a_typed_error(string body)
    {
        using var api = new MockApi(body);
        await Should.ThrowAsync<ComposioResponseException>(api.Client.ConnectedAccounts.GetAsync("ca_1"));
    }
}
