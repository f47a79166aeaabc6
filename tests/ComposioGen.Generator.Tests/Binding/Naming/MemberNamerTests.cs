using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Verifies that adding a value or member to a document never changes the meaning of an existing name.</summary>
public sealed class MemberNamerTests
{
    // Siblings are added one by one for the first members of a type, and signs all together.
    private const int EachAlone = 5;

    private static readonly Func<string, string>[] Signs =
    [
        text => "-" + text, text => "+" + text, text => "!" + text, text => "~" + text, text => "$" + text, text => "@" + text, text => "#" + text,
        text => "*" + text, text => text + "*", text => text + "+", text => text + "-", text => text + "?", text => "<" + text, text => ">=" + text,
    ];

    private static readonly Func<string, string>[] Prefixes =
    [
        text => "_" + text, text => text + "_", text => " " + text, text => "x-" + text, text => "(" + text + ")", text => "__" + text, text => "." + text,
    ];

    private static readonly Func<string, string>[] Digits =
    [
        text => text + "1", text => text + "_1", text => "1" + text, text => "1_" + text, text => text + "2.0", _ => "1", _ => "+1", _ => "-1", _ => "2.0", _ => "20",
    ];

    private static readonly Func<string, string>[] CaseTwins =
    [
        text => text.ToUpperInvariant(), text => text.ToLowerInvariant(), text => CSharpName.Camel(text).TrimStart('@'), CSharpName.Pascal,
        text => text.Replace('_', '-'), text => text.Replace('_', ' '), text => text.Replace('_', '.'),
    ];

    public static TheoryData<string> Documents => new(UpstreamDocuments.Prepend("own"));

