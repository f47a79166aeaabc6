namespace Composio.Runtime;

/// <summary>Resolves and validates the base URL.</summary>
internal static class BaseUrlText
{
    private static readonly Uri Production = new(ApiAddress.Production);

    /// <summary>Returns the base URL of the options, or that of the environment, or the production URL.</summary>
    /// <exception cref="ComposioConfigurationException">The URL is invalid.</exception>
    public static Uri Resolve(ComposioClientOptions options, Func<string, string?> environment)
    {
        var url = options.BaseUrl ?? FromEnvironment(environment) ?? Production;
        Check(url);
        if (url.Scheme == Uri.UriSchemeHttp && !url.IsLoopback && environment("COMPOSIO_ALLOW_INSECURE_HTTP") != "1")
        {
            throw new ComposioConfigurationException(
                $"The base URL {Show(url)} uses plain HTTP, which would expose the API key to the network. Use HTTPS, or set COMPOSIO_ALLOW_INSECURE_HTTP=1.");
        }

        return url;
    }

    /// <summary>Returns the base URL from the environment, or null.</summary>
    /// <exception cref="ComposioConfigurationException">The URL is invalid.</exception>
    public static Uri? FromEnvironment(Func<string, string?> environment)
    {
        var text = environment("COMPOSIO_BASE_URL");
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url)
            ? url
            : throw new ComposioConfigurationException("The environment variable COMPOSIO_BASE_URL is not an absolute URL.");
    }

    /// <summary>Returns the URL without user name, query and fragment, which may contain secrets.</summary>
    public static string Show(Uri? url) => url switch
    {
        null => "default",
        { IsAbsoluteUri: false } => "a relative URL",
        _ => url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped),
    };

    private static void Check(Uri url)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            throw new ComposioConfigurationException("The base URL must be absolute and start with https:// or http://.");
        }

        if (url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            throw new ComposioConfigurationException(
                $"The base URL {Show(url)} must not contain a user name, query or fragment.");
        }
    }
}
