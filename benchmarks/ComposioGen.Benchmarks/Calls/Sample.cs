namespace ComposioGen.Benchmarks.Calls;

/// <summary>Contains sample values with the length of real ones.</summary>
internal static class Sample
{
    public const string AccessToken = "xoxb-1234567890-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx";

    public const string RefreshToken = "xoxe-1-My0xLTEyMzQ1Njc4OTAtMTIzNDU2Nzg5MDEyMy0xMjM0NTY3ODkwMTIzLWFiY2RlZg";

    /// <summary>The user with a hundred accounts.</summary>
    public const string UserOfMany = "user_of_many";

    /// <summary>The number of these accounts.</summary>
    public const int Many = 100;
}
