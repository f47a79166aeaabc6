using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Visits schemas after those that they contain, without recursion: a chain of schemas can be as long as the document.</summary>
/// <param name="contained">Returns the schemas that must be visited before a schema.</param>
/// <param name="isVisited">Returns whether a schema was visited before.</param>
/// <param name="visit">Visits a schema. In a cycle, a contained schema may not have been visited.</param>
internal sealed class SchemaOrder(Func<ApiSchema, IEnumerable<ApiSchema>> contained, Func<ApiSchema, bool> isVisited, Action<ApiSchema> visit)
{
    public void Visit(ApiSchema start)
    {
        var entered = new HashSet<ApiSchema> { start };
        var path = new Stack<(ApiSchema Schema, Queue<ApiSchema> Open)>();
        path.Push((start, new Queue<ApiSchema>(contained(start))));
        while (path.Count > 0)
        {
            var (schema, open) = path.Peek();
            if (open.Count == 0)
            {
                visit(schema);
                path.Pop();
            }
            else if (open.Dequeue() is var next && !isVisited(next) && entered.Add(next))
            {
                path.Push((next, new Queue<ApiSchema>(contained(next))));
            }
        }
    }
}
