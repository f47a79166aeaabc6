using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Kills with a list that shows new accounts after ten seconds.</summary>
public sealed class SlowListKillTests(ITestOutputHelper output) : KilledImportTests(output, listDelay: 10);
