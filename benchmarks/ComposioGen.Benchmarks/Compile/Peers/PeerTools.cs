namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Provides the other generators, as local tools of the folder <c>benchmarks</c>.</summary>
internal static class PeerTools
{
    private const string KiotaPackages = "2.1.6";

    /// <summary>The folder whose <c>.config/dotnet-tools.json</c> lists them.</summary>
    public static string Folder { get; } = Path.Combine(Checkout.Folder, "benchmarks");

    /// <summary>Restores the tools.</summary>
    public static void Restore() => Tool.Run(Folder, "tool", "restore");

    /// <summary>NSwag's client with System.Text.Json.</summary>
    public static Sources NSwag(string document) => new Sources.Written(
        folder =>
        [
            "nswag", "openapi2csclient", $"/input:{document}", $"/output:{Path.Combine(folder, "Client.cs")}", "/JsonLibrary:SystemTextJson", "/JsonLibraryVersion:10.0",
            "/GenerateNullableReferenceTypes:true", "/UseRequiredKeyword:true", "/Namespace:Peer", "/ClassName:PeerClient",
        ],
        new Dictionary<string, string>());

    /// <summary>Kiota's client.</summary>
    public static Sources Kiota(string document) => new Sources.Written(
        folder =>
        [
            "kiota", "generate", "--language", "CSharp", "--openapi", document, "--output", folder,
            "--namespace-name", "Peer", "--class-name", "PeerClient", "--clean-output", "--log-level", "Error",
        ],
        new Dictionary<string, string>
        {
            ["Microsoft.Kiota.Abstractions"] = KiotaPackages,
            ["Microsoft.Kiota.Http.HttpClientLibrary"] = KiotaPackages,
            ["Microsoft.Kiota.Serialization.Form"] = KiotaPackages,
            ["Microsoft.Kiota.Serialization.Json"] = KiotaPackages,
            ["Microsoft.Kiota.Serialization.Multipart"] = KiotaPackages,
            ["Microsoft.Kiota.Serialization.Text"] = KiotaPackages,
        });
}
