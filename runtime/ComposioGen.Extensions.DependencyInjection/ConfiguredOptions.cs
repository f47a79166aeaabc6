using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Composio;

/// <summary>
/// Binds options to a configuration section without reflection, and with more specific errors than the configuration binder.
/// </summary>
internal static class ConfiguredOptions
{
    /// <summary>Sets the options that the section contains.</summary>
    /// <exception cref="ComposioConfigurationException">A value is invalid; the message contains its key, but not the value.</exception>
    public static void Apply(IConfiguration section, ComposioClientOptions options)
    {
        Text(section, nameof(options.ApiKey), value => options.ApiKey = value);
        Text(section, nameof(options.UserApiKey), value => options.UserApiKey = value);
        Text(section, nameof(options.OrgId), value => options.OrgId = value);
        Text(section, nameof(options.ProjectId), value => options.ProjectId = value);
        Text(section, nameof(options.OrgApiKey), value => options.OrgApiKey = value);
        Text(section, nameof(options.ApplicationName), value => options.ApplicationName = value);
        Url(section, nameof(options.BaseUrl), value => options.BaseUrl = value);
        Time(section, nameof(options.Timeout), value => options.Timeout = value);
        Time(section, nameof(options.MaxRetryAfter), value => options.MaxRetryAfter = value);
        Time(section, nameof(options.PollInterval), value => options.PollInterval = value);
        Time(section, nameof(options.MaxPollInterval), value => options.MaxPollInterval = value);
        Time(section, nameof(options.WaitTimeout), value => options.WaitTimeout = value);
        Number(section, nameof(options.MaxRetries), value => options.MaxRetries = value);
        Number(section, nameof(options.MaxResponseBytes), value => options.MaxResponseBytes = value);
    }

    private static void Text(IConfiguration section, string key, Action<string> set)
    {
        // An empty value counts as missing, as with environment variables.
        if (section[key] is { Length: > 0 } value)
        {
            set(value);
        }
    }

    private static void Url(IConfiguration section, string key, Action<Uri> set) => Text(section, key, value =>
        set(Uri.TryCreate(value, UriKind.Absolute, out var url) ? url : throw Wrong(section, key, "an absolute URL")));

    private static void Time(IConfiguration section, string key, Action<TimeSpan> set) => Text(section, key, value =>
        set(TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var time) ? time : throw Wrong(section, key, "a time such as 00:01:00")));

    private static void Number(IConfiguration section, string key, Action<int> set) => Text(section, key, value =>
        set(int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(section, key, "an integer")));

    private static ComposioConfigurationException Wrong(IConfiguration section, string key, string expected)
    {
        var path = section is IConfigurationSection { Path.Length: > 0 } named ? $"{named.Path}:{key}" : key;
        return new ComposioConfigurationException($"The configuration value '{path}' is not {expected}.");
    }
}
