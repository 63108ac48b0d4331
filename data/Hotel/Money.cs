using System.Globalization;

namespace FrontOffice.Data.Hotel;

/// <summary>An amount in a currency, in major units ("12.50 EUR"). Amounts of two currencies never meet.</summary>
/// <param name="Amount">Major units; rounded only by <see cref="Rounded"/>.</param>
/// <param name="Currency">ISO 4217, upper case.</param>
public readonly record struct Money(decimal Amount, string Currency) : IComparable<Money>
{
    public static Money Zero(string currency) => new(0m, currency);

    /// <summary>To the cent, halves away from zero: once per line of an account, never on sums.</summary>
    public Money Rounded() => this with { Amount = decimal.Round(Amount, 2, MidpointRounding.AwayFromZero) };

    public static Money operator +(Money left, Money right) => left with { Amount = left.Amount + Same(left, right).Amount };

    public static Money operator -(Money left, Money right) => left with { Amount = left.Amount - Same(left, right).Amount };

    public static Money operator *(Money money, decimal factor) => money with { Amount = money.Amount * factor };

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    public int CompareTo(Money other) => Amount.CompareTo(Same(this, other).Amount);

    /// <summary>For logs and errors; guests read amounts in the wording of their language.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.00} {Currency}");

    private static Money Same(Money left, Money right) =>
        left.Currency == right.Currency
            ? right
            : throw new InvalidOperationException($"{left.Currency} and {right.Currency} cannot be put together.");
}
