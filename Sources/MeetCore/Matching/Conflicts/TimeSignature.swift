/// For each schedule, whether a person can come in its slot and whether the person misses few enough of its dates.
struct TimeSignature: Hashable, Sendable {
    let fits: [Bool]
    let present: [Bool]

    init(_ reach: Reach, allowed: Int) {
        fits = reach.slotFits
        present = reach.absences.map { Int($0) <= allowed }
    }

    /// Whether a person may come to a schedule, as far as the rules that count say something.
    func admits(_ schedule: Int, slot: Bool, absences: Bool) -> Bool {
        (!slot || fits[schedule]) && (!absences || present[schedule])
    }
}
