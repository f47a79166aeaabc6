using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Represents a form that contains files.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFileForm
{
    /// <summary>Adds the files of the form.</summary>
    /// <param name="parts">The collection that receives the files.</param>
    void AddFiles(FileParts parts);
}
