import MeetCore

/// The tables of one cohort, as they are read beside the screen: the plan, who came, and what is made of them once.
struct TablesRecord: Sendable {
    /// Whose tables.
    let cohort: CohortID
    /// Who sits where, session by session.
    let plan: TablePlan
    /// Who came to the sessions that were held.
    let attendance: CohortAttendance
    /// The members as the search for tables knows them.
    let seating: CohortSeating
    /// Who sits or sat with whom.
    let encounters: Encounters
    /// What the plan comes to.
    let score: SeatingScore
    /// What no plan is below that leaves the sessions that were held as they are.
    let bound: SeatingBound

    /// Who the plan does not fit any more at sessions to come; nil where it fits.
    let misfit: TableMisfit?
    /// The members who are away on the day of a session, by its number.
    private let away: [Int: Set<PersonID>]
    /// What a plan is made from that replaces this one.
    let basis: TablesBasis

    /// What is known of a cohort's tables, with the members that the desk has now.
    init(_ cohort: CohortID, plan: TablePlan, attendance: CohortAttendance, desk: Desk) {
        let place = desk.programme.cohorts.firstIndex { $0.id == cohort } ?? -1
        self.cohort = cohort
        self.plan = plan
        self.attendance = attendance.asOf(desk.today, dates: desk.sessions(of: place).map(\.date))
        let dates = desk.dates[cohort] ?? []
        seating = CohortSeating(of: cohort, in: desk.presentData, plan: plan, attendance: self.attendance, dates: dates)
        let members = desk.members(of: cohort)
        away = Dictionary(
            zip(1..., dates).map { number, date in (number, Set(members.filter { $0.unavailable.contains(date) }.map(\.id))) }
        ) { first, _ in first }
        encounters = seating.encounters(plan, attendance: attendance)
        score = seating.score(of: plan, attendance: attendance)
        bound = SeatingBound(seating.problem)
        misfit = desk.misfit(of: cohort, plan, attendance)
        basis = TablesBasis(cohort: cohort, plan: plan, attendance: attendance, members: seating.people)
    }

    /// Whether a session is called off: it has no tables, whatever was planned before.
    func isCalledOff(_ session: Int) -> Bool { seating.calledOff.contains(session) }

    /// Whether any session that was not held yet, and is not called off, has tables.
    var hasTablesToCome: Bool { plan.sessions.contains { !attendance.isHeld($0) && !isCalledOff($0) && !plan[$0].isEmpty } }

    /// Whether a member is away on the day of a session, has given word not to come, or was expected at one that was held and did not come.
    func isAway(_ person: PersonID, at session: Int) -> Bool {
        guard away[session]?.contains(person) != true else { return true }
        return !attendance.roll(at: session).has(person) && !hasComeSince(person, session)
    }

    /// Whether a session was held before the person took a seat: nothing is noted of them there, and they had no table.
    func hasComeSince(_ person: PersonID, _ session: Int) -> Bool {
        attendance.isHeld(session) && attendance.attendance[session]?[person] == nil && !plan[session].joined().contains(person)
    }

    /// The members who have no table at a session for which there is a plan.
    func unseated(at session: Int) -> [PersonID] {
        let seated = Set(plan[session].joined())
        return seated.isEmpty ? [] : seating.people.filter { !seated.contains($0) }
    }
}
