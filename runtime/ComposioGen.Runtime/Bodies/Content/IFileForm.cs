using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>A form that has files among its members.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFileForm
{
    /// <summary>Adds the files of the form.</summary>
    /// <param name="parts">Receives them.</param>
    void AddFiles(FileParts parts);
}
