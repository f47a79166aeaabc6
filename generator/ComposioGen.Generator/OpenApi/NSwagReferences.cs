using NJsonSchema.References;
using NSwag;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Follows references between parts to the end; NSwag's own <c>Actual...</c> take one step only.</summary>
internal static class NSwagReferences
{
    public static OpenApiParameter Target(this OpenApiParameter parameter) => End(parameter);

    public static OpenApiResponse Target(this OpenApiResponse response) => End(response);

    // The check has cut all circles.
    private static T End<T>(T part)
        where T : class, IJsonReferenceBase
    {
        while (part.Reference is T next)
        {
            part = next;
        }

        return part;
    }
}
