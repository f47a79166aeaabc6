namespace Composio.Runtime;

/// <summary>Represents the settings for the calls of one view of a transport: the client's settings with per-call overrides.</summary>
/// <param name="Timeout">The timeout of one attempt.</param>
/// <param name="MaxRetries">The maximum number of retries.</param>
/// <param name="Credential">The credential sent with every request.</param>
internal sealed record CallSettings(TimeSpan Timeout, int MaxRetries, Credential Credential)
{
    /// <summary>The headers to add to every request; null for none.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Gets the recorder of responses; null when responses are not recorded.</summary>
    public ResponseRecorder? Recorder { get; init; }

    /// <summary>Returns a copy with the given per-call options applied.</summary>
    /// <exception cref="ComposioConfigurationException">A value is out of range, or there are two keys.</exception>
    /// <exception cref="ArgumentException">A header cannot be sent, or is set by the client.</exception>
    public CallSettings With(ComposioCallOptions options)
    {
        var settings = new CallSettings(options.Timeout ?? Timeout, options.MaxRetries ?? MaxRetries, CredentialSource.Of(options) ?? Credential)
        {
            Headers = options.Headers is null ? Headers : Merged(options.Headers),
            Recorder = Recorder,
        };
        OptionsCheck.CheckCall(settings.Timeout, settings.MaxRetries);
        return settings;
    }

    /// <summary>Returns a text without the credential and the headers.</summary>
    public override string ToString() => $"{nameof(CallSettings)} {{ Timeout = {Timeout}, MaxRetries = {MaxRetries} }}";

    private Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> added)
    {
        var headers = new Dictionary<string, string>(Headers ?? new Dictionary<string, string>(), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in added)
        {
            RequestHeader.Check(name, value);
            headers[name] = value;
        }

        return headers;
    }
}
