global using Composio;
global using Shouldly;
global using Xunit;
