using Composio;
using Microsoft.AspNetCore.Authentication.Cookies;
using WebApp.Accounts;
using WebApp.Demo;
using WebApp.Errors;
using WebApp.Webhooks;

var builder = WebApplication.CreateBuilder(args);

// The key is read from COMPOSIO_API_KEY. Without one, the client calls a test server in this process.
builder.Services.AddComposioClient();
await using var demo = await DemoServer.StartWithoutKeyAsync(builder);

builder.Services.AddSingleton<UserConnections>();
builder.Services.AddSingleton<WebhookSecret>();
builder.Services.AddSingleton<ExpiryNotices>();
builder.Services.AddHostedService<WebhookSubscriber>();

builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie => cookie.LoginPath = "/SignIn");
builder.Services
    .AddRazorPages(pages => pages.Conventions.AuthorizeFolder("/").AllowAnonymousToPage("/SignIn").AllowAnonymousToPage("/Error"))
    .AddMvcOptions(mvc => mvc.Filters.Add<ApiErrorFilter>());

var app = builder.Build();
if (!app.Environment.IsDevelopment())
{
    app.UseExceptionHandler("/Error");
    app.UseHsts();
    app.UseHttpsRedirection();
}

app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorPages();
app.MapComposioWebhook();
demo?.Map(app);

await app.RunAsync();
