namespace Composio.Runtime.Tests;

public class OptionalTests
{
    [Fact]
    public void Optional_OmittedNullAndValue_AreDistinct()
    {
        Optional<string?> leftOut = default;
        Optional<string?> none = null;
        Optional<string?> some = "x";

        leftOut.HasValue.ShouldBeFalse();
        none.HasValue.ShouldBeTrue();
        none.Value.ShouldBeNull();
        some.Value.ShouldBe("x");
        Should.Throw<InvalidOperationException>(() => leftOut.Value);
        leftOut.GetValueOrDefault().ShouldBeNull();
        some.GetValueOrDefault().ShouldBe("x");
    }

    [Fact]
    public void Equals_StateAndValue_AreCompared()
    {
        Optional<string?> leftOut = default;
        Optional<string?> none = null;
        (leftOut == none).ShouldBeFalse();
        (none == new Optional<string?>(null)).ShouldBeTrue();
        (new Optional<int>(0) != default).ShouldBeTrue();
        new Optional<int>(3).Equals((object)new Optional<int>(3)).ShouldBeTrue();
        new Optional<int>(3).GetHashCode().ShouldBe(new Optional<int>(3).GetHashCode());
    }

    [Fact]
    public void ToString_Value_IsHidden()
    {
        default(Optional<string?>).ToString().ShouldBe("omitted");
        new Optional<string?>(null).ToString().ShouldBe("null");
        new Optional<string?>("secret").ToString().ShouldBe("value");
    }
}
