using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Represents an overlay action: merges a value into the selected locations, or removes them.</summary>
internal sealed class OverlayAction(string target, JToken? update, bool remove)
{
    public string Target { get; } = target;

    /// <summary>Applies the action.</summary>
    /// <returns>The number of selected locations.</returns>
    /// <exception cref="JsonException">The target is not a JSONPath.</exception>
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

    /// <summary>Announces the members that are added and removed. Most actions only add annotations, which affect no other target.</summary>
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
