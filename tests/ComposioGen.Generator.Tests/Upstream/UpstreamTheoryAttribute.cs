using Xunit;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Marks tests of the published document, which are skipped when there is no revision next to the clone.</summary>
internal sealed class UpstreamTheoryAttribute : TheoryAttribute
{
    public UpstreamTheoryAttribute() => Skip = UpstreamDocument.WhyAbsent;
}
