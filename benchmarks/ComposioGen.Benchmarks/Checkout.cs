namespace ComposioGen.Benchmarks;

/// <summary>Locates the clone from which the benchmarks were built.</summary>
internal static class Checkout
{
    /// <summary>Gets the folder of <c>ComposioGen.sln</c>.</summary>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComposioGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks are not inside the repository.");
        }

        return folder.FullName;
    }
}
