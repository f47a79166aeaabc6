using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Validates a request body before it is sent. A masked credential would replace the real one, a blank ID would refer to another user, and a
/// duplicate member would be ambiguous; the API accepts all three.
/// </summary>
internal static class BodyCheck
{
    /// <summary>The maximum depth that the writer accepts.</summary>
    public const int MaxBodyDepth = 1000;

    // IDs are near the root, so no path is composed for deeper members.
    private const int MaxIdDepth = 2;

    /// <summary>Throws when the body must not be sent.</summary>
    /// <exception cref="ArgumentException">
    /// A credential is masked, an ID is blank, or a member is duplicated. The parameter name is the path in the body.
    /// </exception>
    public static void Check(OperationKind kind, ReadOnlySpan<byte> body)
    {
        var ids = RequiredIds.Of(kind);
        if (BodyScan.IsClean(body, hasIds: ids.Length > 0))
        {
            return;
        }

        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxBodyDepth });
        var path = new List<string>();
        reader.Read();
        Walk(ref reader, path, inCredentials: false, ids);
    }

    private static void Walk(ref Utf8JsonReader reader, List<string> path, bool inCredentials, string[] ids)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var names = new HashSet<string>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    path.Add(name);
                    if (!names.Add(name))
                    {
                        throw Duplicate(string.Join('.', path));
                    }

                    reader.Read();
                    Walk(ref reader, path, inCredentials || CredentialMembers.IsCredential(name), ids);
                    path.RemoveAt(path.Count - 1);
                }

                break;
            case JsonTokenType.StartArray:
                for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    path.Add(index.ToString(CultureInfo.InvariantCulture));
                    Walk(ref reader, path, inCredentials, ids);
                    path.RemoveAt(path.Count - 1);
                }

                break;
            case JsonTokenType.String:
                CheckText(ref reader, path, inCredentials, ids);
                break;
        }
    }

    private static ArgumentException Duplicate(string place) =>
        new($"The body contains the member '{place}' twice. Set it through its property or in AdditionalProperties, but not both.", place);

    private static void CheckText(ref Utf8JsonReader reader, List<string> path, bool inCredentials, string[] ids)
    {
        if (inCredentials && IsMasked(ref reader))
        {
            var place = string.Join('.', path);
            throw new ArgumentException(
                $"The value of '{place}' is a mask that the API returns instead of the credential. Omit the member to keep the stored credential, or specify the actual value.", place);
        }

        if (ids.Length > 0 && path.Count <= MaxIdDepth && string.Join('.', path) is var id && ids.Contains(id) && string.IsNullOrWhiteSpace(reader.GetString()))
        {
            throw new ArgumentException($"The value of '{id}' is blank.", id);
        }
    }

    private static bool IsMasked(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return MaskedValue.Is(reader.ValueSpan);
        }

        var text = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            return MaskedValue.Is(text.AsSpan(0, reader.CopyString(text)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text, clearArray: true);
        }
    }
}
