using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Composio.Connections;

/// <summary>Emits the connection flow on top of the runtime's poller.</summary>
internal static class FlowEmitter
{
    public static string Emit(ConnectionFlowModel flow, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Open($"partial class {flow.Client}");
        if (flow.Initiate is not null)
        {
            EmitInitiate(writer, flow, flow.Initiate);
        }

        if (flow.Link is not null)
        {
            EmitLink(writer, flow, flow.Link);
        }

        FlowWaitEmitter.Emit(writer, flow);
        FlowChangeEmitter.Emit(writer, flow);
        if (flow.Initiate is not null || flow.AccountState is not null || flow.WaitMany is { ItemState: not null })
        {
            EmitRequiredFields(writer, flow);
        }

        if (flow is { CreatesConnections: true, PreCheck: not null })
        {
            EmitPreCheck(writer, flow, flow.PreCheck);
        }

        return writer.Close().ToString();
    }

    private static void EmitInitiate(SourceWriter writer, ConnectionFlowModel flow, InitiateModel initiate)
    {
        writer.Blank().Lines($$"""
            /// <summary>Initiates a connection: imports existing credentials, or starts a flow that requires the user.</summary>
            /// <param name="userId">The ID of the user in the application.</param>
            /// <param name="authConfigId">The ID of the auth config, such as ac_...; imported OAuth tokens require a custom auth config with the OAuth client that issued them.</param>
            /// <param name="state">The state with the credentials, created by a method of AuthScheme; null to start without credentials.</param>
            /// <param name="options">The options, such as alias and callback URL; null for the defaults.</param>
            /// <param name="cancellationToken">A token to cancel the request.</param>
            /// <returns>The connection; check its Status or wait until it is active.</returns>
            /// <exception cref="ArgumentException">An ID is empty, or the user ID contains a comma and multiple accounts are not allowed.</exception>
            /// <exception cref="MissingCredentialException">The state lacks a credential that its scheme requires, so the connection would never become active. Nothing was sent.</exception>
            /// <exception cref="MultipleConnectedAccountsException">The user already has an active account for this auth config.</exception>
            /// <exception cref="LegacyConnectedAccountsEndpointRetiredException">Composio-managed OAuth does not accept imported tokens: use a custom auth config or a link.</exception>
            /// <exception cref="ConnectionOutcomeUnknownException">No response was received, and it is unknown which account was created, or whether one was. The request was not sent twice.</exception>
            /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
            """);
        writer.Open($"public virtual async Task<ConnectionRequest> InitiateAsync(string userId, string authConfigId, {initiate.StateType}? state = null, InitiateOptions? options = null, CancellationToken cancellationToken = default)");
        EmitGuards(writer);
        writer.Lines($"{(flow.PreCheck is null ? "" : "var scheme = ")}StateCredentials.Check(state, static (writer, value) => value.WriteTo(writer), RequiredFieldsOf, nameof(state));");
        EmitStart(writer, flow, turn: "turn");
        writer.Lines($"var body = new {initiate.RequestType}").Open();
        writer.Lines($"{initiate.AuthConfigName} = new() {{ {initiate.AuthConfigIdName} = authConfigId }},");
        writer.Lines($"{initiate.ConnectionName} = new()").Open();
        writer.Lines($"{initiate.UserIdName} = userId,\n{initiate.StateName} = state,");
        EmitOptions(writer, initiate.Options);
        writer.Close(",").Close(";");
        writer.Lines($$"""
            var call = new ComposioRequest({{initiate.Method}}Operation).Literal({{Literal.String(initiate.Route)}});
            {{Send(flow.PreCheck, "CreateAsync", initiate.RequestType, "CreatedConnection", initiate.Alias)}}
            return new ConnectionRequest(this, started.Id, started.Status, started.RedirectUrl, expiresAt: null);
            """).Close();
    }

    private static void EmitLink(SourceWriter writer, ConnectionFlowModel flow, LinkModel link)
    {
        writer.Blank().Lines($$"""
            /// <summary>Starts a connection on a page hosted by Composio: redirect the user to RedirectUrl, then wait. A link is valid for ten minutes.</summary>
            /// <param name="userId">The ID of the user in the application.</param>
            /// <param name="authConfigId">The ID of the auth config, such as ac_...</param>
            /// <param name="options">The options, such as callback URL and alias; null for the defaults.</param>
            /// <param name="cancellationToken">A token to cancel the request.</param>
            /// <returns>The connection, with RedirectUrl and ExpiresAt.</returns>
            /// <exception cref="ArgumentException">An ID is empty, or the user ID contains a comma and multiple accounts are not allowed.</exception>
            /// <exception cref="MultipleConnectedAccountsException">The user already has an active account for this auth config.</exception>
            /// <exception cref="ConnectionLinkFailedException">The API rejected the request; the inner exception contains the cause.</exception>
            /// <exception cref="ConnectionOutcomeUnknownException">No response was received, and an account may have been created. The request was not sent twice.</exception>
            /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
            """);
        writer.Open("public virtual async Task<ConnectionRequest> LinkAsync(string userId, string authConfigId, LinkOptions? options = null, CancellationToken cancellationToken = default)");
        EmitGuards(writer);
        EmitStart(writer, flow, turn: null);
        writer.Lines($"var body = new {link.RequestType}").Open();
        writer.Lines($"{link.UserIdName} = userId,\n{link.AuthConfigIdName} = authConfigId,");
        EmitOptions(writer, link.Options);
        writer.Close(";");
        writer.Lines($$"""
            var call = new ComposioRequest({{link.Method}}Operation).Literal({{Literal.String(link.Route)}});
            {{Send(flow.PreCheck, "LinkAsync", link.RequestType, "CreatedLink", link.Alias)}}
            return new ConnectionRequest(this, started.Id, {{Literal.String(flow.InitialStatus)}}, started.RedirectUrl, started.ExpiresAt);
            """).Close();
    }

