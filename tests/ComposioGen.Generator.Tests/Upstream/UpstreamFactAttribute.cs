using Xunit;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Marks a test of the published document, which is skipped when there is no revision next to the clone.</summary>
internal sealed class UpstreamFactAttribute : FactAttribute
{
    public UpstreamFactAttribute() => Skip = UpstreamDocument.WhyAbsent;
}
