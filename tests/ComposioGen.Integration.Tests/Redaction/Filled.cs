using System.Reflection;
using System.Runtime.CompilerServices;

namespace ComposioGen.Integration.Tests;

/// <summary>Creates instances of generated types by reflection, with a marker in all credential members.</summary>
internal static class Filled
{
    public const string Marker = "MARKER-s3cret";

    private const int Deepest = 6;

    private static readonly HashSet<string> CredentialNames =
        SpecDocument.CredentialNames.Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the generated types with a credential at any depth.</summary>
    public static IEnumerable<Type> TypesWithCredentials => typeof(ComposioClient).Assembly.GetTypes()
        .Where(type => type is { IsPublic: true } or { IsNestedPublic: true })
        .Where(type => type.Namespace == "Composio" && type is { IsClass: true, IsAbstract: false } && ContainsCredential(type));

    public static object Create(Type type, int depth = 0)
    {
        // Bypasses the constructor, because only the compiler enforces required members.
        var instance = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var member in Members(type))
        {
            if (Value(member, depth) is { } value)
            {
                member.SetValue(instance, value);
            }
        }

        return instance;
    }

    private static object? Value(PropertyInfo member, int depth)
    {
        var text = IsCredential(member) ? Marker : "plain";
        return member.PropertyType switch
        {
            var type when type == typeof(string) => text,
            var type when type == typeof(Optional<string?>) => new Optional<string?>(text),
            var type when type == typeof(JsonProperties) => new JsonProperties { { "later_secret", Marker } },
            { IsClass: true, IsAbstract: false } type when depth < Deepest && IsGenerated(type) => Create(type, depth + 1),
            { IsAbstract: true } type when depth < Deepest && IsGenerated(type) => Create(BranchOf(type), depth + 1),
            _ => null,
        };
    }

    private static Type BranchOf(Type union) => Branches(union).FirstOrDefault(ContainsCredential) ?? Branches(union)[0];

    private static bool ContainsCredential(Type type) => ContainsCredential(type, 0);

    private static bool ContainsCredential(Type type, int depth) => Members(type).Any(member =>
        IsCredential(member) || (depth < Deepest && IsGenerated(member.PropertyType) && Branches(member.PropertyType).Any(branch => ContainsCredential(branch, depth + 1))));

    private static Type[] Branches(Type type) => type.IsAbstract ? type.GetNestedTypes() : [type];

    private static bool IsGenerated(Type type) => type is { IsClass: true, Namespace: "Composio" } && type.Assembly == typeof(ComposioClient).Assembly;

    private static bool IsCredential(PropertyInfo member) =>
        CredentialNames.Contains(member.Name) && (member.PropertyType == typeof(string) || member.PropertyType == typeof(Optional<string?>));

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.CanWrite && member.GetIndexParameters().Length == 0);

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
