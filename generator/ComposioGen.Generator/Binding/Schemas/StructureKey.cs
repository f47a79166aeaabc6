using System.Security.Cryptography;
using System.Text;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Keeps the structure of a type short: the structures of types that hold others in many ways would grow without bound.</summary>
internal static class StructureKey
{
    private const int Longest = 400;

    /// <summary>The structure itself where it is short, else its hash, which is as good for telling structures apart.</summary>
    public static string Of(string structure)
    {
        if (structure.Length <= Longest)
        {
            return structure;
        }

        using var hash = SHA256.Create();
        return "~" + Convert.ToBase64String(hash.ComputeHash(Encoding.Unicode.GetBytes(structure)));
    }
}
