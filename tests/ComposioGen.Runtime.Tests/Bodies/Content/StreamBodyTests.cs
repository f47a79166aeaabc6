using System.Text;

namespace Composio.Runtime.Tests;

public class StreamBodyTests
{
    private static readonly ComposioOperation Replace = new("Pets.ReplacePhoto", HttpMethod.Put, "/api/v3.1/pets/{id}/photo") { RequestMediaType = "image/png" };

    [Fact]
    public async Task SendAsync_SeekableStream_IsResentFromItsStart()
    {
        var time = new ManualTime();
        var handler = new StubHandler(() => StubResponse.Status(503), () => StubResponse.Status(200));
        using var transport = Api.Over(handler, options => options.TimeProvider = time);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("skip:photo"));
        stream.Position = 5;

        await time.Drive(transport.SendAsync(Api.Request(Replace), RequestContent.Stream(stream), default));

        handler.Sent.Select(sent => sent.Body).ShouldBe(["photo", "photo"]);
        handler.Sent[0].Headers["content-type"].ShouldBe("image/png");
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public async Task SendAsync_NonSeekableStream_IsNeverSentTwice()
    {
        var handler = new StubHandler(() => StubResponse.Status(503));
        using var transport = Api.Over(handler);
        using var stream = new UnannouncedStream("photo");

        await Api.Fails<ComposioApiException>(transport.SendAsync(Api.Request(Replace), RequestContent.Stream(stream), default));

        handler.Sent.Select(sent => sent.Body).ShouldBe(["photo"]);
    }

    [Fact]
    public async Task SendAsync_NonSeekableFile_IsNeverSentTwice()
    {
        var handler = new StubHandler(() => StubResponse.Status(503));
        using var transport = Api.Over(handler);

        await Api.Fails<ComposioApiException>(transport.SendAsync(Api.Request(Replace), FormWith(new UnannouncedStream("photo")), default));

        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_UnreadStream_IsSentByNextAttempt()
    {
        var time = new ManualTime();
        string? sent = null;
        var attempts = 0;
        var handler = new UnreadHandler(async request =>
        {
            if (++attempts == 1)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            }

            sent = await request.Content!.ReadAsStringAsync();
            return StubResponse.Status(200);
        });
        using var transport = Api.Over(handler, options => options.TimeProvider = time);

        await time.Drive(transport.SendAsync(Api.Request(Replace), RequestContent.Stream(new UnannouncedStream("photo")), default));

        sent.ShouldBe("photo");
        attempts.ShouldBe(2);
    }

    [Fact]
    public async Task CopyToAsync_EarlierCopyStillRunning_WaitsForIt()
    {
        using var stream = new MemoryStream(new byte[200_000]);
        var source = new StreamSource(stream);
        using var blocked = new BlockedStream();
        var first = source.CopyToAsync(blocked, default);
        using var target = new MemoryStream();
        var second = source.CopyToAsync(target, default);

        second.IsCompleted.ShouldBeFalse();
        blocked.Release();

        await Should.ThrowAsync<OperationCanceledException>(first.WaitAsync(ManualTime.Patience));
        await second.WaitAsync(ManualTime.Patience);
        target.Length.ShouldBe(200_000);
    }

    [Fact]
    public async Task SendForStreamAsync_Response_IsReturnedOpen()
    {
        var handler = new StubHandler(() => new HttpResponseMessage { Content = new StreamContent(new UnannouncedStream(new string('x', 5000))) });
        using var transport = Api.Over(handler, options => options.MaxResponseBytes = 1024);

        var stream = await transport.SendForStreamAsync(Api.Request(Api.Get), null, default).WaitAsync(ManualTime.Patience);

        using var reader = new StreamReader(stream);
        (await reader.ReadToEndAsync()).Length.ShouldBe(5000);
    }

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", "é")]
    [InlineData("text/plain; charset=none-such", "\uFFFD")]
    [InlineData("text/plain", "\uFFFD")]
    public async Task SendForTextAsync_CharacterSet_IsUsed(string contentType, string text)
    {
        var content = new ByteArrayContent([0xE9]);
        content.Headers.TryAddWithoutValidation("content-type", contentType);
        using var transport = Api.Over(new StubHandler(() => new HttpResponseMessage { Content = content }));

        (await transport.SendForTextAsync(Api.Request(Api.Get), null, default).WaitAsync(ManualTime.Patience)).ShouldBe(text);
    }

    [Fact]
    public async Task SendAsync_FormWithCredential_ErrorHidesIt()
    {
        var handler = new StubHandler(() => StubResponse.Json("""{"error":{"message":"bad token very-secret-token"}}""", System.Net.HttpStatusCode.BadRequest));
        using var transport = Api.Over(handler);
        var content = RequestContent.Form(Api.Post, "very-secret-token", static (writer, value) =>
        {
            writer.WriteStartObject();
            writer.WriteString("access_token", value);
            writer.WriteEndObject();
        });

        var error = await Api.Fails<ComposioApiException>(transport.SendAsync(Api.Request(Api.Post), content, default));

        error.Message.ShouldNotContain("very-secret-token");
        handler.Sent[0].Body.ShouldBe("access_token=very-secret-token");
    }

    private static RequestContent FormWith(Stream stream) => RequestContent.Multipart(Replace, new PhotoForm(stream), static (writer, _) =>
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    });

    private sealed class PhotoForm(Stream photo) : IFileForm
    {
        public void AddFiles(FileParts parts) => parts.Add("photo", new UploadFile(photo, "photo.png"));
    }

    private sealed class UnreadHandler(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
    }

    private sealed class BlockedStream : MemoryStream
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => _released.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => await _released.Task;
    }
}
