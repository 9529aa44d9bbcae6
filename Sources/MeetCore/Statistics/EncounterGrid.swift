/// How often each pair of some people sits at one table, for sheets.
public struct EncounterGrid: Hashable, Sendable {
    private let encounters: Encounters

    /// The grid of some people, in their order.
    ///
    /// - Parameters:
    ///   - without: the sessions at which nobody meets, since they are called off.
    ///   - attendance: only those count who were there; of a session to come, who has not given word.
    ///   - isHeldFirst: whether only sessions that were held count, where there is one.
    public init(
        people: [PersonID], plan: TablePlan, without calledOff: Set<Int>, attendance: CohortAttendance, isHeldFirst: Bool = false
    ) {
        let sessions = plan.sessions.filter { !calledOff.contains($0) }
        let held = isHeldFirst ? sessions.filter { attendance.isHeld($0) } : []
        encounters = Encounters(people: people, plan: plan, sessions: held.isEmpty ? sessions : held, attendance: attendance)
    }

    /// How often two people sit together, by their places.
    public subscript(first: Int, second: Int) -> Int { encounters[first, second] }
    /// How many others somebody sits with, by the place.
    public func partners(of person: Int) -> Int { encounters.partners(of: person) }
    /// How many pairs sit together so many times: at 0 those who never do.
    public var pairsByTimes: [Int] { encounters.pairsByTimes }
}
