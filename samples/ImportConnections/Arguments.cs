namespace ImportConnections;

/// <summary>Represents the command line.</summary>
/// <param name="File">The file to import.</param>
/// <param name="Strict">Whether a bad line makes the run fail.</param>
internal sealed record Arguments(string File, bool Strict)
{
    /// <summary>The usage of the program.</summary>
    public const string Usage = """
        Usage: ImportConnections [file] [--strict]

          file      JSON Lines with one connection a line; default: the sample's connections.jsonl
          --strict  a line that cannot be read makes the exit code 1

        With COMPOSIO_API_KEY set it imports into that project, else into a test server in this process.
        Exit codes: 0 all good lines are connected, 1 not all, 2 usage or settings, 130 interrupted.
        """;

    /// <summary>Parses the arguments; returns null when they are invalid.</summary>
    public static Arguments? Parse(string[] args)
    {
        var files = args.Where(arg => !arg.StartsWith('-')).ToList();
        var options = args.Where(arg => arg.StartsWith('-')).ToList();
        return files.Count > 1 || options.Exists(option => option != "--strict")
            ? null
            : new Arguments(files.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "connections.jsonl"), options.Count > 0);
    }
}
