using System.Text.Json;

namespace Composio.Runtime;

/// <content>One method for each type that a member can have.</content>
public sealed partial class JsonMembers
{
    /// <summary>Adds a member that is a string.</summary>
    /// <param name="jsonName">The name in the JSON.</param>
    /// <param name="rules">The rules for presence, null and printing.</param>
    /// <returns>This table.</returns>
    public JsonMembers String(string jsonName, MemberRules rules = 0) => Add(new StringMember(jsonName, rules));

    /// <summary>Adds a member that is a boolean.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers Boolean(string jsonName, MemberRules rules = 0) => Add(new BooleanMember(jsonName, rules));

    /// <summary>Adds a member that is a whole number of 32 bits.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers Int32(string jsonName, MemberRules rules = 0) => Number<int>(jsonName, JsonRead.Int32, JsonWrite.Int32, rules);

    /// <summary>Adds a member that is a whole number of 64 bits.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers Int64(string jsonName, MemberRules rules = 0) => Number<long>(jsonName, JsonRead.Int64, JsonWrite.Int64, rules);

    /// <summary>Adds a member that is a number.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers Double(string jsonName, MemberRules rules = 0) => Number<double>(jsonName, JsonRead.Double, JsonWrite.Double, rules);

    /// <summary>Adds a member that is a number with full precision.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers Decimal(string jsonName, MemberRules rules = 0) => Number<decimal>(jsonName, JsonRead.Decimal, JsonWrite.Decimal, rules);

    /// <summary>Adds a member that is a non-negative whole number.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers UInt64(string jsonName, MemberRules rules = 0) => Number<ulong>(jsonName, JsonRead.UInt64, JsonWrite.UInt64, rules);

    /// <summary>Adds a member that is a point in time.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers DateTimeOffset(string jsonName, MemberRules rules = 0) => Add(new TimeMember(jsonName, rules));

    /// <summary>Adds a member that is any JSON value.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers Json(string jsonName, MemberRules rules = 0) => Value<JsonElement>(jsonName, JsonRead.Element, JsonWrite.Element, rules);

    /// <summary>Adds a member that is an object without named members.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers Properties(string jsonName, MemberRules rules = 0) => Value<JsonProperties>(jsonName, JsonRead.Properties, JsonWrite.Properties, rules);

    /// <summary>Adds a form member that is a file or a list of files.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers File(string jsonName, MemberRules rules = 0) => Add(new FileMember(jsonName, rules));

    /// <summary>Adds a member that is an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public JsonMembers Enum<T>(string jsonName, MemberRules rules = 0)
        where T : struct, IOpenEnum<T> => Add(new EnumMember<T>(jsonName, rules));

    /// <summary>Adds a member that is a model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <inheritdoc cref="String"/>
    public JsonMembers Model<T>(string jsonName, MemberRules rules = 0)
        where T : IJsonModel<T> => Add(new ModelMember<T>(jsonName, rules));

    /// <summary>Adds a member that is a list of models.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <inheritdoc cref="String"/>
    public JsonMembers Models<T>(string jsonName, MemberRules rules = 0)
        where T : IJsonModel<T>, IJsonWritable => List(jsonName, JsonRead.Model<T>, JsonWrite.Model, rules);

    /// <summary>Adds a member that is a list of strings.</summary>
    /// <inheritdoc cref="String"/>
    public JsonMembers Strings(string jsonName, MemberRules rules = 0) => List(jsonName, JsonRead.String, JsonWrite.String, rules);

    /// <summary>Adds a member that is a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="jsonName">The name in the JSON.</param>
    /// <param name="read">A delegate that reads an item.</param>
    /// <param name="write">A delegate that writes an item.</param>
    /// <param name="rules">The rules for presence, null and printing.</param>
    /// <returns>This table.</returns>
    public JsonMembers List<T>(string jsonName, JsonValueReader<T> read, JsonValueWriter<T> write, MemberRules rules = 0) =>
        Add(new ListMember<T>(jsonName, rules, read, write));

    /// <summary>Adds a member that is a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <inheritdoc cref="List"/>
    public JsonMembers Map<T>(string jsonName, JsonValueReader<T> read, JsonValueWriter<T> write, MemberRules rules = 0) =>
        Add(new MapMember<T>(jsonName, rules, read, write));

    private JsonMembers Number<T>(string jsonName, JsonValueReader<T> read, JsonValueWriter<T> write, MemberRules rules)
        where T : struct, IUtf8SpanFormattable => Add(new NumberMember<T>(jsonName, rules, read, write));

    private JsonMembers Value<T>(string jsonName, JsonValueReader<T> read, JsonValueWriter<T> write, MemberRules rules)
        where T : notnull => Add(new ValueMember<T>(jsonName, rules, read, write));
}
