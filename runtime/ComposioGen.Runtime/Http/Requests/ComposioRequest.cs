using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Composio.Runtime;

/// <summary>Represents a request: path, query and headers. Created by generated code and used once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ComposioRequest
{
    // The initial capacity for the path and the usual filters; a much larger buffer is not reused.
    private const int UsualLength = 256;
    private const int MaxKeptLength = 4096;
    private const string CookieHeader = "cookie";

    [ThreadStatic]
    private static StringBuilder? _spare;

    private StringBuilder? _target;
    private string? _url;
    private List<KeyValuePair<string, string>>? _headers;
    private List<string>? _secretHeaders;
    private bool _hasQuery;

    /// <summary>Initializes a request.</summary>
    /// <param name="operation">The operation to call.</param>
    public ComposioRequest(ComposioOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        Operation = operation;
        _target = _spare ?? new StringBuilder(UsualLength);
        _spare = null;
    }

    /// <summary>Gets the operation to call.</summary>
    public ComposioOperation Operation { get; }

    /// <summary>Gets the path and query relative to the base URL.</summary>
    internal string Target => Text.ToString();

    /// <summary>Gets the values of the headers that contain credentials, which are masked wherever the server repeats them.</summary>
    internal IReadOnlyList<string> SecretHeaders => _secretHeaders ?? (IReadOnlyList<string>)[];

    /// <summary>Gets the headers of this request.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>Gets a delegate that returns whether the body has become stale and must be written again; null when that never happens.</summary>
    internal Func<bool>? BodyIsStale { get; init; }

    /// <summary>Gets the last path parameter, which identifies the resource of an error.</summary>
    internal string? LastSegment { get; private set; }

    private StringBuilder Text => _target ?? throw new InvalidOperationException("The request has already been sent. Create a new one for each call.");

    /// <summary>Appends path text without encoding.</summary>
    /// <param name="text">The text, including slashes.</param>
    /// <returns>The request.</returns>
    public ComposioRequest Literal(string text)
    {
        Text.Append(text);
        _hasQuery |= text.Contains('?', StringComparison.Ordinal);
        return this;
    }

    /// <summary>Appends a percent-encoded path parameter.</summary>
    /// <param name="value">The value; <c>a/b</c> remains one segment.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The value is blank, or the segment would consist of dots and identify another resource.</exception>
    public ComposioRequest Segment(string value, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameterName);
        LastSegment = value;
        Text.Append(Uri.EscapeDataString(value));
        CheckDots(parameterName);
        return this;
    }

    /// <summary>Appends a path parameter that is a list: its items are percent-encoded, the separator is not.</summary>
    /// <typeparam name="T">The type of the items: strings, open enums, numbers or Booleans.</typeparam>
    /// <param name="values">The items.</param>
    /// <param name="separator">The text between the items, such as <c>,</c> or <c>;id=</c>.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The list is empty, an item is blank, or the text consists of dots and would identify another resource.</exception>
    public ComposioRequest Segments<T>(IReadOnlyList<T> values, string separator, string parameterName)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values, parameterName);
        if (values.Count == 0)
        {
            throw new ArgumentException("The list is empty, so the path would refer to another resource.", parameterName);
        }

        var texts = QueryList.Texts(values);
        QueryList.Check(texts, ArrayFormat.Repeated, parameterName);
        LastSegment = string.Join(',', texts);
        Text.AppendJoin(separator, texts.Select(static text => Uri.EscapeDataString(text)));
        CheckDots(parameterName);
        return this;
    }

    /// <summary>Appends a path parameter that is an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public ComposioRequest Segment<T>(T value, string parameterName)
        where T : struct, IOpenEnum<T> =>
        Segment(value.Value, parameterName);

    /// <summary>Adds a query parameter; null is omitted.</summary>
    /// <param name="name">The name of the parameter in the API.</param>
    /// <param name="value">The value.</param>
    /// <returns>The request.</returns>
    public ComposioRequest Query(string name, string? value)
    {
        if (value is not null)
        {
            Text.Append(_hasQuery ? '&' : '?').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            _hasQuery = true;
        }

        return this;
    }

    /// <inheritdoc cref="Query(string, string?)"/>
    public ComposioRequest Query(string name, bool? value) =>
        Query(name, value switch { true => "true", false => "false", null => null });

    /// <inheritdoc cref="Query(string, string?)"/>
    public ComposioRequest Query(string name, int? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public ComposioRequest Query(string name, long? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public ComposioRequest Query(string name, ulong? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public ComposioRequest Query(string name, decimal? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public ComposioRequest Query(string name, double? value) => Query(name, value?.ToString("R", CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public ComposioRequest Query(string name, DateTimeOffset? value) =>
        Query(name, value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public ComposioRequest Query(string name, IQueryValue? value) => Query(name, value?.ToQueryValue());

    /// <summary>Adds a query parameter that is an open enum; null is omitted.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="name">The name of the parameter in the API.</param>
    /// <param name="value">The value.</param>
    /// <returns>The request.</returns>
    public ComposioRequest QueryEnum<T>(string name, T? value)
        where T : struct, IOpenEnum<T> =>
        Query(name, value?.Value);

    /// <summary>Adds a list; null and an empty list are omitted.</summary>
    /// <param name="name">The name of the parameter in the API.</param>
    /// <param name="values">The values.</param>
    /// <param name="format">The format of the list.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">A value is blank, or contains the character that separates the values.</exception>
    public ComposioRequest Query(string name, IReadOnlyList<string>? values, ArrayFormat format, string parameterName)
    {
        if (values is null or { Count: 0 })
        {
            return this;
        }

        QueryList.Check(values, format, parameterName);
        var separator = QueryList.EncodedSeparator(format);
        for (var i = 0; i < values.Count; i++)
        {
            if (i == 0 || separator is null)
            {
                Query(name, values[i]);
            }
            else
            {
                Text.Append(separator).Append(Uri.EscapeDataString(values[i]));
            }
        }

        return this;
    }

    /// <summary>Adds a list of values that are not strings; null and an empty list are omitted.</summary>
    /// <typeparam name="T">The type of the values: open enums, numbers or Booleans.</typeparam>
    /// <param name="name">The name of the parameter in the API.</param>
    /// <param name="values">The values.</param>
    /// <param name="format">The format of the list.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">A value is blank, or contains the character that separates the values.</exception>
    public ComposioRequest Query<T>(string name, IReadOnlyList<T>? values, ArrayFormat format, string parameterName)
        where T : struct =>
        Query(name, values is null ? null : QueryList.Texts(values), format, parameterName);

    /// <summary>Adds a header; null is omitted.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The header is set by the client (such as a credential), or the value is not printable ASCII.</exception>
    public ComposioRequest Header(string name, string? value)
    {
        if (value is null)
        {
            return this;
        }

        if (name.Equals(CookieHeader, StringComparison.OrdinalIgnoreCase))
        {
            RequestHeader.CheckText(name, value);
            AddCookie(value);
            (_secretHeaders ??= []).Add(value);
            return this;
        }

        RequestHeader.CheckValue(name, value);
        (_headers ??= []).Add(new(name, value));
        return this;
    }

    /// <summary>Adds a header that is a list, separated by commas; null and an empty list are omitted.</summary>
    /// <typeparam name="T">The type of the items: strings, open enums, numbers or Booleans.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="values">The items.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// The header is set by the client, or an item is blank, contains a comma or is not printable ASCII.
    /// </exception>
    public ComposioRequest Header<T>(string name, IReadOnlyList<T>? values, string parameterName)
        where T : notnull =>
        Header(name, QueryList.Join(values, parameterName));

    /// <summary>Adds a header that contains a credential; null is omitted.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The credential, which does not appear in errors.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The header is set by the client, or the value is not printable ASCII.</exception>
    public ComposioRequest SecretHeader(string name, string? value)
    {
        Header(name, value);
        if (value is not null)
        {
            (_secretHeaders ??= []).Add(value);
        }

        return this;
    }

    /// <summary>Adds the fields of a list or an object; null is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parameter in the API.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">A delegate that writes the value as JSON.</param>
    /// <param name="style">The style of the fields.</param>
    /// <returns>The request.</returns>
    public ComposioRequest QueryFields<T>(string name, T? value, JsonValueWriter<T> write, FieldStyle style)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(write);
        foreach (var (field, text) in value is null ? [] : FormFields.Of(name, value, write, style))
        {
            Query(field, text);
        }

        return this;
    }

    /// <summary>Adds the fields of a union of values of which one is a list or an object; an absent value and null are omitted.</summary>
    /// <typeparam name="T">The type of the union.</typeparam>
    /// <param name="name">The name of the parameter in the API.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style of the fields of a list or an object.</param>
    /// <returns>The request.</returns>
    public ComposioRequest QueryFields<T>(string name, T value, FieldStyle style)
        where T : struct, IJsonWritable
    {
        foreach (var (field, text) in FormFields.OfUnion(name, value, style))
        {
            Query(field, text);
        }

        return this;
    }

    /// <summary>Adds a cookie; null is omitted.</summary>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value; it is percent-encoded.</param>
    /// <returns>The request.</returns>
    public ComposioRequest Cookie(string name, string? value)
    {
        if (value is not null)
        {
            AddCookie($"{(RequestHeader.IsName(name) ? name : Uri.EscapeDataString(name))}={Uri.EscapeDataString(value)}");
        }

        return this;
    }

    /// <summary>Adds a cookie that is a list, separated by commas; null and an empty list are omitted.</summary>
    /// <typeparam name="T">The type of the items: strings, open enums, numbers or Booleans.</typeparam>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="values">The items; they are percent-encoded, and so are the commas, which a cookie cannot contain.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">An item is blank or contains a comma.</exception>
    public ComposioRequest Cookie<T>(string name, IReadOnlyList<T>? values, string parameterName)
        where T : notnull =>
        Cookie(name, QueryList.Join(values, parameterName));

    /// <summary>Returns the complete URL. Nothing can be added afterwards, because the buffer is reused for the next request.</summary>
    /// <exception cref="InvalidOperationException">The path does not begin with a slash, or contains a segment of dots.</exception>
    internal string Complete(string baseUrl)
    {
        if (_target is { } target)
        {
            // Any other character would extend the host, or end it as the user information of another one.
            if (target.Length == 0 || target[0] != '/')
            {
                throw new InvalidOperationException("The path of the request does not begin with a slash, so the request would be sent to another host.");
            }

            _url = string.Create(baseUrl.Length + target.Length, (baseUrl, target), static (url, parts) =>
            {
                parts.baseUrl.CopyTo(url);
                parts.target.CopyTo(0, url[parts.baseUrl.Length..], parts.target.Length);
            });
            if (RequestPath.HasDotSegment(_url.AsSpan(baseUrl.Length)))
            {
                throw new InvalidOperationException("The path of the request contains a segment of dots, so the request would be sent to another path.");
            }

            _target = null;
            _spare = target.Capacity <= MaxKeptLength ? target.Clear() : null;
        }

        return _url!;
    }

    private void AddCookie(string cookie)
    {
        _headers ??= [];
        var index = _headers.FindIndex(static header => header.Key == CookieHeader);
        if (index < 0)
        {
            _headers.Add(new(CookieHeader, cookie));
        }
        else
        {
            _headers[index] = new(CookieHeader, $"{_headers[index].Value}; {cookie}");
        }
    }

    // A value and the text before it may together consist of dots: /files/.{name}. Complete checks the text after it.
    private void CheckDots(string parameterName)
    {
        var text = Text;
        var end = text.Length;
        var dots = 0;
        while (RequestPath.DotBefore(text, end) is > 0 and var length)
        {
            end -= length;
            dots++;
        }

        if (dots is 1 or 2 && !_hasQuery && (end == 0 || text[end - 1] is '/' or '\\'))
        {
            throw new ArgumentException("A path segment that consists of dots would refer to another resource.", parameterName);
        }
    }
}
