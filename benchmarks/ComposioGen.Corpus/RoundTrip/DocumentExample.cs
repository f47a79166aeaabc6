namespace ComposioGen.Corpus.RoundTrip;

/// <summary>An example that a document gives for the JSON answer of an operation.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Path">The path template.</param>
/// <param name="Json">The example.</param>
internal sealed record DocumentExample(string Method, string Path, string Json);
