using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Composio.Import;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Contains the names that the connection flow uses.</summary>
/// <param name="Client">The class to extend.</param>
/// <param name="Account">The type of the connected account.</param>
/// <param name="GetMethod">The method that reads one account.</param>
/// <param name="AccountStatus">C# name of its status.</param>
/// <param name="AccountStatusReason">C# name of its status reason; null when the document has none.</param>
/// <param name="AccountState">C# name of its state; null when the document has none with credentials by scheme.</param>
/// <param name="StatusEnum">The open enum of statuses.</param>
/// <param name="InitialStatus">The status of a connection that waits for its user.</param>
/// <param name="Initiate">Creating a connection from a state.</param>
/// <param name="Link">Starting a hosted link; null when the document has no such operation.</param>
/// <param name="PreCheck">Listing the active accounts of a user; null when the list has no such filters.</param>
/// <param name="Toggle">Switching an account on and off; null when the document has no such operation.</param>
/// <param name="WaitMany">Waiting for many accounts at once; null when the list has no filter by ids.</param>
/// <param name="Access">Changing who may use a shared account; null when the document has no such member.</param>
/// <param name="Schemes">The fields that an active connection needs, for every scheme that needs any.</param>
/// <param name="WebhookEvent">The class for webhook events.</param>
/// <param name="Import">Importing many connections; null when accounts cannot be listed page by page.</param>
internal sealed record ConnectionFlowModel(
    string Client,
    string Account,
    string GetMethod,
    string AccountStatus,
    string? AccountStatusReason,
    string? AccountState,
    string StatusEnum,
    string InitialStatus,
    InitiateModel Initiate,
    LinkModel? Link,
    PreCheckModel? PreCheck,
    ToggleModel? Toggle,
    WaitManyModel? WaitMany,
    AccessUpdateModel? Access,
    EquatableArray<SchemeRequirementModel> Schemes,
    WebhookEventModel WebhookEvent,
    ImportModel? Import) : ExtensionModel;
