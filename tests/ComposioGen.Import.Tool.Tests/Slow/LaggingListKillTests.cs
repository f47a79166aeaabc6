using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Kills with a list that shows new accounts after three seconds.</summary>
public sealed class LaggingListKillTests(ITestOutputHelper output) : KilledImportTests(output, listDelay: 3);
