using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>A document as the compiler hands it to the generator.</summary>
internal sealed class OverlayFile(string text, string path = "/project/tiny.overlay.json") : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
