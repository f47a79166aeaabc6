using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>One action of an overlay: merge something into what the target selects, or remove it.</summary>
internal sealed class OverlayAction(string target, JToken? update, bool remove)
{
    public string Target { get; } = target;

    /// <summary>Changes the document.</summary>
    /// <returns>How many places the target selected.</returns>
    /// <exception cref="JsonException">The target is no JSONPath.</exception>
    public int Apply(JObject document)
    {
        var places = OverlayTarget.Select(document, Target);
        foreach (var place in places)
        {
            if (remove)
            {
                Remove(place);
            }
            else if (update is not null)
            {
                Merge(place, update);
            }
        }

        return places.Count;
    }

    private static void Remove(JToken place)
    {
        if (place.Parent is JProperty member)
        {
            member.Remove();
        }
        else if (place.Parent is not null)
        {
            place.Remove();
        }
    }

    private static void Merge(JToken place, JToken update)
    {
        switch (place)
        {
            case JArray items:
                items.Add(update.DeepClone());
                break;
            case JObject members when update is JObject changes:
                MergeMembers(members, changes);
                break;
            default:
                place.Replace(update.DeepClone());
                break;
        }
    }

    private static void MergeMembers(JObject members, JObject changes)
    {
        foreach (var change in changes.Properties())
        {
            if (members.TryGetValue(change.Name, StringComparison.Ordinal, out var old) && old is JObject oldMembers && change.Value is JObject newMembers)
            {
                MergeMembers(oldMembers, newMembers);
            }
            else
            {
                members[change.Name] = change.Value.DeepClone();
            }
        }
    }
}
