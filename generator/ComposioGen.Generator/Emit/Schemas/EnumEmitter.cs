using System.Text;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Emits an open enum: a struct with named values that preserves unknown ones.</summary>
internal static class EnumEmitter
{
    private const int LineLength = 120;

    public static string Emit(EnumModel model, SdkSettings settings)
    {
        var name = model.Name;
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, $"Defines the values of {name}. Values that the document does not define are preserved.");
        writer.Lines(EmittedFile.ConvertedBy($"OpenEnumConverter<{name}>"));
        writer.Open($"{settings.Accessibility} readonly partial record struct {name} : IOpenEnum<{name}>");
        writer.Lines("private readonly string? _value;");
        writer.Blank().Summary("Initializes a value, which need not be defined in the document.");
        writer.Param("value", "The value in the JSON.");
        writer.Open($"public {name}(string value)").Lines("ArgumentNullException.ThrowIfNull(value);\n_value = value;").Close();
        writer.Blank();
        foreach (var value in model.Values)
        {
            writer.Summary(value.Documentation, $"The value {value.Value}.");
            writer.Lines($"public static {name} {value.Name} => new({Literal.String(value.Value)});");
        }

        EmitNamedValues(writer, model);
        writer.Blank().Summary("Gets the value in the JSON; empty for the default value.");
        writer.Lines("public string Value => _value ?? \"\";");
        writer.Blank().Summary("Converts a string to a value.").Param("value", "The value in the JSON.");
        writer.Lines($"public static implicit operator {name}(string value) => new(value);");
        writer.Lines("/// <inheritdoc />").Lines($"public static {name} FromValue(string value) => new(value);");
        writer.Blank().Summary("Compares two values by ordinal comparison.").Param("other", "The other value.");
        writer.Lines($"public bool Equals({name} other) => string.Equals(Value, other.Value, StringComparison.Ordinal);");
        writer.Lines("/// <inheritdoc />").Lines("public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);");
        writer.Summary("Returns the value in the JSON.").Lines("public override string ToString() => Value;");
        return writer.Close().ToString();
    }

    private static void EmitNamedValues(SourceWriter writer, EnumModel model)
    {
        writer.Blank().Lines("/// <inheritdoc />").Lines($"public static IReadOnlyList<{model.Name}> NamedValues {{ get; }} = global::System.Array.AsReadOnly<{model.Name}>(").Lines("[").Indent();
        var line = new StringBuilder();
        foreach (var value in model.Values)
        {
            if (line.Length > 0 && line.Length + value.Name.Length > LineLength)
            {
                writer.Lines(line.ToString().TrimEnd());
                line.Clear();
            }

            line.Append(value.Name).Append(", ");
        }

        writer.Lines(line.ToString().TrimEnd()).Outdent().Lines("]);");
    }
}
