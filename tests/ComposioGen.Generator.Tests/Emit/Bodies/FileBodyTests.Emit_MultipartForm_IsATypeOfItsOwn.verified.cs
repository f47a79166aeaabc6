// UploadRequest.g.cs
/// <summary>The form UploadRequest.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class UploadRequest : IJsonWritable, IFileForm
{
    /// <summary>Initializes a form, to be filled through its members.</summary>
    public UploadRequest() { }

    /// <summary>The member file.</summary>
    public required global::Composio.UploadFile File { get; init; }

    /// <summary>The member more.</summary>
    public IReadOnlyList<global::Composio.UploadFile>? More { get; init; }

    /// <summary>The member purpose.</summary>
    public required string Purpose { get; init; }

    /// <summary>The member tags.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The member link.</summary>
    public UploadRequestLink? Link { get; init; }

    /// <summary>The member meta.</summary>
    public UploadRequestMeta? Meta { get; init; }

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("purpose"u8, Purpose);
        JsonWrite.OptionalList<string>(writer, "tags"u8, Tags, JsonWrite.String);
        JsonWrite.OptionalObject(writer, "link"u8, Link);
        JsonWrite.OptionalObject(writer, "meta"u8, Meta);
        writer.WriteEndObject();
    }

    /// <inheritdoc />
    void IFileForm.AddFiles(FileParts parts)
    {
        parts.Add("file", File);
        parts.Add("more", More);
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("UploadRequest")
        .Add("File", File)
        .Add("More", More)
        .Add("Purpose", Purpose)
        .Add("Tags", Tags)
        .Add("Link", Link)
        .Add("Meta", Meta)
        .ToString();
}

// ThingsClient.g.cs
/// <summary>What there is.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class ThingsClient
{
    private static readonly ComposioOperation UploadOperation = new("Things.Upload", HttpMethod.Post, "/files") { RequestMediaType = "multipart/form-data" };

    private readonly ComposioTransport _transport;

    internal ThingsClient(ComposioTransport transport) => _transport = transport;

    /// <summary>POST /files</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ComposioException">The call failed; the derived types say how.</exception>
    /// <returns>The answer.</returns>
    public Task<Thing> UploadAsync(UploadRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = new ComposioRequest(UploadOperation)
            .Literal("/files");
        return _transport.SendAsync(call, RequestContent.Multipart(UploadOperation, request, JsonWrite.Model<UploadRequest>, new FieldEncoding("link", FieldStyle.DeepObject)), JsonRead.Model<Thing>, cancellationToken);
    }
}
