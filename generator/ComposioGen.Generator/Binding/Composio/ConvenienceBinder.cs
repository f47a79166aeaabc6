using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Composio;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio;

/// <summary>Finds the types to which convenience methods are added.</summary>
internal static class ConvenienceBinder
{
    public static EquatableArray<ConvenienceModel> Bind(IReadOnlyDictionary<string, List<OperationDraft>> clients, ModelBuilder models, UnionDraft? state)
    {
        var toggles = clients.OrderBy(client => client.Key, StringComparer.Ordinal).Select(client => BindToggle(client.Key, client.Value));
        var toolkit = clients.Values.SelectMany(operations => operations).FirstOrDefault(operation => ApiRoutes.GetToolkit.Matches(operation));
        return toggles
            .Append<ConvenienceModel?>(ToolkitFieldsBinder.Bind(toolkit?.Response?.Draft, models, state))
            .OfType<ConvenienceModel>()
            .ToEquatableArray();
    }

    private static AuthConfigToggleModel? BindToggle(string client, List<OperationDraft> operations)
    {
        var toggle = operations.FirstOrDefault(ApiRoutes.SetAuthConfigStatus.Matches);
        var isFree = operations.All(operation => operation.Name.Method is not ("Enable" or "Disable"));
        if (toggle is null || !isFree || toggle.Body is not null || toggle.OtherParameters.Count > 0 || InPath(toggle, 1) is not { Kind: TypeKind.String } || InPath(toggle, 2) is not { } status)
        {
            return null;
        }

        var names = status.Draft is EnumDraft values ? ModelBuilder.ValueNames(values) : null;
        string? Value(string value) => status.Kind == TypeKind.String
            ? $"\"{value}\""
            : names is not null && names.TryGetValue(value, out var name) ? $"{status.Draft!.Name}.{name}" : null;
        return Value(ApiValues.Enabled) is { } enabled && Value(ApiValues.Disabled) is { } disabled
            ? new AuthConfigToggleModel(client, toggle.Name.Method, enabled, disabled, toggle.Response?.ToReference())
            : null;
    }

    private static TypeUse? InPath(OperationDraft operation, int segment)
    {
        var name = operation.Route.Segments[segment].Trim('{', '}');
        return operation.PathParameters.FirstOrDefault(parameter => parameter.Source.Name == name) is { } parameter ? parameter.Sent : null;
    }
}
