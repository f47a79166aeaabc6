using System.Collections.ObjectModel;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace ComposioGen.Integration.Tests.Samples.WebApp;

/// <summary>Controls a headless browser.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ChromeDriver _driver;

    public Browser()
    {
        var options = new ChromeOptions { BinaryLocation = Program };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=900,880");
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver));
        _driver = new ChromeDriver(service, options, Patience);
        _driver.Manage().Timeouts().ImplicitWait = TimeSpan.FromSeconds(5);
        _driver.Manage().Timeouts().PageLoad = Patience;
    }

    /// <summary>The path of the browser; null when there is none.</summary>
    public static string? Program { get; } = OnPath("chromium", "chromium-browser", "google-chrome", "chrome.exe");

    /// <summary>The path of the browser's driver; null when there is none.</summary>
    public static string? Driver { get; } = OnPath("chromedriver", "chromedriver.exe");

    public string Url => _driver.Url;

    public string Title => _driver.Title;

    /// <summary>Gets the current page, with all attributes and scripts.</summary>
    public string Source => _driver.PageSource;

    /// <summary>The text that a user sees.</summary>
    public string Text => OnOnePage(() => _driver.FindElement(By.TagName("main")).Text);

    /// <summary>The statuses in the list of connections.</summary>
    public IReadOnlyList<string> Statuses => OnOnePage<IReadOnlyList<string>>(() => [.. Now(".status").Select(status => status.Text)]);

    public void Open(Uri url) => _driver.Navigate().GoToUrl(url);

    public void Type(string css, string text) => OnOnePage(() => _driver.FindElement(By.CssSelector(css)).SendKeys(text));

    /// <summary>Clicks the first element with a text within those that a selector matches.</summary>
    public void Click(string text, string within = "body") => Follow(() =>
        _driver.FindElement(By.CssSelector(within)).FindElement(By.XPath($".//*[self::button or self::a][normalize-space()='{text}']")));

    /// <summary>Clicks in the row of a toolkit, in the section that has a heading.</summary>
    public void ClickInRow(string toolkit, string text) => Follow(() =>
        _driver.FindElement(By.XPath($"//tr[td/b[.='{toolkit}']]//*[self::button or self::a][normalize-space()='{text}']")));

    /// <summary>Changes an attribute, like a user with the developer tools of the browser.</summary>
    public void Tamper(string css, string attribute, string value) => ((IJavaScriptExecutor)_driver).ExecuteScript(
        "document.querySelector(arguments[0]).setAttribute(arguments[1], arguments[2])", css, attribute, value);

    /// <summary>Returns whether the page contains an element.</summary>
    public bool Has(string css) => Now(css).Count > 0;

    public void SaveScreenshot(string path) => _driver.GetScreenshot().SaveAsFile(path);

    public void Dispose() => _driver.Dispose();

    // Every link and button leads to another page, which the browser may request after the driver has returned.
    private static void Follow(Func<IWebElement> find)
    {
        var clicked = OnOnePage(() =>
        {
            var element = find();
            element.Click();
            return element;
        });
        if (!SpinWait.SpinUntil(() => IsReplaced(clicked), Patience))
        {
            throw new TimeoutException("The click has not led to another page.");
        }
    }

    private static bool IsReplaced(IWebElement element)
    {
        try
        {
            _ = element.Enabled;
            return false;
        }
        catch (WebDriverException)
        {
            return true;
        }
    }

    private static void OnOnePage(Action act) => OnOnePage(() =>
    {
        act();
        return true;
    });

    // The browser may replace the page between finding an element and using it, which then has no effect.
    private static T OnOnePage<T>(Func<T> read)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return read();
            }
            catch (StaleElementReferenceException) when (attempt < 5)
            {
            }
        }
    }

    private ReadOnlyCollection<IWebElement> Now(string css)
    {
        _driver.Manage().Timeouts().ImplicitWait = TimeSpan.Zero;
        try
        {
            return _driver.FindElements(By.CssSelector(css));
        }
        finally
        {
            _driver.Manage().Timeouts().ImplicitWait = TimeSpan.FromSeconds(5);
        }
    }

    private static string? OnPath(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
