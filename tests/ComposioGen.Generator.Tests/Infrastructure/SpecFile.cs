using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>Represents a document as passed by the compiler to the generator.</summary>
internal sealed class SpecFile(string text, string path = "/project/tiny.openapi.json") : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
