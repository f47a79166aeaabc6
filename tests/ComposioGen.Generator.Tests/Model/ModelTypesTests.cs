using System.Reflection;
using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Model;

/// <summary>Verifies that the values in the pipeline are compared by value and reference no compiler objects.</summary>
public sealed class ModelTypesTests
{
    public static TheoryData<Type> Records => new(typeof(SdkModel).Assembly.GetTypes()
        .Where(type => type is { Namespace: "ComposioGen.Generator.Model", IsClass: true, IsNested: false })
        .Concat([typeof(SpecInput), typeof(SpecOutput), typeof(ComposioGen.Generator.Diagnostics.DiagnosticModel)]));

    [Theory]
    [MemberData(nameof(Records))]
    public void Models_EveryType_IsRecordWithValueEquality(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        IsRecord(type).ShouldBeTrue($"{type.Name} is no record");
        (type.IsSealed || type.IsAbstract).ShouldBeTrue($"{type.Name} is not sealed");
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            IsValue(field.FieldType).ShouldBeTrue($"{type.Name}: {field.Name} is a {field.FieldType}");
            field.IsInitOnly.ShouldBeTrue($"{type.Name}: {field.Name} can change");
        }
    }

    [Fact]
    public void IsValue_TypeWithoutValueEquality_IsDetected()
    {
        IsValue(typeof(List<string>)).ShouldBeFalse();
        IsValue(typeof(string[])).ShouldBeFalse();
        IsValue(typeof(EquatableArray<Uri>)).ShouldBeFalse();
        IsValue(typeof(Microsoft.CodeAnalysis.Location)).ShouldBeFalse();
        IsValue(typeof(EquatableArray<TypeModel>)).ShouldBeTrue();
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsValue(Type type) =>
        type == typeof(string) || type == typeof(bool) || type == typeof(int) || type.IsEnum
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) && IsValue(type.GetGenericArguments()[0]))
        || (type.Assembly == typeof(SdkModel).Assembly && IsRecord(type));
}
