using Xunit;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Tests of the published document; they are skipped, and say so, where no revision of it lies beside the checkout.</summary>
internal sealed class UpstreamTheoryAttribute : TheoryAttribute
{
    public UpstreamTheoryAttribute() => Skip = UpstreamDocument.WhyAbsent;
}
