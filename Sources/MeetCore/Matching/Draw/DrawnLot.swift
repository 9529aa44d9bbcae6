/// One lot in a pot, and how lots become seats.
struct DrawnLot: Hashable {
    /// When those who share the lot applied, as day numbers; empty where that does not count.
    let waited: [Int32]
    /// Who has less comes before.
    let order: UInt64
    /// Of those who get a seat, who has less gets an earlier one.
    let place: UInt64

    /// The lots of a pot from the first to the last; equal ones stay in the order in which they are.
    static func ranking(_ lots: [DrawnLot]) -> [Int] {
        lots.indices.sorted { first, second in
            let (one, other) = (lots[first], lots[second])
            if one.waited != other.waited { return one.waited.lexicographicallyPrecedes(other.waited) }
            return (one.order, first) < (other.order, second)
        }
    }

    /// Which of the first `count` seats each lot gets; nil for none.
    ///
    /// Which cohort it is, is chance also where the longest waiting come first. Taking out a lot together with its seat changes nothing for
    /// the others.
    static func seats(_ lots: [DrawnLot], count: Int) -> [Int?] {
        var result = [Int?](repeating: nil, count: lots.count)
        let seated = ranking(lots).prefix(count).sorted { (lots[$0].place, $0) < (lots[$1].place, $1) }
        for (seat, lot) in seated.enumerated() { result[lot] = seat }
        return result
    }
}
