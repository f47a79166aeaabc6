using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Represents an OpenAPI Overlay 1.0 document, which changes a published document without editing it.</summary>
internal sealed class Overlay
{
    private const string TitleMember = "x-document-title";

    private readonly OverlayText _source;
    private readonly JObject _root;

    private Overlay(OverlayText source, JObject root)
    {
        _source = source;
        _root = root;
    }

    /// <summary>Applies the overlays to a document.</summary>
    public static void ApplyAll(IEnumerable<OverlayText> overlays, JObject document, ICollection<ApiProblem> problems, CancellationToken cancellation)
    {
        foreach (var text in overlays)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Parse(text, problems) is { } overlay && overlay.AppliesTo(document))
            {
                overlay.Apply(document, problems);
            }
        }
    }

    private static Overlay? Parse(OverlayText text, ICollection<ApiProblem> problems)
    {
        if (SpecText.Parse(text.Text, out var problem, out var repeated) is not { } token)
        {
            problems.Add(problem! with { File = text.Path });
            return null;
        }

        foreach (var member in repeated)
        {
            problems.Add(member with { File = text.Path });
        }

        if (token is JObject root && root.Text("overlay") is { } version && version.StartsWith("1.", StringComparison.Ordinal) && root.Array("actions") is not null)
        {
            return new Overlay(text, root);
        }

        problems.Add(Problem(text, ApiProblemKind.InvalidOverlay, "the members overlay (1.0.0) and actions are required", token));
        return null;
    }

    private static ApiProblem Problem(OverlayText text, ApiProblemKind kind, string words, JToken place)
    {
        var (line, column) = new SpecPositions(text.Text).Find(JsonPointer.To(place));
        return new ApiProblem(kind, [words], null, line, column) { File = text.Path };
    }

    private bool AppliesTo(JObject document) =>
        _root.Text(TitleMember) is not { } family || DocumentFamily.Contains(family, document.Object("info")?.Text("title"));

    private void Apply(JObject document, ICollection<ApiProblem> problems)
    {
        var targets = new OverlayTargets(document);
        foreach (var item in _root.Array("actions")!)
        {
            if (item is not JObject entry || entry.Text("target") is not { } target || (entry["update"] is null && entry.Flag("remove") != true))
            {
                problems.Add(Problem(_source, ApiProblemKind.InvalidOverlay, "an action requires a target, and update or remove", item));
                continue;
            }

            Apply(targets, entry, new OverlayAction(target, entry["update"], entry.Flag("remove") == true), problems);
        }
    }

    private void Apply(OverlayTargets targets, JObject entry, OverlayAction action, ICollection<ApiProblem> problems)
    {
        try
        {
            var places = action.Apply(targets);
            if (places == 0 && !_source.IsBundled)
            {
                problems.Add(Problem(_source, ApiProblemKind.OverlayWithoutMatch, action.Target, entry));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(Problem(_source, ApiProblemKind.InvalidOverlay, $"the target '{action.Target}' is invalid: {exception.Message}", entry));
        }
    }
}
