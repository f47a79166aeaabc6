using System.Reflection;
using System.Text.RegularExpressions;
using Composio.Testing;
using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the page about testing contains exactly the members of the test server and the faults.</summary>
public sealed partial class TestServerPageTests
{
    [Theory]
    [InlineData("Faults", typeof(Fault), typeof(FaultPlan))]
    [InlineData("What the server can do", typeof(ComposioTestServer))]
    [InlineData("What was sent", typeof(RequestLog), typeof(RecordedRequest))]
    public void Section_EveryPublicMember_IsListed(string section, params Type[] types)
    {
        var listed = MarkdownPage.Of("docs/testing.md").Tables(section)
            .SelectMany(table => table.Rows).SelectMany(row => row.CodeIn(0))
            .Select(code => Name().Match(code).Value);

        listed.Distinct().ShouldBe(types.SelectMany(MembersOf).Distinct(), ignoreOrder: true);
    }

    private static IEnumerable<string> MembersOf(Type type) =>
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where member is PropertyInfo or MethodInfo { IsSpecialName: false }
        where member.Name is not ("ToString" or "DisposeAsync" or "Equals" or "GetHashCode" or "GetEnumerator")
        select member.Name;

    // Of `server.AddAuthConfig("slack", "OAUTH2")` the name of the member, with or without the object before it.
    [GeneratedRegex(@"(?<=^(?:[a-zA-Z]+\.)?)[A-Z]\w+(?=$|\()")]
    private static partial Regex Name();
}
