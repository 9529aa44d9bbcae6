/// Which schedules a person can keep. Persons with equal reach share one, by its index.
struct Reach: Hashable, Sendable {
    /// For each schedule, whether the person can come in its slot.
    let slotFits: [Bool]
    /// For each schedule, on how many of its dates the person is away.
    let absences: [Int32]
    /// For each schedule, whether the slot fits and the absences are few enough.
    let open: [Bool]
}
