using System.Runtime.InteropServices;
using System.Text;

namespace FrontOffice.Bot.Understanding.Offline.Intents;

/// <summary>The trained weights of one language, as they lie in the model file.</summary>
internal sealed class IntentModel
{
    /// <summary>"FOIM", then the layout's version.</summary>
    private const uint Magic = 0x4D494F46;
    private const int Version = 2;

    private readonly uint[] _slots;
    private readonly int[] _rows;

    public required string Language { get; init; }

    /// <summary>Intent names; "out_of_scope" is among them.</summary>
    public required string[] Labels { get; init; }

    /// <summary>The features with weights.</summary>
    public required uint[] Hashes { get; init; }

    /// <summary>For each feature, one weight a label, in steps of its scale.</summary>
    public required sbyte[] Weights { get; init; }

    public required float[] Scales { get; init; }

    /// <summary>For each feature, 1 when it was seen in a phrase of the desk's own subjects.</summary>
    public required byte[] InScope { get; init; }

    /// <summary>The weights of the judgement whether the desk's subjects are meant at all; see <see cref="Evidence"/>.</summary>
    public required float[] ScopeWeights { get; init; }

    /// <summary>Turns a label's share and the scope judgement into how often such a label is right; see <see cref="Evidence.Confidence"/>.</summary>
    public required float[] ConfidenceWeights { get; init; }

    /// <summary>Softens the scores so that confidence means how often it is right.</summary>
    public required float Temperature { get; init; }

    /// <summary>Below this the utterance is out of scope.</summary>
    public required float Threshold { get; init; }

    public IntentModel()
    {
        _slots = [];
        _rows = [];
    }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private IntentModel(BinaryReader reader)
    {
        if (reader.ReadUInt32() != Magic || reader.ReadInt32() != Version) throw new InvalidDataException("The classifier's model has another layout; build again.");
        Language = reader.ReadString();
        Labels = new string[reader.ReadInt32()];
        for (var i = 0; i < Labels.Length; i++) Labels[i] = reader.ReadString();
        var rows = reader.ReadInt32();
        Hashes = Fill(reader, new uint[rows]);
        Weights = Fill(reader, new sbyte[rows * Labels.Length]);
        Scales = Fill(reader, new float[rows]);
        InScope = Fill(reader, new byte[rows]);
        ScopeWeights = Fill(reader, new float[reader.ReadInt32()]);
        ConfidenceWeights = Fill(reader, new float[reader.ReadInt32()]);
        Temperature = reader.ReadSingle();
        Threshold = reader.ReadSingle();
        (_slots, _rows) = Index(Hashes);
    }

    public static IntentModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new IntentModel(reader);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(Language);
        writer.Write(Labels.Length);
        foreach (var label in Labels) writer.Write(label);
        writer.Write(Hashes.Length);
        writer.Write(MemoryMarshal.AsBytes<uint>(Hashes));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(Weights));
        writer.Write(MemoryMarshal.AsBytes<float>(Scales));
        writer.Write(InScope);
        writer.Write(ScopeWeights.Length);
        writer.Write(MemoryMarshal.AsBytes<float>(ScopeWeights));
        writer.Write(ConfidenceWeights.Length);
        writer.Write(MemoryMarshal.AsBytes<float>(ConfidenceWeights));
        writer.Write(Temperature);
        writer.Write(Threshold);
    }

    /// <summary>The row of a feature, or -1.</summary>
    public int RowOf(uint hash)
    {
        var mask = (uint)_slots.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var row = _rows[slot];
            if (row < 0 || _slots[slot] == hash) return row;
        }
    }

    private static T[] Fill<T>(BinaryReader reader, T[] values) where T : unmanaged
    {
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static (uint[] Slots, int[] Rows) Index(uint[] hashes)
    {
        var size = 16;
        while (size < hashes.Length * 2) size *= 2;
        var slots = new uint[size];
        var rows = new int[size];
        Array.Fill(rows, -1);
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = hashes[row] & ((uint)size - 1);
            while (rows[slot] >= 0) slot = (slot + 1) & ((uint)size - 1);
            slots[slot] = hashes[row];
            rows[slot] = row;
        }

        return (slots, rows);
    }
}
