using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Composio.Connections;

/// <summary>Emits the methods of the connection flow that change an account.</summary>
internal static class FlowChangeEmitter
{
    public static void Emit(SourceWriter writer, ConnectionFlowModel flow)
    {
        if (flow.Toggle is not null)
        {
            EmitToggle(writer, flow.Toggle, "Enable", "true", "Enables a connected account, which becomes active again.");
            EmitToggle(writer, flow.Toggle, "Disable", "false", "Disables a connected account, which becomes inactive and can be enabled again.");
        }

        if (flow.Access is not null)
        {
            EmitAccess(writer, flow.Access);
        }
    }

    private static void EmitToggle(SourceWriter writer, ToggleModel toggle, string name, string value, string summary)
    {
        var response = toggle.Response is null ? "Task" : $"Task<{toggle.Response.CSharp}>";
        writer.Blank().Summary(summary).Param("connectedAccountId", "The ID of the connected account.").Param("cancellationToken", "A token to cancel the request.");
        writer.Lines($"public virtual {response} {name}Async(string connectedAccountId, CancellationToken cancellationToken = default) =>");
        writer.Indent().Lines($"{toggle.Method}Async(connectedAccountId, new {toggle.RequestType} {{ {toggle.EnabledName} = {value} }}, cancellationToken: cancellationToken);").Outdent();
    }

    private static void EmitAccess(SourceWriter writer, AccessUpdateModel access)
    {
        var response = access.Response is null ? "Task" : $"Task<{access.Response.CSharp}>";
        var all = access.AllowAll.Presence == Presence.Tristate ? $"rules.{access.AllowAll.Name}.HasValue" : $"rules.{access.AllowAll.Name} is not null";
        writer.Blank().Lines($$"""
            /// <summary>Updates who can use a shared account. Rules that are absent remain unchanged; an empty list clears a rule.</summary>
            /// <param name="connectedAccountId">The ID of the connected account, which must be shared.</param>
            /// <param name="rules">The rules to change: at least one, with at most 1000 users in a list.</param>
            /// <param name="cancellationToken">A token to cancel the request.</param>
            /// <exception cref="ArgumentException">No rule is set, a list is too long, or a user ID is empty or too long.</exception>
            /// <exception cref="AclOnlyForSharedException">The account is not shared.</exception>
            /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
            public virtual {{response}} UpdateAccessAsync(string connectedAccountId, {{access.RulesType}} rules, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(rules);
                ConnectionGuard.AccessRules({{all}}, {{List(access.Allowed)}}, {{List(access.NotAllowed)}}, nameof(rules));
                return {{access.Method}}Async(connectedAccountId, new {{access.RequestType}} { {{access.SharingName}} = new {{access.SharingType}} { {{access.RulesName}} = rules } }, cancellationToken: cancellationToken);
            }
            """);
    }

    private static string List(MemberModel list) => $"rules.{list.Name}" + (list.Presence == Presence.Tristate ? ".GetValueOrDefault()" : "");
}
