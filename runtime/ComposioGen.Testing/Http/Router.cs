namespace Composio.Testing;

/// <summary>Finds the endpoint of a path. Literal segments take precedence over parameters.</summary>
internal sealed class Router
{
    private readonly List<(string[] Segments, IEndpoint Endpoint)> _routes;

    /// <summary>Initializes a router for the endpoints.</summary>
    public Router(IEnumerable<IEndpoint> endpoints) =>
        _routes = [.. endpoints
            .Select(endpoint => (Segments: endpoint.Template.Split('/')[1..], Endpoint: endpoint))
            .OrderBy(route => route.Segments.Count(IsParameter))];

    /// <summary>Returns the endpoint of a path and the values of its parameters.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The encoded path after the version.</param>
    /// <exception cref="ApiErrorException">404: no endpoint has the path. 405: no endpoint has the path and the method.</exception>
    public (IEndpoint Endpoint, IReadOnlyList<string> Values) Find(string method, string path)
    {
        var segments = path.Split('/')[1..];
        var allowed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (template, endpoint) in _routes)
        {
            if (!Matches(template, segments))
            {
                continue;
            }

            if (endpoint.Method == method)
            {
                return (endpoint, Values(template, segments));
            }

            allowed.Add(endpoint.Method);
        }

        throw allowed.Count == 0 ? ApiErrors.NoSuchRoute(method, path) : ApiErrors.NoSuchMethod(method, path, string.Join(", ", allowed));
    }

    private static bool Matches(string[] template, string[] segments)
    {
        if (template.Length != segments.Length)
        {
            return false;
        }

        for (var index = 0; index < template.Length; index++)
        {
            if (IsParameter(template[index]) ? segments[index].Length == 0 : template[index] != segments[index])
            {
                return false;
            }
        }

        return true;
    }

    private static List<string> Values(string[] template, string[] segments)
    {
        var values = new List<string>(2);
        for (var index = 0; index < template.Length; index++)
        {
            if (IsParameter(template[index]))
            {
                values.Add(Uri.UnescapeDataString(segments[index]));
            }
        }

        return values;
    }

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
