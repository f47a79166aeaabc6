using Xunit;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>A test of the published document; it is skipped, and says so, where no revision of it lies beside the checkout.</summary>
internal sealed class UpstreamFactAttribute : FactAttribute
{
    public UpstreamFactAttribute() => Skip = UpstreamDocument.WhyAbsent;
}
