import MeetCore

/// What the People screen remembers: the filter, who is shown, and who is selected.
struct PeopleState: ScreenState, Hashable {
    /// The filter as it is typed.
    var filter = TextField()
    /// Whether keys go into the filter.
    var isFiltering = false
    /// Who is shown, by name.
    private(set) var shown: [Int] = []
    /// The selection among them.
    var list = ListState()

    var isTyping: Bool { isFiltering }

    /// The person selected; nil where nobody is shown.
    var selected: Int? { shown.indices.contains(list.selected) ? shown[list.selected] : nil }

    /// Works out anew who is shown, and keeps the same person selected where that can be.
    mutating func refresh(_ desk: Desk) {
        let former = selected
        shown = desk.search.filter(filter.text).map { matches in desk.byName.filter(matches) } ?? desk.byName
        let place = former.flatMap { shown.firstIndex(of: $0) } ?? (filter.text.isEmpty ? list.selected : 0)
        list.select(place, count: shown.count)
    }

    /// Finds the selected person again by the id, and makes the list of those that there are now.
    mutating func adopt(_ desk: Desk, from former: Desk?) {
        let id = selected.flatMap { former?.data.people[$0].id }
        refresh(desk)
        guard let id, let index = desk.problem.index(of: id), let place = shown.firstIndex(of: index) else { return }
        list.select(place, count: shown.count)
    }
}
