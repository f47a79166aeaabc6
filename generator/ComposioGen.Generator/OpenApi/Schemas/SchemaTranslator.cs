using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Converts the JSON tree to schemas. There is one object per component and location, so that cycles are preserved.</summary>
internal sealed class SchemaTranslator
{
    private readonly SpecTree _tree;
    private readonly CancellationToken _cancellation;
    private readonly SchemaFacts _words;
    private readonly Dictionary<JObject, ApiSchema> _known = [];

    // Components are completed in a loop instead of recursively, because a chain may be as long as the document.
    private readonly Queue<(ApiSchema Schema, SchemaSite Site)> _unfilled = [];

    public SchemaTranslator(SpecTree tree, CancellationToken cancellation)
    {
        _tree = tree;
        _cancellation = cancellation;
        _words = new SchemaFacts(tree);
    }

    /// <summary>Returns the named schemas of the document, in its order.</summary>
    public IReadOnlyList<ApiSchema> Components() =>
        _tree.Schemas?.Properties()
            .Where(member => member.Value is JObject && !_tree.WasMoved(member.Name))
            .Select(member => Component(member.Name))
            .ToList() ?? [];

    /// <summary>
    /// Returns the schema at a location other than a member. A reference returns the component itself, unless it allows null and the
    /// component does not: then it is a separate schema based on the component.
    /// </summary>
    public ApiSchema At(SchemaSite site)
    {
        site = ResolveMoved(site);
        return site.Reference is { } reference && SpecTree.SchemaName(reference) is { } name
            && (_words.IsNullable(ComponentSite(name).Raw) || !_words.IsNullable(site.Raw))
            ? Component(name)
            : Inline(site);
    }

    /// <summary>Completes the components, which must not be read before.</summary>
    public void Complete()
    {
        while (_unfilled.Count > 0)
        {
            var (schema, site) = _unfilled.Dequeue();
            Fill(schema, site);
        }
    }

    private ApiSchema Component(string name)
    {
        var site = ComponentSite(name);
        if (!_known.TryGetValue(site.Raw, out var schema))
        {
            schema = Begin(site, _tree.WasMoved(name) ? null : name);
            _unfilled.Enqueue((schema, site));
        }

        return schema;
    }

    private ApiSchema Inline(SchemaSite site)
    {
        if (!_known.TryGetValue(site.Raw, out var schema))
        {
            schema = Begin(site, componentName: null);
            Fill(schema, site);
        }

        return schema;
    }

    // Registered before it is completed, because its content may refer to it.
    private ApiSchema Begin(SchemaSite site, string? componentName)
    {
        _cancellation.ThrowIfCancellationRequested();
        var schema = new ApiSchema { Pointer = site.Pointer, ComponentName = componentName };
        _known.Add(site.Raw, schema);
        return schema;
    }

    private void Fill(ApiSchema schema, SchemaSite site)
    {
        if (site.Reference is { } reference)
        {
            schema.IsReference = true;
            schema.AllOf = SpecTree.SchemaName(reference) is { } name ? [Component(name)] : [];
        }
        else if (_words.OnlyBranch(site.Raw) is { } only)
        {
            Fill(schema, ResolveMoved(site.Entries(SchemaFacts.UnionKeyword(site.Raw)!).First(branch => branch.Raw == only)));
        }
        else
        {
            FillOwn(schema, site);
        }

        Annotate(schema, site);
    }

