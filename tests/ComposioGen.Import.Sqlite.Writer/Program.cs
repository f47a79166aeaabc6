using System.Globalization;
using Composio;

// Saves entries with sixteen workers until it is killed, and reports each entry when it is durable.
var scope = new ImportScope(new Uri("https://api.example/"), ["ac_1"], false, "check");
await using var session = await new SqliteImportLedger(args[0]).OpenAsync(scope, CancellationToken.None);
var first = long.Parse(args[1], CultureInfo.InvariantCulture);
Console.WriteLine("open");
await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(() => SaveAsync(worker))));

async Task SaveAsync(int worker)
{
    for (var number = first + worker; ; number += 16)
    {
        var user = string.Create(CultureInfo.InvariantCulture, $"user_{number}");
        await session.SaveAsync(new(new("ac_1", user, null), ImportEntryState.Started, "hash", DateTimeOffset.UnixEpoch), CancellationToken.None);
        Console.WriteLine(user);
    }
}
