/// Something that wants to be done soon.
package struct DueItem: Hashable, Sendable {
    /// What it is.
    package enum Kind: Hashable, Sendable {
        /// So many members are lacking to the least number, before the next session.
        case lacksMembers(Int, before: CivilDate)
        /// So many rules are broken, before the next session.
        case breaksRules(Int, before: CivilDate)
        /// Something about a venue.
        case venue(BookingDue)
        /// Tables do not fit those who are members now.
        case tables(TableMisfit)
        /// There are so many dates, of so many sessions.
        case lacksDates(Int, of: Int)
        /// Something is to go of so many persons, since that day.
        case retention(Int, since: CivilDate)
        /// So many consents are to be asked for again.
        case consents(Int)
        /// The backup of the day could not be made, and the last one is so many days old; nil where there is none.
        case backup(days: Int?)
        /// So much of a kind is wrong with sessions, of so many cohorts; the cohort is the first of them, and the session its first.
        case sessions(SessionTrouble.Kind, count: Int, cohorts: Int, session: Int)
    }

    /// Whose.
    package let cohort: Int
    /// What it is.
    package let kind: Kind

    package init(cohort: Int, kind: Kind) {
        self.cohort = cohort
        self.kind = kind
    }

    /// So many days before a session its cohort should be in order.
    private static let horizon = 21

    /// All that is due, what is nearest first.
    /// - Parameter troubles: what is wrong with the sessions of each cohort, as far as it is known.
    package static func all(_ term: TermStanding, _ troubles: [CohortID: CohortTrouble]) -> [DueItem] {
        term.nearest.flatMap { near in
            of(near.cohort, nextSession: near.date, troubles[term.programme.cohorts[near.cohort].id]?.misfit, term)
        } + counts(troubles, term) + ofLaw(term)
    }

    /// What is due for a cohort, with the date of its next session, and whom its tables do not fit.
    package static func of(_ cohort: Int, nextSession: CivilDate?, _ misfit: TableMisfit?, _ term: TermStanding) -> [DueItem] {
        let definition = term.programme.cohorts[cohort]
        var items: [DueItem] = []
        let dates = term.dates[definition.id]?.count ?? 0
        if dates < term.programme.sessionsPerCohort {
            items.append(DueItem(cohort: cohort, kind: .lacksDates(dates, of: term.programme.sessionsPerCohort)))
        }
        items += venues(cohort, term)
        if let misfit { items.append(DueItem(cohort: cohort, kind: .tables(misfit))) }
        guard let next = nextSession, (0...horizon).contains(next - term.today) else { return items }
        let lacking = definition.seats.lowerBound - term.working.memberCount(cohort)
        if lacking > 0 {
            // Rules about numbers cannot be kept before there are members.
            items.append(DueItem(cohort: cohort, kind: .lacksMembers(lacking, before: next)))
        } else {
            let broken = term.working.brokenRules(in: cohort).count
            if broken > 0 { items.append(DueItem(cohort: cohort, kind: .breaksRules(broken, before: next))) }
        }
        return items
    }

    /// What the law wants done: of nobody's cohort, so that it names the first.
    package static func ofLaw(_ term: TermStanding) -> [DueItem] {
        guard !term.programme.cohorts.isEmpty else { return [] }
        var items: [DueItem] = []
        if let since = term.due.since { items.append(DueItem(cohort: 0, kind: .retention(term.due.persons, since: since))) }
        if !term.due.consents.isEmpty { items.append(DueItem(cohort: 0, kind: .consents(term.due.consents.count))) }
        return items
    }

    /// What is wrong with the sessions of all cohorts, counted by kind; without what stands among the rest cohort by cohort.
    package static func counts(_ troubles: [CohortID: CohortTrouble], _ term: TermStanding) -> [DueItem] {
        var found: [SessionTrouble.Kind: (all: Set<SessionTrouble>, cohorts: [(place: Int, session: Int)])] = [:]
        for (place, cohort) in term.programme.cohorts.enumerated() {
            for trouble in troubles[cohort.id]?.sessions ?? [] {
                let session = trouble.sessions.first { $0.cohort == cohort.id }?.number ?? 1
                var (all, cohorts) = found.removeValue(forKey: trouble.kind) ?? ([], [])
                all.insert(trouble)
                if cohorts.last?.place != place { cohorts.append((place, session)) }
                found[trouble.kind] = (all, cohorts)
            }
        }
        let told: Set<SessionTrouble.Kind> = [.hold, .calledOff, .gone, .tables]
        return SessionTrouble.Kind.allCases.compactMap { kind in
            guard !told.contains(kind), let (all, cohorts) = found[kind], let first = cohorts.first else { return nil }
            return DueItem(
                cohort: first.place, kind: .sessions(kind, count: all.count, cohorts: cohorts.count, session: first.session))
        }
    }

    /// What is due for the venues of a cohort: of each kind the nearest, since one telephone call often does for several.
    private static func venues(_ cohort: Int, _ term: TermStanding) -> [DueItem] {
        guard !term.data.venues.isEmpty else { return [] }
        var kinds = Set<BookingDue.Kind>()
        let gone = term.gone[term.programme.cohorts[cohort].id] ?? []
        let sessions = term.sessions(of: cohort)
        return BookingDue.all(sessions, bookings: sessions.compactMap { term.booked[$0.key] } + gone, today: term.today)
            .filter { kinds.insert($0.kind).inserted }.map { DueItem(cohort: cohort, kind: .venue($0)) }
    }

    /// The item as a sentence.
    /// - Parameter names: made once for all items, since they name every cohort and venue.
    package func sentence(_ words: Words, _ programme: Programme, _ names: BookingNames, today: CivilDate) -> String {
        let name = programme.cohorts[cohort].name
        func day(_ date: CivilDate) -> String { names.near(date, from: today) }
        switch kind {
        case .lacksMembers(let count, let date): return words.dueMembers(name, count, before: day(date))
        case .breaksRules(let count, let date): return words.dueRules(name, count, before: day(date))
        case .venue(let due): return due.sentence(words, names)
        case .tables(let misfit):
            return words.dueTables(name, left: misfit.leavers.count, without: misfit.unseated.count, misfit.sessions)
        case .lacksDates(let count, let all): return words.dueDates(name, count, all)
        case .retention(let count, let date): return words.dueRetention(count, since: names.near(date, from: today))
        case .consents(let count): return words.dueConsents(count)
        case .backup(let days): return words.lateBackup(days: days)
        case .sessions(let kind, let count, let cohorts, _):
            return words.dueSessions(kind.rawValue, count, cohorts, only: cohorts == 1 ? name : nil)
        }
    }
}
