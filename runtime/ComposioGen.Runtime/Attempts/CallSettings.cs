namespace Composio.Runtime;

/// <summary>The settings of the calls of one view of a transport: the client's own, with what some calls do differently.</summary>
/// <param name="Timeout">The time that one attempt may take.</param>
/// <param name="MaxRetries">How often a failed attempt is repeated.</param>
/// <param name="Credential">The credential that goes with every request.</param>
internal sealed record CallSettings(TimeSpan Timeout, int MaxRetries, Credential Credential)
{
    /// <summary>The headers to add to every request; null for none.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Records the answers; null when nobody asked for them.</summary>
    public ResponseRecorder? Recorder { get; init; }

    /// <summary>Returns these settings with those of a call laid over them.</summary>
    /// <exception cref="ComposioConfigurationException">A value is out of range, or there are two keys.</exception>
    /// <exception cref="ArgumentException">A header cannot be sent, or is the client's own.</exception>
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

    /// <summary>Never shows the credential or a header.</summary>
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
