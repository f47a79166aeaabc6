using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>Describes how to follow the cursor of a list operation.</summary>
/// <param name="Name">The method without <c>Async</c>.</param>
/// <param name="Item">The type of an item.</param>
/// <param name="CursorProperty">The C# name of the request's cursor.</param>
/// <param name="ItemsProperty">The C# name of the page's items.</param>
/// <param name="NextCursorProperty">The C# name of the page's next cursor.</param>
internal sealed record PagingModel(string Name, TypeReference Item, string CursorProperty, string ItemsProperty, string NextCursorProperty);
