/// The ways of one half by a key, those of one key by what they waste: a table of numbers, far quicker to ask than a dictionary of lists.
struct HalfBuckets {
    /// The bucket at each slot, or −1; a bucket is looked for from the slot of its key on.
    private var slots: [Int32]
    private let mask: Int
    private var keys: [UInt64] = []
    /// Where the ways of each bucket begin in `ways`; one more at the end.
    private var starts: [Int32] = [0]
    /// The ways, bucket by bucket; in each what wastes least comes first.
    private(set) var ways: [Int32] = []

    /// - Parameters:
    ///   - keys: of each way.
    ///   - wastes: of each way.
    init(_ wayKeys: [UInt64], wastes: [Int]) {
        var size = 1024
        while size < 2 * wayKeys.count { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
        var bucketOf = [Int32](repeating: 0, count: wayKeys.count)
        var counts: [Int32] = []
        for (way, key) in wayKeys.enumerated() {
            var slot = Self.hash(key) & mask
            while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
            if slots[slot] < 0 {
                slots[slot] = Int32(keys.count)
                keys.append(key)
                counts.append(0)
            }
            bucketOf[way] = slots[slot]
            counts[Int(slots[slot])] += 1
        }
        for count in counts { starts.append((starts.last ?? 0) + count) }
        var next = starts
        ways = [Int32](repeating: 0, count: wayKeys.count)
        for (way, bucket) in bucketOf.enumerated() {
            ways[Int(next[Int(bucket)])] = Int32(way)
            next[Int(bucket)] += 1
        }
        for bucket in keys.indices where counts[bucket] > 1 {
            ways[Int(starts[bucket])..<Int(starts[bucket + 1])].sort { (wastes[Int($0)], $0) < (wastes[Int($1)], $1) }
        }
    }

    /// The places in `ways` of those of a key.
    @inline(__always)
    func range(of key: UInt64) -> Range<Int> {
        var slot = Self.hash(key) & mask
        while slots[slot] >= 0 {
            let bucket = Int(slots[slot])
            if keys[bucket] == key { return Int(starts[bucket])..<Int(starts[bucket + 1]) }
            slot = (slot + 1) & mask
        }
        return 0..<0
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> Int {
        let mixed = (key ^ key >> 29) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: mixed >> 30)
    }
}
