/// A stored draw drawn again: the same seed and roll, over the same pots with as many seats in the same cohorts.
///
/// Whoever was taken out of the record since is left out with their seat, which changes nothing for the others.
public struct DrawAgain: Hashable, Sendable {
    /// Those who were alike.
    public struct Pot: Hashable, Sendable {
        /// The number of the pot in the draw.
        public let number: Int
        /// The lots, the first drawn first.
        public let lots: [Lot]

        /// How many of the lots got a seat.
        public var seats: Int { lots.count { $0.stored != nil } }
        /// Whether anything was left to the draw: who gets a seat, or where.
        public var isDrawn: Bool { seats > 0 && lots.count > 1 && (seats < lots.count || Set(lots.map(\.stored)).count > 1) }
    }

    /// The lot of a person, or of some who come together.
    public struct Lot: Hashable, Sendable {
        /// Who has it.
        public let persons: [PersonID]
        /// Its number as 16 hexadecimal digits; less comes before.
        public let number: String
        /// The day of application that counted; nil where none did.
        public let registered: CivilDate?
        /// The cohort that the draw gives now.
        public let cohort: CohortID?
        /// The cohort that is stored.
        public let stored: CohortID?
    }

    /// The pots in their order.
    public let pots: [Pot]

    /// The persons who get another place now than is stored.
    public var differing: [PersonID] {
        pots.flatMap(\.lots).filter { $0.cohort != $0.stored }.flatMap(\.persons).sorted()
    }

    /// Draws again.
    public init(_ draw: Draw) {
        let lots = DrawLots(roll: draw.roll, seed: draw.seed)
        var units: [Int: [[Draw.Entry]]] = [:]
        var parties: [Int: [Draw.Entry]] = [:]
        for entry in draw.entries {
            guard let pot = entry.pot else { continue }
            guard let party = entry.party else {
                units[pot, default: []].append([entry])
                continue
            }
            parties[party.number, default: []].append(entry)
            // A party of which some were taken out has no lot any more.
            if let all = parties[party.number], all.count == party.size { units[pot, default: []].append(all) }
        }
        pots = units.sorted { $0.key < $1.key }.map { number, units in
            let units = units.sorted { $0[0].person < $1[0].person }
            let drawn = units.map { unit in
                let (order, place) = lots.lot(unit[0].person)
                let waited = draw.selection == .waiting ? unit.map { $0.registered?.dayNumber ?? .max }.sorted() : []
                return DrawnLot(waited: waited, order: order, place: place)
            }
            let seats = units.compactMap { $0[0].cohort }.sorted()
            let given = DrawnLot.seats(drawn, count: seats.count)
            let order = DrawnLot.ranking(drawn)
            return Pot(
                number: number,
                lots: order.map { index in
                    Lot(
                        persons: units[index].map(\.person), number: drawn[index].order.padded(16, radix: 16),
                        registered: draw.selection == .waiting ? units[index].compactMap(\.registered).min() : nil,
                        cohort: given[index].map { seats[$0] }, stored: units[index][0].cohort)
                })
        }
    }
}
