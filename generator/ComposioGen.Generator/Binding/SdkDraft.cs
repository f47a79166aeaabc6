using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding;

/// <summary>Represents an SDK while it is being bound: each pass reads the results of earlier passes and adds to them.</summary>
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

    /// <summary>Gets the operations of the document by the key of their client, in an order that does not depend on the document.</summary>
    public IReadOnlyList<IGrouping<string, ApiOperation>> Tags { get; set; } = [];

    /// <summary>Gets the objects among the components of the document.</summary>
    public IReadOnlyList<ObjectDraft> Components { get; set; } = [];

    /// <summary>Gets the bound operations by the key of their client.</summary>
    public Dictionary<string, List<OperationDraft>> Operations { get; set; } = [];

    public IEnumerable<OperationDraft> AllOperations => Operations.Values.SelectMany(group => group);

    /// <summary>Gets or sets the types that operations use.</summary>
    public List<TypeDraft> Types { get; set; } = [];

    /// <summary>Gets or sets the C# names of the clients by their key.</summary>
    public IReadOnlyDictionary<string, string> ClientNames { get; set; } = new Dictionary<string, string>();

    /// <summary>Gets or sets the C# names of the root client's properties by the key of their client.</summary>
    public IReadOnlyDictionary<string, string> ClientProperties { get; set; } = new Dictionary<string, string>();

    /// <summary>Gets or sets the builder of models; available when all names are settled.</summary>
    public ModelBuilder Models { get; set; } = null!;

    /// <summary>Gets the types that an API adds to those of its document.</summary>
    public List<TypeModel> AddedTypes { get; } = [];

    public IReadOnlyDictionary<OperationDraft, OperationModel> Methods { get; set; } = new Dictionary<OperationDraft, OperationModel>();

    public EquatableArray<ClientModel> Clients { get; set; } = [];

    public List<ExtensionModel> Extensions { get; } = [];
}
