using ComposioGen.Generator.Binding;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;
using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>
/// Collects the names of a bound document by location: the client, method and types of each operation, and the types of their members. Documents
/// with a common operation have common locations.
/// </summary>
internal sealed class BoundNames
{
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeModel> _types;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    private BoundNames(SdkModel model)
    {
        _types = model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var client in model.Clients)
        {
            foreach (var operation in client.Operations)
            {
                Add(client, operation);
            }
        }
    }

    /// <summary>Gets the C# names by location.</summary>
    public IReadOnlyDictionary<string, string> ByLocation => _names;

    public static BoundNames Of(ApiDocument document) => new(SdkBinder.Bind(document, SdkSettings.Default, default).Model);

    /// <summary>Returns the locations whose name differs between a part of the document and the whole, as "location: whole -> part".</summary>
    public IEnumerable<string> ChangedIn(BoundNames part) => part._names
        .Where(entry => !_names.TryGetValue(entry.Key, out var name) || name != entry.Value)
        .Select(entry => $"{entry.Key}: {_names.GetValueOrDefault(entry.Key)} -> {entry.Value}");

    private void Add(ClientModel client, OperationModel operation)
    {
        var place = $"{operation.HttpMethod} {operation.Route}";
        _names[place] = $"{client.PropertyName} {client.Name}.{operation.Name}({string.Join(", ", operation.Path.Select(part => part.ParameterName).OfType<string>())}) {operation.Paging?.Name}";
        foreach (var part in operation.Path.Where(part => part.ParameterName is not null))
        {
            Add($"{place} path {part.ParameterName}", part.Type);
        }

        if (operation.Query is { } query)
        {
            _names[$"{place} query"] = query.TypeName;
            AddMembers($"{place} query", query.Parameters.Select(parameter => parameter.Member));
        }

        Add($"{place} body", operation.Body?.Type);
        Add($"{place} answer", operation.Response);
    }

    private void Add(string place, TypeReference? use)
    {
        while (use?.Element is not null)
        {
            use = use.Element;
        }

        if (use is null || !_types.TryGetValue(use.Name[(use.Name.LastIndexOf('.') + 1)..], out var type))
        {
            return;
        }

        _names[place] = type.Name;

        // Recursive types end at the second visit.
        if (_open.Add(type.Name))
        {
            AddContent(place, type);
            _open.Remove(type.Name);
        }
    }

    private void AddContent(string place, TypeModel type)
    {
        switch (type)
        {
            case ObjectModel content:
                AddMembers(place, content.Members);
                break;
            case EnumModel values:
                foreach (var value in values.Values)
                {
                    _names[place + " = " + value.Value] = value.Name;
                }

                break;
            case ValueUnionModel cases:
                foreach (var use in cases.Cases)
                {
                    Add(place + " | " + use.Kind, use);
                }

                break;
            case UnionModel union:
                AddUnion(place, union);
                break;
        }
    }

    private void AddUnion(string place, UnionModel union)
    {
        if (union.Base is { } shared)
        {
            _names[place + " base"] = shared.Name;
            AddMembers(place, ((BaseModel)_types[shared.Name]).Members);
        }

        if (union.Discriminator is { } discriminator)
        {
            _names[place + "." + discriminator.JsonName + " (member)"] = discriminator.Name;
            AddTag(place + "." + discriminator.JsonName, discriminator.Enum);
        }

        AddMembers(place, union.Members);
        foreach (var branch in union.Branches)
        {
            _names[place + " | " + branch.Tag] = branch.Name;
            AddTag(place + " = " + branch.Tag, branch.TagName);
            AddMembers(place + " | " + branch.Tag, branch.Members);
        }
    }

    // A tag has the type of its enum in the document, otherwise string.
    private void AddTag(string place, string? name)
    {
        if (name is not null)
        {
            _names[place] = name;
        }
    }

    private void AddMembers(string place, IEnumerable<MemberModel> members)
    {
        foreach (var member in members)
        {
            _names[place + "." + member.JsonName + " (member)"] = member.Name;
            Add(place + "." + member.JsonName, member.Type);
        }
    }
}
