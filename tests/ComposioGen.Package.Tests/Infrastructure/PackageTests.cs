namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>Defines the tests that share one feed; they run sequentially, because each build uses all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedFeed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "From the packages";
}
