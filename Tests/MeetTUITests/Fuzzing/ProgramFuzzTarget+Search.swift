import MeetCore

@testable import MeetTUI

extension ProgramFuzzTarget {
    private static let programme = (try? SampleFiles.read()) ?? Programme(name: "")
    private static let today = CivilDate(dayNumber: 20_700)

    /// Who is found is who a plain look finds, at once and letter by letter, among all and among few. The first line is what is typed, the others
    /// are fields of people.
    static func checkSearch(_ input: [UInt8]) throws {
        let lines = String(decoding: input.prefix(600), as: UTF8.self).unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map { String(String.UnicodeScalarView($0)) }
        let data = TermData(programme: programme, people: people(lines.dropFirst().map { CleanText.line($0) }))
        let desk = Desk(data, dates: [:], today: today)
        let everyone = Array(data.people.indices)
        let few = everyone.filter { $0 % 9 == 1 }
        var typed = ""
        var letters = FoundPeople()
        for scalar in lines[0].unicodeScalars.prefix(12) {
            typed.unicodeScalars.append(scalar)
            let wanted = PlainSearch.found(typed, data)
            let place = typed.debugDescription
            let asked = desk.search.filter(typed).map { everyone.filter($0) } ?? everyone
            try demand(asked == wanted, "\(place): one by one \(asked), plain \(wanted)")
            let found = desk.search.found(typed, among: everyone)
            try demand(found == wanted, "\(place): at once \(found), plain \(wanted)")
            try demand(desk.search.found(typed, among: few) == few.filter(wanted.contains), "\(place): among few")
            let grown = letters.find(typed, desk).sorted()
            try demand(grown == wanted, "\(place): letter by letter \(grown), plain \(wanted)")
        }
        _ = NameFilter(lines[0])
    }

    /// People with the texts in their fields, one after the other, and some of whom nothing is told.
    private static func people(_ texts: [String]) -> [Person] {
        var people = (0..<12).map { Person(id: PersonID("p\($0)"), name: "N\($0)") }
        for (place, text) in texts.prefix(32).enumerated() {
            let index = place / 8 * 3
            switch place % 8 {
            case 0: people[index].name = text
            case 1: people[index].notes = text
            case 2: people[index].email = text
            case 3: people[index].district = text
            case 4: people[index].source = text
            case 5: people[index].phone = text
            case 6: people[index].together = text
            default: people[index].displayName = text
            }
        }
        for index in people.indices {
            people[index].available = programme.slots.indices.contains(index) ? [programme.slots[index].id] : []
            people[index].needs = index == 2 ? [.wheelchair, .interpreter("so")] : []
            if let axis = programme.axes.first, index % 3 == 0 { people[index].values = [axis.id: axis.categories[index % 2].id] }
        }
        return people
    }
}
