using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Emit.Unions;

/// <summary>Emits a struct for JSON values of different types, which represents omitted and null itself.</summary>
internal static class ValueUnionEmitter
{
    public static string Emit(ValueUnionModel model, SdkSettings settings)
    {
        var name = model.Name;
        var scalar = model.Cases.All(type => IsScalar(type) || (type.Kind == TypeKind.List && IsScalar(type.Element!)));
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, $"Represents {Kinds(model)}.");
        writer.Remarks("The default value is omitted from the JSON; a value or Null is written.");
        writer.Lines(EmittedFile.ConvertedBy($"ModelConverter<{name}>"));
        var list = model.Cases.FirstOrDefault(type => type.Kind == TypeKind.List);
        if (list is not null)
        {
            writer.Lines($"[global::System.Runtime.CompilerServices.CollectionBuilder(typeof({name}), nameof(Create))]");
        }

        writer.Open($"{settings.Accessibility} readonly partial struct {name} : IEquatable<{name}>, IJsonModel<{name}>, IJsonWritable{(scalar ? ", IQueryValue" : "")}");
        writer.Lines($$"""
            private readonly object? _value;

            private {{name}}(object? value)
            {
                _value = value;
                IsPresent = true;
            }

            /// <summary>Gets the JSON value null.</summary>
            public static {{name}} Null { get; } = new(null);
            /// <summary>Gets whether the member is present, with a value or null.</summary>
            public bool IsPresent { get; }
            /// <summary>Gets whether this is the JSON value null.</summary>
            public bool IsNull => IsPresent && _value is null;
            /// <summary>Gets whether there is a value other than null.</summary>
            public bool HasValue => _value is not null;
            """);
        EmitConversions(writer, model);
        foreach (var type in model.Cases)
        {
            EmitTryGet(writer, type);
        }

        if (list is not null)
        {
            EmitCollection(writer, name, list.Element!.CSharp);
        }