    private void FillOwn(ApiSchema schema, SchemaSite site)
    {
        schema.IsUnknown = UnknownContent.IsIn(site.Raw) || (site.Raw.Has("allOf") && site.Entries("allOf").Any(entry => UnknownContent.IsIn(entry.Raw)));
        schema.Type = TypeKeyword.Of(site.Raw);
        schema.UnknownType = TypeKeyword.Unknown(site.Raw);
        schema.Format = site.Raw.Text("format");
        schema.Enum = EnumValues.Read(site.Raw);
        schema.Required = site.Raw.Array("required")?.OfType<JValue>().Select(name => name.Value).OfType<string>().ToList() ?? [];
        schema.Properties = Properties(schema, site);
        schema.Items = site.Items() is { } items ? At(items) : null;
        schema.AllowsAdditionalProperties = site.Raw.Flag("additionalProperties") != false;
        schema.AdditionalProperties = site.AdditionalMembers() is { } members && !members.Raw.OnlyAnnotates() ? At(members) : null;
        schema.Discriminator = Discriminator(site);
        if (site.Raw.Has("allOf"))
        {
            schema.AllOf = site.Entries("allOf").Where(entry => entry.Raw.Count > 0).Select(At).ToList();
        }

        if (SchemaFacts.UnionKeyword(site.Raw) is { } keyword && !SchemaFacts.OnlyRestricts(site.Raw, keyword))
        {
            schema.Branches = site.Entries(keyword).Where(branch => !_words.IsNullOnly(branch.Raw)).Select(At).ToList();
        }
    }

    // Annotations of an outer schema override those of the referenced one.
    private void Annotate(ApiSchema schema, SchemaSite site)
    {
        schema.Nullable = _words.IsNullable(site.Raw);
        schema.Title = site.Raw.Text("title") ?? schema.Title;
        schema.Description = site.Raw.Text("description") ?? schema.Description;
        schema.CSharpName = site.Raw.Text("x-csharp-name") ?? schema.CSharpName;
        schema.CSharpType = site.Raw.Text("x-csharp-type") ?? schema.CSharpType;
        schema.Deprecated |= site.Raw.Flag("deprecated") == true;
        schema.DeprecatedMessage = site.Raw.Text("x-deprecated-message") ?? schema.DeprecatedMessage;
    }

    private List<ApiProperty> Properties(ApiSchema schema, SchemaSite site)
    {
        if (site.Raw.Object("properties") is not { Count: > 0 } members)
        {
            return [];
        }

        var required = new HashSet<string>(schema.Required, StringComparer.Ordinal);
        var result = new List<ApiProperty>(members.Count);
        foreach (var member in members.Properties())
        {
            if (site.Member(member) is { } place)
            {
                result.Add(Property(member.Name, place, required.Contains(member.Name)));
            }
        }

        return result;
    }

    private ApiProperty Property(string name, SchemaSite site, bool required)
    {
        var inline = ResolveMoved(site);
        return new ApiProperty
        {
            Name = name,
            Pointer = site.Pointer,
            Schema = _words.ReferencedComponent(inline.Raw) is { } component ? Component(component) : At(inline),
            Required = required,
            MayBeAbsent = inline.Raw.Flag("x-csharp-optional") == true,
            Nullable = _words.IsNullable(inline.Raw),
            ReadOnly = _words.HasFlag(inline.Raw, "readOnly"),
            WriteOnly = _words.HasFlag(inline.Raw, "writeOnly"),
            Deprecated = inline.Raw.Flag("deprecated") == true,
            DeprecatedMessage = inline.Raw.Text("x-deprecated-message"),
            Description = _words.OwnDescription(inline.Raw),
            CSharpName = inline.Raw.Text("x-csharp-name"),
        };
    }

    private ApiDiscriminator? Discriminator(SchemaSite site)
    {
        if (site.Raw.Object("discriminator")?.Text("propertyName") is not { Length: > 0 } propertyName)
        {
            return null;
        }

        var mapping = new List<TaggedSchema>();
        foreach (var entry in site.Raw.Object("discriminator")?.Object("mapping")?.Properties() ?? [])
        {
            if (SpecTree.SchemaName(entry.Value.Spelling()) is { } name)
            {
                mapping.Add(new TaggedSchema(entry.Name, Component(name)));
            }
        }

        return new ApiDiscriminator(propertyName, mapping);
    }

    // Continues with the moved schema, if any; the location remains the original one.
    private SchemaSite ResolveMoved(SchemaSite site) => site with { Raw = _tree.ResolveMoved(site.Raw) };

    private SchemaSite ComponentSite(string name) => new(_tree.Schemas?.Object(name) ?? [], _tree.PointerOf(name));
}
