namespace Composio.Runtime;

/// <summary>What could be found in the body of an error; anything may be missing.</summary>
internal sealed class ErrorBody
{
    public string? Message { get; set; }

    public string? Code { get; set; }

    public string? Slug { get; set; }

    public string? RequestId { get; set; }

    public string? SuggestedFix { get; set; }

    public List<string> Errors { get; } = [];
}
