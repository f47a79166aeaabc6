using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace ComposioGen.Corpus.Documents;

/// <summary>Represents a package of the npm registry with a fixed version, downloaded once and extracted next to its archive.</summary>
internal sealed class NpmPackage(string name, string version, string cacheFolder)
{
    private string ArchiveName => $"{name.TrimStart('@').Replace('/', '-')}-{version}.tgz";

    private string Archive => Path.Combine(cacheFolder, ArchiveName);

    /// <summary>Gets the folder with the content of the package.</summary>
    public string Folder => Path.Combine(cacheFolder, Path.GetFileNameWithoutExtension(ArchiveName), "package");

    /// <summary>Downloads and extracts the package unless this was done before.</summary>
    /// <returns>Null when the package is there; otherwise the reason why it is not.</returns>
    public string? Prepare()
    {
        if (Directory.Exists(Folder))
        {
            return null;
        }

        Directory.CreateDirectory(cacheFolder);
        if (!File.Exists(Archive) && Download() is { } reason)
        {
            return reason;
        }

        Unpack();
        return null;
    }

    private string? Download()
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", "--silent", $"{name}@{version}"])
            {
                WorkingDirectory = cacheFolder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = npm.StandardError.ReadToEndAsync();
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            return npm.ExitCode == 0 ? null : $"npm pack {name}@{version} failed: {error.Result.Trim()}";
        }
        catch (Win32Exception)
        {
            return "npm is not installed";
        }
    }

    private void Unpack()
    {
        var unfinished = Path.GetDirectoryName(Folder)! + ".unfinished";
        Directory.CreateDirectory(unfinished);
        using (var archive = File.OpenRead(Archive))
        using (var tar = new GZipStream(archive, CompressionMode.Decompress))
        {
            TarFile.ExtractToDirectory(tar, unfinished, overwriteFiles: true);
        }

        Directory.Move(unfinished, Path.GetDirectoryName(Folder)!);
    }
}
