namespace Composio.Runtime.Tests;

public class ComposioRequestTests
{
    [Theory]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("é%", "%C3%A9%25")]
    [InlineData("...", "...")]
    [InlineData("..%2f..", "..%252f..")]
    public void A_segment_stays_one_segment(string value, string expected) =>
        New().Literal("/pets/").Segment(value, "id").Target.ShouldBe("/pets/" + expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_segment_that_would_name_something_else_is_refused(string? value) =>
        Should.Throw<ArgumentException>(() => New().Segment(value!, "petId")).ParamName.ShouldBe("petId");

    [Fact]
    public void A_segment_may_be_an_open_enum()
    {
        New().Literal("/").Segment(PetKind.Cat, "kind").Target.ShouldBe("/CAT");
        Should.Throw<ArgumentException>(() => New().Segment(default(PetKind), "kind")).ParamName.ShouldBe("kind");
    }

    [Fact]
    public void Query_values_are_encoded_and_null_is_left_out()
    {
        New().Literal("/pets")
            .Query("s", (string?)null).Query("b", (bool?)null).Query("i", (int?)null).Query("q", (IQueryValue?)null).QueryEnum("k", (PetKind?)null)
            .Target.ShouldBe("/pets");
        New().Literal("/pets")
            .Query("cur sor", "c==&x").Query("b", true).Query("n", false).Query("i", 5).Query("l", 5L).Query("d", 0.5)
            .Query("t", ManualTime.Start.ToOffset(TimeSpan.FromHours(2))).Query("q", new Either("a b")).QueryEnum<PetKind>("k", PetKind.Cat).Query("e", "")
            .Target.ShouldBe("/pets?cur%20sor=c%3D%3D%26x&b=true&n=false&i=5&l=5&d=0.5&t=2026-01-02T03%3A04%3A05Z&q=a%20b&k=CAT&e=");
    }

    [Theory]
    [InlineData(ArrayFormat.CommaSeparated, "?a=1%2Cb%20c")]
    [InlineData(ArrayFormat.Repeated, "?a=1&a=b%20c")]
    [InlineData(ArrayFormat.PipeSeparated, "?a=1%7Cb%20c")]
    public void Lists_are_joined_as_the_document_says(ArrayFormat format, string expected) =>
        New().Query("a", ["1", "b c"], format, "values").Target.ShouldBe(expected);

    [Fact]
    public void Space_separated_lists_are_joined_by_a_space() =>
        New().Query("a", ["1", "2"], ArrayFormat.SpaceSeparated, "values").Target.ShouldBe("?a=1%202");

    [Fact]
    public void Lists_of_enums_are_joined_too() =>
        New().QueryEnums("a", [PetKind.Cat, new PetKind("NEW")], ArrayFormat.CommaSeparated, "kinds").Target.ShouldBe("?a=CAT%2CNEW");

    [Fact]
    public void An_empty_list_is_left_out()
    {
        New().Query("a", [], ArrayFormat.CommaSeparated, "values").Target.ShouldBeEmpty();
        New().QueryEnums<PetKind>("a", null, ArrayFormat.CommaSeparated, "values").Target.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ArrayFormat.CommaSeparated, "a,b")]
    [InlineData(ArrayFormat.SpaceSeparated, "a b")]
    [InlineData(ArrayFormat.PipeSeparated, "a|b")]
    [InlineData(ArrayFormat.Repeated, " ")]
    [InlineData(ArrayFormat.CommaSeparated, null)]
    public void A_value_that_would_be_read_as_two_or_none_is_refused(ArrayFormat format, string? value) =>
        Should.Throw<ArgumentException>(() => New().Query("user_ids", ["x", value!], format, "userIds")).ParamName.ShouldBe("userIds");

    [Fact]
    public void Repeated_values_may_hold_a_comma() =>
        New().Query("a", ["x,y"], ArrayFormat.Repeated, "values").Target.ShouldBe("?a=x%2Cy");

    [Theory]
    [InlineData("x-api-key", "k")]
    [InlineData("X-Org-Api-Key", "k")]
    [InlineData("Authorization", "k")]
    [InlineData("x-trace", "a\r\nx-api-key: k")]
    [InlineData("x-trace", "Zoë")]
    [InlineData("x-trace", "a\u2028b")]
    [InlineData("x-trace", "a\u007fb")]
    public void Headers_cannot_carry_a_second_credential(string name, string value) =>
        Should.Throw<ArgumentException>(() => New().Header(name, value));

    [Fact]
    public void Idempotence_goes_by_method_unless_it_is_said()
    {
        Api.Get.IsIdempotent.ShouldBeTrue();
        Api.Patch.IsIdempotent.ShouldBeTrue();
        Api.Post.IsIdempotent.ShouldBeFalse();
        new ComposioOperation("Pets.Search", HttpMethod.Post, "/search") { IsIdempotent = true }.IsIdempotent.ShouldBeTrue();
        Api.Get.ToString().ShouldBe("Pets.Get");
    }

    private static ComposioRequest New() => new(Api.Get);

    private sealed record Either(string Text) : IQueryValue
    {
        public string? ToQueryValue() => Text;
    }
}
