namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Specifies the JSON form of the value of a keyword.</summary>
internal enum KeywordForm
{
    /// <summary>A string that OpenAPI defines, or whose syntax it defines.</summary>
    Term,

    /// <summary>Any string; a number or a Boolean is read as its text.</summary>
    Text,

    /// <summary>A Boolean; the texts <c>true</c> and <c>false</c> are read as one.</summary>
    Flag,

    /// <summary>An array of any values.</summary>
    List,

    /// <summary>An array of strings.</summary>
    TextList,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A schema of JSON Schema 2020-12.</summary>
    ObjectOrFlag,
}
