using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Thrown when a call is rejected; contains the error response. Never leaves the server as an exception.</summary>
internal sealed class ApiErrorException(int status, int code, string slug, string message) : Exception(message)
{
    /// <summary>Gets the HTTP status code.</summary>
    public int Status { get; } = status;

    /// <summary>Gets the API's number of the error.</summary>
    public int Code { get; } = code;

    /// <summary>Gets the API's name of the error.</summary>
    public string Slug { get; } = slug;

    /// <summary>Gets the suggested fix.</summary>
    public string? SuggestedFix { get; init; }

    /// <summary>Gets one entry per problem of the request.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Gets the methods of the path, for status 405.</summary>
    public string? Allow { get; init; }

    /// <summary>Returns the response in the API's error format.</summary>
    public ServerResponse ToResponse(string requestId)
    {
        var error = new JsonObject
        {
            ["message"] = Message,
            ["code"] = Code,
            ["slug"] = Slug,
            ["status"] = Status,
            ["request_id"] = requestId,
        };
        if (SuggestedFix is not null)
        {
            error["suggested_fix"] = SuggestedFix;
        }

        if (Errors.Count > 0)
        {
            error["errors"] = new JsonArray([.. Errors.Select(entry => (JsonNode)entry)]);
        }

        var answer = new ServerResponse(Status, new JsonObject { ["error"] = error });
        return Allow is null ? answer : answer with { Header = new("Allow", Allow) };
    }
}
