using System.IO.Compression;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

/// <summary>Tests files that failed before, validated offline by the tool as a process.</summary>
public sealed class CaseTests : ToolTest
{
    [Theory]
    [InlineData("cr.csv", "user_id,api_key\ncr1,k1\rcr2,k2\ncr3,k3\n", "API_KEY", 0, "3 valid")]
    [InlineData("sep.csv", "sep=;\r\nUser ID;API Key\r\nu1;k1\r\n;\r\n", "API_KEY", 0, "1 valid")]
    [InlineData("wrapped.json", "{\"users\": [{\"user_id\": \"u1\", \"api_key\": \"k\"}]}", "API_KEY", 0, "1 valid")]
    [InlineData("page.json", "{\"records\":[{\"id\":\"rec1\",\"fields\":{\"Email\":\"a@x.example\",\"API Key\":\"k\"}}]}", "API_KEY", 0, "1 valid")]
    [InlineData("pretty.json", "{\n \"user_id\": \"u1\",\n \"api_key\": \"k\"\n}\n", "API_KEY", 0, "1 valid")]
    [InlineData("dupes.csv", "user_id,api_key\nq1,k1\nq1,k2\nq1,k1\n", "API_KEY", 0, "other credentials")]
    [InlineData("site.jsonl", "{\"user_id\":\"u1\",\"access_token\":\"a\",\"refresh_token\":\"r\",\"instance_url\":\"https://two.example\"}", "OAUTH2", 0, "--map 'instance_url=instance_url'")]
    [InlineData("both.csv", "Email,user_id,api_key\ne,u1,k\n", "API_KEY", 0, "user_id from 'user_id' (if empty, from 'Email')")]
    [InlineData("id.csv", "id,api_key\n1,k\n", "API_KEY", 2, "--map 'user_id=id'")]
    [InlineData("pwd.csv", "user_id,username,Pwd\nu1,n,p\n", "API_KEY", 2, "No column contains api_key")]
    [InlineData("empty.csv", "", "API_KEY", 2, "has no rows")]
    [InlineData("empty.json", "[]", "API_KEY", 2, "has no rows")]
    [InlineData("empty.jsonl", "\n\n", "API_KEY", 2, "has no rows")]
    [InlineData("header.csv", "user_id,api_key\n", "API_KEY", 2, "has a header but no rows")]
    public async Task DryRun_File_EndsWithExpectedOutcome(string file, string text, string scheme, int exitCode, string message)
    {
        await WriteAsync(file, text);

        var result = await CheckAsync(file, scheme);

        (result.ShouldEndWith(exitCode).Output + result.Errors).ShouldContain(message);
    }

    [Fact]
    public async Task DryRun_BinaryFile_ReportsFormat()
    {
        await using (var gzip = new GZipStream(File.Create(PathOf("a.csv")), CompressionMode.Compress))
        {
            gzip.Write("user_id,api_key\nu1,k\n"u8);
        }

        (await CheckAsync("a.csv", "API_KEY")).ShouldEndWith(2).Errors.ShouldContain("gzip");
        (await CheckAsync(".", "API_KEY")).ShouldEndWith(2).Errors.ShouldContain("folder");
    }

    [Fact]
    public async Task DryRun_RepeatedReason_IsCounted()
    {
        await WriteAsync("a.csv", "user_id,api_key\n" + string.Concat(Enumerable.Repeat("u1,#N/A\n", 50)));

        var errors = (await CheckAsync("a.csv", "API_KEY")).ShouldEndWith(1).Errors;

        errors.ShouldContain("50 rows invalid");
        errors.Split('\n').Length.ShouldBeLessThan(16);
    }

    [Fact]
    public async Task Run_ReportPathIsInput_LeavesInputUnchanged()
    {
        const string Text = "user_id,api_key\nu1,k\n";
        await WriteAsync("own.csv", Text);

        (await RunAsync("own.csv", "--auth-config", "ac_1", "--scheme", "API_KEY", "--report", "./own.csv")).ShouldEndWith(2).Errors.ShouldContain("would overwrite");

        (await File.ReadAllTextAsync(PathOf("own.csv"))).ShouldBe(Text);
        Server.RequestCount.ShouldBe(0);
    }

    private Task<ToolResult> CheckAsync(string file, string scheme) => RunAsync(file, "--auth-config", "ac_1", "--scheme", scheme, "--dry-run", "--offline");
}
