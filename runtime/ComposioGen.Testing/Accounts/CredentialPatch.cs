using System.Text.Json;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents new credentials of an account: omitted members are unchanged, null removes a member.</summary>
internal sealed class CredentialPatch
{
    private readonly JsonObject _val;

    private CredentialPatch(JsonObject val) => _val = val;

    /// <summary>Parses <c>connection.state</c> of a patch call.</summary>
    /// <returns>The patch; null when the call has none.</returns>
    /// <exception cref="ApiErrorException">
    /// 400: credentials of the scheme cannot be replaced in place, or the scheme is not the account's.
    /// </exception>
    public static CredentialPatch? Read(BodyReader? state, Account account)
    {
        var scheme = state?.OneOf("authScheme", AuthSchemeRules.Names, required: true);
        var val = state?.Object("val", required: true);
        if (scheme is null || val is null)
        {
            return null;
        }

        if (!account.Scheme.IsPatchable || AuthSchemeRules.Of(scheme) is { IsPatchable: false })
        {
            throw ApiErrors.AccountBadRequest($"Credentials of scheme {account.Scheme.Name} cannot be changed in place", "Connect the account again.");
        }

        if (scheme != account.Scheme.Name)
        {
            throw ApiErrors.AccountBadRequest($"The state's authScheme {scheme} is not the account's {account.Scheme.Name}");
        }

        foreach (var (name, value) in val.Json)
        {
            if (value is not null && value.GetValueKind() != JsonValueKind.String)
            {
                val.AddViolation(name, "must be a string or null");
            }
            else if (value is null && account.Scheme.RequiredWhenActive.Contains(name))
            {
                val.AddViolation(name, "is required by the scheme and cannot be removed");
            }
        }

        return new CredentialPatch(val.Json);
    }

    /// <summary>Applies the patch to the account. A status in it is ignored.</summary>
    public void Apply(Account account)
    {
        foreach (var (name, value) in _val)
        {
            if (value is null)
            {
                account.Credentials.Remove(name);
            }
            else if (name != "status")
            {
                account.Credentials[name] = value.DeepClone();
            }
        }
    }
}
