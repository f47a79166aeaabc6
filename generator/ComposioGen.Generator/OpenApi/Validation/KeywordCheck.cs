using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Checks the JSON types of keywords. A value of another type is reported, and converted if that loses nothing.</summary>
internal sealed class KeywordCheck(List<ApiProblem> problems, List<Action> changes)
{
    private const string Ignored = "is ignored";
    private const string Converted = "is read as a string";

    /// <summary>Reports the entries of a list of types that are not strings.</summary>
    public static void CheckTypes(JArray types, List<ApiProblem> problems)
    {
        foreach (var type in types.Where(type => type.Type != JTokenType.String))
        {
            Report(type, JTokenType.String, Ignored, problems);
        }
    }

    /// <summary>Checks a keyword.</summary>
    public void Check(JProperty keyword, KeywordForm form)
    {
        var value = keyword.Value;
        if (IsTolerated(keyword))
        {
            return;
        }

        switch (form)
        {
            case KeywordForm.Term when keyword.Name == "type" && value is JArray types:
                CheckTypes(types, problems);
                break;
            case KeywordForm.TextList when value is JArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    if (items[index].Type != JTokenType.String)
                    {
                        CheckItem(items, index);
                    }
                }

                break;
            case KeywordForm.Text:
                CheckText(value, value.Replace);
                break;
            case KeywordForm.Flag when value is JValue { Value: string text } && bool.TryParse(text, out var flag):
                Report(value, JTokenType.Boolean, flag ? "is read as true" : "is read as false", problems);
                break;
            case KeywordForm.ObjectOrFlag when value.Type == JTokenType.Boolean:
                break;
            default:
                ReportOther(value, Type(form));
                break;
        }
    }

    /// <summary>Reports a value of another type, which is ignored.</summary>
    public void ReportOther(JToken value, JTokenType expected)
    {
        if (value.Type != expected)
        {
            Report(value, expected, Ignored, problems);
        }
    }

    private void CheckItem(JArray items, int index) => CheckText(items[index], text => items[index] = text);

    private void CheckText(JToken value, Action<JValue> replace)
    {
        if (value is JValue and not { Value: string or null })
        {
            changes.Add(() => replace(new JValue(value.Spelling())));
            if (!IsVersion(value))
            {
                Report(value, JTokenType.String, Converted, problems);
            }

            return;
        }

        ReportOther(value, JTokenType.String);
    }

    // YAML converts the version 1.0 of an API to a number.
    private static bool IsVersion(JToken value) => value.Parent is JProperty { Name: "version" };

    // Many documents use keywords of other drafts of JSON Schema: a member states that it is required. In others, a member named type is not in the
    // properties.
    private static bool IsTolerated(JProperty member) => member is { Name: "required", Value.Type: JTokenType.Boolean } or { Name: "type", Value.Type: JTokenType.Object };

    private static JTokenType Type(KeywordForm form) => form switch
    {
        KeywordForm.Flag => JTokenType.Boolean,
        KeywordForm.List or KeywordForm.TextList => JTokenType.Array,
        KeywordForm.Object or KeywordForm.ObjectOrFlag => JTokenType.Object,
        _ => JTokenType.String,
    };

    // Null is treated as absent.
    private static void Report(JToken token, JTokenType expected, string consequence, List<ApiProblem> problems)
    {
        if (!token.IsNull())
        {
            var pointer = JsonPointer.To(token);
            problems.Add(new ApiProblem(ApiProblemKind.Malformed, [$"{Name(token)} is {RawJson.TypeName(token.Type)} instead of {RawJson.TypeName(expected)} and {consequence}"], pointer));
        }
    }

    private static string Name(JToken token) => token.Parent switch
    {
        JProperty member => $"'{member.Name}'",
        JArray { Parent: JProperty list } => $"an item of '{list.Name}'",
        _ => "an item of an array",
    };
}
