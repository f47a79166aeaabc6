namespace ComposioGen.Integration.Tests.Samples.WebApp;

/// <summary>Marks a test that requires Chromium and its driver. It is skipped when one of them is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Program is null || Browser.Driver is null)
        {
            Skip = "No Chromium with its driver on the PATH: install the packages chromium and chromium-driver (Debian), or Chrome and ChromeDriver.";
        }
    }
}
