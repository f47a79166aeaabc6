namespace Composio.Runtime.Tests;

/// <summary>Provides transports with fakes, and operations to call.</summary>
internal static class Api
{
    public const string Key = "ak_very-secret-key-0123456789";

    public static readonly ComposioOperation Get = new("Pets.Get", HttpMethod.Get, "/api/v3.1/pets/{id}");
    public static readonly ComposioOperation Post = new("Pets.Create", HttpMethod.Post, "/api/v3.1/pets");
    public static readonly ComposioOperation Patch = new("Pets.Update", HttpMethod.Patch, "/api/v3.1/pets/{id}");

    public static readonly Func<string, string?> NoEnvironment = _ => null;

    public static ComposioTransport Over(HttpMessageHandler handler, Action<ComposioClientOptions>? change = null, double random = 0)
    {
        var options = new ComposioClientOptions
        {
            ApiKey = Key,
            HttpClient = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan },
            Timeout = Timeout.InfiniteTimeSpan,
            TimeProvider = new ManualTime(),
        };
        change?.Invoke(options);
        return new(options, NoEnvironment, () => random);
    }

    public static ComposioRequest Request(ComposioOperation operation) =>
        new ComposioRequest(operation).Literal("/api/v3.1/pets/").Segment("p1", "id");

    public static Task<Pet> GetPet(this ComposioTransport transport, CancellationToken ct = default) =>
        transport.SendAsync(Request(Get), Pet.ReadFrom, ct);

    public static Task<Pet> Send(this ComposioTransport transport, ComposioOperation operation, CancellationToken ct = default) =>
        operation.Method == HttpMethod.Get
            ? transport.SendAsync(Request(operation), Pet.ReadFrom, ct)
            : transport.SendAsync(Request(operation), new Pet { Id = "p1" }, JsonWrite.Model, Pet.ReadFrom, ct);

    // A call that waits for a clock that does not advance fails here instead of blocking the run.
    public static async Task<TException> Fails<TException>(Task task)
        where TException : Exception => await Should.ThrowAsync<TException>(task.WaitAsync(ManualTime.Patience));
}
