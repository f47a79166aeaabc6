using System.Text.Json;
using System.Text.Json.Serialization;

namespace Composio.Runtime.Tests;

#pragma warning disable CS8618 // Members are set through the table.
/// <summary>A model in the form of generated code.</summary>
[JsonConverter(typeof(JsonModelConverter<Pet>))]
internal sealed class Pet : JsonModel, IJsonModel<Pet>
{
    private static readonly JsonMembers Members = new JsonMembers()
        .String("id", MemberRules.Required)
        .Int64("age")
        .Enum<PetKind>("kind")
        .Models<Pet>("young")
        .Additional();

    public Pet()
    {
    }

    public required string Id { get => GetMember<string>(0); init => SetMember(0, value); }

    public long? Age { get => GetMember<long?>(1); init => SetMember(1, value); }

    public PetKind? Kind { get => GetMember<PetKind?>(2); init => SetMember(2, value); }

    public IReadOnlyList<Pet>? Young { get => GetMember<IReadOnlyList<Pet>?>(3); init => SetMember(3, value); }

    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(4); init => SetMember(4, value); }

    public static Pet ReadFrom(ref Utf8JsonReader reader) => ReadObject<Pet>(ref reader);

    protected override JsonMembers MemberTable() => Members;
}
