using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Verifies that text with any nesting is cleaned with little stack and in a short time.</summary>
public sealed class NestedTextTests
{
    private const int SmallStack = 256 * 1024;

    [Theory]
    [InlineData("password must be: [\"")]
    [InlineData("password must be: ['")]
    [InlineData("password: [\"token is: {`")]
    [InlineData("must be token: [\"")]
    [InlineData("must be token: [\"must be token: ['must be token: [`")]
    [InlineData("token: [")]
    [InlineData("token is: (\"secret must be: ['")]
    [InlineData("password: \"")]
    [InlineData("api_key=%25257B%22")]
    [InlineData("\\\"token\\\":{\\\"")]
    public void Clean_UnclosedNesting_EndsWithSmallStack(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000 / part.Length));
        string? clean = null;
        var thread = new Thread(() => clean = ServerText.Clean(text, SentSecrets.None), SmallStack);

        thread.Start();

        thread.Join(TimeSpan.FromSeconds(20)).ShouldBeTrue();
        clean.ShouldNotBeNull().Length.ShouldBeLessThanOrEqualTo(ServerText.MaxMessageLength);
    }
}
