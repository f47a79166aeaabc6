using System.Reflection;

namespace ComposioGen.Import.Tool;

/// <summary>What the program says about itself.</summary>
internal static class Usage
{
    public const string Short = "Usage: composio-import <file|-> [options]; composio-import --help says more.";

    public const string Help = """
        Imports connected accounts into Composio, each exactly once.

        Usage:
          composio-import <file> [options]     a CSV, JSON Lines or JSON file
          composio-import - [options]          standard input
          composio-import --demo 2000          made-up accounts into a server within this process; no key needed

        The key comes from COMPOSIO_API_KEY and never from the command line.

        What the rows mean:
          --format jsonl|json|csv       default: by the file's extension, else by its first letter
          --auth-config id              the auth config of rows that name none; with it, rows may name no other
          --auth-config toolkit=id      the auth config of the rows of a toolkit (repeatable)
          --scheme name                 the auth scheme of rows that name none: OAUTH2, API_KEY, BEARER_TOKEN, BASIC ...
          --map field=Column Name       a column that is not found by its name (repeatable), such as user_id=Owner; a column may
                                        serve two fields, and credentials=Column names a column that holds JSON
          --user id                     the user of a file of one account

        Files that are read as they are, or with --map:
          Airtable, Excel (CSV)         --map "user_id=Email" --map "api_key=Sendgrid Key"
          Retool (JSON, CSV)            rows, or columns such as {"user_id":[...],"api_key":[...]}; --map "user_id=owner.email"
          another platform's export     nested objects such as end_user.id and credentials.access_token, or the raw answer of the
                                        token endpoint in a column: --map "credentials=Raw Answer"
          accounts of a web framework   userId, access_token, expires_at (seconds since 1970, milliseconds or an ISO date):
                                        --map "expires_at=Valid Until"
          a Google token file           token, refresh_token, expiry: --user id, or --map "user_id=account"
          CSV with comma, semicolon, tab or bar; JSON Lines; an array of objects, also within an object; UTF-8 or UTF-16

        What to do:
          --dry-run                     check every row; only auth configs and toolkits are read
          --offline                     with --dry-run: without any network
          --report file                 .csv, .json or .html (repeatable)
          --allow-multiple              a user may have several accounts on an auth config, told apart by alias
          --keep-credentials            do not replace credentials that have changed since an earlier run

        Going on after a run that was stopped or killed:
          --ledger file                 where the run is remembered; default: <input>.composio-ledger
          --no-ledger                   remember nothing
          --resume                      go on with the run that the ledger remembers
          --settle-time seconds         how long a request that was cut off may still take effect; default 60

        How fast:
          --concurrency n               rows under way at once, 1 to 256; default 16
          --max-budget-share share      the share of the API's request budget to use; default 0.8
          --wait seconds                how long accounts are waited for that are not active at once; default 60
          --max-wait seconds            how long the API may refuse every request before the run stops; default 900
          --timeout seconds             the time for one request; default 60
          --base-url url                another API; default: COMPOSIO_BASE_URL, else Composio's

          --help, --version

        Exit codes:
          0  every row is connected, or was already; in a dry run: every row can be imported
          1  some are not: they are named, as file:line:column: reason
          2  the arguments or the input cannot be used
          3  stopped before the end (Ctrl-C); --resume goes on
          4  the ledger cannot be used, or is in use; nothing more was sent
          5  no key, a key that the API refuses, or no connection to the API
        """;

    /// <summary>The version, without the commit behind it.</summary>
    public static string Version =>
        typeof(Usage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
