using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Turns;

[OptionsValidator]
internal sealed partial class TurnsOptionsValidator : IValidateOptions<TurnsOptions>;
