using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace Composio.Testing;

/// <summary>Records requests without the credentials in their headers.</summary>
internal static class RequestRecorder
{
    private static readonly FrozenSet<string> CredentialHeaders =
        CredentialCheck.Headers.Concat(["authorization", "cookie", "proxy-authorization"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Records a request whose body has been read.</summary>
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
