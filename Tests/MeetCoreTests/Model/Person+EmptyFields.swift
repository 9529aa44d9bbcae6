import MeetCore

extension Person {
    /// The fields that nobody of a sample fills: what is empty in it is not tried, so that a field that is added and forgotten would not be told.
    static func fieldsLeftEmpty(by people: [Person]) -> [String] {
        func texts(_ person: Person) -> [String: String] {
            Dictionary(Mirror(reflecting: person).children.map { ($0.label ?? "", "\($0.value)") }) { first, _ in first }
        }
        let empty = texts(Person(id: "", name: ""))
        let filled = people.map(texts)
        return empty.keys.filter { field in filled.allSatisfy { $0[field] == empty[field] } }.sorted()
    }
}
