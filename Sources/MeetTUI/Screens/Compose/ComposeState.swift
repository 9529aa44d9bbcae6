import MeetCore

/// What the Compose screen remembers: the cohort, the two lists, and how they are ordered and filtered.
struct ComposeState: ScreenState {
    /// One of the two lists.
    enum Pane: Hashable, Sendable {
        case applicants, members
    }

    /// The cohort that is composed.
    private(set) var cohort = 0
    /// The list that takes the keys.
    var pane = Pane.applicants
    /// The order of the applicants.
    var order = Applicants.Order.effect
    /// The filter of the applicants as it is typed.
    var filter = TextField()
    /// Whether keys go into the filter.
    var isFiltering = false
    var isTyping: Bool { isFiltering }
    /// Who waits and can come.
    private(set) var applicants = Applicants()
    /// Who is found by the filter.
    private var found = FoundPeople()
    /// The members by name.
    private(set) var members: [Int] = []
    /// The selection among the applicants.
    var applicantList = ListState()
    /// The selection among the members.
    var memberList = ListState()

    /// The person under the cursor; nil in an empty list.
    var candidate: Int? {
        switch pane {
        case .applicants:
            return applicants.persons.indices.contains(applicantList.selected) ? applicants.persons[applicantList.selected] : nil
        case .members: return members.indices.contains(memberList.selected) ? members[memberList.selected] : nil
        }
    }

    /// Turns to a cohort, with both lists from the top.
    mutating func show(cohort: Int, _ desk: Desk) {
        self.cohort = cohort
        applicantList = ListState()
        memberList = ListState()
        refresh(desk)
    }

    /// Works out both lists anew, after the cohort, its members, the order or the filter changed.
    mutating func refresh(_ desk: Desk) {
        guard !desk.programme.cohorts.isEmpty else {
            applicants = Applicants()
            members = []
            return
        }
        cohort = min(cohort, desk.programme.cohorts.count - 1)
        if case .axis(let axis) = order, !desk.programme.axes.indices.contains(axis) { order = .effect }
        applicants = Applicants(for: cohort, in: desk.working, order: order, among: found.find(filter.text, desk))
        members = desk.membersByName(cohort)
        applicantList.select(applicantList.selected, count: applicants.persons.count)
        memberList.select(memberList.selected, count: members.count)
    }

    /// Selects a person in the list where the person now stands; leaves the selection where the person is in neither.
    mutating func select(person: Int) {
        if let place = members.firstIndex(of: person) { memberList.select(place, count: members.count) }
        if let place = applicants.persons.firstIndex(of: person) { applicantList.select(place, count: applicants.persons.count) }
    }
}
