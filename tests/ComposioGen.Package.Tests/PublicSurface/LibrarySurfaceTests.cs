using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Package.Tests.PublicSurface;

/// <summary>Pins the public API of the libraries other than the runtime: a removed or changed line breaks callers, and a new one has to be supported.</summary>
public sealed class LibrarySurfaceTests
{
    [Fact]
    public void Testing_PublicSurface_IsAsListed() => Snapshot.Match(PublicApi.Of(Load("ComposioGen.Testing")), "txt");

    [Fact]
    public void DependencyInjection_PublicSurface_IsAsListed() => Snapshot.Match(PublicApi.Of(Load("ComposioGen.Extensions.DependencyInjection")), "txt");

    [Fact]
    public void Sqlite_PublicSurface_IsAsListed() => Snapshot.Match(PublicApi.Of(Load("ComposioGen.Import.Sqlite")), "txt");

    private static IAssemblySymbol Load(string name)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path));
        var library = MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
        var compilation = CSharpCompilation.Create("Surface", references: [.. platform.Where(path => Path.GetFileNameWithoutExtension(path.FilePath) != name), library]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
    }
}
