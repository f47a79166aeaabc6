namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Creates the text of a project file.</summary>
internal static class ProjectFile
{
    private static readonly string Build = Path.Combine(Checkout.Folder, "generator", "ComposioGen.Generator", "build");
    private static readonly string Generator = Path.Combine(Checkout.Folder, "generator", "ComposioGen.Generator", "bin", "Release", "netstandard2.0");

    private static readonly string[] Analyzers =
        ["ComposioGen.Generator", "NSwag.Core", "NJsonSchema", "Namotion.Reflection", "Newtonsoft.Json", "Microsoft.CSharp"];

    private static readonly string[] References =
        ["ComposioGen.Runtime", "Polly.Core", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    /// <summary>Returns a class library with the sources.</summary>
    public static string Text(Sources sources) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NoWarn>$(NoWarn);CS1591</NoWarn>
          </PropertyGroup>
        {Items(sources)}
        </Project>
        """;

    private static string Items(Sources sources) => sources switch
    {
        Sources.ComposioGen { Document: var document } => $"""
              <Import Project="{Build}/ComposioGen.props" />
              <ItemGroup>
                <ComposioSpec Include="{document}" />
            {Lines(Analyzers, static name => $"    <Analyzer Include=\"{ReadyToRunImages.PathOf(name) ?? Path.Combine(Generator, name + ".dll")}\" />")}
            {Lines(References.Where(IsDeployed), static name => $"    <Reference Include=\"{AppContext.BaseDirectory}{name}.dll\" />")}
              </ItemGroup>
              <Import Project="{Build}/ComposioGen.targets" />
            """,
        Sources.Written { Packages: var packages } => $"""
              <ItemGroup>
            {Lines(packages, static package => $"    <PackageReference Include=\"{package.Key}\" Version=\"{package.Value}\" />")}
              </ItemGroup>
            """,
        _ => "",
    };

    private static bool IsDeployed(string name) => File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(line));
}
