using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>
/// Names the query, header and cookie parameters of an operation. When parameters at several locations have the same name, each one includes
/// its location, so that code with the plain name does not compile instead of setting another parameter.
/// </summary>
internal static class ParameterNamer
{
    // An extended name can be that of another parameter: id_header beside a header and a query parameter id.
    private const int MaxPasses = 4;

    /// <summary>Returns the C# names of the parameters of a request class.</summary>
    /// <param name="parameters">The parameters, without those of the path.</param>
    /// <param name="taken">The names used by the class itself.</param>
    public static Dictionary<ApiParameter, string> Assign(IReadOnlyList<ApiParameter> parameters, IReadOnlyCollection<string> taken)
    {
        var names = new Dictionary<ApiParameter, string>();
        foreach (var location in parameters.GroupBy(parameter => parameter.Location))
        {
            var own = MemberNamer.Assign(location.Select(parameter => new RequestedName(parameter.Name, parameter.CSharpName, parameter.Deprecated)), taken);
            foreach (var parameter in location)
            {
                names[parameter] = own[parameter.Name];
            }
        }

        var extended = new HashSet<ApiParameter>();
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            foreach (var parameter in Ambiguous(names, taken))
            {
                names[parameter] += extended.Add(parameter) ? parameter.Location.ToString() : "Parameter";
            }
        }

        foreach (var parameter in Ambiguous(names, taken))
        {
            names[parameter] += StableLetters.Of($"{parameter.Location} {parameter.Name}");
        }

        return names;
    }

    /// <summary>Returns the part that each parameter contributes to the name of its inline type. A path parameter keeps the plain name.</summary>
    public static Dictionary<ApiParameter, string> TypeSegments(IReadOnlyList<ApiParameter> parameters)
    {
        var segments = parameters.ToDictionary(parameter => parameter, parameter => CSharpName.Pascal(parameter.Name));
        foreach (var same in parameters.GroupBy(parameter => segments[parameter], StringComparer.Ordinal).Where(group => group.Any(parameter => parameter.Location != group.First().Location)).ToList())
        {
            foreach (var parameter in same.Where(parameter => parameter.Location != ApiParameterLocation.Path))
            {
                segments[parameter] = same.Key + parameter.Location;
            }
        }

        return segments;
    }

    /// <summary>Returns the parameters whose name does not identify them.</summary>
    private static List<ApiParameter> Ambiguous(Dictionary<ApiParameter, string> names, IReadOnlyCollection<string> taken) => names.Keys
        .GroupBy(parameter => names[parameter], StringComparer.Ordinal)
        .Where(group => group.Count() > 1 || taken.Contains(group.Key))
        .SelectMany(group => group.Count(parameter => IsRequested(parameter, group.Key)) == 1 ? group.Where(parameter => !IsRequested(parameter, group.Key)) : group)
        .ToList();

    // A name that the document requests for one parameter belongs to it.
    private static bool IsRequested(ApiParameter parameter, string name) => parameter.CSharpName is not null && CSharpName.Chosen(parameter.CSharpName, parameter.Name) == name;
}
