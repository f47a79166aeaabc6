using ComposioGen.Generator.Binding;
using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Composio;
using ComposioGen.Generator.OpenApi.Text;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Generator;

/// <summary>Compiles text to a model: reads, binds, and locates the problems.</summary>
internal static class SpecCompiler
{
    public static SpecOutput Compile(SpecInput input, CancellationToken cancellationToken)
    {
        try
        {
            var invalidSettings = SpecSettingsCheck.Check(input).ToEquatableArray();
            if (invalidSettings.Count > 0)
            {
                return new SpecOutput(null, invalidSettings);
            }

            var read = OpenApiReader.Read(input.Text, [PublishedDocument.Overlay(), .. input.Overlays], cancellationToken);
            var document = read.Document?.Only(input.Filter);
            var bound = document is null ? null : SdkBinder.Bind(document, input.Settings, cancellationToken);
            var problems = read.Problems.Concat(bound?.Problems ?? []);
            if (document is { Operations.Count: 0 } && read.Document!.Operations.Count > 0)
            {
                problems = problems.Append(new ApiProblem(ApiProblemKind.Empty, [document.Title], "/paths"));
            }

            return new SpecOutput(bound?.Model, problems.Select(problem => Locate(problem, input, read.Positions)).Distinct().ToEquatableArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An exception in a generator produces no code and no explanation, so one diagnostic explains what to report.
            var report = new DiagnosticModel(Descriptors.Internal.Id, [FileName(input), $"{exception.GetType().Name}: {exception.Message}"], input.Path, 0, 0);
            return new SpecOutput(null, [report]);
        }
    }

    private static DiagnosticModel Locate(ApiProblem problem, SpecInput input, SpecPositions positions)
    {
        var (line, column) = problem.Line >= 0 || problem.Pointer is null ? (problem.Line, problem.Column) : positions.Find(problem.Pointer);
        var descriptor = DiagnosticCatalog.Of(problem.Kind);
        var file = problem.File ?? input.Path;
        return new DiagnosticModel(descriptor.Id, problem.Arguments.Select(argument => argument.TrimEnd('.').Replace("{file}", Path.GetFileName(file))).Prepend(Path.GetFileName(file)).ToEquatableArray(), file, Math.Max(0, line), Math.Max(0, column));
    }

    private static string FileName(SpecInput input) => Path.GetFileName(input.Path);
}
