/// The ways to take members of one half: of those with the same sums, the one that wastes least.
///
/// They are listed class by class, ways with the same sums becoming one at once: there are far fewer sums than ways.
struct HalfList {
    /// The sums of a way, packed: a byte a row, each the sum plus the number of members, so that none is negative.
    struct Sums: Hashable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        /// The sums of one of a class; the last row is the number of members.
        init(_ shares: [Int]) {
            for (row, share) in shares.enumerated() {
                let byte = UInt64(share + (shares.last ?? 1))
                if row < 8 { low |= byte << UInt64(8 * row) } else { high |= byte << UInt64(8 * (row - 8)) }
            }
        }

        @inline(__always)
        private init(low: UInt64, high: UInt64) {
            self.low = low
            self.high = high
        }

        /// The byte of a row.
        @inline(__always)
        func byte(_ row: Int) -> Int {
            Int(truncatingIfNeeded: (row < 8 ? low >> UInt64(8 * row) : high >> UInt64(8 * (row - 8))) & 0xFF)
        }

        @inline(__always)
        static func + (left: Self, right: Self) -> Self { Self(low: left.low &+ right.low, high: left.high &+ right.high) }
    }

    /// The ways to take members of the classes up to one.
    private struct Layer {
        var sums: [Sums] = []
        var wastes: [Int] = []
        /// The way of the layer before, and the number of the class taken to it.
        var before: [Int32] = []
        var numbers: [UInt8] = []
    }

    private var layers: [Layer] = []

    /// The sums of each way.
    var sums: [Sums] { layers.last?.sums ?? [] }
    /// What each way wastes.
    var wastes: [Int] { layers.last?.wastes ?? [] }

    /// Lists the ways that waste less than the gap; nil where there are too many, or it is asked to stop.
    init?(_ half: HalfProblem, gap: Int, mostWays: Int, isCancelled: () -> Bool) {
        let classCount = half.shares.count
        var ranges: [ClosedRange<Int>] = []
        for place in 0..<classCount {
            // Where a class alone wastes too much there is no way at all.
            guard let numbers = half.numbers(place, gap: gap) else { return }
            ranges.append(numbers)
        }
        // The fewest and most members that the classes from here on bring.
        var least = [Int](repeating: 0, count: classCount + 1)
        var most = least
        for place in (0..<classCount).reversed() {
            least[place] = least[place + 1] + ranges[place].lowerBound * half.size(place)
            most[place] = most[place + 1] + ranges[place].upperBound * half.size(place)
        }
        var layer = Layer(sums: [Sums([])], wastes: [0], before: [-1], numbers: [0])
        var sizes = [0]
        for place in 0..<classCount {
            let step = Sums(half.shares[place])
            let cost = half.wastes[place]
            let size = half.size(place)
            var next = Layer()
            var nextSizes: [Int] = []
            var index = SumIndex(capacity: 2 * layer.sums.count)
            for way in layer.sums.indices {
                if way % 4096 == 0, isCancelled() { return nil }
                var sums = layer.sums[way]
                for _ in 0..<ranges[place].lowerBound { sums = sums + step }
                for number in ranges[place] {
                    let total = sizes[way] + number * size
                    if total + least[place + 1] > half.sizes.upperBound { break }
                    let waste = layer.wastes[way] + (cost >= 0 ? cost * number : cost * (number - half.upper[place]))
                    if waste < gap, total + most[place + 1] >= half.sizes.lowerBound {
                        let known = index.place(of: sums, next.sums)
                        if known < next.sums.count {
                            if waste < next.wastes[known] {
                                next.wastes[known] = waste
                                next.before[known] = Int32(way)
                                next.numbers[known] = UInt8(number)
                            }
                        } else {
                            guard next.sums.count < mostWays else { return nil }
                            next.sums.append(sums)
                            next.wastes.append(waste)
                            next.before.append(Int32(way))
                            next.numbers.append(UInt8(number))
                            nextSizes.append(total)
                        }
                    }
                    sums = sums + step
                }
            }
            layers.append(next)
            layer = next
            sizes = nextSizes
        }
    }

    /// The numbers of each class in a way.
    func counts(_ way: Int) -> [Int32] {
        var result = [Int32](repeating: 0, count: layers.count)
        var way = way
        for place in layers.indices.reversed() {
            result[place] = Int32(layers[place].numbers[way])
            way = Int(layers[place].before[way])
        }
        return result
    }
}
