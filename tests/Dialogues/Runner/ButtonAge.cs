namespace FrontOffice.Tests.Dialogues.Runner;

internal enum ButtonAge
{
    Latest,
    Old,
}
