using Spectre.Console.Rendering;

namespace ComposioGen.Import.Tool.Display;

/// <summary>Renders text above a live panel, and first clears the wider remains of the panel on these lines.</summary>
internal sealed class ErasedBelow(IRenderable text) : IRenderable
{
    private const string EraseBelow = "\u001b[0J";

    public Measurement Measure(RenderOptions options, int maxWidth) => text.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        options.Ansi ? [Segment.Control(EraseBelow), .. text.Render(options, maxWidth)] : text.Render(options, maxWidth);
}
