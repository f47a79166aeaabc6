using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>One operation as a method.</summary>
/// <param name="Name">The method without <c>Async</c>.</param>
/// <param name="HttpMethod">Upper case.</param>
/// <param name="Route">The path template, for telemetry.</param>
/// <param name="Kind">The name of the runtime's operation kind; chooses typed errors.</param>
/// <param name="Path">Literal pieces and parameters of the path, in order.</param>
/// <param name="Query">The request class with the query and header parameters; null when there are none.</param>
/// <param name="Body">The request body; null when there is none.</param>
/// <param name="Response">The response; null when it has no JSON body.</param>
/// <param name="ResponseNullable">Null is among the responses.</param>
/// <param name="Paging">How to follow the cursor; null when the operation is not paged.</param>
/// <param name="Summary">The document's words, short.</param>
/// <param name="Remarks">The document's words, long; null when there is no more to say.</param>
/// <param name="Returns">The document's words on the response.</param>
/// <param name="Obsolete">The message of an <c>[Obsolete]</c> attribute; null when the operation is live.</param>
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
    /// <summary>How the response is read.</summary>
    public BodyFormat AnswerFormat { get; init; }

    /// <summary>The media type of the response; null for <c>application/json</c>.</summary>
    public string? AnswerMediaType { get; init; }

    /// <summary>A response of success may have no body, which is read as null.</summary>
    public bool AnswerMayBeEmpty { get; init; }

    /// <summary>The C# spelling of what the method returns.</summary>
    public string ReturnType => Response is null ? "Task" : $"Task<{Response.CSharp}{(ResponseNullable ? "?" : "")}>";
}
