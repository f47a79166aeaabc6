namespace ComposioGen.Import.Tool;

/// <summary>Compares files by identity.</summary>
internal static class FileIdentity
{
    private const int MostLinks = 64;

    /// <summary>Returns whether two paths refer to the same file, by spelling, letter case, symbolic or hard link.</summary>
    public static bool AreSame(string first, string second)
    {
        try
        {
            // Some file systems ignore the letter case of names.
            var (one, other) = (Resolve(first), Resolve(second));
            return string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
                || (File.Exists(one) && File.Exists(other) && AreLinked(one, other));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // A path that cannot be resolved is reported when it is opened.
            return false;
        }
    }

    // Resolves every link, also those of folders.
    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        for (var i = 0; i < MostLinks; i++)
        {
            var next = ResolveOne(full);
            if (next == full)
            {
                break;
            }

            full = next;
        }

        return full;
    }

    private static string ResolveOne(string full)
    {
        for (var part = full; part is not null && Path.GetDirectoryName(part) is { } parent; part = parent)
        {
            FileSystemInfo info = Directory.Exists(part) ? new DirectoryInfo(part) : new FileInfo(part);
            if (info.LinkTarget is { } target)
            {
                return Path.GetFullPath(Path.Combine(parent, target) + full[part.Length..]);
            }
        }

        return full;
    }

    // A file that is opened exclusively cannot be opened through another path.
    private static bool AreLinked(string first, string second)
    {
        if (new FileInfo(first).Length != new FileInfo(second).Length || !CanHold(second))
        {
            return false;
        }

        using var held = new FileStream(first, FileMode.Open, FileAccess.Read, FileShare.None);
        return !CanHold(second);
    }

    private static bool CanHold(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None).Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
