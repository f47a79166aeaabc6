using Spectre.Console.Rendering;

namespace ComposioGen.Import.Tool.Display;

/// <summary>Text above a live panel. What the panel left on these lines is erased first: the text is narrower than the panel.</summary>
internal sealed class ErasedBelow(IRenderable text) : IRenderable
{
    private const string EraseBelow = "\u001b[0J";

    public Measurement Measure(RenderOptions options, int maxWidth) => text.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        options.Ansi ? [Segment.Control(EraseBelow), .. text.Render(options, maxWidth)] : text.Render(options, maxWidth);
}
