namespace Composio.Testing;

/// <summary>Creates the API's error responses.</summary>
/// <remarks>
/// The phrases that clients match, code 600 and the slugs <c>ConnectedAccount_BadRequest</c> and <c>HTTP_Unauthorized</c> were observed on
/// the real API; the other numbers are from its documented ranges.
/// </remarks>
internal static class ApiErrors
{
    public static ApiErrorException NoCredential() =>
        Unauthorized("No authentication provided.", "Send your project's API key in the x-api-key header.");

    public static ApiErrorException WrongCredential() =>
        Unauthorized("Invalid API key.", "Check the API key, and that it belongs to this project.");

    public static ApiErrorException TwoCredentials() =>
        Unauthorized("Multiple authentication modes were used in one request.", "Send exactly one credential header.");

    public static ApiErrorException HalfScope() =>
        Unauthorized("x-org-id and x-project-id must be sent together.", "Send both headers or neither.");

    public static ApiErrorException Invalid(IReadOnlyList<string> errors) =>
        new(400, 10400, "HTTP_BadRequest", "Validation failed: " + string.Join("; ", errors))
        {
            Errors = errors,
            SuggestedFix = "Correct the members listed in errors.",
        };

    public static ApiErrorException BadJson() =>
        new(400, 10400, "HTTP_BadRequest", "The request body is not valid JSON.") { SuggestedFix = "Send a JSON object." };

    public static ApiErrorException NoSuchRoute(string method, string path) =>
        new(404, 10404, "HTTP_NotFound", $"Cannot {method} {path}");

    public static ApiErrorException NoSuchMethod(string method, string path, string allow) =>
        new(405, 10405, "HTTP_MethodNotAllowed", $"{method} is not allowed on {path}") { Allow = allow };

    public static ApiErrorException Gone() =>
        new(410, 10410, "HTTP_Gone", "This version of the API has been removed.") { SuggestedFix = "Call /api/v3.1." };

    public static ApiErrorException AccountNotFound(string id) =>
        new(404, 604, "ConnectedAccount_NotFound", $"Connected account {id} was not found")
        {
            SuggestedFix = "Check the id; a deleted account cannot be read.",
        };

    public static ApiErrorException AccountBadRequest(string message, string? suggestedFix = null) =>
        new(400, 600, "ConnectedAccount_BadRequest", message) { SuggestedFix = suggestedFix };

    public static ApiErrorException AccountConflict(string message, string? suggestedFix = null) =>
        new(409, 609, "ConnectedAccount_Conflict", message) { SuggestedFix = suggestedFix };

    public static ApiErrorException ManagedCreateRetired() =>
        AccountBadRequest(
            "Creating connections on this endpoint for Composio-managed OAuth auth configs is no longer supported. "
            + "Use POST /api/v3/connected_accounts/link instead.");

    public static ApiErrorException AclOnlyOnShared() =>
        AccountBadRequest("acl_config_for_shared is only valid on SHARED connected accounts.", "Set account_type to SHARED.");

    public static ApiErrorException AliasInUse(int status, string alias) =>
        new(status, 600, "ConnectedAccount_AliasTaken", $"The alias '{alias}' is taken by another of the user's accounts for this toolkit")
        {
            SuggestedFix = "Choose another alias.",
        };

    public static ApiErrorException SessionNotFound() =>
        new(404, 604, "ConnectedAccount_NotFound", "The session is unknown, used or expired");

    public static ApiErrorException AuthConfigNotFound(string id) =>
        new(404, 204, "AuthConfig_NotFound", $"Auth config {id} was not found") { SuggestedFix = "Check the id." };

    public static ApiErrorException AuthConfigBadRequest(string message, string? suggestedFix = null) =>
        new(400, 200, "AuthConfig_BadRequest", message) { SuggestedFix = suggestedFix };

    public static ApiErrorException ToolkitNotFound(string slug) =>
        new(404, 10404, "Toolkit_NotFound", $"Toolkit {slug} was not found") { SuggestedFix = "List the toolkits to see their slugs." };

    public static ApiErrorException WebhookSubscriptionNotFound(string id) =>
        new(404, 10404, "HTTP_NotFound", $"Webhook subscription {id} was not found") { SuggestedFix = "List the subscriptions to see their ids." };

    public static ApiErrorException WebhookUrlInUse(int status, string id) =>
        new(status, 10000 + status, status == 409 ? "HTTP_Conflict" : "HTTP_BadRequest", $"Webhook subscription {id} has this URL already")
        {
            SuggestedFix = "Change the subscription that exists.",
        };

    private static ApiErrorException Unauthorized(string message, string suggestedFix) =>
        new(401, 10401, "HTTP_Unauthorized", message) { SuggestedFix = suggestedFix };
}
