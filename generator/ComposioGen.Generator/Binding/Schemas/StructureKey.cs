using System.Security.Cryptography;
using System.Text;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Shortens structure keys, which would otherwise grow without bound for nested types.</summary>
internal static class StructureKey
{
    private const int MaxLength = 400;

    /// <summary>Returns a short structure unchanged, and the hash of a long one.</summary>
    public static string Of(string structure)
    {
        if (structure.Length <= MaxLength)
        {
            return structure;
        }

        using var hash = SHA256.Create();
        return "~" + Convert.ToBase64String(hash.ComputeHash(Encoding.Unicode.GetBytes(structure)));
    }
}
