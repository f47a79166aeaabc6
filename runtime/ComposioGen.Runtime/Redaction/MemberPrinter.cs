using System.Text;

namespace Composio.Runtime;

/// <summary>Prints the members of a generated record: a credential shows as <c>***</c>, free-form JSON as a count.</summary>
public struct MemberPrinter
{
    private readonly StringBuilder _builder;

    /// <summary>Starts printing.</summary>
    /// <param name="builder">Where to.</param>
    public MemberPrinter(StringBuilder builder)
        : this(builder, any: false)
    {
    }

    /// <summary>Goes on after members that a base record has printed.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="any">Whether the base record has printed any.</param>
    public MemberPrinter(StringBuilder builder, bool any)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _builder = builder;
        Any = any;
    }

    /// <summary>Whether anything has been printed.</summary>
    public bool Any { get; private set; }

    /// <summary>Prints a member that is no credential; null and what is left out is not shown.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The printer, to go on with.</returns>
    public MemberPrinter Add<T>(string name, T value)
    {
        object? shown = value;
        if (shown is IOptionalValue optional)
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

    /// <summary>The text of an object, in the form that C# gives records.</summary>
    /// <param name="typeName">The name of its type.</param>
    /// <param name="printMembers">Prints its members, and tells whether there were any.</param>
    /// <returns>The text.</returns>
    public static string Text(string typeName, Func<StringBuilder, bool> printMembers)
    {
        ArgumentNullException.ThrowIfNull(printMembers);
        var builder = new StringBuilder(typeName).Append(" { ");
        if (printMembers(builder))
        {
            builder.Append(' ');
        }

        return builder.Append('}').ToString();
    }

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
