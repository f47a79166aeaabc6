using System.Globalization;

namespace ComposioGen.Import.Tool;

/// <summary>Reads the arguments one by one: <c>--name value</c> or <c>--name=value</c>.</summary>
internal sealed class ArgumentReader(IReadOnlyList<string> arguments)
{
    private int _next;
    private string? _value;

    /// <summary>Gets the current argument: an option without its value, or a file.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Advances to the next argument.</summary>
    public bool MoveNext()
    {
        if (_value is not null)
        {
            throw new UsageException($"{Current} accepts no value.");
        }

        if (_next == arguments.Count)
        {
            return false;
        }

        Current = arguments[_next++];
        if (Current.StartsWith("--", StringComparison.Ordinal) && Current.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
        {
            (Current, _value) = (Current[..equals], Current[(equals + 1)..]);
        }

        return true;
    }

    /// <summary>Returns the value of the current option.</summary>
    public string Text()
    {
        var value = _value ?? (_next < arguments.Count ? arguments[_next++] : null);
        _value = null;
        return string.IsNullOrWhiteSpace(value) ? throw new UsageException($"{Current} requires a value.") : value;
    }

    /// <summary>Returns the value as a pair separated by an equals sign.</summary>
    public (string Left, string Right) Pair()
    {
        var text = Text();
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < text.Length - 1
            ? (text[..equals].Trim(), text[(equals + 1)..].Trim())
            : throw new UsageException($"{Current} requires a value such as field=Column Name.");
    }

    /// <summary>Returns the value as an integer within a range.</summary>
    public int Integer(int least, int most) =>
        int.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{Current} requires a number from {least} to {most}."));

    /// <summary>Returns the value as a number greater than 0 and at most 1.</summary>
    public double Share() =>
        double.TryParse(Text(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1
            ? number
            : throw new UsageException($"{Current} requires a number greater than 0 and at most 1, such as 0.8.");

    /// <summary>Returns the value as a number of seconds.</summary>
    public TimeSpan Seconds(double least) =>
        double.TryParse(Text(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds >= least && seconds <= 86_400
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{Current} requires a number of seconds from {least} to 86400."));

    /// <summary>Returns the value as a URL.</summary>
    public Uri Url() =>
        Uri.TryCreate(Text(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : throw new UsageException($"{Current} requires a URL.");
}
