using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Composio.Import;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Contains the names that the connection flow uses.</summary>
/// <param name="Client">The class to extend.</param>
/// <param name="Account">The type of the connected account.</param>
/// <param name="GetMethod">The method that reads one account.</param>
/// <param name="AccountStatus">The C# name of its status.</param>
/// <param name="AccountStatusReason">The C# name of its status reason; null for none.</param>
/// <param name="AccountState">The C# name of its state; null when the document has none with credentials by scheme.</param>
/// <param name="StatusEnum">The open enum of statuses.</param>
/// <param name="InitialStatus">The status of a connection that waits for its user.</param>
/// <param name="Initiate">The operation that creates a connection from a state; null for none.</param>
/// <param name="Link">The operation that starts a link; null for none.</param>
/// <param name="PreCheck">The list of active accounts of a user; null when the list has no such filters.</param>
/// <param name="Toggle">The operation that enables and disables an account; null for none.</param>
/// <param name="WaitMany">The list to wait for many accounts; null when it has no filter by IDs.</param>
/// <param name="Access">The update of who may use a shared account; null when the document has no such member.</param>
/// <param name="Schemes">The required fields of an active connection, for every scheme that has any.</param>
/// <param name="WebhookEvent">The class for webhook events.</param>
/// <param name="Import">The import; null when accounts cannot be listed page by page.</param>
internal sealed record ConnectionFlowModel(
    string Client,
    string Account,
    string GetMethod,
    string AccountStatus,
    string? AccountStatusReason,
    string? AccountState,
    string StatusEnum,
    string InitialStatus,
    InitiateModel? Initiate,
    LinkModel? Link,
    PreCheckModel? PreCheck,
    ToggleModel? Toggle,
    WaitManyModel? WaitMany,
    AccessUpdateModel? Access,
    EquatableArray<SchemeRequirementModel> Schemes,
    WebhookEventModel WebhookEvent,
    ImportModel? Import) : ExtensionModel
{
    /// <summary>Gets whether the flow creates connections; otherwise it only waits for existing ones and changes them.</summary>
    public bool CreatesConnections => Initiate is not null || Link is not null;
}
