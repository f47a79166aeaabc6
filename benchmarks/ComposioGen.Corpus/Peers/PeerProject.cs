using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Corpus.Peers;

/// <summary>Represents a project that compiles the output of another generator with its runtime.</summary>
internal static class PeerProject
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Peer", references: References(), options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    // The implicit usings of the .NET SDK.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Returns whether there are files without errors.</summary>
    public static bool Compiles(IReadOnlyList<string> files)
    {
        var trees = files.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)).Append(CSharpSyntaxTree.ParseText(Usings));
        using var assembly = new MemoryStream();
        return files.Count > 0 && Empty.AddSyntaxTrees(trees).Emit(assembly).Success;
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Kiota.", StringComparison.Ordinal) || name is "netstandard" or "Microsoft.CSharp" or "Newtonsoft.Json"))
        .Select(path => MetadataReference.CreateFromFile(path));
}