        EmitRead(writer, model);
        EmitWrite(writer, model);
        EmitEquality(writer, model);
        EmitText(writer, model, scalar);
        return writer.Close().ToString();
    }

    /// <summary>Returns whether a value can be written in a query.</summary>
    private static bool IsScalar(TypeReference type) => type.Kind is TypeKind.String or TypeKind.Boolean or TypeKind.Enum || IsNumber(type);

    private static bool IsNumber(TypeReference type) => type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Double or TypeKind.Decimal;

    private static void EmitConversions(SourceWriter writer, ValueUnionModel model)
    {
        writer.Blank().Summary("Returns whether two values are equal. Absent and null are different values.");
        writer.Lines($"public static bool operator ==({model.Name} left, {model.Name} right) => left.Equals(right);");
        writer.Summary("Returns whether two values differ.");
        writer.Lines($"public static bool operator !=({model.Name} left, {model.Name} right) => !left.Equals(right);");
        foreach (var source in model.Cases.SelectMany(Sources))
        {
            writer.Blank().Summary("Converts a value to " + ObjectEmitter.Article(model.Name) + ".").Param("value", "The value.");
            writer.Lines($"public static implicit operator {model.Name}({source} value) => new(value);");
        }
    }

    /// <summary>Returns the C# types that convert to a case. C# has no conversions from interfaces, so arrays and lists are converted.</summary>
    private static IEnumerable<string> Sources(TypeReference type) => type.Kind switch
    {
        TypeKind.String => ["string?"],
        TypeKind.List => [$"{type.Element!.CSharp}[]", $"List<{type.Element.CSharp}>"],
        TypeKind.Map => [$"Dictionary<string, {type.Element!.CSharp}>"],
        _ => [type.CSharp],
    };

    private static void EmitTryGet(SourceWriter writer, TypeReference type)
    {
        var modifier = type.IsValueType ? "" : "[NotNullWhen(true)] ";
        var nullable = type.IsValueType ? "" : "?";
        writer.Blank().Summary($"Gets the value if it is {Kind(type)}.").Param("value", "The value; the default of its type when false is returned.").Returns($"Whether the value is {Kind(type)}.");
        writer.Lines($"public bool TryGet{Word(type)}({modifier}out {type.CSharp}{nullable} value) => UnionValue.TryGet(_value, out value);");
    }

    /// <summary>Emits the builder for collection expressions: <c>Scope = ["a", "b"]</c>.</summary>
    private static void EmitCollection(SourceWriter writer, string name, string item) => writer.Blank().Lines($$"""
        /// <summary>Creates a list from a collection expression.</summary>
        /// <param name="items">The items.</param>
        /// <returns>The list.</returns>
        public static {{name}} Create(ReadOnlySpan<{{item}}> items) => new(items.ToArray());

        /// <summary>Returns an enumerator over the items of a list; empty for other values.</summary>
        /// <returns>The enumerator.</returns>
        public IEnumerator<{{item}}> GetEnumerator() => (_value as IReadOnlyList<{{item}}> ?? []).GetEnumerator();
        """);

    private static void EmitRead(SourceWriter writer, ValueUnionModel model)
    {
        writer.Blank().Lines("/// <inheritdoc />").Lines($"public static {model.Name} ReadFrom(ref Utf8JsonReader reader) => reader.TokenType switch");
        writer.Open().Lines("JsonTokenType.Null => Null,");
        foreach (var type in model.Cases)
        {
            writer.Lines(IsNumber(type)
                ? $"{Tokens(type)} => new(UnionValue.Number(ref reader, {ReadExpression.Delegate(type)})),"
                : $"{Tokens(type)} => new({ReadExpression.Value(type, nullable: false)}),");
        }

        writer.Lines($"_ => throw JsonRead.Unexpected(ref reader, {Literal.String(Kinds(model))}),").Close(";");
    }

    private static void EmitWrite(SourceWriter writer, ValueUnionModel model)
    {
        writer.Blank().Lines("/// <inheritdoc />").Open("public void WriteTo(Utf8JsonWriter writer)").Open("switch (_value)");
        foreach (var type in model.Cases)
        {
            writer.Lines($"case {type.CSharp} value:").Indent();
            writer.Lines(WriteExpression.Value(type, "value")).Lines("break;").Outdent();
        }

        var other = model.Cases.Any(IsNumber) ? "UnionValue.WriteOther(writer, _value);" : "writer.WriteNullValue();";
        writer.Lines("default:").Indent().Lines(other + "\nbreak;").Outdent().Close().Close();
    }

    private static void EmitEquality(SourceWriter writer, ValueUnionModel model)
    {
        var list = model.Cases.FirstOrDefault(type => type.Kind == TypeKind.List)?.CSharp;
        var equal = model.Cases.Any(IsNumber) ? "UnionValue.AreEqual(_value, other._value)" : "Equals(_value, other._value)";
        var same = list is null ? equal : $"(_value is {list} left && other._value is {list} right ? left.SequenceEqual(right) : {equal})";
        var hash = list is null ? "_value?.GetHashCode() ?? 0" : $"_value is {list} list ? list.Count : _value?.GetHashCode() ?? 0";
        writer.Blank().Lines($$"""
            /// <inheritdoc />
            public bool Equals({{model.Name}} other) => IsPresent == other.IsPresent && {{same}};
            /// <inheritdoc />
            public override bool Equals(object? obj) => obj is {{model.Name}} other && Equals(other);
            /// <inheritdoc />
            public override int GetHashCode() => {{hash}};
            """);
    }

    private static void EmitText(SourceWriter writer, ValueUnionModel model, bool scalar)
    {
        writer.Blank().Summary("Returns the value as text: numbers in the invariant culture, items separated by commas, empty when null or absent.");
        writer.Lines("public override string ToString() => _value switch").Open();
        foreach (var type in model.Cases.Where(type => type.Kind is TypeKind.List or TypeKind.Boolean))
        {
            writer.Lines(type.Kind == TypeKind.List ? $"{type.CSharp} items => string.Join(\",\", {Texts(type.Element!)})," : "bool value => value ? \"true\" : \"false\",");
        }

        writer.Lines("_ => Convert.ToString(_value, global::System.Globalization.CultureInfo.InvariantCulture) ?? \"\",").Close(";");
        if (scalar)
        {
            writer.Blank().Lines("/// <inheritdoc />").Lines("string? IQueryValue.ToQueryValue() => HasValue ? ToString() : null;");
        }
    }

    // The texts of numbers and booleans in C# depend on the culture, and differ from those in JSON.
    private static string Texts(TypeReference item) => item.Kind switch
    {
        TypeKind.Boolean => "items.Select(item => item ? \"true\" : \"false\")",
        _ when IsNumber(item) => "items.Select(item => Convert.ToString(item, global::System.Globalization.CultureInfo.InvariantCulture))",
        _ => "items",
    };

    private static string Kinds(ValueUnionModel model) => string.Join(" or ", model.Cases.Select(Kind));

    private static string Kind(TypeReference type) => type.Kind switch
    {
        TypeKind.String => "a string",
        TypeKind.Boolean => "a boolean",
        TypeKind.List => "a list",
        TypeKind.Object or TypeKind.Properties or TypeKind.Map => "an object",
        _ => "a number",
    };

    private static string Word(TypeReference type) => type.Kind switch
    {
        TypeKind.String => "String",
        TypeKind.Boolean => "Boolean",
        TypeKind.List => "List",
        TypeKind.Object or TypeKind.Properties or TypeKind.Map => "Object",
        _ => "Number",
    };

    private static string Tokens(TypeReference type) => type.Kind switch
    {
        TypeKind.String => "JsonTokenType.String",
        TypeKind.Boolean => "JsonTokenType.True or JsonTokenType.False",
        TypeKind.List => "JsonTokenType.StartArray",
        TypeKind.Object or TypeKind.Properties or TypeKind.Map => "JsonTokenType.StartObject",
        _ => "JsonTokenType.Number",
    };
}
