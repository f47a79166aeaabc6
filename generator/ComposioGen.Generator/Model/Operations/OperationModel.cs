using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>Represents an operation as a method.</summary>
/// <param name="Name">The method without <c>Async</c>.</param>
/// <param name="HttpMethod">The HTTP method in upper case.</param>
/// <param name="Route">The path template, for telemetry.</param>
/// <param name="Kind">The name of the runtime's operation kind, which determines the exception types.</param>
/// <param name="Path">The literals and parameters of the path, in order.</param>
/// <param name="Query">The request class with the query and header parameters; null for none.</param>
/// <param name="Body">The request body; null for none.</param>
/// <param name="Response">The response; null when it has no JSON body.</param>
/// <param name="ResponseNullable">Whether the response may be null.</param>
/// <param name="Paging">The paging; null when the operation is not paged.</param>
/// <param name="Summary">The summary in the document.</param>
/// <param name="Remarks">The description in the document; null for none.</param>
/// <param name="Returns">The description of the response in the document.</param>
/// <param name="Obsolete">The message of the <c>[Obsolete]</c> attribute; null when the operation is not deprecated.</param>
internal sealed record OperationModel(
    string Name,
    string HttpMethod,
    string Route,
    string Kind,
    EquatableArray<PathPartModel> Path,
    QueryModel? Query,
    BodyModel? Body,
    TypeReference? Response,
    bool ResponseNullable,
    PagingModel? Paging,
    string? Summary,
    string? Remarks,
    string? Returns,
    string? Obsolete)
{
    /// <summary>Gets how the response is read.</summary>
    public BodyFormat ResponseFormat { get; init; }

    /// <summary>Gets the media type of the response; null for <c>application/json</c>.</summary>
    public string? ResponseMediaType { get; init; }

    /// <summary>Gets whether a successful response may have no body, which is read as null.</summary>
    public bool ResponseMayBeEmpty { get; init; }

    /// <summary>Gets the parameters of the path, each once.</summary>
    public IEnumerable<PathPartModel> PathParameters => Path.Where(part => part.ParameterName is not null).GroupBy(part => part.ParameterName, StringComparer.Ordinal).Select(same => same.First());

    /// <summary>Gets the C# return type of the method.</summary>
    public string ReturnType => Response is null ? "Task" : $"Task<{Response.CSharp}{(ResponseNullable ? "?" : "")}>";
}
