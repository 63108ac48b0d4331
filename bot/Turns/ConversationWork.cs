namespace FrontOffice.Bot.Turns;

internal enum ConversationWork
{
    Busy,
    Idle,
}
