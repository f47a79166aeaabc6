using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Parses references within the document: <c>#/components/schemas/Tool</c>.</summary>
internal static class LocalReference
{
    public static bool IsLocal(string reference) => reference.StartsWith("#", StringComparison.Ordinal);

    /// <summary>Returns the reference to a location, in which a percent sign is not the start of an escape.</summary>
    public static string To(string pointer) => "#" + pointer.Replace("%", "%25");

    /// <summary>Returns the unescaped segments; null when the reference is not a pointer into this document.</summary>
    public static string[]? Segments(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        var fragment = reference.Substring(1);
        return JsonPointer.Split(fragment.IndexOf('%') < 0 ? fragment : Uri.UnescapeDataString(fragment));
    }
}
