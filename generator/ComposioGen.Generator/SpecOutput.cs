using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.Model;

namespace ComposioGen.Generator;

/// <summary>What became of a document: the model when it could be read, and what there is to report.</summary>
internal sealed record SpecOutput(SdkModel? Model, EquatableArray<DiagnosticModel> Diagnostics);
