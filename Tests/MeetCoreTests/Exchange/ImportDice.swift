@testable import MeetCore

/// Made-up persons and files of them, the same for one seed.
struct ImportDice {
    private var dice: ExchangeDice

    init(seed: UInt64) { dice = ExchangeDice(seed) }

    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &dice) }

    mutating func shuffled<Element>(_ list: [Element]) -> [Element] { list.shuffled(using: &dice) }

    private mutating func one(of texts: [String]) -> String { texts[below(texts.count)] }

    private static let names = ["Åsa Öberg", "Erik Åkerlund", "Nour Haddad", "Asa Oberg", "Bo"]
    private static let emails = ["", "a@example.org", "A@example.org", "b@example.org"]
    private static let phones = ["", "070-123 45 67", "+46701234567"]
    private static let years = ["", "1980", "1990"]

    /// A person who may be stored.
    mutating func person(_ number: Int) -> Person {
        Person(
            id: PersonID("k\(number)"), name: one(of: Self.names), email: one(of: Self.emails), phone: one(of: Self.phones),
            birthYear: Int(one(of: Self.years)))
    }

    /// A file in which some rows are bad.
    mutating func file(rows: Int, hasID: Bool) -> String {
        var text = (hasID ? "id," : "") + "name,email,phone,birth_year\n"
        for row in 0..<rows {
            if hasID { text += one(of: ["k\(below(6))", "n\(row)", "n\(row)", ""]) + "," }
            let name = below(9) == 0 ? "" : one(of: Self.names)
            let year = below(9) == 0 ? "x" : one(of: Self.years)
            text += "\(name),\(one(of: Self.emails)),\(one(of: Self.phones)),\(year)\n"
        }
        return text
    }
}
