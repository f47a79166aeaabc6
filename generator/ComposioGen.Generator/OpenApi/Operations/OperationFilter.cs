namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Which operations of a document the user wants. Empty lists let everything through.</summary>
/// <param name="IncludeTags">Tags to take; case does not count.</param>
/// <param name="ExcludeTags">Tags to leave out, also where they were included.</param>
/// <param name="IncludePaths">Paths to take, with <c>*</c> for any run of characters.</param>
/// <param name="ExcludePaths">Paths to leave out, also where they were included.</param>
internal sealed record OperationFilter(
    EquatableArray<string> IncludeTags,
    EquatableArray<string> ExcludeTags,
    EquatableArray<string> IncludePaths,
    EquatableArray<string> ExcludePaths)
{
    public static OperationFilter All { get; } = new([], [], [], []);

    public bool Takes(ApiOperation operation)
    {
        var tag = operation.Tag ?? "";
        var path = operation.Path;
        return (IncludeTags.Count == 0 || IncludeTags.Contains(tag, StringComparer.OrdinalIgnoreCase))
            && !ExcludeTags.Contains(tag, StringComparer.OrdinalIgnoreCase)
            && (IncludePaths.Count == 0 || IncludePaths.Any(pattern => Matches(path, pattern)))
            && !ExcludePaths.Any(pattern => Matches(path, pattern));
    }

    /// <summary>The pieces between the stars must follow one another; the first and last are bound to the ends.</summary>
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
