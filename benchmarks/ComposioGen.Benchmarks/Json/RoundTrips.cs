using System.Text.Json;
using Composio;
using ComposioGen.Benchmarks.Json.Baseline;

namespace ComposioGen.Benchmarks.Json;

/// <summary>Verifies that both sides perform the same work: the JSON is unchanged after reading and writing.</summary>
internal static class RoundTrips
{
    /// <summary>Reads and writes every payload on both sides.</summary>
    /// <exception cref="InvalidOperationException">One of them lost something.</exception>
    public static void Check()
    {
        foreach (var account in new[] { Payloads.Account, Payloads.AccountWithUnknownMembers })
        {
            Same(account, JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(account, BaselineJson.Default.Account)!, BaselineJson.Default.Account));
            Same(account, JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<ConnectedAccount>(account)));
        }

        Same(Payloads.Page, JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(Payloads.Page, BaselineJson.Default.AccountPage)!, BaselineJson.Default.AccountPage));
        Same(Payloads.Page, JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<ListConnectedAccountsResponse>(Payloads.Page)));
        Same(Payloads.CreateBody, JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(Payloads.CreateBody, BaselineJson.Default.CreateRequest)!, BaselineJson.Default.CreateRequest));
        Same(Payloads.CreateBody, JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<CreateConnectedAccountRequest>(Payloads.CreateBody)));
    }

    private static void Same(byte[] read, byte[] written)
    {
        using var before = JsonDocument.Parse(read);
        using var after = JsonDocument.Parse(written);
        if (!JsonElement.DeepEquals(WithoutAbsent(before), WithoutAbsent(after)))
        {
            throw new InvalidOperationException($"Written back as {System.Text.Encoding.UTF8.GetString(written)}");
        }
    }

    // A required member that is null or absent is written as null.
    private static JsonElement WithoutAbsent(JsonDocument document)
    {
        if (document.RootElement.TryGetProperty("toolkit", out _))
        {
            var members = document.RootElement.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null);
            return JsonSerializer.SerializeToElement(members.ToDictionary(static member => member.Name, static member => member.Value));
        }

        return document.RootElement;
    }
}
