import MeetCore

/// The data of a term with what commands make of it first.
struct LoadedTerm {
    let data: TermData
    /// The dates of each cohort's sessions.
    let dates: [CohortID: [CivilDate]]
    let working: WorkingComposition
    /// The revision of the database from which it was read.
    private let revision: Int

    init(_ store: Store) throws {
        let snapshot = try store.snapshot()
        revision = snapshot.revision
        data = snapshot.data
        dates = SessionDates.resolve(data.programme)
        working = WorkingComposition(MatchingProblem(data, dates: dates), data.composition, pins: data.pins)
    }

    /// Refuses a composition found on this data where another program changed meanwhile who sits where, what is fixed by hand, who there is or
    /// the programme: asked within the change that keeps it.
    /// - Throws: `StoreError.outdated`.
    func expectPresent(_ store: Store, _ changes: Changes) throws {
        guard changes.base != revision else { return }
        let now = try store.load()
        guard now.composition == data.composition, now.pins == data.pins, now.programme == data.programme,
            now.people.map(Self.forMatching) == data.people.map(Self.forMatching)
        else {
            throw StoreError.outdated(name: data.programme.name)
        }
    }

    /// A person without what no composition depends on: how they are reached, and what is noted of them.
    private static func forMatching(_ person: Person) -> Person {
        var person = person
        (person.email, person.phone, person.notes) = ("", "", "")
        return person
    }

    /// Refuses what was agreed to on this data where another program wrote anything meanwhile: asked within the change that keeps it.
    /// - Throws: `StoreError.outdated`.
    func expectSame(_ changes: Changes) throws {
        guard changes.base == revision else { throw StoreError.outdated(name: data.programme.name) }
    }

    /// The cohorts that an option names; nil where it names none.
    func cohorts(_ names: [String]) throws -> Set<CohortID>? {
        guard !names.isEmpty else { return nil }
        return Set(try names.map { try cohort($0).id })
    }

    /// The cohort of an id or a name.
    func cohort(_ name: String) throws -> Cohort { try data.programme.named(name) }

    /// A session of a cohort as it is planned; nil where it has no date.
    func session(_ number: Int, of cohort: Cohort) -> Session? {
        SessionCalendar.sessions(of: cohort, on: dates[cohort.id] ?? [], in: data.programme).first { $0.key.number == number }
    }

    /// What a person is called in lists; the id where there is none.
    func name(_ id: PersonID) -> String {
        working.problem.index(of: id).map { data.people[$0].shownName } ?? id.text
    }
}
