using System.IO.Compression;
using System.Xml.Linq;

namespace ComposioGen.Package.Tests.Layout;

/// <summary>Represents an opened package.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _archive;

    public PackageFile(string path)
    {
        _archive = ZipFile.OpenRead(path);
        Nuspec = Read(_archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)));
    }

    /// <summary>The <c>metadata</c> element.</summary>
    public XElement Nuspec { get; }

    /// <summary>Gets the files of the package, without those that every package has.</summary>
    public IReadOnlyList<string> Files =>
        [.. _archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Where(name => name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public IReadOnlyList<XElement> Dependencies => [.. Nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")];

    public string? Value(string element) => Nuspec.Elements().SingleOrDefault(child => child.Name.LocalName == element)?.Value;

    /// <summary>The text of a file.</summary>
    public string ReadText(string name)
    {
        using var reader = new StreamReader(_archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] ReadBytes(string name)
    {
        using var stream = _archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _archive.Dispose();

    private static XElement Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }
}
