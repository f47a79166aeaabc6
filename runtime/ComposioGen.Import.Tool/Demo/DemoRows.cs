using System.Globalization;
using System.Runtime.CompilerServices;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Demo;

/// <summary>Generates sample accounts of four schemes in turn.</summary>
internal sealed class DemoRows(int count, IReadOnlyDictionary<string, string> authConfigs) : IRowReader
{
    private static readonly (string Scheme, string[] Fields)[] Kinds =
    [
        ("OAUTH2", ["access_token", "refresh_token"]),
        ("API_KEY", ["generic_api_key"]),
        ("BEARER_TOKEN", ["token"]),
        ("BASIC", ["username", "password"]),
    ];

    private long _made;

    public IReadOnlyList<string>? Columns => null;

    /// <summary>Gets the fraction of rows that have been generated, 0 to 1.</summary>
    public double ShareMade => (double)Interlocked.Read(ref _made) / count;

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        for (var number = 1; number <= count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Interlocked.Increment(ref _made);
            yield return Row(number);
        }
    }

    private InputRow Row(int number)
    {
        var (scheme, credentials) = Kinds[number % Kinds.Length];
        var place = new TextPlace(number, 1);
        var name = number.ToString(CultureInfo.InvariantCulture);
        var fields = credentials.Select(field => Field(field, $"made-up-{field}-{name}"));
        return InputRow.Good(place, [Field(Synonyms.UserId, "user_" + name), Field(Synonyms.AuthConfigId, authConfigs[scheme]), Field(Synonyms.Scheme, scheme), .. fields]);

        InputField Field(string field, string value) => new(field, value, default, place);
    }
}
