using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio;

/// <summary>Prints the events that webhooks deliver, typed where the document describes what they are about.</summary>
internal static class WebhookEventEmitter
{
    public static string Emit(ConnectionFlowModel flow, SdkSettings settings)
    {
        var name = flow.WebhookEvent;
        var writer = EmittedFile.Begin(settings);
        writer.Summary("A delivery of a webhook that was verified.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} abstract partial class {name}");
        writer.Lines($$"""
            private {{name}}(WebhookMessage message) => Message = message;

            /// <summary>The delivery as it came.</summary>
            public WebhookMessage Message { get; }

            /// <summary>The id of the event, the same in all deliveries of it: remember it to act once.</summary>
            public string Id => Message.Id;

            /// <summary>What happened, in the API's words.</summary>
            public string Type => Message.Type;

            /// <summary>Verifies a delivery and reads it.</summary>
            /// <param name="body">The body as it came, byte for byte.</param>
            /// <param name="header">Gives the value of a header, null when it is absent: name => request.Headers[name] in ASP.NET Core.</param>
            /// <param name="secret">The subscription's secret as Composio shows it.</param>
            /// <param name="verification">How strictly; null for the defaults.</param>
            /// <returns>The event; one of an unknown type is an Other.</returns>
            /// <exception cref="ComposioWebhookSignatureException">It is not proven to be Composio's, or too old or too new: answer 401.</exception>
            /// <exception cref="ComposioWebhookPayloadException">It cannot be read: answer 400.</exception>
            public static {{name}} Verify(ReadOnlySpan<byte> body, Func<string, string?> header, string secret, WebhookVerification? verification = null) =>
                From(ComposioWebhook.Verify(body, header, secret, verification));

            /// <summary>Verifies a delivery and reads it, while a secret is being replaced.</summary>
            /// <param name="body">The body as it came, byte for byte.</param>
            /// <param name="header">Returns the value of a header, null when it is absent: name => request.Headers[name] in ASP.NET Core.</param>
            /// <param name="secrets">The secrets that are valid: the new one and the one that it replaces. Null and empty entries do not count.</param>
            /// <param name="verification">The tolerance and the clock; null for the defaults.</param>
            /// <returns>The event; one of an unknown type is an Other.</returns>
            /// <exception cref="ComposioWebhookSignatureException">It is not proven to be Composio's, or too old or too new: answer 401.</exception>
            /// <exception cref="ComposioWebhookPayloadException">It cannot be read: answer 400.</exception>
            public static {{name}} Verify(ReadOnlySpan<byte> body, Func<string, string?> header, IReadOnlyCollection<string?> secrets, WebhookVerification? verification = null) =>
                From(ComposioWebhook.Verify(body, header, secrets, verification));

            /// <summary>Reads a delivery that was verified.</summary>
            /// <param name="message">The delivery.</param>
            /// <returns>The event; one of an unknown type is an Other.</returns>
            /// <exception cref="ComposioWebhookPayloadException">The data is not what the document says.</exception>
            public static {{name}} From(WebhookMessage message)
            {
                ArgumentNullException.ThrowIfNull(message);
                return message.Type switch
                {
                    "composio.connected_account.expired" => new ConnectedAccountExpired(message, WebhookPayload.ReadData(message, JsonRead.Model<{{flow.Account}}>)),
                    _ => new Other(message),
                };
            }

            /// <summary>Type and id; the body is left out.</summary>
            public override string ToString() => Message.ToString();

            /// <summary>A connected account has expired: the user has to connect it again.</summary>
            public sealed class ConnectedAccountExpired : {{name}}
            {
                internal ConnectedAccountExpired(WebhookMessage message, {{flow.Account}} account)
                    : base(message) => Account = account;

                /// <summary>The account as the API showed it when it expired.</summary>
                public {{flow.Account}} Account { get; }
            }

            /// <summary>An event of a type that this code does not know; Message has all of it.</summary>
            public sealed class Other : {{name}}
            {
                internal Other(WebhookMessage message)
                    : base(message)
                {
                }
            }
            """);
        return writer.Close().ToString();
    }
}
