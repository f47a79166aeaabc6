using System.ComponentModel;
using System.Text;

namespace Composio.Runtime;

/// <summary>Prints the members of a generated record: credentials as <c>***</c>, free-form JSON as a count.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct MemberPrinter
{
    private readonly StringBuilder _builder;

    /// <summary>Starts printing.</summary>
    /// <param name="builder">The builder that receives the text.</param>
    public MemberPrinter(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _builder = builder;
    }

    /// <summary>Starts printing an object.</summary>
    /// <param name="typeName">The name of the type.</param>
    public MemberPrinter(string typeName)
        : this(new StringBuilder(typeName).Append(" { "))
    {
    }

    /// <summary>Gets whether anything was printed.</summary>
    public bool Any { get; private set; }

    /// <summary>Prints a member that is not a credential; null and omitted values are skipped.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value.</param>
    /// <returns>The printer.</returns>
    public MemberPrinter Add(string name, object? value)
    {
        var shown = value;
        if (value is IOptionalValue optional)
        {
            if (!optional.HasValue)
            {
                return this;
            }

            shown = optional.BoxedValue ?? "null";
        }

        if (shown is not null)
        {
            Begin(name);
            MemberValue.Append(_builder, shown);
        }

        return this;
    }

    /// <summary>Prints that a credential is present, without its value.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="present">Whether the credential is present; false prints nothing.</param>
    /// <returns>The printer.</returns>
    public MemberPrinter Secret(string name, bool present)
    {
        if (present)
        {
            Begin(name);
            _builder.Append(Secrets.Mask);
        }

        return this;
    }

    /// <summary>Returns the text of an object in the format of C# records; only valid when printing was started with a type name.</summary>
    /// <returns>The text.</returns>
    public override readonly string ToString() => _builder.Append(Any ? " }" : "}").ToString();

    private void Begin(string name)
    {
        if (Any)
        {
            _builder.Append(", ");
        }

        _builder.Append(name).Append(" = ");
        Any = true;
    }
}
