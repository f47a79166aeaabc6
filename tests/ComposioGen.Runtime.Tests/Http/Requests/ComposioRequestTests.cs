namespace Composio.Runtime.Tests;

public class ComposioRequestTests
{
    [Theory]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("é%", "%C3%A9%25")]
    [InlineData("...", "...")]
    [InlineData("..%2f..", "..%252f..")]
    public void Segment_SpecialCharacters_StaysOneSegment(string value, string expected) =>
        New().Literal("/pets/").Segment(value, "id").Target.ShouldBe("/pets/" + expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(".")]
    [InlineData("..")]
    public void Segment_DotsOrBlank_Throws(string? value) =>
        Should.Throw<ArgumentException>(() => New().Segment(value!, "petId")).ParamName.ShouldBe("petId");

    [Theory]
    [InlineData(",", "/pets/a%2Cb,c%20d")]
    [InlineData(".", "/pets/a%2Cb.c%20d")]
    [InlineData(";id=", "/pets/a%2Cb;id=c%20d")]
    public void Segments_Items_AreEncodedAndSeparatorIsNot(string separator, string expected) =>
        New().Literal("/pets/").Segments(["a,b", "c d"], separator, "ids").Target.ShouldBe(expected);

    [Fact]
    public void Segments_OpenEnums_AreWritten()
    {
        var request = New().Literal("/").Segments([PetKind.Cat, new PetKind("NEW")], ",", "kinds");

        request.Target.ShouldBe("/CAT,NEW");
        request.LastSegment.ShouldBe("CAT,NEW");
    }

    [Theory]
    [InlineData]
    [InlineData("a", " ")]
    [InlineData("a", null)]
    [InlineData(".")]
    [InlineData("..")]
    public void Segments_ListThatChangesThePath_Throws(params string?[] values) =>
        Should.Throw<ArgumentException>(() => New().Literal("/").Segments<string>(values!, ",", "petIds")).ParamName.ShouldBe("petIds");

    [Theory]
    [InlineData("/.", ".", false)]
    [InlineData("/a.", ".a", true)]
    [InlineData("/v", ".", true)]
    [InlineData("/search?text=", "..", true)]
    [InlineData("/a/", "..", false)]
    [InlineData("/..", ".a", true)]
    public void Segment_TextBeforeIt_CountsAmongItsDots(string literal, string value, bool isSent)
    {
        var append = () => New().Literal(literal).Segment(value, "id").Target;
        if (isSent)
        {
            append().ShouldBe(literal + value);
        }
        else
        {
            Should.Throw<ArgumentException>(append).ParamName.ShouldBe("id");
        }
    }

    [Fact]
    public void Header_List_IsJoinedByCommas()
    {
        New().Header("x-ids", ["a", "b c"], "ids").Headers.ShouldBe([new("x-ids", "a,b c")]);
        New().Header("x-ids", (string[])[], "ids").Header<string>("x-ids", null, "ids").Headers.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => New().Header("x-ids", ["a,b"], "ids")).ParamName.ShouldBe("ids");
    }

    [Fact]
    public void Cookie_NamesAndValues_CannotAddAnotherCookie()
    {
        New().Cookie("a;b=c", "1;2").Cookie("$n", ["x", "y"], "ids").Header("Cookie", "d=e").Headers.ShouldBe([new("cookie", "a%3Bb%3Dc=1%3B2; $n=x%2Cy; d=e")]);
        Should.Throw<ArgumentException>(() => New().Cookie("a", ["x,y"], "ids")).ParamName.ShouldBe("ids");
        Should.Throw<ArgumentException>(() => New().Header("Cookie", "a=b\r\nx: y"));
    }

    [Fact]
    public void Header_Cookie_IsSecret() => New().Header("Cookie", "session=hidden").SecretHeaders.ShouldBe(["session=hidden"]);

    [Fact]
    public void Segment_OpenEnum_IsWritten()
    {
        New().Literal("/").Segment(PetKind.Cat, "kind").Target.ShouldBe("/CAT");
        Should.Throw<ArgumentException>(() => New().Segment(default(PetKind), "kind")).ParamName.ShouldBe("kind");
    }

    [Fact]
    public void Query_Values_AreEncodedAndNullIsOmitted()
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
    public void Query_Lists_AreJoinedByStyle(ArrayFormat format, string expected) =>
        New().Query("a", ["1", "b c"], format, "values").Target.ShouldBe(expected);

    [Fact]
    public void Query_SpaceDelimitedList_IsJoinedBySpaces() =>
        New().Query("a", ["1", "2"], ArrayFormat.SpaceSeparated, "values").Target.ShouldBe("?a=1%202");

    [Fact]
    public void Query_ListOfEnums_IsJoined() =>
        New().Query<PetKind>("a", [PetKind.Cat, new PetKind("NEW")], ArrayFormat.CommaSeparated, "kinds").Target.ShouldBe("?a=CAT%2CNEW");

    [Fact]
    public void Query_ListOfNumbersOrBooleans_IsWrittenAsSingleValues()
    {
        New().Query<double>("a", [1.5, -1e20, 0], ArrayFormat.Repeated, "values").Target.ShouldBe("?a=1.5&a=-1E%2B20&a=0");
        New().Query<long>("a", [long.MaxValue, -1], ArrayFormat.CommaSeparated, "values").Target.ShouldBe("?a=9223372036854775807%2C-1");
        New().Query<bool>("a", [true, false], ArrayFormat.PipeSeparated, "values").Target.ShouldBe("?a=true%7Cfalse");
    }

    [Theory]
    [InlineData("")]
    [InlineData("@other.example/x")]
    [InlineData(".other.example")]
    [InlineData(":8080/x")]
    public void Complete_PathWithoutSlash_Throws(string path) =>
        Should.Throw<InvalidOperationException>(() => New().Literal(path).Complete("https://api.example"));

    [Theory]
    [InlineData("/..")]
    [InlineData("/../x")]
    [InlineData("/a/./b")]
    [InlineData("/a/.")]
    [InlineData("/a/%2e%2E/b")]
    [InlineData("/a/.%2e?q=1")]
    [InlineData("/a\\..\\b")]
    [InlineData("/v1.0/x/..#f")]
    [InlineData("/x/.. ")]
    [InlineData("/x/..\t")]
    [InlineData("/x/%2e%2e\n")]
    public void Complete_SegmentOfDots_Throws(string path) =>
        Should.Throw<InvalidOperationException>(() => New().Literal(path).Complete("https://api.example/base")).Message.ShouldContain("segment of dots");

    [Theory]
    [InlineData("/v3.1/a.b/...")]
    [InlineData("/.well-known/..a/a../%2e%2e%2e/%252e%252e/.%2f.")]
    [InlineData("/a?next=/../b")]
    [InlineData("/a#/../b")]
    [InlineData("/")]
    public void Complete_OtherDots_ExtendsBaseUrl(string path) =>
        New().Literal(path).Complete("https://api.example/base").ShouldBe("https://api.example/base" + path);

    /// <summary>Tests a value that only together with the literals around it is a segment of dots.</summary>
    [Theory]
    [InlineData("/a/%2e", ".", "/b")]
    [InlineData("/a/%2E%2e", "x", "/b", false)]
    [InlineData("%2e", ".", "/b")]
    [InlineData("/a\\", "..", "/b")]
    [InlineData("/a\\.", ".", "\\b")]
    [InlineData("/a/2e", ".", "/b", false)]
    [InlineData("/a/%2e%2e", ".", "/b", false)]
    public void Segment_ValueAfterEncodedDots_CountsAmongThem(string before, string value, string after, bool isRefused = true)
    {
        var complete = () => New().Literal(before).Segment(value, "id").Literal(after).Complete("https://api.example/base");
        if (isRefused)
        {
            Should.Throw<ArgumentException>(complete).ParamName.ShouldBe("id");
        }
        else
        {
            complete().ShouldBe("https://api.example/base" + before + value + after);
        }
    }

    /// <summary>Tests that no accepted path leaves the base URL, whatever .NET does with it.</summary>
    [Fact]
    public void Complete_CombinationsOfDots_StayBelowBaseUrl()
    {
        string[] parts = [".", "..", "%2e", "%2E", "/", "\\", "a", "%2f", "?"];
        var combinations = from first in parts from second in parts from third in parts from fourth in parts select "/" + first + second + third + fourth;
        var accepted = 0;
        foreach (var path in combinations)
        {
            string url;
            try
            {
                url = New().Literal(path).Complete("https://api.example/base");
            }
            catch (InvalidOperationException)
            {
                continue;
            }

            accepted++;
            new Uri(url).AbsolutePath.ShouldStartWith("/base/", Case.Sensitive, path);
        }

        accepted.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Query_EmptyList_IsOmitted()
    {
        New().Query("a", [], ArrayFormat.CommaSeparated, "values").Target.ShouldBeEmpty();
        New().Query<PetKind>("a", null, ArrayFormat.CommaSeparated, "values").Target.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ArrayFormat.CommaSeparated, "a,b")]
    [InlineData(ArrayFormat.SpaceSeparated, "a b")]
    [InlineData(ArrayFormat.PipeSeparated, "a|b")]
    [InlineData(ArrayFormat.Repeated, " ")]
    [InlineData(ArrayFormat.CommaSeparated, null)]
    public void Query_ValueContainingSeparator_Throws(ArrayFormat format, string? value) =>
        Should.Throw<ArgumentException>(() => New().Query("user_ids", ["x", value!], format, "userIds")).ParamName.ShouldBe("userIds");

    [Fact]
    public void Query_RepeatedValues_MayContainCommas() =>
        New().Query("a", ["x,y"], ArrayFormat.Repeated, "values").Target.ShouldBe("?a=x%2Cy");

    [Theory]
    [InlineData("x-api-key", "k")]
    [InlineData("X-Org-Api-Key", "k")]
    [InlineData("Authorization", "k")]
    [InlineData("x-trace", "a\r\nx-api-key: k")]
    [InlineData("x-trace", "Zoë")]
    [InlineData("x-trace", "a\u2028b")]
    [InlineData("x-trace", "a\u007fb")]
    public void Header_SecondCredential_Throws(string name, string value) =>
        Should.Throw<ArgumentException>(() => New().Header(name, value));

    [Fact]
    public void IsIdempotent_Default_FollowsMethod()
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
