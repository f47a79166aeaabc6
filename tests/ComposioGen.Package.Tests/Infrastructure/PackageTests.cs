namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>The tests that share one feed; they run one after the other, because each build takes all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedFeed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "From the packages";
}
