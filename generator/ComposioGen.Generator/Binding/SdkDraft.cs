using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding;

/// <summary>An SDK while it is being bound: each pass reads the results of earlier passes and adds its own.</summary>
internal sealed class SdkDraft
{
    public SdkDraft(ApiDocument document, SdkSettings settings, CancellationToken cancellationToken)
    {
        Document = document;
        Settings = settings;
        Context = new BindingContext(cancellationToken);
        Schemas = new SchemaBinder(Context);
        Names = new TypeNamer([settings.ClientName]);
    }

    public ApiDocument Document { get; }

    public SdkSettings Settings { get; }

    public BindingContext Context { get; }

    public SchemaBinder Schemas { get; }

    public TypeNamer Names { get; }

    /// <summary>The operations of the document by the key of their client, in an order that does not depend on the document.</summary>
    public IReadOnlyList<IGrouping<string, ApiOperation>> Tags { get; set; } = [];

    /// <summary>The objects that the document names as components.</summary>
    public IReadOnlyList<ObjectDraft> Components { get; set; } = [];

    /// <summary>The bound operations by the key of their client.</summary>
    public Dictionary<string, List<OperationDraft>> Operations { get; set; } = [];

    public IEnumerable<OperationDraft> AllOperations => Operations.Values.SelectMany(group => group);

    /// <summary>The types that operations reach.</summary>
    public List<TypeDraft> Types { get; set; } = [];

    /// <summary>The C# names of the clients by their key.</summary>
    public IReadOnlyDictionary<string, string> ClientNames { get; set; } = new Dictionary<string, string>();

    /// <summary>The C# names of the root client's properties by the key of their client.</summary>
    public IReadOnlyDictionary<string, string> ClientProperties { get; set; } = new Dictionary<string, string>();

    /// <summary>Builds models from drafts; available when all names are settled.</summary>
    public ModelBuilder Models { get; set; } = null!;

    /// <summary>The types that an API adds to those of its document.</summary>
    public List<TypeModel> AddedTypes { get; } = [];

    public IReadOnlyDictionary<OperationDraft, OperationModel> Methods { get; set; } = new Dictionary<OperationDraft, OperationModel>();

    public EquatableArray<ClientModel> Clients { get; set; } = [];

    public List<ExtensionModel> Extensions { get; } = [];
}
