namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Finds the enum for a set of values without comparing every enum with every union.</summary>
internal sealed class EnumSearch
{
    private readonly Dictionary<string, List<EnumDraft>> _byValue = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumDraft?> _found = new(StringComparer.Ordinal);

    public EnumSearch(IEnumerable<TypeDraft> drafts)
    {
        foreach (var draft in drafts.OfType<EnumDraft>().Where(draft => draft.Values.Count > 1))
        {
            foreach (var value in draft.Values.Select(value => value.Value).Distinct(StringComparer.Ordinal))
            {
                if (!_byValue.TryGetValue(value, out var holders))
                {
                    _byValue[value] = holders = [];
                }

                holders.Add(draft);
            }
        }
    }

    /// <summary>
    /// Returns the enum with the most of the values, then the one with the fewest others. A few values may be missing, because documents may
    /// add a branch before its value; null when there is no such enum.
    /// </summary>
    public EnumDraft? Find(IReadOnlyCollection<string> values)
    {
        // Equal states occur throughout a document.
        var key = string.Join("|", values);
        if (!_found.TryGetValue(key, out var found))
        {
            _found[key] = found = Search(values);
        }

        return found;
    }

    private EnumDraft? Search(IReadOnlyCollection<string> values)
    {
        var known = new Dictionary<EnumDraft, int>();
        foreach (var draft in values.SelectMany(value => _byValue.TryGetValue(value, out var holders) ? holders : []))
        {
            known[draft] = known.TryGetValue(draft, out var count) ? count + 1 : 1;
        }

        return known.Keys
            .Where(draft => known[draft] * 5 >= values.Count * 4)
            .OrderByDescending(draft => known[draft])
            .ThenBy(draft => draft.Values.Count)
            .ThenBy(draft => draft.Name, StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
