using System.Diagnostics;
using Composio.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>Serves a published Blazor application, and forwards its API calls to a test server: a single origin, so that no CORS is required.</summary>
internal sealed class BlazorSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly WebApplication _app;
    private readonly ComposioTestServer _server;
    private readonly HttpClient _http = new();
    private readonly TaskCompletionSource<string> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BlazorSite(WebApplication app, ComposioTestServer server) => (_app, _server) = (app, server);

    public static async Task<BlazorSite> StartAsync(string folder)
    {
        var server = await ComposioTestServer.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new BlazorSite(builder.Build(), server);
        site.Map(folder);
        await site._app.StartAsync();
        return site;
    }

    /// <summary>Opens the application in a browser, and returns the result.</summary>
    public async Task<string> ResultInAsync(string browser)
    {
        var profile = Directory.CreateTempSubdirectory("composiogen-browser-");
        var start = new ProcessStartInfo(
            browser,
            ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=" + profile.FullName, "--remote-debugging-port=0", _app.Urls.First()])
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;

        // The output of the browser about its environment is read, so that it does not block, and omitted from the output of the test.
        process.BeginErrorReadLine();
        try
        {
            return await _result.Task.WaitAsync(Patience);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            profile.Delete(recursive: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _server.DisposeAsync();
        _http.Dispose();
    }

    private void Map(string folder)
    {
        var files = new PhysicalFileProvider(folder);
        _app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        _app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true });
        _app.MapGet("/settings", () => $"{_server.Options.UserApiKey}\n{_server.AddAuthConfig("sendgrid", "API_KEY")}");
        _app.MapPost("/result", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            _result.TrySetResult(await reader.ReadToEndAsync());
        });
        _app.Map("/api/{**path}", ForwardAsync);
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method), new Uri(_server.BaseUrl, context.Request.Path + context.Request.QueryString));
        request.Headers.Add("x-user-api-key", context.Request.Headers["x-user-api-key"].ToString());
        if (context.Request.ContentLength > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("content-type", context.Request.ContentType);
        }

        using var response = await _http.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = "application/json";
        await response.Content.CopyToAsync(context.Response.Body);
    }
}
