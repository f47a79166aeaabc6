using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Composio;

/// <summary>Provides methods that run a statement once.</summary>
internal static class SqliteConnectionExtensions
{
    /// <summary>Runs statements.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="sql">The statements.</param>
    /// <param name="value">The value of their parameter <c>$value</c>; null for none.</param>
    public static void Run(this SqliteConnection connection, string sql, string? value = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (value is not null)
        {
            command.Parameters.AddWithValue("$value", value);
        }

        command.ExecuteNonQuery();
    }

    /// <summary>Returns the number that a query selects.</summary>
    public static long Number(this SqliteConnection connection, string sql) =>
        Convert.ToInt64(Scalar(connection, sql, null), CultureInfo.InvariantCulture);

    /// <summary>Returns the number that a query selects.</summary>
    public static long Number(this SqliteConnection connection, string sql, string value) =>
        Convert.ToInt64(Scalar(connection, sql, value), CultureInfo.InvariantCulture);

    /// <summary>Returns the text that a query selects; null when it selects none.</summary>
    public static string? Text(this SqliteConnection connection, string sql) => Scalar(connection, sql, null) as string;

    private static object? Scalar(SqliteConnection connection, string sql, string? value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (value is not null)
        {
            command.Parameters.AddWithValue("$value", value);
        }

        return command.ExecuteScalar();
    }
}
