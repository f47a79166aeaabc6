using ComposioGen.Generator.Binding.Naming;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Holds the list of names that no type of a document may take against the assemblies it speaks of.</summary>
public sealed class ReservedNamesTests
{
    [Fact]
    public void ReservedNames_PublicRuntimeTypes_AreReserved() => typeof(Composio.ComposioException).Assembly.GetExportedTypes()
        .Where(type => !type.IsNested)
        .Select(type => type.Name.Split('`')[0])
        .Except(ReservedNames.All)
        .ShouldBeEmpty();
}
