using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Marks tests of documents next to the clone, which are skipped when there are none.</summary>
internal sealed class SharedCaseTheoryAttribute : TheoryAttribute
{
    public SharedCaseTheoryAttribute() => Skip = SharedCaseTests.Folder() is null ? "No documents (shared/cases/documents) lie beside the checkout." : null;
}
