import MeetCore

// What the law gives one person a right to.
extension StoreRunner {
    /// All about a person, as a text to read.
    /// - Throws: `StoreError.unknown` where the person has just gone.
    func record(of person: PersonID) throws -> String {
        guard let record = try PersonRecord(of: person, in: store, made: Clock.now) else {
            throw StoreError.unknown(.person, id: person.text)
        }
        return SheetText(isIsolating: true).render(PersonSheet(record, words: words).sheet)
    }
}
