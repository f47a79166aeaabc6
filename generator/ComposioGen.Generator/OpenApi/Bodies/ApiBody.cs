using ComposioGen.Generator.OpenApi.Schemas;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>The body of a request or of a response, in the one media type that is used.</summary>
/// <param name="Kind">How it is written and read.</param>
/// <param name="MediaType">The media type as it goes on the wire.</param>
/// <param name="Schema">The schema; without content where the document gives none.</param>
/// <param name="Pointer">The place of the media type.</param>
/// <param name="Raw">The schema in the document; null where it gives none.</param>
/// <param name="Encodings">How members of a form are encoded.</param>
internal sealed record ApiBody(ApiMediaKind Kind, string MediaType, ApiSchema Schema, string Pointer, JObject? Raw, IReadOnlyList<ApiEncoding> Encodings);
