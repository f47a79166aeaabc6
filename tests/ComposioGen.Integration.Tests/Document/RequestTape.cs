using System.Text.Json;
using System.Text.RegularExpressions;
using Composio.Testing;

namespace ComposioGen.Integration.Tests.Document;

/// <summary>The requests of a whole test run, recorded in the file <c>COMPOSIOGEN_REQUEST_TAPE</c>.</summary>
internal static partial class RequestTape
{
    public const string Variable = "COMPOSIOGEN_REQUEST_TAPE";

    private static readonly string? File = Environment.GetEnvironmentVariable(Variable);
    private static readonly HashSet<string> Kept = [];

    public static void Add(IEnumerable<RecordedRequest> requests) => Add(requests.Select(request => new TapedRequest(
        request.Method, Target(request.Path, request.Query), request.BodyText.Length == 0 ? null : request.BodyText)));

    public static void Add(IEnumerable<SentRequest> requests) => Add(requests.Select(request => new TapedRequest(
        request.Method, Target(request.Path, request.Query), request.Body?.ToJsonString())));

    public static IEnumerable<TapedRequest> Read(string file) => System.IO.File.ReadLines(file).Select(line => JsonSerializer.Deserialize<TapedRequest>(line)!);

    private static void Add(IEnumerable<TapedRequest> requests)
    {
        if (File is null)
        {
            return;
        }

        lock (Kept)
        {
            // Many requests differ only in generated IDs.
            System.IO.File.AppendAllLines(File, requests.Where(request => Kept.Add(Ids().Replace(request.ToString(), "#"))).Select(request => JsonSerializer.Serialize(request)));
        }
    }

    private static string Target(string path, IReadOnlyList<KeyValuePair<string, string>> query) =>
        query.Count == 0 ? path : $"{path}?{string.Join('&', query.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"))}";

    [GeneratedRegex("(ca|ac|ws|lk|vs)_[A-Za-z0-9]{16}|user_[0-9]+|cursor=[^&]+")]
    private static partial Regex Ids();
}
