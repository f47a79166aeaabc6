namespace Composio.Testing;

/// <summary>One operation of the API. It is called with the backend's lock held.</summary>
internal interface IEndpoint
{
    /// <summary>The HTTP method.</summary>
    string Method { get; }

    /// <summary>The path after the version's prefix, such as <c>/connected_accounts/{id}</c>.</summary>
    string Template { get; }

    /// <summary>Does what the operation does.</summary>
    /// <exception cref="RefusalException">The call is turned down.</exception>
    Answer Handle(Call call);
}
