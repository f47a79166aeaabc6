using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Reads an object whose members are the rows, such as <c>{"ann@x.example":{"api_key":"x"}}</c>. The member name is a value of its row.</summary>
/// <param name="stream">The input.</param>
/// <param name="start">The offset of the object.</param>
internal sealed class JsonMembersReader(Stream stream, int start) : IRowReader
{
    /// <summary>The column of the member name.</summary>
    public const string NameColumn = "(name)";

    public IReadOnlyList<string>? Columns => null;

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = await JsonText.ReadAsync(stream, cancellationToken);
        foreach (var (name, value) in Members(text))
        {
            yield return Row(text, name, value);
        }
    }

    private List<(string Name, int Value)> Members(JsonText text)
    {
        var members = new List<(string Name, int Value)>();
        var reader = new Utf8JsonReader(text.From(start), new JsonReaderOptions { MaxDepth = Limits.Depth, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                members.Add((name, start + (int)reader.TokenStartIndex));
                reader.Skip();
            }
        }
        catch (JsonException broken)
        {
            throw JsonText.Broken(broken, (int)text.PlaceOf(start).Line);
        }
        catch (InvalidOperationException)
        {
            throw new UsageException("A name in the input is not valid text.");
        }

        return members;
    }

    private static InputRow Row(JsonText text, string name, int value)
    {
        var place = text.PlaceOf(value);
        var row = JsonRow.Read(text.ValueAt(value), place);
        return row.Fields is null ? row : row with { Fields = [new(NameColumn, name, default, place), .. row.Fields] };
    }
}
