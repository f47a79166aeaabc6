using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class FaultPlanTests : ServerTest
{
    [Fact]
    public async Task Enqueue_Faults_ApplyInOrder()
    {
        Server.Faults.Enqueue(Fault.Status(500), Fault.Status(503).Times(2));
        Server.Faults.Pending.ShouldBe(3);

        var statuses = new List<int>();
        for (var call = 0; call < 4; call++)
        {
            statuses.Add((await Get("/toolkits")).Status);
        }

        statuses.ShouldBe([500, 503, 503, 200]);
        Server.Faults.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task Enqueue_Condition_AppliesToMatchingCall()
    {
        Server.Faults.Enqueue(
            Fault.Status(500).On("POST"),
            Fault.Status(501).On("GET", "/connected_accounts/*"),
            Fault.Status(502).On(null, "/auth_configs"));

        (await Get("/toolkits")).Status.ShouldBe(200);
        (await Get("/connected_accounts")).Status.ShouldBe(200);
        (await Get("/connected_accounts/ca_1")).Status.ShouldBe(501);
        (await Get("/api/v3/auth_configs")).Status.ShouldBe(502);
        (await Post("/connected_accounts/link", "{}")).Status.ShouldBe(500);
        Server.Faults.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task Clear_Faults_NoLongerApply()
    {
        Server.Faults.Enqueue(Fault.Status(500));

        Server.Faults.Clear();

        (await Get("/toolkits")).Status.ShouldBe(200);
    }

    [Fact]
    public void Fault_ValuesOutOfRange_Throw()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Status(200));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Status(500).Times(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Oversized(3));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Html(100));
    }
}
