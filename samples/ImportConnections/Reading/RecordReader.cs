using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;
using Composio;
using ImportConnections.Importing;
using ImportConnections.Output;

namespace ImportConnections.Reading;

/// <summary>
/// Reads connections from JSON Lines. Blank lines and lines that start with <c>//</c> are skipped; a bad line does not prevent the next one
/// from being read.
/// </summary>
internal static class RecordReader
{
    /// <summary>Reads a UTF-8 stream.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async IAsyncEnumerable<InputLine> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var (number, bytes) in LineReader.ReadAsync(stream, cancellationToken))
        {
            if (bytes is null)
            {
                yield return new InputLine(number, null, "The line is longer than 1 MB. Shorten it.");
            }
            else if (HasContent(bytes))
            {
                yield return Read(number, bytes);
            }
        }
    }

    private static bool HasContent(ReadOnlySpan<byte> line)
    {
        var text = line.Trim(" \t\r"u8);
        return !text.IsEmpty && !text.StartsWith("//"u8);
    }

    private static InputLine Read(int number, ReadOnlyMemory<byte> text)
    {
        try
        {
            return new InputLine(number, Parse(text), null);
        }
        catch (BadRecordException bad)
        {
            return new InputLine(number, null, bad.Message);
        }
    }

    private static ConnectionRecord Parse(ReadOnlyMemory<byte> text)
    {
        if (!Utf8.IsValid(text.Span))
        {
            throw new BadRecordException("The line is not UTF-8. Save the file as UTF-8.");
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            return Read(json.RootElement);
        }
        catch (JsonException broken)
        {
            // Only the location, because the message of a JsonException quotes the line, which may contain a token.
            throw new BadRecordException($"Not valid JSON from byte {broken.BytePositionInLine + 1} of the line. Correct it, or export the record again.");
        }
        catch (InvalidOperationException)
        {
            throw new BadRecordException("A string contains a lone surrogate (\\ud800 to \\udfff), which is not valid text.");
        }
    }

    private static ConnectionRecord Read(JsonElement json)
    {
        var line = new JsonMembers(json);
        var scheme = line.Required("scheme");
        var credentials = line.Take("credentials");
        var client = line.Take("client");
        var record = new ConnectionRecord
        {
            User = line.Required("user_id"),
            Toolkit = line.Required("toolkit"),
            Scheme = scheme,
            State = CredentialsOf.Read(scheme, new JsonMembers(credentials, "credentials")),
            AuthConfigId = line.Optional("auth_config_id"),
            Alias = line.Optional("alias"),
            Client = client.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : ReadClient(new JsonMembers(client, "client")),
            Secrets = new Secrets(credentials, client),
        };
        if (line.Any)
        {
            throw new BadRecordException("The line has a member other than user_id, toolkit, scheme, credentials, auth_config_id, alias and client.");
        }

        return record.Scheme == AuthSchemeType.OAuth2 && record.Client is null && record.AuthConfigId is null
            ? throw new BadRecordException("OAuth tokens require the app that issued them. Add client with id and secret, or the auth_config_id of an auth config with that client.")
            : record;
    }

    private static OAuthClient ReadClient(JsonMembers client) => new(client.Required("id"), client.Required("secret"));
}
