using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;

namespace ComposioGen.Generator.Binding;

/// <summary>Marks the types that operations use, and whether a request or a response uses them.</summary>
internal static class Reachability
{
    public static void Mark(OperationDraft operation)
    {
        Mark(operation.Response, inResponse: true);
        Mark(operation.Body, inRequest: true);
        foreach (var parameter in operation.PathParameters)
        {
            Mark(parameter.Sent);
        }

        // A type that cannot be serialized in a query is sent as text and requires no class.
        foreach (var parameter in operation.OtherParameters)
        {
            Mark(parameter.Sent, inRequest: ParameterShape.FieldStyle(parameter) is not null);
        }
    }

    private static void Mark(TypeUse? root, bool inRequest = false, bool inResponse = false)
    {
        var open = new Stack<TypeDraft>();
        Visit(root, inRequest, inResponse, open);
        while (open.Count > 0)
        {
            foreach (var use in open.Pop().Uses)
            {
                Visit(use, inRequest, inResponse, open);
            }
        }
    }

    private static void Visit(TypeUse? use, bool inRequest, bool inResponse, Stack<TypeDraft> open)
    {
        if (use?.Innermost is { } draft && (!draft.IsUsed || (inRequest && !draft.InRequest) || (inResponse && !draft.InResponse)))
        {
            draft.IsUsed = true;
            draft.InRequest |= inRequest;
            draft.InResponse |= inResponse;
            open.Push(draft);
        }
    }
}
