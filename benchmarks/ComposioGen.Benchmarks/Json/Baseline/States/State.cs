using System.Text.Json.Serialization;
using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>
/// The state of a connection. Three schemes stand for the fourteen of the document: that a discriminator must come first, and that an
/// unknown one cannot be read, is in the baseline's favour.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "authScheme")]
[JsonDerivedType(typeof(OAuth2State), "OAUTH2")]
[JsonDerivedType(typeof(ApiKeyState), "API_KEY")]
[JsonDerivedType(typeof(NoAuthState), "NO_AUTH")]
internal abstract class State : Open;
