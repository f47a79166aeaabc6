// UploadRequest.g.cs
/// <summary>Represents the multipart form UploadRequest.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class UploadRequest : JsonModel, IFileForm
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .File("file", MemberRules.Required)
        .File("more")
        .String("purpose", MemberRules.Required)
        .Strings("tags")
        .Model<UploadRequestLink>("link")
        .Model<UploadRequestMeta>("meta");

    /// <summary>Initializes a form.</summary>
    public UploadRequest() { }
    public required global::Composio.UploadFile File { get => GetMember<global::Composio.UploadFile>(0); init => SetMember(0, value); }
    public IReadOnlyList<global::Composio.UploadFile>? More { get => GetMember<IReadOnlyList<global::Composio.UploadFile>?>(1); init => SetMember(1, value); }
    public required string Purpose { get => GetMember<string>(2); init => SetMember(2, value); }
    public IReadOnlyList<string>? Tags { get => GetMember<IReadOnlyList<string>?>(3); init => SetMember(3, value); }
    public UploadRequestLink? Link { get => GetMember<UploadRequestLink?>(4); init => SetMember(4, value); }
    public UploadRequestMeta? Meta { get => GetMember<UploadRequestMeta?>(5); init => SetMember(5, value); }

    void IFileForm.AddFiles(FileParts parts)
    {
        parts.Add("file", File);
        parts.Add("more", More);
    }

    protected override JsonMembers MemberTable() => s_members;
}

// ThingsClient.g.cs
/// <summary>What there is.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public partial class ThingsClient
{
    private static readonly ComposioOperation UploadOperation = new("Things.Upload", HttpMethod.Post, "/files") { RequestMediaType = "multipart/form-data" };

    private readonly ComposioTransport _transport;

    internal ThingsClient(ComposioTransport transport) => _transport = transport;

    /// <summary>Initializes a client for mocking. Methods that are not overridden throw <c>InvalidOperationException</c>.</summary>
    protected ThingsClient() => _transport = ComposioTransport.Unconnected;

    /// <summary>Sends <c>POST /files</c>.</summary>
    /// <param name="request">The request body.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>The response.</returns>
    public virtual Task<Thing> UploadAsync(UploadRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = new ComposioRequest(UploadOperation)
            .Literal("/files");
        return _transport.SendAsync(call, RequestContent.Multipart(UploadOperation, request, JsonWrite.Model<UploadRequest>, new FieldEncoding("link", FieldStyle.DeepObject)), JsonRead.Model<Thing>, cancellationToken);
    }
}
