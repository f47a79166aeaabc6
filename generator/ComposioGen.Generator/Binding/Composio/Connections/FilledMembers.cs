using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding.Composio.Connections;

/// <summary>Determines whether a method of the flow can create a request body: it must fill each required member.</summary>
internal sealed class FilledMembers(ModelBuilder models, BindingContext context)
{
    /// <summary>Returns whether the filled members include each required one of an object; otherwise reports that the methods are omitted.</summary>
    public bool Suffice(OperationDraft operation, ObjectDraft content, params string[] filled)
    {
        if (content.Members.FirstOrDefault(member => !filled.Contains(member.JsonName, StringComparer.Ordinal) && models.Member(content, member).IsRequired) is not { } missing)
        {
            return true;
        }

        var source = operation.Source;
        context.Report(ApiProblemKind.UntypedPart, source.Pointer, $"the methods that fill the body of {source.Method} {source.Path}", $"are omitted, because it also requires '{missing.JsonName}'");
        return false;
    }
}
