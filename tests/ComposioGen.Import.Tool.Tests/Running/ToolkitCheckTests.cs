using ComposioGen.Import.Tool.Running;

namespace ComposioGen.Import.Tool.Tests.Running;

public sealed class ToolkitCheckTests
{
    [Theory]
    [InlineData("slack", "slack")]
    [InlineData("Slack", "slackbot")]
    [InlineData("google", "gmail")]
    [InlineData("google-oauth2", "googlecalendar")]
    [InlineData("azure-ad", "outlook")]
    [InlineData("atlassian", "jira")]
    [InlineData("twitter", "x")]
    public void Describe_SameProvider_IsSilent(string named, string toolkit) => ToolkitCheck.Describe([(named, 5)], "provider", toolkit).ShouldBeEmpty();

    [Fact]
    public void Describe_AnotherProvider_Warns() =>
        ToolkitCheck.Describe([("github", 5)], "provider", "slack").ShouldHaveSingleItem().ShouldContain("the auth config is for slack, and the column 'provider' contains another toolkit in the first rows (github: 5)");

    [Fact]
    public void Describe_SeveralProviders_Warns()
    {
        ToolkitCheck.Describe([("github", 5), ("slack", 1)], "app", null).ShouldHaveSingleItem().ShouldContain("contains several toolkits in the first rows (github: 5, slack: 1)");
        ToolkitCheck.Describe([("github", 5), ("slack", 1)], "app", "slack").Count().ShouldBe(2);
    }

    [Fact]
    public void Describe_OtherValues_AreNotDisplayed() =>
        string.Concat(ToolkitCheck.Describe([("xoxb-1234-secret", 1), ("ghp_9", 1)], "app", "slack")).ShouldNotContain("1234");
}
