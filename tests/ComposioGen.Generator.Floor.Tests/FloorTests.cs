using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests;

/// <summary>Verifies that the compiler of this test project is the minimum version that the package supports.</summary>
public sealed class FloorTests
{
    [Fact]
    public void Compiler_OfTheFloor_IsThatOfSdk8() => typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2).ShouldBe("4.8");
}
