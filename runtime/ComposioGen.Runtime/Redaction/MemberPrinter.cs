using System.ComponentModel;
using System.Text;

namespace Composio.Runtime;

/// <summary>Prints the members of a generated record: a credential shows as <c>***</c>, free-form JSON as a count.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct MemberPrinter
{
    private readonly StringBuilder _builder;

    /// <summary>Starts printing.</summary>
    /// <param name="builder">Where to.</param>
    public MemberPrinter(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _builder = builder;
    }

    /// <summary>Starts printing the text of an object.</summary>
    /// <param name="typeName">The name of its type.</param>
    public MemberPrinter(string typeName)
        : this(new StringBuilder(typeName).Append(" { "))
    {
    }

    /// <summary>Whether anything has been printed.</summary>
    public bool Any { get; private set; }

    /// <summary>Prints a member that is no credential; null and what is left out is not shown.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The printer, to go on with.</returns>
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

    /// <summary>Prints that a credential is there, and not what it is.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="present">Whether it is there; false prints nothing.</param>
    /// <returns>The printer, to go on with.</returns>
    public MemberPrinter Secret(string name, bool present)
    {
        if (present)
        {
            Begin(name);
            _builder.Append(Secrets.Mask);
        }

        return this;
    }

    /// <summary>The text of an object, in the form that C# gives records; only where printing was started with the name of a type.</summary>
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
