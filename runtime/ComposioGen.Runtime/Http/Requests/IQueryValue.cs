using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>A value that knows how it looks in a query string, such as a union of string and boolean.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IQueryValue
{
    /// <summary>The value before percent-encoding; null leaves the parameter out.</summary>
    /// <returns>The text, or null.</returns>
    string? ToQueryValue();
}
