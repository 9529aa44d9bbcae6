/// How often each pair of some people sits at one table, for sheets.
public struct EncounterGrid: Hashable, Sendable {
    private let encounters: Encounters

    /// The grid of some people, in their order.
    ///
    /// - Parameters:
    ///   - cohort: theirs; at sessions that are called off nobody meets.
    ///   - attendance: only those count who were there; of a session to come, who has not given word.
    ///   - isHeldFirst: whether only sessions that were held count, where there is one.
    public init(
        people: [PersonID], of cohort: Cohort, plan: TablePlan, attendance: CohortAttendance, isHeldFirst: Bool = false
    ) {
        let sessions = plan.sessions(of: cohort)
        let held = isHeldFirst ? sessions.filter { attendance.present(at: $0) != nil } : []
        // As the statistics count: where none was held it is the plan that is shown, of whoever has given word too.
        encounters = Encounters(
            people: people, plan: plan, sessions: held.isEmpty ? sessions : held,
            attendance: isHeldFirst && held.isEmpty ? CohortAttendance() : attendance)
    }

    /// How often two people sit together, by their places.
    public subscript(first: Int, second: Int) -> Int { encounters[first, second] }
    /// How many others somebody sits with, by the place.
    public func partners(of person: Int) -> Int { encounters.partners(of: person) }
    /// How many pairs sit together so many times: at 0 those who never do.
    public var pairsByTimes: [Int] { encounters.pairsByTimes }
}
