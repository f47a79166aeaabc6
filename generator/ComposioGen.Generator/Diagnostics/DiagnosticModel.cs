using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ComposioGen.Generator.Diagnostics;

/// <summary>Represents a diagnostic as plain data that does not reference compiler objects.</summary>
/// <param name="Id">The ID of the descriptor.</param>
/// <param name="Arguments">The arguments of the message.</param>
/// <param name="Path">The path of the document.</param>
/// <param name="Line">The zero-based line.</param>
/// <param name="Column">The zero-based column.</param>
internal sealed record DiagnosticModel(string Id, EquatableArray<string> Arguments, string Path, int Line, int Column)
{
    public Diagnostic ToDiagnostic()
    {
        var start = new LinePosition(Line, Column);
        var location = Location.Create(Path, new TextSpan(0, 0), new LinePositionSpan(start, start));
        return Diagnostic.Create(DiagnosticCatalog.ById(Id), location, [.. Arguments]);
    }
}
