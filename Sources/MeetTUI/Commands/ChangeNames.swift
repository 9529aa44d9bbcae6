import MeetCore

/// What changes of the log are called, with the names of what they name.
struct ChangeNames {
    private let store: Store
    private let data: TermData

    /// The names of what there is now.
    init(_ store: Store) throws {
        self.store = store
        data = try store.load()
    }

    /// What a change is called.
    /// - Parameter earlier: the names of before, for those who are not there any more.
    func text(_ record: ChangeRecord, _ words: Words, earlier: ChangeNames? = nil) -> String {
        func name<ID, Thing>(_ id: ID, _ things: (TermData) -> Thing?) -> Thing? { things(data) ?? earlier.flatMap { things($0.data) } }
        let version = record.kind.version.flatMap { try? store.versionName($0, keptAt: record.at) }
        return record.kind.text(
            words, person: { id in name(id) { data in data.people.first { $0.id == id }?.shownName } ?? id.text },
            cohort: { id in name(id) { $0.programme.cohort(id)?.name } ?? id.text },
            venue: { id in name(id) { data in data.venues.first { $0.id == id }?.name } ?? id.text },
            leader: { id in name(id) { data in data.programme.leader(id)?.name } ?? id.text }, version: version)
    }
}
