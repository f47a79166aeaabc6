// Common.g.cs
/// <summary>What all have.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public abstract partial class Common
{
    private Held? _held;
    private JsonProperties? _additionalProperties;

    private protected Common() { }

    /// <summary>The member m1.</summary>
    public string? M1 { get => _held?.M1; init => (_held ??= new()).M1 = value; }

    /// <summary>The member m2.</summary>
    public string? M2 { get => _held?.M2; init => (_held ??= new()).M2 = value; }

    /// <summary>The member m3.</summary>
    public string? M3 { get => _held?.M3; init => (_held ??= new()).M3 = value; }

    /// <summary>The member m4.</summary>
    public string? M4 { get => _held?.M4; init => (_held ??= new()).M4 = value; }

    /// <summary>The member m5.</summary>
    public string? M5 { get => _held?.M5; init => (_held ??= new()).M5 = value; }

    /// <summary>The member m6.</summary>
    public string? M6 { get => _held?.M6; init => (_held ??= new()).M6 = value; }

    /// <summary>The member m7.</summary>
    public string? M7 { get => _held?.M7; init => (_held ??= new()).M7 = value; }

    /// <summary>The member m8.</summary>
    public string? M8 { get => _held?.M8; init => (_held ??= new()).M8 = value; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => _additionalProperties; init => _additionalProperties = value; }

    /// <summary>Reads the member whose value the reader stands on.</summary>
    private protected virtual void ReadShared(ref Utf8JsonReader reader, scoped JsonName name)
    {
        switch (name.Length)
        {
            case 2 when name.Is("m1"u8): (_held ??= new()).M1 = JsonRead.NullableString(ref reader); break;
            case 2 when name.Is("m2"u8): (_held ??= new()).M2 = JsonRead.NullableString(ref reader); break;
            case 2 when name.Is("m3"u8): (_held ??= new()).M3 = JsonRead.NullableString(ref reader); break;
            case 2 when name.Is("m4"u8): (_held ??= new()).M4 = JsonRead.NullableString(ref reader); break;
            case 2 when name.Is("m5"u8): (_held ??= new()).M5 = JsonRead.NullableString(ref reader); break;
            case 2 when name.Is("m6"u8): (_held ??= new()).M6 = JsonRead.NullableString(ref reader); break;
            case 2 when name.Is("m7"u8): (_held ??= new()).M7 = JsonRead.NullableString(ref reader); break;
            case 2 when name.Is("m8"u8): (_held ??= new()).M8 = JsonRead.NullableString(ref reader); break;
            default: JsonRead.Additional(ref reader, name, ref _additionalProperties); break;
        }
    }

    /// <summary>Writes the shared members into the open object.</summary>
    private protected virtual void WriteShared(Utf8JsonWriter writer)
    {
        if (_held is not null)
        {
            JsonWrite.OptionalString(writer, "m1"u8, M1);
            JsonWrite.OptionalString(writer, "m2"u8, M2);
            JsonWrite.OptionalString(writer, "m3"u8, M3);
            JsonWrite.OptionalString(writer, "m4"u8, M4);
            JsonWrite.OptionalString(writer, "m5"u8, M5);
            JsonWrite.OptionalString(writer, "m6"u8, M6);
            JsonWrite.OptionalString(writer, "m7"u8, M7);
            JsonWrite.OptionalString(writer, "m8"u8, M8);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => PrintMembers(new MemberPrinter(GetType().Name)).ToString();

    private protected virtual MemberPrinter PrintMembers(MemberPrinter printer) => printer
        .Add("M1", M1)
        .Add("M2", M2)
        .Add("M3", M3)
        .Add("M4", M4)
        .Add("M5", M5)
        .Add("M6", M6)
        .Add("M7", M7)
        .Add("M8", M8)
        .Add("AdditionalProperties", AdditionalProperties);

    // Most objects have none of these, and are smaller without them.
    private sealed class Held
    {
        public string? M1;
        public string? M2;
        public string? M3;
        public string? M4;
        public string? M5;
        public string? M6;
        public string? M7;
        public string? M8;
    }
}
