/// Random numbers that a seed determines, the same on every machine (xoshiro256**, seeded by SplitMix64).
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// The numbers of a seed.
    public init(seed: UInt64) {
        var mixed = seed
        func next() -> UInt64 {
            mixed &+= 0x9E37_79B9_7F4A_7C15
            var word = mixed
            word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return word ^ (word >> 31)
        }
        state = (next(), next(), next(), next())
    }

    /// The numbers of one of several streams of a seed, for parts of a search that must not depend on each other.
    public init(seed: UInt64, stream: UInt64) {
        var mixer = SeededRandom(seed: stream)
        self.init(seed: seed ^ mixer.next())
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        let scrambled = state.1 &* 5
        let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = (state.3 << 45) | (state.3 >> 19)
        return result
    }

    /// A whole number from 0 to below `bound`, each as likely as the others; `bound` is at least 1 and below 2³².
    @inline(__always)
    public mutating func below(_ bound: Int) -> Int {
        // Lemire's method; the rejection keeps it exactly fair.
        let limit = UInt64(bound)
        var product = (next() >> 32) &* limit
        if product & 0xFFFF_FFFF < limit {
            let threshold = (0x1_0000_0000 - limit) % limit
            while product & 0xFFFF_FFFF < threshold { product = (next() >> 32) &* limit }
        }
        return Int(product >> 32)
    }

    /// A number from 0 to below 1.
    @inline(__always)
    public mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// Puts the elements in a random order, each as likely as the others.
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        guard elements.count > 1 else { return }
        for place in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(place, below(place + 1))
        }
    }
}
