import MeetCore

// What the law gives one person a right to.
extension StoreRunner {
    /// Notes in the log that personal data was handed out; where that cannot be, what was asked for is done all the same.
    func note(_ what: HandedOut, of person: PersonID? = nil) {
        guard let store = try? store, !store.isReadOnly else { return }
        try? store.note(.handOut(what, person), at: Clock.now, who: who)
    }

    /// All about a person, as a text to read.
    /// - Throws: `StoreError.unknown` where the person has just gone.
    func record(of person: PersonID) throws -> String {
        guard let record = try PersonRecord(of: person, in: store, made: Clock.now) else {
            throw StoreError.unknown(.person, id: person.text)
        }
        note(.extract, of: person)
        return SheetText(isIsolating: true).render(PersonSheet(record, words: words).sheet)
    }
}
