using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the block <c>room_types</c>.</summary>
internal static class RoomTypesReader
{
    /// <param name="folder">Where pictures are looked for.</param>
    public static IReadOnlyList<RoomType> Read(YamlBlock block, string folder)
    {
        var types = new List<RoomType>();
        var rooms = new HashSet<string>();
        var words = new GuestWords();
        foreach (var (id, line, room) in block.Blocks())
        {
            if (!HouseWords.IsId(id)) block.File.Mistake(line, $"\"{id}\" must be {HouseWords.Id.Wanted}.");
            var type = ReadType(id, room);
            words.Add(id, type.AlsoCalled, room);
            foreach (var number in type.RoomNumbers.Where(number => !rooms.Add(number)))
            {
                block.File.Mistake(room.LineOf("rooms"), $"Room {number} is named twice.");
            }

            if (type.Picture is { } picture && !File.Exists(Path.Combine(folder, picture)))
            {
                block.File.Mistake(room.LineOf("picture"), $"The picture \"{picture}\" is not in the folder.");
            }

            types.Add(type);
        }

        if (types.Count == 0) block.File.Mistake(block.Line, "\"room_types\" must hold one type or more.");
        return types;
    }

    private static RoomType ReadType(string id, YamlBlock room)
    {
        var type = new RoomType
        {
            Id = id,
            Name = room.Localized("name"),
            Description = room.Localized("description"),
            AlsoCalled = room.List("also_called", YamlWords.Text),
            RoomNumbers = [.. room.List("rooms", HouseWords.Rooms).SelectMany(numbers => numbers)],
            MaxGuests = room.Whole("max_guests"),
            MaxAdults = room.Whole("max_adults"),
            MaxChildren = room.Whole("max_children"),
            ExtraBeds = room.OptionalWhole("extra_beds") ?? 0,
            Accessible = room.Flag("accessible"),
            Features = YamlTexts.LocalizedList(room, "features"),
            Tags = room.List("tags", YamlWords.Text),
            Picture = room.OptionalText("picture"),
            Overbooking = Overbooking(room),
        };
        Check(type, room);
        room.Finish();
        return type;
    }

    private static void Check(RoomType type, YamlBlock room)
    {
        if (type.RoomNumbers.Count == 0) room.File.Mistake(room.Line, $"\"{room.Path}.rooms\" must name one room or more.");
        if (type.MaxGuests < 1) room.File.Mistake(room.LineOf("max_guests"), $"\"{room.Path}.max_guests\" must be 1 or more.");
        if (type.MaxAdults < 1) room.File.Mistake(room.LineOf("max_adults"), $"\"{room.Path}.max_adults\" must be 1 or more.");
        if (type.MaxAdults > type.MaxGuests) room.File.Mistake(room.LineOf("max_adults"), $"\"{room.Path}.max_adults\" is more than max_guests.");
        if (type.ExtraBeds > type.MaxGuests) room.File.Mistake(room.LineOf("extra_beds"), $"\"{room.Path}.extra_beds\" is more than max_guests, which counts them.");
    }

    private static Dictionary<DateOnly, int> Overbooking(YamlBlock room)
    {
        var limits = new Dictionary<DateOnly, int>();
        if (room.OptionalBlock("overbooking") is not { } block) return limits;
        foreach (var entry in block.Entries())
        {
            var (dated, night) = room.File.Read(new YamlNode.Scalar(entry.Name, entry.Line), block.Path, YamlWords.Day);
            var (counted, rooms) = room.File.Read(entry.Value, $"{block.Path}.{entry.Name}", YamlWords.Whole);
            if (dated && counted) limits[night] = rooms;
        }

        return limits;
    }
}
