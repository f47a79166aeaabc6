using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Tests kills with a list that contains new accounts after three seconds.</summary>
public sealed class LaggingListKillTests(ITestOutputHelper output) : KilledImportTests(output, listDelay: 3);
