import Foundation
import MeetCore
import TestSupport
import Testing

// Places are booked, and people are told.
extension Term {
    /// All sessions get a house; all houses are asked, one says no, and another takes its place.
    func book() throws {
        try meet(["import", "venues", Desktop.sample("venues.csv")])
        let plan = try json(["book", "--steps", "20000"])
        #expect((plan["score"] as? [String: Any])?["unbooked"] as? Int == 0 && (plan["bookings"] as? [Any])?.count == 36)
        try checkNoDoubleBooking()

        let asked = try json(["book", "--state", "requested"])
        #expect((asked["bookings"] as? [Any])?.count == 36)
        let letter = try meet(["print", "letter", "--cohort", "c006", "--session", "1"]).output
        #expect(letter.contains("27 januari 2027") && !letter.contains("@"))
        try meet(["book", "--cohort", "c006", "--session", "1", "--state", "declined", "--reason", "Upptaget den kvällen"])
        try meet(["book", "--state", "preliminary", "--held-until", "2027-01-10"])
        // Grupp 3 meets at that hour: its house is not to be had twice, whoever asks for it.
        let taken = try #require(try data().bookings.first { $0.session == SessionKey("c003", 1) && $0.state.isActive }).venue
        let refused = try meet(
            ["book", "--cohort", "c006", "--session", "1", "--state", "requested", "--venue", taken.text], ends: 65)
        #expect(refused.errors.contains("Grupp 3"))
        let houses = try #require(
            try json(["venues", "--cohort", "c006", "--session", "1"])["venues"] as? [[String: Any]])
        let free = try #require(
            houses.first { $0["free"] as? Bool == true && ($0["against"] as? [Any])?.isEmpty == true }?["id"] as? String)
        try meet(["book", "--cohort", "c006", "--session", "1", "--state", "requested", "--venue", free])
        let confirmed = try json(["book", "--state", "confirmed"])
        #expect((confirmed["bookings"] as? [Any])?.count == 36)
        try checkNoDoubleBooking()
        #expect(try data().bookings.count { $0.state == .confirmed } == 36)

        // Interpreters for those who need one, at all sessions of their group at once.
        let lacking = try meet(["check"], ends: 3).output.split(separator: "\n").count { $0.contains("behöver tolk") }
        let languages = try languages()
        #expect(lacking == languages.values.reduce(0) { $0 + $1.count })
        for (cohort, wanted) in languages.sorted(by: { $0.key < $1.key }) {
            try meet(["change", "session", "--cohort", cohort.text, "--interpreters", wanted.joined(separator: ",")])
        }
        #expect(try meet(["check"]).output.contains("Allt är i ordning"))
    }

    /// The languages for which members of each cohort need an interpreter; only cohorts in which somebody does.
    func languages() throws -> [CohortID: [String]] {
        let data = try data()
        var languages: [CohortID: [String]] = [:]
        for cohort in data.programme.cohorts.map(\.id) {
            let seated = Set(data.composition[cohort])
            let needs = Set(data.people.filter { seated.contains($0.id) }.flatMap { $0.needs.map(\.description) })
            let wanted = needs.filter { $0.hasPrefix("interpreter:") }.map { String($0.dropFirst(12)) }.sorted()
            if !wanted.isEmpty { languages[cohort] = wanted }
        }
        return languages
    }

    /// No house has two of our groups at a time, nor nearer than it wants.
    func checkNoDoubleBooking() throws {
        let data = try data()
        for (venue, bookings) in Dictionary(grouping: data.bookings.filter(\.state.isActive), by: \.venue) {
            let buffer = data.venues.first { $0.id == venue }?.buffer ?? 0
            let spans = bookings.map(\.span).sorted()
            #expect(zip(spans, spans.dropFirst()).allSatisfy { !$0.meets($1, buffer: buffer) }, "\(venue)")
        }
    }

    /// Calendars and letters for everybody; the tables of all sessions.
    func invite() throws {
        let data = try data()
        try meet(["export", "mailing", "--all", "--for", "invitation", "--excel", "--output", "inbjudan.csv"])
        let rows = desktop.text("inbjudan.csv").split(separator: "\r\n").dropFirst()
        let seated = Set(data.programme.cohorts.flatMap { data.composition[$0.id] })
        #expect(Set(rows.map { PersonID(String($0.prefix { $0 != ";" })) }) == seated && rows.count == 144)
        for cohort in data.programme.cohorts {
            let calendar = try meet(["export", "ics", "--cohort", cohort.id.text]).output
            #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 7 && calendar.components(separatedBy: "CONFIRMED").count == 7)
        }
        try checkTables(try json(["seat", "--seconds", "6"]), sessions: 1...6)
    }

    /// Everybody has a place at each session, tables are of nearly one size, and those who meet again are as many as is said.
    func checkTables(_ plan: [String: Any], sessions: ClosedRange<Int>) throws {
        for cohort in try #require(plan["cohorts"] as? [[String: Any]]) {
            let id = CohortID(try #require(cohort["id"] as? String))
            let members = try members(id)
            var met: [Set<String>: Int] = [:]
            for session in try #require(cohort["sessions"] as? [[String: Any]]) {
                let tables = try #require(session["tables"] as? [[String]])
                for table in tables {
                    for (place, person) in table.enumerated() { for other in table[..<place] { met[[person, other], default: 0] += 1 } }
                }
                guard let number = session["number"] as? Int, sessions.contains(number) else { continue }
                let away = marks[SessionKey(id, number)] ?? [:]
                #expect(away.isEmpty && tables.joined().sorted() == members.map(\.text), "\(id) \(number)")
                let sizes = tables.map(\.count)
                #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
            }
            let repeats = try #require(cohort["repeats"] as? Int)
            let bound = try #require(cohort["repeatsBound"] as? Int)
            #expect(bound <= repeats)
            // Once somebody has been away, those who met are fewer than those who were to.
            if marks.isEmpty { #expect(met.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 } == repeats) }
        }
    }
}
