using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio;

/// <summary>Emits the webhook events, typed where the document describes their data.</summary>
internal static class WebhookEventEmitter
{
    public static string Emit(WebhookEventModel model, SdkSettings settings)
    {
        var name = model.Name;
        var writer = EmittedFile.Begin(settings);
        writer.Summary("Represents an event of a verified webhook delivery.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} abstract partial class {name}");
        writer.Lines($$"""
            private {{name}}(WebhookMessage message) => Message = message;

            /// <summary>Gets the delivery.</summary>
            public WebhookMessage Message { get; }

            /// <summary>Gets the ID of the event, which is the same in every delivery: store it to process each event once.</summary>
            public string Id => Message.Id;

            /// <summary>Gets the type of the event, such as {{model.ExpiredType}}.</summary>
            public string Type => Message.Type;
            """);
        EmitVerify(writer.Blank(), name);
        EmitParse(writer.Blank(), model);
        EmitKinds(writer.Blank(), model);
        return writer.Close().ToString();
    }

    private static void EmitVerify(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>Verifies and parses a delivery.</summary>
        /// <param name="body">The unmodified bytes of the request body.</param>
        /// <param name="header">A delegate that returns the value of a header, or null when it is absent: <c>name => request.Headers[name]</c> in ASP.NET Core.</param>
        /// <param name="secret">The secret of the webhook subscription, as shown by Composio.</param>
        /// <param name="verification">The verification options; null for the defaults.</param>
        /// <returns>The event; an <see cref="Other"/> when its type is unknown.</returns>
        /// <exception cref="ComposioWebhookSignatureException">The signature is invalid, or the timestamp is outside the tolerance: respond with 401.</exception>
        /// <exception cref="ComposioWebhookPayloadException">The payload cannot be parsed: respond with 400.</exception>
        public static {{name}} Verify(ReadOnlySpan<byte> body, Func<string, string?> header, string secret, WebhookVerification? verification = null) =>
            From(ComposioWebhook.Verify(body, header, secret, verification));

        /// <summary>Verifies and parses a delivery with several secrets, as during a rotation.</summary>
        /// <param name="body">The unmodified bytes of the request body.</param>
        /// <param name="header">A delegate that returns the value of a header, or null when it is absent: <c>name => request.Headers[name]</c> in ASP.NET Core.</param>
        /// <param name="secrets">The valid secrets: the new one and the previous one. Null and empty entries are ignored.</param>
        /// <param name="verification">The verification options; null for the defaults.</param>
        /// <returns>The event; an <see cref="Other"/> when its type is unknown.</returns>
        /// <exception cref="ComposioWebhookSignatureException">The signature is invalid, or the timestamp is outside the tolerance: respond with 401.</exception>
        /// <exception cref="ComposioWebhookPayloadException">The payload cannot be parsed: respond with 400.</exception>
        public static {{name}} Verify(ReadOnlySpan<byte> body, Func<string, string?> header, IReadOnlyCollection<string?> secrets, WebhookVerification? verification = null) =>
            From(ComposioWebhook.Verify(body, header, secrets, verification));
        """);

    private static void EmitParse(SourceWriter writer, WebhookEventModel model) => writer.Lines($$"""
        /// <summary>Parses a verified delivery.</summary>
        /// <param name="message">The verified delivery.</param>
        /// <returns>The event; an <see cref="Other"/> when its type is unknown.</returns>
        /// <exception cref="ComposioWebhookPayloadException">The data does not match the document.</exception>
        public static {{model.Name}} From(WebhookMessage message)
        {
            ArgumentNullException.ThrowIfNull(message);
            return message.Type switch
            {
                {{Literal.String(model.ExpiredType)}} => new ConnectedAccountExpired(message, WebhookPayload.ReadData(message, JsonRead.Model<{{model.Account}}>)),
                _ => new Other(message),
            };
        }
        """);

    private static void EmitKinds(SourceWriter writer, WebhookEventModel model) => writer.Lines($$"""
        /// <summary>Returns the type and ID of the event, without its body.</summary>
        public override string ToString() => Message.ToString();

        /// <summary>Represents the expiry of a connected account, which the user has to connect again.</summary>
        public sealed partial class ConnectedAccountExpired : {{model.Name}}
        {
            internal ConnectedAccountExpired(WebhookMessage message, {{model.Account}} account)
                : base(message) => Account = account;

            /// <summary>Gets the connected account, as of its expiry.</summary>
            public {{model.Account}} Account { get; }
        }

        /// <summary>Represents an event of an unknown type, with its data in <see cref="Message"/>.</summary>
        public sealed partial class Other : {{model.Name}}
        {
            internal Other(WebhookMessage message)
                : base(message)
            {
            }
        }
        """);
}
