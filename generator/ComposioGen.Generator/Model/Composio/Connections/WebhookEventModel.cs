namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Represents the class for webhook events.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="ExpiredType">The type of the event for an expired account, in the JSON.</param>
/// <param name="Account">The account that such an event describes.</param>
internal sealed record WebhookEventModel(string Name, string ExpiredType, string Account);
