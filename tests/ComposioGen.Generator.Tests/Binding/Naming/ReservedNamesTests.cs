using ComposioGen.Generator.Binding.Naming;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Compares the list of reserved type names with the assemblies that define them.</summary>
public sealed class ReservedNamesTests
{
    [Fact]
    public void ReservedNames_PublicRuntimeTypes_AreReserved() => typeof(Composio.ComposioException).Assembly.GetExportedTypes()
        .Where(type => !type.IsNested)
        .Select(type => type.Name.Split('`')[0])
        .Except(ReservedNames.All)
        .ShouldBeEmpty();
}
