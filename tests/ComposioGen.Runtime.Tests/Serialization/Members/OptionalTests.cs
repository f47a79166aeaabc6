namespace Composio.Runtime.Tests;

public class OptionalTests
{
    [Fact]
    public void Left_out_null_and_a_value_are_three_things()
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
    public void Equality_is_by_state_and_value()
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
    public void The_text_never_shows_the_value()
    {
        default(Optional<string?>).ToString().ShouldBe("left out");
        new Optional<string?>(null).ToString().ShouldBe("null");
        new Optional<string?>("secret").ToString().ShouldBe("value");
    }
}
