using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Finds members by name at any depth.</summary>
internal static class MemberSearch
{
    /// <summary>Returns the values of all members with a name, at any depth, in document order.</summary>
    public static List<JToken> ValuesOf(JToken root, string name)
    {
        var found = new List<JToken>();
        Collect(root, name, found);
        return found;
    }

    // Iterates over siblings, because Newtonsoft's method allocates for each token.
    private static void Collect(JToken place, string name, List<JToken> found)
    {
        for (var child = (place as JContainer)?.First; child is not null; child = child.Next)
        {
            if (child is JProperty member && member.Name == name)
            {
                found.Add(member.Value);
            }

            if (child.HasValues)
            {
                Collect(child, name, found);
            }
        }
    }
}
