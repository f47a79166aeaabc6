using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.Model;

namespace ComposioGen.Generator;

/// <summary>Represents the result for a document: the model when it could be read, and the diagnostics.</summary>
internal sealed record SpecOutput(SdkModel? Model, EquatableArray<DiagnosticModel> Diagnostics);
