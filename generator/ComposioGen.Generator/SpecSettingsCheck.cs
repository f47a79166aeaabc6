using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Generator;

/// <summary>Validates the metadata of an item.</summary>
internal static class SpecSettingsCheck
{
    public static IEnumerable<DiagnosticModel> Check(SpecInput input)
    {
        var settings = input.Settings;
        if (settings.Namespace.Split('.').Any(part => !IsName(part)))
        {
            yield return Bad(input, "Namespace", settings.Namespace, "a namespace, such as MyApp.Composio");
        }

        if (!IsName(settings.ClientName))
        {
            yield return Bad(input, "ClientName", settings.ClientName, "a class name, such as ComposioClient");
        }

        if (settings.Accessibility is not ("public" or "internal"))
        {
            yield return Bad(input, "Accessibility", settings.Accessibility, "public or internal");
        }

        if (input.SharesNamespace)
        {
            yield return Bad(input, "Namespace", settings.Namespace, "used by this document only: give each document of the project a separate namespace");
        }
    }

    private static bool IsName(string text) => CSharpName.IsIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    private static DiagnosticModel Bad(SpecInput input, string name, string value, string wanted) =>
        new(Descriptors.BadSetting.Id, [Path.GetFileName(input.Path), name, value, wanted], input.Path, 0, 0);
}
