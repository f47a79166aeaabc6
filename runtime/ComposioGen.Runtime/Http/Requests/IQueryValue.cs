using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Represents a value that provides its own query string form, such as a union of string and boolean.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IQueryValue
{
    /// <summary>Returns the value before percent-encoding; null omits the parameter.</summary>
    /// <returns>The text, or null.</returns>
    string? ToQueryValue();
}
