/// One half of the classes of a cohort's problem: what its members add to the rows, and what they waste.
struct HalfProblem {
    /// `shares[class][row]`; the last row is the number of members that one of the class is, and none of the others is further from 0.
    let shares: [[Int]]
    /// What a member of each class wastes; where it is negative, each who is missing from the largest number does.
    let wastes: [Int]
    /// The largest number of each class.
    let upper: [Int]
    /// How many members there may be together.
    let sizes: ClosedRange<Int>

    /// How many members one of a class is.
    func size(_ place: Int) -> Int { shares[place].last ?? 1 }

    /// The numbers of a class that waste less than the gap.
    func numbers(_ place: Int, gap: Int) -> ClosedRange<Int>? {
        let most = min(upper[place], sizes.upperBound / size(place))
        let waste = wastes[place]
        if waste == 0 { return 0...most }
        let far = (gap - 1) / abs(waste)
        if waste > 0 { return 0...min(most, far) }
        return upper[place] - far <= most ? max(0, upper[place] - far)...most : nil
    }

    /// How many ways there are at the most, the waste of several classes together not looked at.
    func ways(gap: Int) -> Double {
        var bySize = [Double](repeating: 0, count: sizes.upperBound + 1)
        bySize[0] = 1
        for place in shares.indices {
            guard let numbers = numbers(place, gap: gap) else { return 0 }
            var next = [Double](repeating: 0, count: bySize.count)
            for size in bySize.indices where bySize[size] > 0 {
                for number in numbers where size + number * self.size(place) < next.count {
                    next[size + number * self.size(place)] += bySize[size]
                }
            }
            bySize = next
        }
        return sizes.reduce(0) { $0 + bySize[$1] }
    }
}
