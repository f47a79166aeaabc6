using System.Globalization;

namespace ComposioGen.Import.Tool;

/// <summary>Walks through the arguments: <c>--name value</c> or <c>--name=value</c>.</summary>
internal sealed class ArgumentReader(IReadOnlyList<string> arguments)
{
    private int _next;
    private string? _value;

    /// <summary>The argument at hand: an option without its value, or a file.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Goes to the next argument.</summary>
    public bool MoveNext()
    {
        if (_value is not null)
        {
            throw new UsageException($"{Current} takes no value.");
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

    /// <summary>The value of the option at hand.</summary>
    public string Text()
    {
        var value = _value ?? (_next < arguments.Count ? arguments[_next++] : null);
        _value = null;
        return string.IsNullOrWhiteSpace(value) ? throw new UsageException($"{Current} needs a value.") : value;
    }

    /// <summary>The value, a pair with an equals sign between.</summary>
    public (string Left, string Right) Pair()
    {
        var text = Text();
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < text.Length - 1
            ? (text[..equals].Trim(), text[(equals + 1)..].Trim())
            : throw new UsageException($"{Current} needs a value such as field=Column Name.");
    }

    /// <summary>The value, a whole number within a range.</summary>
    public int Integer(int least, int most) =>
        int.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{Current} needs a number from {least} to {most}."));

    /// <summary>The value, a number above 0 and at most 1.</summary>
    public double Share() =>
        double.TryParse(Text(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1
            ? number
            : throw new UsageException($"{Current} needs a number above 0 and at most 1, such as 0.8.");

    /// <summary>The value, a number of seconds.</summary>
    public TimeSpan Seconds(double least) =>
        double.TryParse(Text(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds >= least && seconds <= 86_400
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{Current} needs a number of seconds from {least} to 86400."));

    /// <summary>The value, a URL.</summary>
    public Uri Url() =>
        Uri.TryCreate(Text(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : throw new UsageException($"{Current} needs a URL.");
}
