import MeetCore

/// What lies on the coordinator's desk: the term's data, and what is made of it once so that no key press has to.
///
/// It is made on another thread when data is loaded. Screens read it; only `Arrangement` changes it, step by step.
struct Desk: Sendable {
    /// Programme, people and venues. Its composition and pins are those of the loading; `working` has those of now.
    let data: TermData
    /// The programme and its people as dense indices; a person's index is the place in `data.people`.
    let problem: MatchingProblem
    /// The dates of each cohort's sessions.
    let dates: [CohortID: [CivilDate]]
    /// The place of each person in the Swedish alphabetical order of shown names.
    let nameRank: [Int32]
    /// The persons in that order.
    let byName: [Int]
    /// All texts by which people are found.
    let search: SearchIndex
    /// Who is at which venue when.
    let venueDesk: VenueDesk
    /// What is due to go, since its time is over.
    let due: DueData
    /// The day on which the data was loaded.
    let today: CivilDate
    /// Who sits where, and what is pinned, now.
    var working: WorkingComposition
    /// The change that `u` would undo, and the one that `Ctrl-R` would redo.
    var history: History
    /// Whether an erasing of ours left old pages in the file, since another program was reading: they go later.
    var isWipeLeft = false

    /// What can be undone and redone.
    struct History: Hashable, Sendable {
        /// The name of the change that would be undone; nil where there is none.
        var undo: String?
        /// The name of the change that would be redone.
        var redo: String?
        /// The number of the change that would be undone.
        var number: Int?
        /// Who made it, where that was somebody else.
        var other: String?
    }

    /// The desk of a term's data.
    init(_ data: TermData, dates: [CohortID: [CivilDate]], today: CivilDate, busy: [BusyTime] = [], history: History = History()) {
        self.data = data
        self.dates = dates
        self.today = today
        self.history = history
        venueDesk = VenueDesk(data, dates: dates, today: today, busy: busy)
        due = DueData(data, today: today)
        problem = MatchingProblem(data, dates: dates)
        byName = SwedishOrder.sorted(Array(data.people.indices)) { data.people[$0].shownName }
        var nameRank = [Int32](repeating: 0, count: data.people.count)
        for (rank, person) in byName.enumerated() { nameRank[person] = Int32(rank) }
        self.nameRank = nameRank
        search = SearchIndex(data, problem, inOrder: byName, rank: nameRank)
        working = WorkingComposition(problem, data.composition, pins: data.pins)
    }

    /// The programme.
    var programme: Programme { data.programme }

    /// The term's data with who sits where now.
    var presentData: TermData {
        var data = data
        data.composition = working.composition
        return data
    }

    /// A person by index.
    func person(_ index: Int) -> Person { data.people[index] }

    /// How many have a seat.
    var seatedCount: Int { programme.cohorts.indices.reduce(0) { $0 + working.memberCount($1) } }

    /// The members of a cohort in the order of their names.
    func membersByName(_ cohort: Int) -> [Int] {
        working.memberIndices(cohort).sorted { nameRank[$0] < nameRank[$1] }
    }

    /// What a person's category on an axis is called; a dash for neither or unknown.
    func category(of person: Int, on axis: Axis, _ language: String) -> String {
        guard let place = programme.axes.firstIndex(where: { $0.id == axis.id }),
            let category = problem.category(of: person, axis: place)
        else { return "–" }
        return axis.categories[category].name(language)
    }
}

// Names, as screens show them.
extension Desk {
    /// The shown name of a person by id; the id where there is no such person.
    func name(of id: PersonID) -> String {
        problem.index(of: id).map { data.people[$0].shownName } ?? id.text
    }

    /// The names of those who come together with a person.
    func companions(of index: Int) -> [String] {
        let label = data.people[index].together
        return byName.filter { $0 != index && data.people[$0].together == label }.map { data.people[$0].shownName }
    }
}