    private static IEnumerable<string> UpstreamDocuments => OpenApi.Documents.BesideCheckout() is null ? [] : ["published"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Assign_SignsPrefixesAndDigitsAdded_KeepsEveryName(string document) =>
        Groups(document).SelectMany(group => Changed(group, [.. Signs, .. Prefixes, .. Digits], together: true)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Assign_CaseVariantsAdded_KeepsNamesSpelledLikeSiblings(string document) => Groups(document)
        .Where(IsSpeltAlike)
        .SelectMany(group => Changed(group, CaseTwins, together: false))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("created_at", "-created_at", "CreatedAt", "CreatedAtDescending")]
    [InlineData("created_at", "createdAt", "CreatedAt", "CreatedAtCamelCase")]
    [InlineData("created_at", "CREATED_AT", "CreatedAt", "CreatedAtUpperCase")]
    [InlineData("active", "ACTIVE", "Active", "ActiveUpperCase")]
    [InlineData("id", "_id", "Id", "IdUnderscored")]
    [InlineData("v10", "v1.0", "V10", "V1_0")]
    [InlineData("id", "$id", "Id", "DollarId")]
    [InlineData("a_b", "a__b", "AB", "ABSnakeCase")]
    public void Assign_PlainSpelling_HasThePlainName(string plain, string other, string plainName, string otherName)
    {
        var names = Assign([plain, other]);

        names[plain].ShouldBe(plainName);
        names[other].ShouldBe(otherName);
        Assign([other, plain]).ShouldBe(names, ignoreOrder: true);
    }

    [Theory]
    [InlineData("1.0", " 1.0", ".1.0", "(1.0)", "'1.0'")]
    [InlineData("C#", " C#", ".C#", "(C#)", "/C#")]
    [InlineData("+1", " +1", "(+1)", "'+1'", "+-1")]
    [InlineData("claude-3.5", "_claude-3.5", "[claude-3.5]", ".claude-3.5", "/claude-3.5")]
    [InlineData("-created_at", "-created__at", "-created-at", "-created at", "(-created_at)")]
    [InlineData("m²", "_m²", " m²", "[m²]", ".m²")]
    public void Assign_SpellingWithSigns_KeepsTheNameBesideMoreSigns(string text, params string[] others)
    {
        var name = Assign([text])[text];

        foreach (var other in others)
        {
            Assign([text, other])[text].ShouldBe(name, other);
        }
    }

    [Fact]
    public void Assign_UpperCaseSiblings_UpperCaseIsPlain() => Assign(["ACTIVE", "active", "INITIATED", "EXPIRED"])
        .ShouldSatisfyAllConditions(names => names["ACTIVE"].ShouldBe("Active"), names => names["active"].ShouldBe("ActiveLowerCase"));

    [Fact]
    public void Assign_CamelCaseSiblings_CamelCaseIsPlain() => Assign(["userId", "user_id", "createdAt", "updatedAt"])
        .ShouldSatisfyAllConditions(names => names["userId"].ShouldBe("UserId"), names => names["user_id"].ShouldBe("UserIdSnakeCase"));

    [Fact]
    public void Assign_DeprecatedVariant_IsRenamed() => MemberNamer.Assign([new("user_id", Deprecated: true), new("userId")], [])
        .ShouldSatisfyAllConditions(names => names["userId"].ShouldBe("UserId"), names => names["user_id"].ShouldBe("UserIdDeprecated"));

    private static Dictionary<string, string> Assign(IEnumerable<string> texts) =>
        MemberNamer.Assign(texts.Select(text => new RequestedName(text)), EmittedNames.InEnums);

    private static IEnumerable<string> Changed(IReadOnlyList<string> group, IEnumerable<Func<string, string>> neighbours, bool together)
    {
        var before = Assign(group);
        foreach (var neighbour in neighbours)
        {
            var added = group.Select(neighbour).Where(text => !before.ContainsKey(text)).Distinct(StringComparer.Ordinal).ToList();
            foreach (var some in added.Take(EachAlone).Select(text => (List<string>)[text]).Concat(together ? [added] : []))
            {
                var after = Assign(group.Concat(some));
                foreach (var (text, name) in before.Where(entry => after[entry.Key] != entry.Value))
                {
                    yield return $"{text} with {string.Join(" ", some)}: {name} -> {after[text]}";
                }
            }
        }
    }

    // When a type already mixes spellings, a duplicate in the other spelling is indistinguishable from the original.
    private static bool IsSpeltAlike(IReadOnlyList<string> group) => group.Aggregate(~0, (common, text) => common & Spelling.Conventions(text)) != 0
        && group.Count(text => text.Any(c => char.IsUpper(c) || c == '_')) is 0 or > 2;

    /// <summary>The values of every enum and the members of every object of a document.</summary>
    private static IEnumerable<IReadOnlyList<string>> Groups(string document) => AllGroups(document).DistinctBy(group => string.Join('\n', group), StringComparer.Ordinal);

    private static IEnumerable<IReadOnlyList<string>> AllGroups(string document)
    {
        var read = OpenApi.Documents.Sound(document == "own" ? FullDocument.Text : OpenApi.Documents.BesideCheckout()!);
        var open = new Queue<ApiSchema>(read.Components.Concat(read.Operations.SelectMany(Schemas)));
        var known = new HashSet<ApiSchema>();
        while (open.TryDequeue(out var schema))
        {
            if (!known.Add(schema))
            {
                continue;
            }

            foreach (var inner in schema.Properties.Select(property => property.Schema).Concat(schema.AllOf).Concat(schema.Branches).Append(schema.Items).Append(schema.AdditionalProperties).OfType<ApiSchema>())
            {
                open.Enqueue(inner);
            }

            if (schema.Enum.Count > 0)
            {
                yield return schema.Enum.Select(value => value.Value).ToList();
            }

            if (schema.Properties.Count > 0)
            {
                yield return schema.Properties.Select(property => property.Name).ToList();
            }
        }
    }

    private static IEnumerable<ApiSchema> Schemas(ApiOperation operation) =>
        operation.Parameters.Select(parameter => parameter.Schema).Append(operation.RequestBody).Append(operation.ResponseBody).OfType<ApiSchema>();
}
