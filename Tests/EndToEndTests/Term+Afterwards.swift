import Foundation
import MeetCore
import TestSupport
import Testing

// Afterwards: numbers and report, and personal data goes when its time is up.
extension Term {
    /// What is told of the attendance: how often each state was noted, of those who are members now.
    private func attendance(_ part: [String: Any]) -> [String: Int] {
        (part["attendance"] as? [String: Any])?["members"] as? [String: Int] ?? [:]
    }

    /// The statistics say what was marked, and the report for those who pay names nobody.
    func report() throws -> [String: Any] {
        today = "2027-04-30"
        #expect(try meet(["check"]).output.contains("Allt är i ordning"))
        let statistics = try json(["stats"])
        let data = try data()
        for told in try #require(statistics["cohorts"] as? [[String: Any]]) {
            let id = CohortID(try #require(told["id"] as? String))
            let members = Set(data.composition[id])
            var counts = ["present": 0, "late": 0, "excused": 0, "absent": 0, "unmarked": 0]
            var attended: [PersonID: Int] = [:]
            var guests: [Int] = []
            for number in 1...6 {
                let noted = marks[SessionKey(id, number)] ?? [:]
                for person in members {
                    counts[noted[person]?.rawValue ?? "unmarked", default: 0] += 1
                    if [.present, .late].contains(noted[person]) { attended[person, default: 0] += 1 }
                }
                guests.append(noted.count { !members.contains($0.key) && [.present, .late].contains($0.value) })
            }
            #expect(attendance(told) == counts, "\(id)")
            let part = try #require(told["attendance"] as? [String: Any])
            #expect(part["completed"] as? Int == attended.values.count { $0 >= data.programme.minimumSessions })
            #expect((part["sessions"] as? [[String: Any]])?.compactMap { $0["guests"] as? Int } == guests)
        }
        for axis in try #require(statistics["axes"] as? [[String: Any]]) {
            let id = AxisID(try #require(axis["id"] as? String))
            let counts = Dictionary(grouping: data.people.compactMap { $0.values[id]?.text }, by: { $0 }).mapValues(\.count)
            #expect((axis["applied"] as? [String: Any])?["categories"] as? [String: Int] == counts)
        }
        let all = try meet(["stats"]).output
        #expect(all.contains("Kom:") && all.contains("av 864 väntade"))

        try meet(["export", "report", "--output", "rapport.html"])
        let report = desktop.text("rapport.html")
        #expect(
            report.contains("LärOlika våren 2027") && data.people.allSatisfy { !report.contains($0.name) && !report.contains($0.id.text) })
        return statistics
    }

    /// First how to reach people goes, at last all of them; nothing of them is left in the file, and the counts stay.
    func erase(_ before: [String: Any]) throws {
        let people = try data().people
        today = "2027-08-02"
        let due = try json(["erase", "--due", "--dry-run"])
        #expect((due["due"] as? [Any])?.isEmpty == false)
        try meet(["erase", "--due", "--yes"])
        for person in people where !person.email.isEmpty { #expect(!isLeft(person.email) && !isLeft(person.phone)) }
        #expect(try data().people.count == people.count)

        today = "2028-06-01"
        try meet(["erase", "--due", "--yes"])
        for person in people { #expect(!isLeft(person.name), "\(person.id)") }
        #expect(try data().people.isEmpty)
        let after = try json(["stats"])
        for key in ["applied", "seated", "seats"] { #expect(after[key] as? Int == before[key] as? Int) }
        let (axes, former) = (after["axes"] as? [[String: Any]] ?? [], before["axes"] as? [[String: Any]] ?? [])
        for (axis, same) in zip(axes, former) {
            for part in ["applied", "seated", "waiting"] {
                let now = (axis[part] as? [String: Any])?["categories"] as? [String: Int]
                #expect(now == (same[part] as? [String: Any])?["categories"] as? [String: Int] && now != nil)
            }
        }
        // Of nobody there is no energy.
        #expect(try !meet(["stats", "--format", "csv"]).output.contains("mix_energy"))
        #expect((after["attendance"] as? [String: Int]) == (before["attendance"] as? [String: Int]))
        #expect(try meet(["check"]).output.contains("Allt är i ordning"))
    }

    /// Whether a text stands anywhere in the files of the database.
    private func isLeft(_ text: String) -> Bool {
        ["t.db", "t.db-wal", "t.db-shm"].contains { desktop.bytes($0).range(of: Data(text.utf8)) != nil }
    }
}
