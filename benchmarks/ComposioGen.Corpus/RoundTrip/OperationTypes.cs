using System.Reflection;
using Composio.Runtime;

namespace ComposioGen.Corpus.RoundTrip;

/// <summary>Finds the return types of the operations of a generated SDK.</summary>
internal static class OperationTypes
{
    /// <summary>Returns the types by method and path; operations without a typed response are omitted.</summary>
    public static Dictionary<(string Method, string Path), Type> Of(Assembly sdk)
    {
        var types = new Dictionary<(string Method, string Path), Type>();
        foreach (var field in sdk.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)).Where(field => field.FieldType == typeof(ComposioOperation)))
        {
            var operation = (ComposioOperation)field.GetValue(null)!;
            var name = field.Name[..^"Operation".Length] + "Async";
            var returned = field.DeclaringType!.GetMethods().FirstOrDefault(method => method.Name == name)?.ReturnType;
            if (returned is { IsGenericType: true } && returned.GetGenericTypeDefinition() == typeof(Task<>) && returned.GenericTypeArguments[0] != typeof(Stream))
            {
                types.TryAdd((operation.Method.Method, operation.Route), returned.GenericTypeArguments[0]);
            }
        }

        return types;
    }
}
