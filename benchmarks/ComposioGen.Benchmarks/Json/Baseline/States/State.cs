using System.Text.Json.Serialization;
using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>
/// The state of a connection, with three schemes instead of the fourteen of the document. The baseline benefits from the requirements that the
/// discriminator comes first and is known.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "authScheme")]
[JsonDerivedType(typeof(OAuth2State), "OAUTH2")]
[JsonDerivedType(typeof(ApiKeyState), "API_KEY")]
[JsonDerivedType(typeof(NoAuthState), "NO_AUTH")]
internal abstract class State : Open;
