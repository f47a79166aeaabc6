using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Represents a document as passed by the compiler to the generator.</summary>
internal sealed class SpecAdditionalText(string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => "/project/api.openapi.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
