using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Kills with a list that shows new accounts at once.</summary>
public sealed class PromptListKillTests(ITestOutputHelper output) : KilledImportTests(output, listDelay: 0);
