/// Finds the place of packed sums in a list to which new ones are appended: a hash table of places, far leaner than a dictionary.
struct SumIndex {
    private var slots: [Int32]
    private var mask: Int
    private var count = 0

    /// An index of an empty list that is likely to grow so long.
    init(capacity: Int) {
        var size = 1024
        while size < 2 * capacity { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// The place of sums in the list; where they are not in it yet, the place at which the caller appends them.
    mutating func place(of sums: HalfList.Sums, _ list: [HalfList.Sums]) -> Int {
        if 2 * count > mask { grow(list) }
        var slot = hash(sums)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if list[place] == sums { return place }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(list.count)
        count += 1
        return list.count
    }

    private func hash(_ sums: HalfList.Sums) -> Int {
        var mixed = (sums.low ^ sums.high &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 29
        return Int(truncatingIfNeeded: mixed &* 0x94D0_49BB_1331_11EB >> 20) & mask
    }

    private mutating func grow(_ list: [HalfList.Sums]) {
        mask = 2 * mask + 1
        slots = [Int32](repeating: -1, count: mask + 1)
        for (place, sums) in list.enumerated() {
            var slot = hash(sums)
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(place)
        }
    }
}
