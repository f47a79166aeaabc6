using System.IO.Compression;
using System.Text;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Tests.Input;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("1F8B08", "gzip")]
    [InlineData("1F9D90", "compress")]
    [InlineData("04224D18", "LZ4")]
    [InlineData("28B52FFD", "Zstandard")]
    [InlineData("425A6839", "bzip2")]
    [InlineData("50415231", "Parquet")]
    [InlineData("4152524F5731", "Arrow")]
    [InlineData("89504E470D0A", "image")]
    [InlineData("FFD8FFE0", "image")]
    [InlineData("474946383961", "image")]
    [InlineData("62706C6973743030", "property list")]
    [InlineData("5047444D50", "PostgreSQL")]
    [InlineData("D0CF11E0A1B11AE1", ".xls")]
    public void Describe_Signature_ReturnsFormat(string start, string kind) => FileKind.Describe(Convert.FromHexString(start)).ShouldNotBeNull().ShouldContain(kind);

    [Theory]
    [InlineData("xl/workbook.xml", ".xlsx")]
    [InlineData("docProps/app.xml", ".xlsx")]
    [InlineData("word/document.xml", "Word")]
    [InlineData("ppt/presentation.xml", "presentation")]
    [InlineData("Index/Document.iwa", "Numbers")]
    [InlineData("accounts.csv", "zip file")]
    public void Describe_Zip_ReturnsFormatOfParts(string part, string kind)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(part);
        }

        FileKind.Describe(file.ToArray()).ShouldNotBeNull().ShouldContain(kind);
    }

    [Fact]
    public void DescribeBytes_Text_IsNull()
    {
        FileKind.DescribeBytes(Encoding.UTF8.GetBytes("user_id,\u0438\u043C\u044F\n\u0410\u043D\u043D\u0430,k\n")).ShouldBeNull();
        FileKind.DescribeBytes(Encoding.Latin1.GetBytes("user_id,k\nm\u00FCller,\u00E9\n")).ShouldBeNull();
        FileKind.DescribeBytes([]).ShouldBeNull();
    }

    [Fact]
    public void DescribeBytes_Binary_ReturnsDescription()
    {
        var bytes = new byte[1000];
        new Random(1).NextBytes(bytes);

        FileKind.DescribeBytes(bytes).ShouldNotBeNull().ShouldContain("binary");
    }
}
