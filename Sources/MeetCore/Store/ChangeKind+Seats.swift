extension ChangeKind {
    /// Where a person sat and where they sit then; nil for nowhere.
    public typealias Way = (person: PersonID, from: CohortID?, to: CohortID?)

    /// What a change to who sits where is called, after the ways that persons go with it.
    public static func seats(_ ways: [Way]) -> ChangeKind {
        if ways.count == 1 {
            switch (ways[0].from, ways[0].to) {
            case (nil, let to?): return .addSeat(ways[0].person, to)
            case (let from?, nil): return .removeSeat(ways[0].person, from)
            case (let from?, let to?): return .moveSeat(ways[0].person, from: from, to: to)
            case (nil, nil): break
            }
        }
        if ways.count == 2, ways[0].from == ways[1].to, ways[0].to == ways[1].from {
            // Who gets a seat is named first, as on the screens.
            let (first, second) = ways[0].to == nil ? (ways[1], ways[0]) : (ways[0], ways[1])
            return .swapSeats(first.person, second.person)
        }
        return .moveSeats(count: ways.count, Set(ways.flatMap { [$0.from, $0.to] }.compactMap { $0 }).sorted())
    }
}
