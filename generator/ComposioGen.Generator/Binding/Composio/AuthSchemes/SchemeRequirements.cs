using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio.AuthSchemes;

/// <summary>Finds the fields that the auth schemes require of an active connection.</summary>
internal static class SchemeRequirements
{
    public static EquatableArray<SchemeRequirementModel> Of(IReadOnlyList<TypeModel> types)
    {
        var credentials = types.OfType<CredentialsModel>().ToDictionary(type => type.Name, StringComparer.Ordinal);
        return types
            .OfType<AuthSchemeModel>()
            .SelectMany(schemes => schemes.Builders)
            .Select(builder => new SchemeRequirementModel(builder.Tag, credentials[builder.Credentials].ActiveRequired.Select(member => member.JsonName).ToEquatableArray()))
            .Where(scheme => scheme.Fields.Count > 0)
            .ToEquatableArray();
    }
}
