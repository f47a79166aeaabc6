using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests;

/// <summary>The compiler of this test project is the floor that the package promises.</summary>
public sealed class FloorTests
{
    [Fact]
    public void Compiler_OfTheFloor_IsThatOfSdk8() => typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2).ShouldBe("4.8");
}
