using Microsoft.AspNetCore.Http;

namespace Composio.Testing;

/// <summary>Verifies that a request has exactly one valid credential.</summary>
internal sealed class CredentialCheck(ComposioTestServerOptions options)
{
    /// <summary>The headers that carry a credential.</summary>
    public static readonly IReadOnlyList<string> Headers = ["x-api-key", "x-user-api-key", "x-org-api-key"];

    /// <summary>Verifies the headers.</summary>
    /// <exception cref="ApiErrorException">There is no credential, more than one, or an invalid one.</exception>
    public void Require(IHeaderDictionary headers)
    {
        var sent = Headers.Where(headers.ContainsKey).ToList();
        if (sent.Count != 1)
        {
            throw sent.Count == 0 ? ApiErrors.NoCredential() : ApiErrors.TwoCredentials();
        }

        // An organization key is for other parts of the API; these operations accept a project or user key.
        var expected = sent[0] switch
        {
            "x-api-key" => options.ApiKey,
            "x-user-api-key" => options.UserApiKey,
            _ => null,
        };
        if (expected is null || headers[sent[0]] != expected)
        {
            throw ApiErrors.WrongCredential();
        }

        if (headers.ContainsKey("x-org-id") != headers.ContainsKey("x-project-id"))
        {
            throw ApiErrors.HalfScope();
        }
    }
}
