using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ComposioGen.Generator.Diagnostics;

/// <summary>A diagnostic as plain data, so that it can wait in the pipeline without holding on to anything of the compiler's.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Arguments">What its message says.</param>
/// <param name="Path">The document's file.</param>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based.</param>
internal sealed record DiagnosticModel(string Id, EquatableArray<string> Arguments, string Path, int Line, int Column)
{
    public Diagnostic ToDiagnostic()
    {
        var start = new LinePosition(Line, Column);
        var location = Location.Create(Path, new TextSpan(0, 0), new LinePositionSpan(start, start));
        return Diagnostic.Create(DiagnosticCatalog.ById(Id), location, [.. Arguments]);
    }
}
