import MeetCore

/// A stored draw with what comes out when it is drawn again and its pool is looked at now.
struct ShownDraw {
    let record: DrawRecord
    /// The draw drawn again; nil where it is no longer known who took part.
    let again: DrawAgain?
    /// The pool now; nil likewise.
    let pool: PoolCheck?

    init(_ record: DrawRecord, _ term: LoadedTerm) {
        self.record = record
        again = record.isKept ? DrawAgain(record.draw) : nil
        pool = record.isKept ? PoolCheck(record.draw, term.working.problem, pins: term.data.pins) : nil
    }

    /// How many lots there were, and how many got a seat.
    var lots: (all: Int, seated: Int) {
        let lots = again?.pots.flatMap(\.lots) ?? []
        return (lots.count, lots.count { $0.stored != nil })
    }
}
