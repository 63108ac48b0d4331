using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the block <c>rate_plans</c>.</summary>
internal sealed class RatePlansReader(SeasonPricesReader prices)
{
    public IReadOnlyList<RatePlan> Read(YamlBlock block)
    {
        var plans = new List<(RatePlan Plan, YamlBlock Block)>();
        foreach (var (id, line, plan) in block.Blocks())
        {
            if (!HouseWords.IsId(id)) block.File.Mistake(line, $"\"{id}\" must be {HouseWords.Id.Wanted}.");
            plans.Add((ReadPlan(id, plan), plan));
        }

        if (plans.Count == 0) block.File.Mistake(block.Line, "\"rate_plans\" must hold one plan or more.");
        foreach (var (plan, own) in plans) CheckParents(plan, own, plans);
        return [.. plans.Select(plan => plan.Plan)];
    }

    private RatePlan ReadPlan(string id, YamlBlock block)
    {
        var derived = block.OptionalBlock("derived_from");
        var own = block.OptionalBlock("prices");
        if (derived is null == own is null)
        {
            block.File.Mistake(block.Line, $"\"{block.Path}\" must hold either \"prices\" or \"derived_from\".");
        }

        var plan = new RatePlan
        {
            Id = id,
            Name = block.Localized("name"),
            Description = block.Localized("description"),
            BreakfastIncluded = block.Flag("breakfast_included"),
            Prices = own is null ? [] : prices.Read(own),
            DerivedFrom = derived is null ? null : Derivation(derived),
            Reductions = [.. block.Items("reductions").Select((item, index) => Reduction(block.BlockOf(item, $"reductions[{index + 1}]")))],
            Cancellation = TermsReader.Cancellation(block.Block("cancellation")),
            Guarantee = TermsReader.Guarantee(block.Block("guarantee")),
        };
        block.Finish();
        return plan;
    }

    private static RateDerivation Derivation(YamlBlock block)
    {
        var derivation = new RateDerivation(
            block.Text("plan"),
            block.OptionalNumber("percent", 0m),
            block.OptionalNumber("amount_per_night", 0m),
            block.OptionalNumber("amount_per_guest_night", 0m));
        if (derivation.Percent <= -100m) block.File.Mistake(block.LineOf("percent"), $"\"{block.Path}.percent\" would leave no price.");
        block.Finish();
        return derivation;
    }

    private static RateReduction Reduction(YamlBlock block)
    {
        var reduction = new RateReduction(block.Number("percent"), block.OptionalWhole("min_nights") ?? 1, block.OptionalWhole("min_days_ahead") ?? 0);
        if (reduction.Percent is <= 0m or >= 100m) block.File.Mistake(block.LineOf("percent"), $"\"{block.Path}.percent\" must be between 0 and 100.");
        block.Finish();
        return reduction;
    }

    private static void CheckParents(RatePlan plan, YamlBlock block, List<(RatePlan Plan, YamlBlock Block)> plans)
    {
        var seen = new HashSet<string> { plan.Id };
        for (var current = plan; current.DerivedFrom is { } from;)
        {
            if (!seen.Add(from.Parent))
            {
                block.File.Mistake(block.LineOf("derived_from"), $"\"{plan.Id}\" is derived from itself, by way of \"{from.Parent}\".");
                return;
            }

            current = plans.Find(other => other.Plan.Id == from.Parent).Plan;
            if (current is not null) continue;
            block.File.Mistake(block.LineOf("derived_from"), $"\"{from.Parent}\" is not a rate plan of this house.");
            return;
        }
    }
}
