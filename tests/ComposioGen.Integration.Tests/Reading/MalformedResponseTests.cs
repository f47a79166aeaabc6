using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that a response with one malformed member is read, or rejected with the path of the member.</summary>
public sealed class MalformedResponseTests
{
    [Fact]
    public Task GetAsync_MalformedAccount_IsReadOrNamesMember() =>
        SweepAsync(MalformedPage.Account(), async client => (await client.ConnectedAccounts.GetAsync("odd_2")).Id);

    [Fact]
    public Task GetAsync_MalformedToolkit_IsReadOrNamesMember() =>
        SweepAsync(MalformedPage.Element("Toolkit", "slug"), async client => (await client.Toolkits.GetAsync("odd_2")).Slug);

    [Fact]
    public Task GetAsync_MalformedAuthConfig_IsReadOrNamesMember() =>
        SweepAsync(MalformedPage.Element("AuthConfig", "id"), async client => (await client.AuthConfigs.GetAsync("odd_2")).Id);

    [Fact]
    public Task GetAsync_MalformedSubscription_IsReadOrNamesMember() =>
        SweepAsync(MalformedPage.Element("WebhookSubscription", "id"), async client => (await client.WebhookSubscriptions.GetAsync("odd_2")).Id);

    private static async Task SweepAsync(JsonObject sound, Func<ComposioClient, Task<string>> get)
    {
        var read = 0;
        var rejected = 0;
        foreach (var (what, malformed) in MalformedValues.Of(sound))
        {
            using var api = new MockApi(malformed.ToJsonString());
            try
            {
                (await get(api.Client)).ShouldBeOneOf("odd_2", "");
                read++;
            }
            catch (ComposioResponseException wrong)
            {
                var member = what.Split(' ')[0];
                wrong.Path.ShouldNotBeNull(what).ShouldStartWith($"$.{member}", Case.Sensitive, what);
                rejected++;
            }
        }

        read.ShouldBeGreaterThan(0);
        rejected.ShouldBeGreaterThan(0);
    }
}
