namespace Composio.Runtime;

/// <summary>Defines the JSON members of an error response, and the phrases that distinguish some errors of the API.</summary>
internal static class ErrorMembers
{
    public const string Error = "error";
    public const string Errors = "errors";
    public const string Message = "message";
    public const string Code = "code";
    public const string Slug = "slug";
    public const string RequestId = "request_id";
    public const string RequestIdInCamelCase = "requestId";
    public const string SuggestedFix = "suggested_fix";
    public const string SuggestedFixInCamelCase = "suggestedFix";

    // Code and slug of these errors are shared with other failures.
    public const string EndpointRetired = "no longer supported";
    public const string LinkEndpoint = "/connected_accounts/link";
    public const string AccessRulesOnlyForShared = "acl_config_for_shared is only valid on SHARED";
}
