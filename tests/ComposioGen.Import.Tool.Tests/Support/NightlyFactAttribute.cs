namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>Marks a test that runs only when <c>COMPOSIOGEN_NIGHTLY_TESTS=1</c> is set. Its class has <c>[Trait("Category", "Nightly")]</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NightlyFactAttribute : FactAttribute
{
    public NightlyFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("COMPOSIOGEN_NIGHTLY_TESTS") != "1")
        {
            Skip = "Nightly: set COMPOSIOGEN_NIGHTLY_TESTS=1 to run it.";
        }
    }
}
