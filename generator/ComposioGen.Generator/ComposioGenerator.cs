using ComposioGen.Generator.Emit;
using ComposioGen.Generator.Emit.Operations;
using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Generator;

/// <summary>
/// Generates an SDK from the OpenAPI documents of a project. Connects the stages: read, bind, split into files, emit. The items of the steps are
/// reference types or pairs of them, for which the runtime shares compiled code: for other types, it compiles Roslyn's tables in every process.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ComposioGenerator : IIncrementalGenerator
{
    /// <summary>Defines the names of the tracked steps, for tests of the caching.</summary>
    internal static class Steps
    {
        public const string Input = nameof(Input);
        public const string Output = nameof(Output);
        public const string Types = nameof(Types);
        public const string Clients = nameof(Clients);
        public const string Root = nameof(Root);
        public const string Settings = nameof(Settings);
        public const string Json = nameof(Json);
        public const string Extensions = nameof(Extensions);
        public const string Registration = nameof(Registration);
        public const string Diagnostics = nameof(Diagnostics);
        public const string PublicApi = nameof(PublicApi);
    }

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var inputs = files
            .Select(static (pair, cancellation) => SpecItem.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Collect()
            .SelectMany(static (files, _) => SpecItem.Complete(files))
            .WithTrackingName(Steps.Input);
        var outputs = inputs.Select(static (input, cancellation) => SpecCompiler.Compile(input, cancellation)).WithTrackingName(Steps.Output);
        var models = outputs.Select(static (output, _) => output.Model).Where(static model => model is not null);

        var diagnostics = outputs.SelectMany(static (output, _) => output.Diagnostics).WithTrackingName(Steps.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (production, diagnostic) => production.ReportDiagnostic(diagnostic.ToDiagnostic()));

        // One step per file, so that a change of the document emits only the affected files.
        var types = models.SelectMany(static (model, _) => model!.Types.Select(type => (type, model.Settings))).WithTrackingName(Steps.Types);
        context.RegisterSourceOutput(types, static (production, file) => production.Add(file.type.Name, file.Settings, () => SdkEmitter.Emit(file.type, file.Settings)));

        var clients = models.SelectMany(static (model, _) => model!.Clients.Select(client => (client, model.Settings))).WithTrackingName(Steps.Clients);
        context.RegisterSourceOutput(clients, static (production, file) => production.AddAll(SdkEmitter.Files(file.client, file.Settings), file.Settings));

        var roots = models.Select(static (model, _) => (model!.Root, model.Settings)).WithTrackingName(Steps.Root);
        context.RegisterSourceOutput(roots, static (production, file) => production.Add(file.Root.Name, file.Settings, () => RootClientEmitter.Emit(file.Root, file.Settings)));

        var settings = models.Select(static (model, _) => model!.Settings).WithTrackingName(Steps.Settings);
        context.RegisterSourceOutput(settings, static (production, settings) => production.Add(ModelConverterEmitter.TypeName, settings, () => ModelConverterEmitter.Emit(settings)));

        var resolvers = models.Select(static (model, _) => (Types: JsonTypesModel.Of(model!), model!.Settings)).WithTrackingName(Steps.Json);
        context.RegisterSourceOutput(resolvers, static (production, file) => production.Add(file.Types.Name, file.Settings, () => JsonTypesEmitter.Emit(file.Types, file.Settings)));

        var extensions = models.SelectMany(static (model, _) => model!.Extensions.Select(extension => (extension, model.Settings))).WithTrackingName(Steps.Extensions);
        context.RegisterSourceOutput(extensions, static (production, file) => production.AddAll(SdkEmitter.Files(file.extension, file.Settings), file.Settings));

        // Reduced to a name immediately, so that code edits do not affect later steps.
        var container = context.CompilationProvider
            .Select(static (compilation, _) => compilation.ReferencedAssemblyNames.Select(assembly => assembly.Name).FirstOrDefault(name => name == RegistrationEmitter.Assembly));
        var registrations = models.Combine(container)
            .Where(static pair => pair.Right is not null)
            .Select(static (pair, _) => (pair.Left!.Root, pair.Left.Settings))
            .WithTrackingName(Steps.Registration);
        context.RegisterSourceOutput(registrations, static (production, file) =>
            production.Add(RegistrationEmitter.FileName(file.Root), file.Settings, () => RegistrationEmitter.Emit(file.Root, file.Settings)));

        var clashes = models.Combine(context.CompilationProvider)
            .Select(static (pair, _) => ClashCheck.Find(pair.Left!, pair.Right))
            .Where(static clash => clash is not null);
        context.RegisterSourceOutput(clashes, static (production, clash) => ClashCheck.Report(production, clash!));

        // The listing is emitted only on request, because it depends on the whole model and every change emits it again.
        var wanted = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => SpecItem.PublicApi(options));
        var listings = models.Combine(wanted).Where(static pair => pair.Right is not null).Select(static (pair, _) => pair.Left!).WithTrackingName(Steps.PublicApi);
        context.RegisterSourceOutput(listings, static (production, model) =>
            production.Add(PublicApiEmitter.FileName, model.Settings, () => PublicApiEmitter.Emit(model)));
    }
}
