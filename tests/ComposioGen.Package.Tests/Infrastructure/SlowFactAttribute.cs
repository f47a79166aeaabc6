namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>Marks a test that runs only when <c>COMPOSIOGEN_SLOW_TESTS=1</c> is set. Its class has <c>[Trait("Category", "Slow")]</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("COMPOSIOGEN_SLOW_TESTS") != "1")
        {
            Skip = "Slow: set COMPOSIOGEN_SLOW_TESTS=1 to run it.";
        }
    }
}
