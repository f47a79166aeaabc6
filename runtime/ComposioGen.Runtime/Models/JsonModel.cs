using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents the base class of the generated models, which stores the values of their members and reads, writes and prints them with a
/// table.
/// </summary>
/// <remarks>For generated code. A model does not change after it has been initialized, and is then thread-safe.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerNonUserCode]
[DynamicallyAccessedMembers(Constructor)]
public abstract class JsonModel : IJsonWritable
{
    /// <summary>The members that are required to read a model, which trimming must preserve.</summary>
    internal const DynamicallyAccessedMemberTypes Constructor = DynamicallyAccessedMemberTypes.PublicParameterlessConstructor;

    // The debugger shows the properties instead.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private JsonValues _values;

    /// <summary>Writes the model as JSON.</summary>
    /// <param name="writer">The writer, positioned to write a value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual void WriteTo(Utf8JsonWriter writer) => MemberTable().Write(writer, _values);

    /// <summary>Returns the members that are present as text; credentials are shown as <c>***</c>.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() => MemberTable().Print(GetType().Name, _values, MemberTag());

    /// <summary>Gets the table of the type's members.</summary>
    /// <returns>The table.</returns>
    protected abstract JsonMembers MemberTable();

    /// <summary>Gets the value of the discriminator of a union.</summary>
    /// <returns>The value; null when there is no discriminator.</returns>
    protected virtual object? MemberTag() => null;

    /// <summary>Gets the value of a member.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="index">The index of the member in the table.</param>
    /// <returns>The value; the default of the type when the member is absent.</returns>
    protected T GetMember<T>(int index) => _values.Get<T>(index);

    /// <summary>Sets the value of a member.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="index">The index of the member in the table.</param>
    /// <param name="value">The value.</param>
    protected void SetMember<T>(int index, T value) => _values.Store(index, value);

    /// <summary>Sets the value of a member whose type represents an absent value itself.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="index">The index of the member in the table.</param>
    /// <param name="value">The value.</param>
    /// <param name="isPresent">Whether the value is present.</param>
    protected void SetMember<T>(int index, T value, bool isPresent)
        where T : struct => _values.Store(index, isPresent ? value : null);

    /// <summary>Gets the value of a member that distinguishes absent from null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="index">The index of the member in the table.</param>
    /// <returns>The value, or null; omitted when the member is absent.</returns>
    protected Optional<T> GetOptionalMember<T>(int index) => _values.GetOptional<T>(index);

    /// <summary>Sets the value of a member that distinguishes absent from null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="index">The index of the member in the table.</param>
    /// <param name="value">The value, null, or omitted.</param>
    protected void SetOptionalMember<T>(int index, Optional<T> value) => _values.SetOptional(index, value);

    /// <summary>Gets the value of a member that may be built from another value.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="index">The index of the member in the table.</param>
    /// <returns>The value; null when the member is absent.</returns>
    protected T GetBuiltMember<T>(int index)
        where T : class, IJsonModel<T> => _values.GetBuilt<T>(index);

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">The type of the object; its required members are set through the table.</typeparam>
    /// <param name="reader">The reader, on the start of the object; it is left on its end.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonReadException">
    /// The value is not an object, lacks a required member, or has a member of the wrong type.
    /// </exception>
    protected static T ReadObject<[DynamicallyAccessedMembers(Constructor)] T>(ref Utf8JsonReader reader)
        where T : JsonModel
    {
        var model = Activator.CreateInstance<T>();
        model.ReadMembers(ref reader);
        return model;
    }

    /// <summary>Reads the members of an object into this one, which was initialized without any.</summary>
    /// <param name="reader">The reader, on the start of the object; it is left on its end.</param>
    internal void ReadMembers(ref Utf8JsonReader reader) => MemberTable().Read(ref reader, ref _values);

    /// <summary>Reads the members of any JSON value as far as possible; a value that is not an object has none.</summary>
    /// <param name="json">The value.</param>
    protected void ReadPossibleMembers(JsonElement json) => MemberTable().ReadPossible(json, ref _values);

    /// <summary>Writes an object whose discriminator is specified by the caller.</summary>
    /// <param name="writer">The writer, positioned to write a value.</param>
    /// <param name="tagName">The name of the discriminator in the JSON.</param>
    /// <param name="tag">The value of the discriminator.</param>
    protected void WriteMembers(Utf8JsonWriter writer, string tagName, string tag) => MemberTable().Write(writer, _values, tagName, tag);
}
