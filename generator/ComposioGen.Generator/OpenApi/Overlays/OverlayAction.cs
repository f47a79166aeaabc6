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
    public int Apply(OverlayTargets targets)
    {
        var places = targets.Select(Target);
        Announce(places, targets);
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

    /// <summary>Says which members come and go. Most actions only add a word or two to a schema, which leaves all others where they are.</summary>
    private void Announce(List<JToken> places, OverlayTargets targets)
    {
        if (!remove && update is JObject changes && changes.Properties().All(change => change.Value is JValue && places.All(place => HasRoom(place, change.Name))))
        {
            targets.Forget(changes.Properties().Select(change => change.Name));
        }
        else if (places.Count > 0)
        {
            targets.ForgetAll();
        }
    }

    private static bool HasRoom(JToken place, string name) => place is JObject members && members[name] is null or JValue;

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
