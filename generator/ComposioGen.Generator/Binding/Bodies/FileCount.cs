namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Specifies how many files a field of a form contains.</summary>
internal enum FileCount
{
    /// <summary>The field is not a file.</summary>
    None,

    /// <summary>The field is a file.</summary>
    One,

    /// <summary>The field is a list of files, or one or several files.</summary>
    Several,
}
