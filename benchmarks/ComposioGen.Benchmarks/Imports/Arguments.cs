using System.Globalization;

namespace ComposioGen.Benchmarks.Imports;

/// <summary>Represents the options of a command: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Arguments()
    {
    }

    /// <summary>Parses the options.</summary>
    public static Arguments Parse(string[] args)
    {
        var arguments = new Arguments();
        for (var i = 0; i < args.Length; i++)
        {
            var hasValue = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            arguments._values[args[i]] = hasValue ? args[++i] : "";
        }

        return arguments;
    }

    /// <summary>Returns an integer.</summary>
    public int Number(string name, int otherwise) =>
        _values.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>Returns a text.</summary>
    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    /// <summary>Returns whether an option is set.</summary>
    public bool Has(string name) => _values.ContainsKey(name);
}
