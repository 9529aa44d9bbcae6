/// All that is counted of one cohort.
public struct CohortStatistics: Hashable, Sendable {
    /// The cohort.
    public let cohort: CohortID
    /// What it is called.
    public let name: String
    /// The mix as planned.
    public let mix: CohortMix
    /// Its strongest split into two camps, on the contrasts of the programme.
    public let faultline: Faultline
    /// How clearly it falls into subgroups, on the contrasts.
    public let subgroups: SubgroupWidth
    /// Who is to meet whom at the tables planned; nil where there are none.
    public let planned: EncounterStatistics?
    /// Who has met whom at the sessions held; nil where there are no tables or none was held.
    public let happened: EncounterStatistics?
    /// What members need, and where it is met.
    public let needs: [NeedLine]
    /// How far members have.
    public let travel: TravelStatistics
    /// Who came; nil where no session was held.
    public let attendance: AttendanceStatistics?

    /// Counts a cohort.
    ///
    /// - Parameters:
    ///   - members: its members with their background, in the order of their ids.
    ///   - background: the background of anybody.
    ///   - venues: the venue of each of its sessions that has one.
    init(
        _ cohort: Cohort, members: [(person: Person, values: AxisValues)], background: (PersonID) -> AxisValues, tables: TablePlan,
        former: FormerCounts.Group = FormerCounts.Group(), attendance: CohortAttendance, venues: [Int: Venue], in programme: Programme
    ) {
        let values = members.map(\.values)
        let people = members.map(\.person)
        let contrasts = programme.axes.filter { $0.kind == .contrast }
        let sessions = SessionCalendar.sessions(of: cohort, in: programme).filter { !$0.isCancelled }
        // What is called off brings nobody together, whatever was planned or marked before.
        let meeting = tables.sessions(of: cohort)
        let marks = attendance.attendance.filter { !cohort.calledOff.contains($0.key) && attendance.present(at: $0.key) != nil }
        self.cohort = cohort.id
        name = cohort.name
        mix = CohortMix(cohort, values, and: former, in: programme)
        faultline = Faultline(values, axes: contrasts)
        subgroups = SubgroupWidth(values, axes: contrasts)
        needs = NeedLine.lines(people, sessions: sessions, venues: venues)
        travel = TravelStatistics(people, to: sessions.compactMap { venues[$0.key.number]?.point })
        let ids = people.map(\.id)
        func count(_ numbers: [Int], _ attendance: CohortAttendance) -> EncounterStatistics? {
            guard !numbers.isEmpty else { return nil }
            let grid = Encounters(people: ids, plan: tables, sessions: numbers, attendance: attendance)
            return EncounterStatistics(grid, values, sessions: numbers.count, axes: programme.axes)
        }
        planned = count(meeting, CohortAttendance())
        happened = count(meeting.filter { marks[$0] != nil }, attendance)
        self.attendance =
            marks.isEmpty && former.marks.isEmpty
            ? nil
            : AttendanceStatistics(
                members.map { ($0.person.id, $0.values) }, marks: marks, former: former, background: background,
                sessions: Dictionary(sessions.map { ($0.key.number, $0) }, uniquingKeysWith: { first, _ in first }), programme: programme)
    }
}
