using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests the text of results and checks.</summary>
public sealed class ImportTextTests
{
    private static readonly ComposioException Error = ApiErrorFactory.Create(
        new() { Operation = Api.Post, StatusCode = System.Net.HttpStatusCode.BadRequest, CredentialKey = Api.Key, SentBody = """{"val":{"password":"PLANTED-secret","pin":"4711"}}"""u8.ToArray() },
        """{"message":"password: Required; got \"4711\" and PLANTED-secret","suggested_fix":"Send another password than PLANTED-se..."}"""u8);

    public static TheoryData<ImportResult, string> Results => new()
    {
        { new ImportResult.Connected { Index = 3, UserId = "ada", AuthConfigId = "ac_1", ConnectedAccountId = "ca_1" }, "Connected: record 3 (user ada, auth config ac_1): ca_1" },
        { new ImportResult.Connected { Index = 3, UserId = "ada", AuthConfigId = "ac_1", Alias = "work", ConnectedAccountId = "ca_1", CredentialsReplaced = true }, "Connected: record 3 (user ada, auth config ac_1, alias work): ca_1; credentials replaced" },
        { new ImportResult.AlreadyConnected { Index = 0, UserId = "ada", AuthConfigId = "ac_1", ConnectedAccountId = "ca_1", CredentialsDiffer = true }, "AlreadyConnected: record 0 (user ada, auth config ac_1): ca_1; credentials differ" },
        { new ImportResult.Pending { Index = 0, UserId = "ada", AuthConfigId = "ac_1", ConnectedAccountId = "ca_1", Status = "INITIATED", RedirectUrl = "https://example.org/PLANTED-link", NextStep = "Send the user to RedirectUrl." }, "Pending: record 0 (user ada, auth config ac_1): ca_1; INITIATED; Send the user to RedirectUrl." },
        { new ImportResult.Invalid { Index = 0, UserId = "ada", AuthConfigId = "ac_1", Problems = [new("password", "The field is required."), new("", "The record is empty.")] }, "Invalid: record 0 (user ada, auth config ac_1): password: The field is required.; The record is empty." },
        { new ImportResult.Rejected { Index = 0, UserId = "ada", AuthConfigId = "ac_1", Error = Error, Reason = Error.Message }, "Rejected: record 0 (user ada, auth config ac_1): Pets.Create failed with 400 BadRequest. password: Required; got \"***\" and ***. Suggested fix: Send another password than ***..." },
        { new ImportResult.Unknown { Index = 0, UserId = "ada", AuthConfigId = "ac_1", Error = Error, PossibleAccountIds = ["ca_1", "ca_2"], NextStep = "Review them." }, "possible accounts: ca_1, ca_2; Review them." },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void ToString_Result_NamesOutcomeWithoutCredential(ImportResult result, string expected)
    {
        var text = result.ToString();

        text.ShouldContain(expected);
        text.ShouldStartWith(result.GetType().Name + ": ");
        text.ShouldNotContain("PLANTED");
        text.ShouldNotContain("4711");
    }

    [Fact]
    public void ToString_Check_NamesOutcomeProblemsAndWarnings()
    {
        var valid = new ImportCheck(2, "ada", "ac_1", []) { Warnings = [new("refresh_token", "There is none.")] };
        var invalid = new ImportCheck(2, "ada", "ac_1", [new("password", "The field is required.")]);

        valid.IsValid.ShouldBeTrue();
        valid.ToString().ShouldBe("Valid: record 2 (user ada, auth config ac_1): warning: refresh_token: There is none.");
        invalid.IsValid.ShouldBeFalse();
        invalid.ToString().ShouldBe("Invalid: record 2 (user ada, auth config ac_1): password: The field is required.");
        new ImportCheck(2, "ada", "ac_1", []).ToString().ShouldBe("Valid: record 2 (user ada, auth config ac_1)");
    }
}
