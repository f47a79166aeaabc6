using System.Globalization;
using Composio.Runtime;

namespace Composio;

/// <summary>Verifies that deliveries of webhooks come from Composio.</summary>
public static class ComposioWebhook
{
    /// <summary>The name of the header with the ID of the event.</summary>
    public const string IdHeader = WebhookMembers.IdHeader;

    /// <summary>The name of the header with the time of the delivery, in seconds since 1970.</summary>
    public const string TimestampHeader = WebhookMembers.TimestampHeader;

    /// <summary>The name of the header with one or more signatures.</summary>
    public const string SignatureHeader = WebhookMembers.SignatureHeader;

    /// <summary>The type of the event for an expired account. It requires a subscription with version V3.</summary>
    public const string ConnectedAccountExpired = WebhookMembers.ConnectedAccountExpired;

    /// <summary>Verifies a delivery by its headers.</summary>
    /// <param name="body">The unmodified bytes of the request body. JSON that was parsed and serialized again has another signature.</param>
    /// <param name="header">A delegate that returns the value of a header, or null when it is absent: <c>name => request.Headers[name]</c> in ASP.NET Core.</param>
    /// <param name="secret">The secret of the subscription, unmodified and not decoded.</param>
    /// <param name="verification">The tolerance and the clock; null for the defaults.</param>
    /// <returns>The delivery.</returns>
    /// <exception cref="ComposioWebhookSignatureException">The signature is invalid, the timestamp is outside the tolerance, or a header is missing.</exception>
    /// <exception cref="ComposioWebhookPayloadException">The timestamp is not a number, or the body is not an event.</exception>
    public static WebhookMessage Verify(ReadOnlySpan<byte> body, Func<string, string?> header, string secret, WebhookVerification? verification = null) =>
        Verify(body, header, [secret], verification);

    /// <summary>Verifies a delivery by its headers with several secrets, as during a rotation.</summary>
    /// <param name="body">The unmodified bytes of the request body. JSON that was parsed and serialized again has another signature.</param>
    /// <param name="header">A delegate that returns the value of a header, or null when it is absent: <c>name => request.Headers[name]</c> in ASP.NET Core.</param>
    /// <param name="secrets">The valid secrets: the new one and the previous one. Null and empty entries are ignored.</param>
    /// <param name="verification">The tolerance and the clock; null for the defaults.</param>
    /// <returns>The delivery.</returns>
    /// <exception cref="ComposioWebhookSignatureException">The signature is invalid, the timestamp is outside the tolerance, or a header is missing.</exception>
    /// <exception cref="ComposioWebhookPayloadException">The timestamp is not a number, or the body is not an event.</exception>
    public static WebhookMessage Verify(
        ReadOnlySpan<byte> body, Func<string, string?> header, IReadOnlyCollection<string?> secrets, WebhookVerification? verification = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Verify(body, header(IdHeader), header(TimestampHeader), header(SignatureHeader), secrets, verification);
    }

    /// <summary>Verifies a delivery.</summary>
    /// <param name="body">The unmodified bytes of the request body. JSON that was parsed and serialized again has another signature.</param>
    /// <param name="id">The header <c>webhook-id</c>; null when it is absent.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>; null when it is absent.</param>
    /// <param name="signature">The header <c>webhook-signature</c>; null when it is absent.</param>
    /// <param name="secret">The secret of the subscription, unmodified and not decoded.</param>
    /// <param name="verification">The tolerance and the clock; null for the defaults.</param>
    /// <returns>The delivery.</returns>
    /// <exception cref="ComposioWebhookSignatureException">The signature is invalid, the timestamp is outside the tolerance, or a header is missing.</exception>
    /// <exception cref="ComposioWebhookPayloadException">The timestamp is not a number, or the body is not an event.</exception>
    public static WebhookMessage Verify(
        ReadOnlySpan<byte> body, string? id, string? timestamp, string? signature, string secret, WebhookVerification? verification = null) =>
        Verify(body, id, timestamp, signature, [secret], verification);

    /// <summary>Verifies a delivery with several secrets, as during a rotation.</summary>
    /// <param name="body">The unmodified bytes of the request body. JSON that was parsed and serialized again has another signature.</param>
    /// <param name="id">The header <c>webhook-id</c>; null when it is absent.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>; null when it is absent.</param>
    /// <param name="signature">The header <c>webhook-signature</c>; null when it is absent.</param>
    /// <param name="secrets">The valid secrets: the new one and the previous one. Null and empty entries are ignored.</param>
    /// <param name="verification">The tolerance and the clock; null for the defaults.</param>
    /// <returns>The delivery.</returns>
    /// <exception cref="ComposioWebhookSignatureException">The signature is invalid, the timestamp is outside the tolerance, or a header is missing.</exception>
    /// <exception cref="ComposioWebhookPayloadException">The timestamp is not a number, or the body is not an event.</exception>
    public static WebhookMessage Verify(
        ReadOnlySpan<byte> body, string? id, string? timestamp, string? signature, IReadOnlyCollection<string?> secrets, WebhookVerification? verification = null)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        verification ??= new();
        Require(!body.IsEmpty, "The body is empty.");
        List<string> given = [.. secrets.OfType<string>().Where(static secret => secret.Length > 0)];
        Require(given.Count > 0, "The webhook secret is empty.");
        RequireHeader(id, IdHeader);
        RequireHeader(signature, SignatureHeader);
        RequireHeader(timestamp, TimestampHeader);
        var sentAt = ReadTime(timestamp!);
        CheckAge(sentAt, verification);
        WebhookSignature.Check(body, id!, timestamp!, signature!, given);
        return WebhookPayload.Read(body, sentAt);
    }

    private static DateTimeOffset ReadTime(string timestamp)
    {
        var isNumber = long.TryParse(timestamp, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds);
        return isNumber && seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new ComposioWebhookPayloadException($"The header {TimestampHeader} is not a time in seconds.");
    }

    private static void CheckAge(DateTimeOffset sentAt, WebhookVerification verification)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(verification.Tolerance, TimeSpan.Zero);
        var age = (verification.TimeProvider.GetUtcNow() - sentAt).Duration();
        Require(
            verification.Tolerance == TimeSpan.Zero || age <= verification.Tolerance,
            string.Create(CultureInfo.InvariantCulture, $"The delivery is {age.TotalSeconds:0} s away from the current time; the tolerance is {verification.Tolerance.TotalSeconds:0} s. It may be a replay, or a clock is wrong."));
    }

    private static void RequireHeader(string? value, string name) => Require(!string.IsNullOrEmpty(value), $"The header {name} is missing.");

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new ComposioWebhookSignatureException(message);
        }
    }
}
