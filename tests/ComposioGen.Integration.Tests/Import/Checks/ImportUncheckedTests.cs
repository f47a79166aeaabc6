using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests the validation of records whose auth config or toolkit cannot be read.</summary>
public sealed class ImportUncheckedTests : ImportTest
{
    [Theory]
    [InlineData("/auth_configs/*")]
    [InlineData("/toolkits/*")]
    public async Task CheckImportAsync_Unreachable_Throws(string path)
    {
        var records = Users(2);
        Server.Faults.Enqueue(Fault.Drop().On("GET", path).Times(20));

        await Should.ThrowAsync<ComposioNetworkException>(() => CheckAsync(records));
    }

    [Theory]
    [InlineData("/auth_configs/*")]
    [InlineData("/toolkits/*")]
    public async Task CheckImportAsync_NoResponseInTime_Throws(string path)
    {
        var records = Users(1);
        Server.Faults.Enqueue(Fault.Hang().On("GET", path));
        using var client = new ComposioClient(new ComposioClientOptions
        {
            ApiKey = Server.ApiKey,
            BaseUrl = Server.BaseUrl,
            MaxRetries = 0,
            Timeout = TimeSpan.FromMilliseconds(500),
        });

        await Should.ThrowAsync<ComposioTimeoutException>(() => client.ConnectedAccounts.CheckImportAsync(records).ToListAsync().AsTask());
    }

    [Theory]
    [InlineData("The auth config could not be read", "/auth_configs/*", "403")]
    [InlineData("The auth config could not be read", "/auth_configs/*", "500")]
    [InlineData("The auth config could not be read", "/auth_configs/*", "truncated")]
    [InlineData("The auth config could not be read", "/auth_configs/*", "html")]
    [InlineData("The auth config could not be read", "/auth_configs/*", "other")]
    [InlineData("The toolkit of the auth config could not be read", "/toolkits/*", "403")]
    [InlineData("The toolkit of the auth config could not be read", "/toolkits/*", "404")]
    [InlineData("The toolkit of the auth config could not be read", "/toolkits/*", "500")]
    [InlineData("The toolkit of the auth config could not be read", "/toolkits/*", "other")]
    public async Task CheckImportAsync_Unreadable_WarnsOnEachRecord(string message, string path, string kind)
    {
        var records = Users(3);
        var fault = kind switch
        {
            "truncated" => Fault.TruncatedJson(),
            "html" => Fault.Html(502),
            "other" => Fault.Oversized(100),
            _ => Fault.Status(int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture)),
        };
        Server.Faults.Enqueue(fault.On("GET", path).Times(20));

        var checks = await CheckAsync(records);

        checks.Count.ShouldBe(3);
        foreach (var check in checks)
        {
            var warning = check.Warnings.ShouldHaveSingleItem();
            warning.Field.ShouldBe("auth_config_id");
            warning.IsOfAuthConfig.ShouldBeTrue();
            warning.Message.ShouldStartWith(message);
            warning.Message.ShouldNotContain("sg-key");
            check.IsValid.ShouldBeTrue();
            check.ToString().ShouldContain("warning: auth_config_id: " + message);
        }
    }

    [Fact]
    public async Task CheckImportAsync_UnreadableAuthConfig_StillFindsOtherProblems()
    {
        var records = new[] { Record("user_0", Key("")), Record("user_1") };
        Server.Faults.Enqueue(Fault.Status(403).On("GET", "/auth_configs/*"));

        var checks = await CheckAsync(records);

        checks.Select(check => check.IsValid).ShouldBe([false, true]);
        checks.ShouldAllBe(check => check.Warnings.Count == 1);
        Calls("GET", $"/auth_configs/{ApiKeys}").ShouldBe(1);
    }

    [Theory]
    [InlineData(500, 59, 3)]
    [InlineData(500, 61, 0)]
    [InlineData(403, 61, 3)]
    public async Task CheckImportAsync_FailurePasses_ReadsAgainAfterOneMinute(int status, int seconds, int warnings)
    {
        var records = Users(4);
        Server.Faults.Enqueue(Fault.Status(status).On("GET", "/auth_configs/*").Times(20));

        var checks = await Time.DriveAsync(Client.ConnectedAccounts.CheckImportAsync(Later()).ToListAsync().AsTask());

        checks[0].Warnings.Count.ShouldBe(1);
        checks.Skip(1).Sum(check => check.Warnings.Count).ShouldBe(warnings);

        async IAsyncEnumerable<ConnectionImport> Later()
        {
            yield return records[0];
            Server.Faults.Clear();
            await Task.Delay(TimeSpan.FromSeconds(seconds), Time);
            foreach (var record in records.Skip(1))
            {
                yield return record;
            }
        }
    }

    [Fact]
    public async Task ImportAsync_UnreadableAuthConfig_Imports()
    {
        var records = Users(2);
        Server.Faults.Enqueue(Fault.Drop().On("GET", "/auth_configs/*").Times(3));

        (await ImportAsync(records)).ShouldAllBe(result => result is ImportResult.Connected);
    }

    private async Task<List<ImportCheck>> CheckAsync(IEnumerable<ConnectionImport> records) =>
        await Time.DriveAsync(Client.ConnectedAccounts.CheckImportAsync(records).ToListAsync().AsTask());
}
