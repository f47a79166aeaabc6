using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Describes the branches of a union and selects the one to read.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerNonUserCode]
public sealed class JsonUnion<TUnion>
{
    private readonly byte[]? _discriminator;
    private readonly List<(byte[] Tag, JsonValueReader<TUnion> Read)> _branches = [];
    private readonly Func<JsonElement, string?, TUnion> _unknown;

    /// <summary>Initializes a union whose branches are distinguished by a member.</summary>
    /// <param name="unknown">
    /// Creates the unknown branch from a value and the reason why it matches no branch; the reason is null when the discriminator value is
    /// unknown.
    /// </param>
    public JsonUnion(Func<JsonElement, string?, TUnion> unknown) => _unknown = unknown;

    /// <summary>Initializes a union with a discriminator.</summary>
    /// <param name="discriminator">The name of the discriminator in the JSON.</param>
    /// <param name="unknown">
    /// Creates the unknown branch from a value and the reason why it matches no branch; the reason is null when the discriminator value is
    /// unknown.
    /// </param>
    public JsonUnion(string discriminator, Func<JsonElement, string?, TUnion> unknown)
        : this(unknown) => _discriminator = Encoding.UTF8.GetBytes(discriminator);

    /// <summary>Adds a branch.</summary>
    /// <typeparam name="TBranch">The type of the branch.</typeparam>
    /// <param name="tag">The value of the discriminator, or the name of the member that only this branch has.</param>
    /// <returns>This union.</returns>
    public JsonUnion<TUnion> Branch<TBranch>(string tag)
        where TBranch : TUnion, IJsonModel<TBranch>
    {
        _branches.Add((Encoding.UTF8.GetBytes(tag), static (ref Utf8JsonReader reader) => TBranch.ReadFrom(ref reader)));
        return this;
    }

    /// <summary>Reads a value as its branch, or as the unknown branch when it does not match.</summary>
    /// <param name="reader">The reader, on the first token of the value; it is left on the last one.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is invalid.</exception>
    public TUnion Read(ref Utf8JsonReader reader)
    {
        var start = reader;
        var search = reader;
        if (Find(ref search) is not { } read)
        {
            return ReadUnknown(ref reader);
        }

        try
        {
            return read(ref reader);
        }
        catch (JsonReadException problem)
        {
            var kept = JsonRead.Keep(ref reader, start, problem, UnreadableValueKind.Branch);
            return _unknown(kept.Json, kept.Problem);
        }
    }

    // A discriminator that is missing or not a string is a problem rather than an unknown value.
    private TUnion ReadUnknown(ref Utf8JsonReader reader)
    {
        var position = reader.TokenStartIndex;
        var json = JsonElement.ParseValue(ref reader);
        var problem = JsonRead.BranchProblem(json, _discriminator);
        if (problem is not null)
        {
            UnreadableCollector.Add(new UnreadableValue(UnreadableValueKind.Branch, json, problem, position));
        }

        return _unknown(json, problem);
    }

    private JsonValueReader<TUnion>? Find(ref Utf8JsonReader search) => _discriminator is null ? FindByMember(search) : FindByDiscriminator(ref search);

    private JsonValueReader<TUnion>? FindByDiscriminator(ref Utf8JsonReader search)
    {
        var tag = JsonRead.FindDiscriminator(ref search, _discriminator);
        foreach (var (value, read) in _branches)
        {
            if (tag.Is(value))
            {
                return read;
            }
        }

        return null;
    }

    private JsonValueReader<TUnion>? FindByMember(Utf8JsonReader reader)
    {
        foreach (var (member, read) in _branches)
        {
            if (JsonRead.HasMember(reader, member))
            {
                return read;
            }
        }

        return null;
    }
}
