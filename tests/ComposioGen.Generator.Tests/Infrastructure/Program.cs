using System.Reflection;
using System.Runtime.Loader;
using ComposioGen.Generator.OpenApi.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>Represents a program that is compiled with the generated code and run: it reads, writes and calls, and asserts with Shouldly.</summary>
internal static class Program
{
    // What the statements of a test can use: Read, Write, and a client whose wire is under the test's control.
    private const string Frame = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Composio;
        using Composio.Runtime;
        using Shouldly;
        {0}

        public static class UserProgram
        {
            public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

            public static string Write<T>(T value) => JsonSerializer.Serialize(value);

            public static ComposioTransport Transport(Wire wire) =>
                new(new ComposioClientOptions { ApiKey = "key", MaxRetries = 0, HttpClient = new HttpClient(wire) });

            public static async Task RunAsync()
            {
                await Task.Yield();
        #line 1 "statements"
        {1}
        #line default
            }
        }

        public sealed class Wire(params string[] answers) : HttpMessageHandler
        {
            private int _next;

            public List<string> Sent { get; } = [];

            public List<HttpRequestMessage> Requests { get; } = [];

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var body = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
                Sent.Add(request.Method + " " + request.RequestUri!.PathAndQuery + body);
                Requests.Add(request);
                var answer = _next < answers.Length ? answers[_next++] : "";
                return new HttpResponseMessage(answer.Length == 0 ? HttpStatusCode.NoContent : HttpStatusCode.OK)
                {
                    Content = new StringContent(answer, System.Text.Encoding.UTF8, "application/json"),
                    RequestMessage = request,
                };
            }
        }
        """;

    public static async Task RunAsync(CSharpCompilation sdk, string statements)
    {
        var usings = sdk.Assembly.GlobalNamespace.GetNamespaceMembers().Where(space => space.Name != "Composio").Select(space => $"using {space.Name};");
        var code = Frame
            .Replace("{0}", string.Join('\n', usings), StringComparison.Ordinal)
            .Replace("{1}", statements, StringComparison.Ordinal);
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var program = sdk
            .WithOptions(sdk.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(sdk.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath)))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, options));
        using var assembly = new MemoryStream();
        var result = program.Emit(assembly);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();

        assembly.Position = 0;
        var context = new AssemblyLoadContext("generated", isCollectible: true);
        try
        {
            var main = context.LoadFromStream(assembly).GetType("UserProgram")!.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Static)!;
            await (Task)main.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
