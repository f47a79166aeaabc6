namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Selects operations of a document. Empty lists select all.</summary>
/// <param name="IncludeTags">The tags to include, case-insensitive.</param>
/// <param name="ExcludeTags">The tags to exclude, also when they are included.</param>
/// <param name="IncludePaths">The paths to include, with <c>*</c> for any number of characters.</param>
/// <param name="ExcludePaths">The paths to exclude, also when they are included.</param>
internal sealed record OperationFilter(
    EquatableArray<string> IncludeTags,
    EquatableArray<string> ExcludeTags,
    EquatableArray<string> IncludePaths,
    EquatableArray<string> ExcludePaths)
{
    public static OperationFilter All { get; } = new([], [], [], []);

    public bool Includes(ApiOperation operation)
    {
        var tag = operation.Tag ?? "";
        var path = operation.Path;
        return (IncludeTags.Count == 0 || IncludeTags.Contains(tag, StringComparer.OrdinalIgnoreCase))
            && !ExcludeTags.Contains(tag, StringComparer.OrdinalIgnoreCase)
            && (IncludePaths.Count == 0 || IncludePaths.Any(pattern => Matches(path, pattern)))
            && !ExcludePaths.Any(pattern => Matches(path, pattern));
    }

    /// <summary>
    /// Returns whether a path matches a pattern: the parts between the wildcards occur in order, the first and last at the ends.
    /// </summary>
    private static bool Matches(string path, string pattern)
    {
        var pieces = pattern.Split('*');
        if (pieces.Length == 1)
        {
            return path == pattern;
        }

        var place = 0;
        for (var i = 0; i < pieces.Length - 1; i++)
        {
            var found = path.IndexOf(pieces[i], place, StringComparison.Ordinal);
            if (found < 0 || (i == 0 && found > 0))
            {
                return false;
            }

            place = found + pieces[i].Length;
        }

        var last = pieces[pieces.Length - 1];
        return path.Length - last.Length >= place && path.EndsWith(last, StringComparison.Ordinal);
    }
}
