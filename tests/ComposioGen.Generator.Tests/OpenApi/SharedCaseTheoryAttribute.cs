using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Tests of documents beside the checkout; they are skipped, and say so, where there are none.</summary>
internal sealed class SharedCaseTheoryAttribute : TheoryAttribute
{
    public SharedCaseTheoryAttribute() => Skip = SharedCaseTests.Folder() is null ? "No documents (shared/cases/documents) lie beside the checkout." : null;
}
