namespace ComposioGen.Corpus.RoundTrip;

/// <summary>Represents an example of a document for the JSON response of an operation.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Path">The path template.</param>
/// <param name="Json">The example.</param>
internal sealed record DocumentExample(string Method, string Path, string Json);
