using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Tests kills with a list that contains new accounts after ten seconds.</summary>
public sealed class SlowListKillTests(ITestOutputHelper output) : KilledImportTests(output, listDelay: 10);
