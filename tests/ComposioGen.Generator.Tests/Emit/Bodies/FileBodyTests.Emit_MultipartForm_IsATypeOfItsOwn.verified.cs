// UploadRequest.g.cs
/// <summary>The form UploadRequest.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class UploadRequest : JsonModel, IFileForm
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .File("file", "File", MemberRules.Required)
        .File("more", "More")
        .String("purpose", "Purpose", MemberRules.Required)
        .Strings("tags", "Tags")
        .Model<UploadRequestLink>("link", "Link")
        .Model<UploadRequestMeta>("meta", "Meta");

    /// <summary>Initializes a form.</summary>
    public UploadRequest() { }
    /// <summary>The member file.</summary>
    public required global::Composio.UploadFile File { get => GetMember<global::Composio.UploadFile>(0); init => SetMember(0, value); }
    /// <summary>The member more.</summary>
    public IReadOnlyList<global::Composio.UploadFile>? More { get => GetMember<IReadOnlyList<global::Composio.UploadFile>?>(1); init => SetMember(1, value); }
    /// <summary>The member purpose.</summary>
    public required string Purpose { get => GetMember<string>(2); init => SetMember(2, value); }
    /// <summary>The member tags.</summary>
    public IReadOnlyList<string>? Tags { get => GetMember<IReadOnlyList<string>?>(3); init => SetMember(3, value); }
    /// <summary>The member link.</summary>
    public UploadRequestLink? Link { get => GetMember<UploadRequestLink?>(4); init => SetMember(4, value); }
    /// <summary>The member meta.</summary>
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
[GeneratedCode("ComposioGen", "VERSION")]
public partial class ThingsClient
{
    private static readonly ComposioOperation UploadOperation = new("Things.Upload", HttpMethod.Post, "/files") { RequestMediaType = "multipart/form-data" };

    private readonly ComposioTransport _transport;

    internal ThingsClient(ComposioTransport transport) => _transport = transport;

    /// <summary>Initializes a test double: override what the test calls; everything else throws InvalidOperationException.</summary>
    protected ThingsClient() => _transport = ComposioTransport.Unconnected;

    /// <summary>POST /files</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ComposioException">The call failed; the derived types say how.</exception>
    /// <returns>The answer.</returns>
    public virtual Task<Thing> UploadAsync(UploadRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = new ComposioRequest(UploadOperation)
            .Literal("/files");
        return _transport.SendAsync(call, RequestContent.Multipart(UploadOperation, request, JsonWrite.Model<UploadRequest>, new FieldEncoding("link", FieldStyle.DeepObject)), JsonRead.Model<Thing>, cancellationToken);
    }
}
