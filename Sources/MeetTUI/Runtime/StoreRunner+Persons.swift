import MeetCore

// What the law gives one person a right to.
extension StoreRunner {
    /// Notes in the log that personal data was handed out; where that cannot be, what was asked for is done all the same.
    func note(_ what: HandedOut, of person: PersonID? = nil) {
        guard let store = try? store, !store.isReadOnly else { return }
        try? store.note(.handOut(what, person), at: Clock.now, who: who)
    }

    /// Writes a text to a new file, and notes in the log what holds personal data: a calendar says when and where people meet, a letter how
    /// many they are and what they need.
    func write(_ text: String, _ about: WrittenFile, name: String) throws -> String {
        let path = try NewFile.write(text, name: name)
        switch about {
        case .calendar: note(.calendar)
        case .letter: note(.letter)
        case .mailing: note(.mailing)
        case .report: note(.report)
        default: break
        }
        return path
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
