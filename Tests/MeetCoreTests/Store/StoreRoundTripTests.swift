import MeetCore
import Testing

/// What goes into the store comes out of it.
@Suite struct StoreRoundTripTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Else a field that the store forgets would come back as empty as it went in. What was erased is no field that a file fills.
    @Test func thePeopleOfTheSampleFillEveryField() {
        #expect(Person.fieldsLeftEmpty(by: StoreSample.people) == ["erasedBackground"])
    }

    @Test func everyFieldComesBack() throws {
        let store = try StoreSample.store(at: folder.file())
        #expect(try store.load() == StoreSample.data)
        store.close()
        let again = try Store.open(path: folder.file())
        let data = try again.load()
        #expect(data.programme == StoreSample.data.programme)
        #expect(data.people == StoreSample.data.people)
        #expect(data.venues == StoreSample.data.venues)
        #expect(data.composition == StoreSample.data.composition)
        #expect(data.pins == StoreSample.data.pins)
        // Equal texts may be spelt differently; the stored ones are the same, scalar by scalar.
        #expect(data.people.map { Array($0.notes.unicodeScalars) } == StoreSample.people.map { Array($0.notes.unicodeScalars) })
    }

    @Test func writingTheSameAgainIsNoChange() throws {
        let store = try StoreSample.store(at: folder.file())
        let (revision, history) = (try store.revision(), try store.history())
        try store.perform(.editProgramme, at: StoreSample.now, who: "x") { try $0.put(StoreSample.data) }
        #expect(try store.revision() == revision)
        #expect(try store.history() == history)
    }

    @Test func partsAreReadAlone() throws {
        let store = try StoreSample.store(at: folder.file())
        #expect(try store.loadPeople() == StoreSample.data.people)
        #expect(try store.loadVenues() == StoreSample.data.venues)
        #expect(try store.loadProgramme() == StoreSample.programme)
        #expect(try store.person("p10") == StoreSample.people[1])
        #expect(try store.person("nobody") == nil)
    }

    @Test func backgroundWithoutConsentIsNotStored() throws {
        let store = try StoreSample.store(at: folder.file())
        let person = Person(id: "p9", name: "Ulla", values: ["settlement": "new"], consent: .none)
        try store.perform(.addPerson("p9"), at: StoreSample.now, who: "x") { try $0.put(person) }
        #expect(try store.person("p9")?.values == AxisValues())
    }

    @Test func createMakesAProgrammeThatCannotBeUndone() throws {
        let store = try Store.create(
            path: folder.file(), programme: StoreSample.programme, venues: StoreSample.venues, at: StoreSample.now, who: "kim")
        #expect(try store.load() == TermData(programme: StoreSample.programme, venues: StoreSample.venues))
        #expect(try store.nextUndo() == nil)
        #expect(try store.history().map(\.kind) == [.create])
    }
}
