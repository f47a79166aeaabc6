using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Tests kills with a list that contains new accounts immediately.</summary>
public sealed class PromptListKillTests(ITestOutputHelper output) : KilledImportTests(output, listDelay: 0);
