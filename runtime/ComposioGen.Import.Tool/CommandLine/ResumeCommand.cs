namespace ComposioGen.Import.Tool;

/// <summary>Creates the command that resumes a run.</summary>
internal static class ResumeCommand
{
    private const string Plain = "-_./:=,+@%";

    /// <summary>Returns the command, quoted for the shell.</summary>
    public static string For(IReadOnlyList<string> arguments) =>
        string.Join(' ', ["composio-import", .. arguments.Where(argument => argument != "--resume").Select(Quoted), "--resume"]);

    private static string Quoted(string argument) =>
        argument.Length > 0 && argument.All(letter => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal)) ? argument
        : OperatingSystem.IsWindows() ? $"\"{argument.Replace("\"", "\\\"", StringComparison.Ordinal)}\""
        : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
