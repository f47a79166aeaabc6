using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>A call is turned down; carries what the API would say. Never leaves the server as an exception.</summary>
internal sealed class RefusalException(int status, int code, string slug, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The API's own number for the error.</summary>
    public int Code { get; } = code;

    /// <summary>The API's own name for the error.</summary>
    public string Slug { get; } = slug;

    /// <summary>What the caller could do.</summary>
    public string? SuggestedFix { get; init; }

    /// <summary>One entry for each thing that is wrong with the request.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>The methods that the path does know; set with status 405.</summary>
    public string? Allow { get; init; }

    /// <summary>The response, in the API's error shape.</summary>
    public Answer ToAnswer(string requestId)
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

        var answer = new Answer(Status, new JsonObject { ["error"] = error });
        return Allow is null ? answer : answer with { Header = new("Allow", Allow) };
    }
}
