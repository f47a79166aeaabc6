namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Contains the compared projects.</summary>
/// <param name="Empty">A project without a document.</param>
/// <param name="Own">ComposioGen, the document of this repository.</param>
/// <param name="Published">ComposioGen, the published document.</param>
/// <param name="NSwag">NSwag, the published document.</param>
/// <param name="Kiota">Kiota, the published document.</param>
internal sealed record MeasuredProjects(MeasuredProject Empty, MeasuredProject Own, MeasuredProject Published, MeasuredProject NSwag, MeasuredProject Kiota);
