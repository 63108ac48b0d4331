namespace FrontOffice.Bot.Host.Api;

/// <summary>Who calls the REST interface, by the name of the key.</summary>
internal sealed record ApiActor(string Name)
{
    public const string Item = "FrontOffice.ApiActor";
}
