namespace Composio.Runtime;

/// <summary>Contains the parsed body of an error response; every member may be missing.</summary>
internal sealed class ErrorBody
{
    public string? Message { get; set; }

    public string? Code { get; set; }

    public string? Slug { get; set; }

    public string? RequestId { get; set; }

    public string? SuggestedFix { get; set; }

    public List<string> Errors { get; } = [];
}
