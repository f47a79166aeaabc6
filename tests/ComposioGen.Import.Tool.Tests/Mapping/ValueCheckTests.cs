using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Tests.Mapping;

public sealed class ValueCheckTests
{
    [Theory]
    [InlineData("1.23457E+11")]
    [InlineData("1,23457E+11")]
    [InlineData("1.23457E11")]
    [InlineData("6E+10")]
    [InlineData("#N/A")]
    [InlineData("#NV")]
    [InlineData("#REF!")]
    [InlineData("#BEZUG!")]
    [InlineData("#NAME?")]
    [InlineData("#DIV/0!")]
    [InlineData("########")]
    [InlineData("=\"00123\"")]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("NULL")]
    [InlineData("(null)")]
    [InlineData("<none>")]
    [InlineData("nan")]
    [InlineData("NA")]
    [InlineData("\\N")]
    [InlineData("-")]
    [InlineData("[object Object]")]
    [InlineData("   ")]
    [InlineData("u\0")]
    [InlineData("u\u200B1")]
    [InlineData("u\u2028")]
    [InlineData("u\uFEFF1")]
    [InlineData("u\n1")]
    [InlineData("M\uFFFDller")]
    public void FindFault_DamagedValue_IsReportedWithoutValue(string value)
    {
        foreach (var field in (string[])["user_id", "api_key", "alias"])
        {
            var fault = ValueCheck.FindFault(field, value).ShouldNotBeNull();

            fault.ShouldStartWith(field);
            if (value.Contains("123", StringComparison.Ordinal) && !value.Contains("23E", StringComparison.Ordinal))
            {
                fault.ShouldNotContain(value);
            }
        }
    }

    [Theory]
    [InlineData("REDACTED")]
    [InlineData("********")]
    [InlineData("\u2022\u2022\u2022\u2022")]
    [InlineData("xoxb...")]
    [InlineData("sk-...abcd")]
    [InlineData("xoxb-****")]
    [InlineData("<your-api-key>")]
    [InlineData("YOUR_API_KEY")]
    [InlineData("${API_KEY}")]
    [InlineData("true")]
    public void FindFault_InvalidCredential_ReturnsReason(string value) => ValueCheck.FindFault("api_key", value).ShouldNotBeNull();

    [Theory]
    [InlineData("api_key", "SG.abc-DEF_123")]
    [InlineData("api_key", "1e5")]
    [InlineData("access_token", "ya29.a0Af+/=")]
    [InlineData("password", "=x #1 \"quoted\", — ünï")]
    [InlineData("password", "#PASS1!")]
    [InlineData("user_id", "00123")]
    [InlineData("user_id", "#123")]
    [InlineData("user_id", "na")]
    [InlineData("user_id", "Ada Lovelace")]
    [InlineData("user_id", "true")]
    [InlineData("user_id", "123456789012345678")]
    [InlineData("username", "***ada***")]
    public void FindFault_UsualValue_IsNull(string field, string value) => ValueCheck.FindFault(field, value).ShouldBeNull();

    [Theory]
    [InlineData("Bearer x", "prefix")]
    [InlineData("bearer: x", "prefix")]
    [InlineData("token: x", "prefix")]
    [InlineData("Authorization: Bearer x", "prefix")]
    [InlineData("api_key=x", "prefix")]
    [InlineData("x-api-key: x", "prefix")]
    [InlineData("\"x\"", "quotes")]
    [InlineData("\u201Cx\u201D", "quotes")]
    [InlineData("`x`", "quotes")]
    [InlineData(" x", "leading or trailing")]
    [InlineData("x\u00A0", "leading or trailing")]
    [InlineData("x\u00A0y", "white space")]
    [InlineData("x y", "white space")]
    [InlineData("'x", "apostrophe")]
    [InlineData("x;", "semicolon")]
    [InlineData("x\u2010y", "typographic")]
    [InlineData("1234567890123450000", "rounded")]
    [InlineData("SSWS x", "prefix")]
    [InlineData("refresh_token: x", "prefix")]
    [InlineData("(x1)", "brackets")]
    [InlineData("\"x", "starts or ends with a quote")]
    [InlineData("https://x.example/?t=x", "URL")]
    [InlineData("x\\n", "escaped")]
    [InlineData("x%3D%3D", "escaped")]
    [InlineData("x&amp;y", "escaped")]
    [InlineData("Mar-01", "date")]
    [InlineData("01.03.2026", "date")]
    public void FindInCredential_Doubt_ReturnsReason(string value, string doubt)
    {
        ValueDoubt.FindInCredential("access_token", value).ShouldContain(found => found.Contains(doubt, StringComparison.Ordinal));
        ValueDoubt.FindInCredential("scope", value).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SG.abc-DEF_123==")]
    [InlineData("1234567890123456789")]
    public void FindInCredential_Token_ReturnsNothing(string value) => ValueDoubt.FindInCredential("access_token", value).ShouldBeEmpty();

    [Theory]
    [InlineData(" u1", "leading or trailing")]
    [InlineData("Ada\u00A0L", "no-break")]
    [InlineData("\u201Cu1\u201D", "quotes")]
    [InlineData("12345.0", ".0")]
    [InlineData("1-Mar", "date")]
    [InlineData("recA1b2C3d4E5f6G7", "linked record")]
    [InlineData("123456789012345000", "rounded")]
    [InlineData("'00123", "apostrophe")]
    [InlineData("********", "masked")]
    [InlineData("\u2022\u2022\u2022\u2022\u2022", "masked")]
    public void FindInUserId_Doubt_ReturnsReason(string value, string doubt) => ValueDoubt.FindInUserId(value).Single().ShouldContain(doubt);

    [Theory]
    [InlineData("o'neil")]
    [InlineData("*ada*")]
    [InlineData("x")]
    public void FindInUserId_UsualValue_ReturnsNothing(string value) => ValueDoubt.FindInUserId(value).ShouldBeEmpty();
}
