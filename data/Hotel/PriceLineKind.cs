namespace FrontOffice.Data.Hotel;

public enum PriceLineKind
{
    Room,
    ExtraAdults,
    Children,
    Extra,
    CityTax,
}
