using System.Reflection;

namespace ComposioGen.Import.Tool;

/// <summary>Contains the help text and the version.</summary>
internal static class Usage
{
    public const string Short = "Usage: composio-import <file|-> [options]; see composio-import --help.";

    public const string Help = """
        Imports connected accounts into Composio, each exactly once.

        Usage:
          composio-import <file> [options]     a CSV, JSON Lines or JSON file
          composio-import - [options]          standard input
          composio-import --demo 2000          sample accounts into an in-process server; no key required

        The API key is read from COMPOSIO_API_KEY, never from the command line.

        Input:
          --format jsonl|json|csv       default: by the file extension, else by the first character
          --auth-config id              the auth config of the rows that specify none; a row that
                                        specifies another one is invalid
          --auth-config toolkit=id      the auth config of the rows of a toolkit (repeatable)
          --scheme name                 the auth scheme of the rows that specify none:
                                        OAUTH2, API_KEY, BEARER_TOKEN, BASIC, OAUTH1, DCR_OAUTH,
                                        CIMD_OAUTH, S2S_OAUTH2, BASIC_WITH_JWT, SERVICE_ACCOUNT,
                                        GOOGLE_SERVICE_ACCOUNT, BILLCOM_AUTH, CALCOM_AUTH, NO_AUTH, SAML
          --map field=Column Name       the column of a field (repeatable), such as
                                        --map user_id=Owner; one column may be used for two fields
                                        (--map user_id=Email --map username=Email), and
                                        credentials=Column Name specifies a column with JSON
          --user id                     the user of a file with one account

        Files that are read without changes, or with --map:
          Airtable, Excel (CSV)         --map "user_id=Email" --map "api_key=Sendgrid Key"
          Retool (JSON, CSV)            rows, or columns such as {"user_id":[...],"api_key":[...]}:
                                        --map "user_id=owner.email"
          another platform's export     nested objects such as end_user.id and credentials.access_token,
                                        or the raw response of the token endpoint in a column:
                                        --map "credentials=Raw Answer"
          accounts of a web framework   userId, access_token, expires_at (seconds since 1970,
                                        milliseconds or an ISO date): --map "expires_at=Valid Until"
          a Google token file           token, refresh_token, expiry: --user id
          rows as members of an object  {"ann@x.example":{...}}: --map "user_id=(name)" if the names
                                        are not addresses, numbers or GUIDs
          CSV with comma, semicolon, tab or vertical bar; JSON Lines; an array of objects, also within
          an object; arrays below a row of column names; UTF-8 or UTF-16

        Import:
          --dry-run                     validate every row; only auth configs and toolkits are requested
          --offline                     with --dry-run: use no network and no key; requirements of the
                                        auth config and the toolkit are not checked
          --report file                 .csv, .json or .html (repeatable)
          --allow-multiple              allow several accounts per user and auth config, distinguished
                                        by alias
          --keep-credentials            keep existing credentials that have changed since an earlier run

        Resuming a run that was stopped or killed:
          --ledger file                 the file that records progress; default: <input>.composio-ledger
          --no-ledger                   record no progress
          --resume                      resume the run recorded in the ledger
          --settle-time seconds         how long an interrupted request may still take effect; default 60

        Limits:
          --concurrency n               the number of concurrent rows, 1 to 256; default 16
          --max-budget-share share      the share of the API's request budget to use; default 0.8
          --wait seconds                how long to wait for accounts to become active; default 60
          --max-wait seconds            how long the API may reject every request before the run stops;
                                        default 900
          --timeout seconds             the timeout of one request; default 60
          --base-url url                the base URL, such as that of a test server;
                                        default: COMPOSIO_BASE_URL, else Composio's

          --help, --version

        Exit codes:
          0  every row is connected; in a dry run: every row is valid
          1  some rows are not; each is reported as file:line:column: reason
          2  the arguments or the input are invalid
          3  stopped before the end (Ctrl+C); --resume continues
          4  the ledger is unusable or in use; nothing more was sent
          5  no key, a rejected key, or no connection to the API
        """;

    /// <summary>Gets the version without the commit.</summary>
    public static string Version =>
        typeof(Usage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
