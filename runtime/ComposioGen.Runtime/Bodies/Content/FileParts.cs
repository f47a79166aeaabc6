using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Collects the files of a form.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FileParts
{
    private readonly List<KeyValuePair<string, UploadFile>> _files = [];

    internal FileParts()
    {
    }

    internal IReadOnlyList<KeyValuePair<string, UploadFile>> All => _files;

    /// <summary>Adds a file; null is ignored.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="file">The file.</param>
    public void Add(string name, UploadFile? file)
    {
        if (file is not null)
        {
            _files.Add(new(name, file));
        }
    }

    /// <summary>Adds files under one name; null is ignored.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="files">The files.</param>
    public void Add(string name, IReadOnlyList<UploadFile>? files)
    {
        foreach (var file in files ?? [])
        {
            Add(name, file);
        }
    }
}
