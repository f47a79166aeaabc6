using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Generator;

/// <summary>Adds files to the compilation. A failure to emit one file is reported and does not affect the others.</summary>
internal static class Production
{
    public static void AddAll(this SourceProductionContext context, IEnumerable<SourceFile> files, SdkSettings settings)
    {
        foreach (var file in files)
        {
            context.Add(file.Name, settings, file.Print);
        }
    }

    public static void Add(this SourceProductionContext context, string name, SdkSettings settings, Func<string> print)
    {
        try
        {
            context.AddSource(EmittedFile.Name(name, settings), print());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Internal, Location.None, name, $"{exception.GetType().Name}: {exception.Message}"));
        }
    }
}
