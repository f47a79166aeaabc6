global using ComposioGen.Package.Tests.Infrastructure;
global using Shouldly;
global using Xunit;