    private static void EmitGuards(SourceWriter writer) =>
        writer.Lines("ConnectionGuard.UserId(userId, nameof(userId));\nConnectionGuard.AuthConfigId(authConfigId, nameof(authConfigId));");

    // Of two concurrent calls, the second must find the account of the first.
    private static void EmitStart(SourceWriter writer, ConnectionFlowModel flow, string? turn)
    {
        if (flow.PreCheck is not null)
        {
            if (turn is not null)
            {
                writer.Lines($"using var {turn} = await ConnectionTurn.EnterAsync(_transport, userId, authConfigId, scheme, options?.AllowMultiple ?? false, cancellationToken).ConfigureAwait(false);");
            }

            writer.Lines($"var known = await CheckExistingAsync(userId, authConfigId, options?.AllowMultiple ?? false, {turn ?? "null"}, cancellationToken).ConfigureAwait(false);");
        }
    }

    // Without a list of accounts, a failure is thrown unchanged.
    private static string Send(PreCheckModel? list, string method, string request, string response, MemberModel? alias)
    {
        if (list is null)
        {
            return $"var started = await _transport.SendAsync(call, body, JsonWrite.Model<{request}>, {response}.ReadFrom, cancellationToken).ConfigureAwait(false);";
        }

        var named = alias is null ? "" : $"Alias = options?.{alias.Name}{(alias.Presence == Presence.Tristate ? ".GetValueOrDefault()" : "")}, ";
        var start = $"new ConnectionCreator(_transport, {list.Method}Operation, userId, authConfigId)";
        return $"var start = {start} {{ {named}Known = known, IncludesShared = {(list.IncludesShared ? "true" : "false")} }};\n"
            + $"var started = await start.{method}(call, body, JsonWrite.Model<{request}>, cancellationToken).ConfigureAwait(false);"
            + (method == "CreateAsync" ? "\nturn.Created(started);" : "");
    }

    private static void EmitOptions(SourceWriter writer, EquatableArray<MemberModel> options)
    {
        foreach (var option in options)
        {
            var fallback = option.Presence == Presence.Tristate || option.Type.Kind == TypeKind.ValueUnion ? " ?? default" : "";
            writer.Lines($"{option.Name} = options?.{option.Name}{fallback},");
        }
    }

    private static void EmitRequiredFields(SourceWriter writer, ConnectionFlowModel flow)
    {
        writer.Blank().Lines("private static IReadOnlyList<string> RequiredFieldsOf(string scheme) => scheme switch").Open();
        foreach (var scheme in flow.Schemes)
        {
            writer.Lines($"{Literal.String(scheme.Tag)} => new[] {{ {string.Join(", ", scheme.Fields.Select(Literal.String))} }},");
        }

        writer.Lines("_ => [],").Close(";");
    }

    private static void EmitPreCheck(SourceWriter writer, ConnectionFlowModel flow, PreCheckModel check)
    {
        writer.Blank().Lines($$"""
            private async Task<IReadOnlyList<string>> CheckExistingAsync(string userId, string authConfigId, bool allowMultiple, ConnectionTurn? turn, CancellationToken cancellationToken)
            {
                if (!ConnectionGuard.CanBeListed(userId, allowMultiple, nameof(userId)))
                {
                    return [];
                }

                var filter = new {{check.RequestType}}
                {
                    {{check.UserIdsName}} = new[] { userId },
                    {{check.AuthConfigIdsName}} = new[] { authConfigId },
                    {{check.StatusesName}} = new[] { {{check.StatusValue}} },
                };
                var page = await {{check.Method}}Async(filter, cancellationToken).ConfigureAwait(false);
                var known = ConnectionGuard.KnownAccounts(page.{{check.ItemsName}}, static account => account.{{check.ItemIdName}});
                if (turn is not null)
                {
                    // The list may not contain an account that this client has just created.
                    known = await turn.AddCreatedAsync(known, async id => (await {{flow.GetMethod}}Async(id, cancellationToken: cancellationToken).ConfigureAwait(false)).{{flow.AccountStatus}}.Value, cancellationToken).ConfigureAwait(false);
                }

                if (known.Count > 0 && !allowMultiple)
                {
                    throw ConnectionGuard.MultipleAccounts(userId, authConfigId, known);
                }

                if (known.Count > 0)
                {
                    ConnectionGuard.WarnMultipleAccounts(_transport, authConfigId, known.Count);
                }

                return known;
            }
            """);
    }
}
