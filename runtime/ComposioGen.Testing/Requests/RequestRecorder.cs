using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace Composio.Testing;

/// <summary>Writes down a request without the credentials of its headers.</summary>
internal static class RequestRecorder
{
    private static readonly FrozenSet<string> CredentialHeaders =
        CredentialCheck.Headers.Concat(["authorization", "cookie", "proxy-authorization"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes down a request whose body was read already.</summary>
    public static RecordedRequest Record(HttpRequest request, string path, QueryValues query, ReadOnlyMemory<byte> body)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        List<string>? credentials = null;
        foreach (var (name, value) in request.Headers)
        {
            if (CredentialHeaders.Contains(name))
            {
                (credentials ??= []).Add(name.ToLowerInvariant());
            }
            else
            {
                headers[name] = value.ToString();
            }
        }

        return new RecordedRequest(request.Method, path, query.Pairs, headers, credentials ?? [], body);
    }
}
