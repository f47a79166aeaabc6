using System.Globalization;
using Composio.Runtime;

namespace Composio;

/// <summary>Verifies deliveries of Composio's webhooks.</summary>
public static class ComposioWebhook
{
    /// <summary>The name of the header with the event ID.</summary>
    public const string IdHeader = "webhook-id";

    /// <summary>The name of the header with the time of the delivery, in seconds since 1970.</summary>
    public const string TimestampHeader = "webhook-timestamp";

    /// <summary>The name of the header with one or more signatures.</summary>
    public const string SignatureHeader = "webhook-signature";

    /// <summary>Verifies a delivery by its headers.</summary>
    /// <param name="body">The body as received, byte for byte: JSON that was parsed and serialized again has another signature.</param>
    /// <param name="header">A function that returns a header value, or null: <c>name => request.Headers[name]</c> in ASP.NET Core.</param>
    /// <param name="secret">The secret of the subscription as Composio displays it; it is neither trimmed nor decoded.</param>
    /// <param name="verification">The verification settings; null for the defaults.</param>
    /// <returns>The verified delivery.</returns>
    /// <exception cref="ComposioWebhookSignatureException">The delivery cannot be verified, is too old or too new, or lacks a header.</exception>
    /// <exception cref="ComposioWebhookPayloadException">The timestamp is not a number, or the body is not an event.</exception>
    public static WebhookMessage Verify(ReadOnlySpan<byte> body, Func<string, string?> header, string secret, WebhookVerification? verification = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Verify(body, header(IdHeader), header(TimestampHeader), header(SignatureHeader), secret, verification);
    }

    /// <summary>Verifies a delivery.</summary>
    /// <param name="body">The body as received, byte for byte: JSON that was parsed and serialized again has another signature.</param>
    /// <param name="id">The value of the header <c>webhook-id</c>; null when it is absent.</param>
    /// <param name="timestamp">The value of the header <c>webhook-timestamp</c>; null when it is absent.</param>
    /// <param name="signature">The value of the header <c>webhook-signature</c>; null when it is absent.</param>
    /// <param name="secret">The secret of the subscription as Composio displays it; it is neither trimmed nor decoded.</param>
    /// <param name="verification">The verification settings; null for the defaults.</param>
    /// <returns>The verified delivery.</returns>
    /// <exception cref="ComposioWebhookSignatureException">The delivery cannot be verified, is too old or too new, or lacks a header.</exception>
    /// <exception cref="ComposioWebhookPayloadException">The timestamp is not a number, or the body is not an event.</exception>
    public static WebhookMessage Verify(
        ReadOnlySpan<byte> body, string? id, string? timestamp, string? signature, string secret, WebhookVerification? verification = null)
    {
        verification ??= new();
        Require(!body.IsEmpty, "The body is empty.");
        Require(!string.IsNullOrEmpty(secret), "The webhook secret is empty; nothing can be verified.");
        RequireHeader(id, IdHeader);
        RequireHeader(signature, SignatureHeader);
        RequireHeader(timestamp, TimestampHeader);
        var sentAt = ReadTime(timestamp!);
        CheckAge(sentAt, verification);
        WebhookSignature.Check(body, id!, timestamp!, signature!, secret);
        return WebhookPayload.Read(body, sentAt);
    }

    private static DateTimeOffset ReadTime(string timestamp)
    {
        var isNumber = long.TryParse(timestamp, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds);
        return isNumber && seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new ComposioWebhookPayloadException($"The header {TimestampHeader} is no time in seconds.");
    }

    private static void CheckAge(DateTimeOffset sentAt, WebhookVerification verification)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(verification.Tolerance, TimeSpan.Zero);
        var age = (verification.TimeProvider.GetUtcNow() - sentAt).Duration();
        Require(
            verification.Tolerance == TimeSpan.Zero || age <= verification.Tolerance,
            string.Create(CultureInfo.InvariantCulture, $"The delivery is {age.TotalSeconds:0} s away from now, and {verification.Tolerance.TotalSeconds:0} s are allowed. It may be a replay, or a clock is wrong."));
    }

    private static void RequireHeader(string? value, string name) => Require(!string.IsNullOrEmpty(value), $"The header {name} is missing.");

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ComposioWebhookSignatureException(otherwise);
        }
    }
}
