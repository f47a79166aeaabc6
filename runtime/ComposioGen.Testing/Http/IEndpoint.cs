namespace Composio.Testing;

/// <summary>Represents one operation of the API. It is called while the backend's lock is held.</summary>
internal interface IEndpoint
{
    /// <summary>Gets the HTTP method.</summary>
    string Method { get; }

    /// <summary>Gets the path after the version, such as <c>/connected_accounts/{id}</c>.</summary>
    string Template { get; }

    /// <summary>Processes a call.</summary>
    /// <exception cref="ApiErrorException">The call is rejected.</exception>
    ServerResponse Handle(Call call);
}
