using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Composio.Import;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio.Import;

/// <summary>Finds the operations of an import: a paged list, and optional operations.</summary>
internal sealed class ImportBinder(
    IReadOnlyDictionary<string, List<OperationDraft>> operations,
    IReadOnlyDictionary<string, string> properties,
    IReadOnlyDictionary<OperationDraft, OperationModel> built)
{
    public ImportModel? Bind(IReadOnlyList<OperationDraft> own, PreCheckModel preCheck)
    {
        var list = own.First(ApiRoutes.ListAccounts.Matches);
        if (built[list] is not { Paging: not null, Query: { } query })
        {
            return null;
        }

        bool HasParameter(string parameter, Func<TypeReference, bool> fits) => query.Parameters.Any(known => known.Member.JsonName == parameter && fits(known.Member.Type));

        var update = own.FirstOrDefault(ApiRoutes.UpdateAccount.Matches);
        return new ImportModel(
            list.Name.Method,
            HasParameter(ApiMembers.Limit, type => type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double),
            preCheck.IncludesShared,
            HasParameter(ApiMembers.AccountIds, type => type.Kind == TypeKind.List),
            update is { HasStringPathParameters: true } && ChangesCredentials(update) ? update.Name.Method : null,
            Find(ApiRoutes.GetAccount),
            Find(ApiRoutes.GetAuthConfig),
            Find(ApiRoutes.GetToolkit));
    }

    private ImportOperationModel? Find(ApiRoute route) => operations
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(group => group.Value.Select(operation => (Client: properties[group.Key], Operation: operation)))
        .Where(found => route.Matches(found.Operation) && found.Operation.HasStringPathParameters && built[found.Operation].Query is not { IsRequired: true })
        .Select(found => new ImportOperationModel($"{found.Client}.{found.Operation.Name.Method}", found.Operation.Source.Path))
        .FirstOrDefault();

    private static bool ChangesCredentials(OperationDraft update) =>
        Member(update.Body?.Draft, ApiMembers.Connection) is { } connection && Member(connection.Draft, ApiMembers.State) is not null;

    private static TypeUse? Member(TypeDraft? draft, string jsonName) =>
        (draft as ObjectDraft)?.Members.FirstOrDefault(member => member.JsonName == jsonName)?.Type;
}
