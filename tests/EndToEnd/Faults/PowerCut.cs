namespace FrontOffice.Tests.EndToEnd.Faults;

public enum PowerCut
{
    AfterItWasAccepted,
    WhileItIsSent,
}
