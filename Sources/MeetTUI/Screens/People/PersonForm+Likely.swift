import MeetCore

extension PersonForm {
    /// Looks, when a field that tells was left, whether the person is probably there already: then the form says so at the name.
    mutating func leave(_ field: PersonField, _ desk: Desk) {
        guard isNew, [.name, .email, .phone, .birthYear].contains(field), state.touched.contains(field) else { return }
        let person = person(desk).person
        // Who is alike shares the address, the telephone or a word of the name: only they are looked at.
        let texts = [person.email, person.phone, person.name].filter { $0.count > 2 }
        let filters = texts.compactMap { desk.search.filter($0) }
        let alike = desk.data.people.indices.lazy.filter { index in filters.contains { $0(index) } }.prefix(200).map { desk.person($0) }
        likely = LikelySame.find(person, among: Array(alike)).map(\.other.id)
    }
}
