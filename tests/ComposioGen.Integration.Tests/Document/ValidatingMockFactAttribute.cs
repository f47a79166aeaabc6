namespace ComposioGen.Integration.Tests.Document;

/// <summary>A test that needs npm and the network, and runs only when <c>COMPOSIOGEN_SLOW_TESTS=1</c> is set.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ValidatingMockFactAttribute : FactAttribute
{
    public ValidatingMockFactAttribute() => Skip =
        Environment.GetEnvironmentVariable("COMPOSIOGEN_SLOW_TESTS") != "1" ? "Slow: set COMPOSIOGEN_SLOW_TESTS=1 to run it."
        : !IsOnPath("npm") ? "The validating mock (@stoplight/prism-cli) is installed with npm, which is not on this machine."
        : null;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
