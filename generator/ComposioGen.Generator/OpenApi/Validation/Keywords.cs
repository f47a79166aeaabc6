namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Contains the keywords that are read and are neither parts nor references, which <see cref="SpecGrammar"/> defines.</summary>
internal static class Keywords
{
    private static readonly Dictionary<string, KeywordForm> None = [];

    private static readonly Dictionary<SpecNode, Dictionary<string, KeywordForm>> Known = new()
    {
        [SpecNode.Document] = Of(("webhooks", KeywordForm.Object)),
        [SpecNode.Info] = Of(("title", KeywordForm.Text), ("version", KeywordForm.Text), ("description", KeywordForm.Text)),
        [SpecNode.Tag] = Of(("name", KeywordForm.Text), ("description", KeywordForm.Text)),
        [SpecNode.Server] = Of(("url", KeywordForm.Text)),
        [SpecNode.Operation] = Of(
            ("tags", KeywordForm.TextList),
            ("summary", KeywordForm.Text),
            ("description", KeywordForm.Text),
            ("operationId", KeywordForm.Text),
            ("deprecated", KeywordForm.Flag),
            ("callbacks", KeywordForm.Object)),
        [SpecNode.Parameter] = Of(
            ("name", KeywordForm.Text),
            ("in", KeywordForm.Term),
            ("description", KeywordForm.Text),
            ("required", KeywordForm.Flag),
            ("deprecated", KeywordForm.Flag),
            ("style", KeywordForm.Term),
            ("explode", KeywordForm.Flag),
            ("allowReserved", KeywordForm.Flag)),
        [SpecNode.RequestBody] = Of(("required", KeywordForm.Flag)),
        [SpecNode.Response] = Of(("description", KeywordForm.Text)),
        [SpecNode.Encoding] = Of(
            ("contentType", KeywordForm.Term),
            ("style", KeywordForm.Term),
            ("explode", KeywordForm.Flag),
            ("allowReserved", KeywordForm.Flag),
            ("headers", KeywordForm.Object)),
        [SpecNode.SecurityScheme] = Of(
            ("type", KeywordForm.Term),
            ("in", KeywordForm.Term),
            ("name", KeywordForm.Text)),
        [SpecNode.Discriminator] = Of(("propertyName", KeywordForm.Text), ("mapping", KeywordForm.Object)),
        [SpecNode.Schema] = Of(
            ("type", KeywordForm.Term),
            ("format", KeywordForm.Term),
            ("title", KeywordForm.Text),
            ("description", KeywordForm.Text),
            ("enum", KeywordForm.List),
            ("required", KeywordForm.TextList),
            ("nullable", KeywordForm.Flag),
            ("deprecated", KeywordForm.Flag),
            ("readOnly", KeywordForm.Flag),
            ("writeOnly", KeywordForm.Flag),
            ("$id", KeywordForm.Term),
            ("$anchor", KeywordForm.Term),
            ("$dynamicAnchor", KeywordForm.Term),
            ("$dynamicRef", KeywordForm.Term),
            ("contentEncoding", KeywordForm.Term),
            ("contentMediaType", KeywordForm.Term),
            ("prefixItems", KeywordForm.List),
            ("then", KeywordForm.ObjectOrFlag),
            ("else", KeywordForm.ObjectOrFlag),
            ("dependentSchemas", KeywordForm.Object),
            ("unevaluatedProperties", KeywordForm.ObjectOrFlag)),
    };

    /// <summary>Gets all objects with keywords.</summary>
    public static IEnumerable<SpecNode> Nodes => Known.Keys;

    /// <summary>Returns the keywords of an object and their forms.</summary>
    public static Dictionary<string, KeywordForm> Of(SpecNode node) => Known.TryGetValue(node, out var keywords) ? keywords : None;

    private static Dictionary<string, KeywordForm> Of(params (string Name, KeywordForm Form)[] keywords) =>
        keywords.ToDictionary(keyword => keyword.Name, keyword => keyword.Form, StringComparer.Ordinal);
}
