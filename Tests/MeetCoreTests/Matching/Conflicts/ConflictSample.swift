@testable import MeetCore

/// A tiny programme for one conflict, written in few words.
///
/// Cohorts meet on Wednesdays, or where `saturday` names them on Saturdays; six sessions, of which one may be missed. A person is a line of
/// words: the name; `youth`, `leader`, `woman`, `man` for the categories; `wed`, `sat` for the times (both where none is named); `away` for
/// one who misses two Wednesdays; `with:X` for those who come together; `not:Name` for those to be kept apart; `pin:0` and `out:0` for a
/// cohort to be in or out of.
struct ConflictSample {
    var seats: [ClosedRange<Int>] = [0...9]
    var saturday: Set<Int> = []
    var minimum: [String: Int] = [:]
    var maximum: [String: Int] = [:]
    var neverAlone: Set<String> = []
    var people: [String]

    private static let axes: [(id: String, label: Label, categories: [(String, Label)])] = [
        (
            "influence", Label(sv: "Inflytande", en: "Influence"),
            [
                ("youth", Label(sv: "ungdom", en: "youth")), ("leader", Label(sv: "beslutsfattare", en: "decision-maker")),
            ]
        ),
        (
            "gender", Label(sv: "Kön", en: "Gender"),
            [("woman", Label(sv: "kvinna", en: "woman")), ("man", Label(sv: "man", en: "man"))]
        ),
    ]

    /// The term as data.
    var data: TermData {
        let axes = Self.axes.map { axis in
            Axis(
                id: AxisID(axis.id), kind: .spread, label: axis.label,
                categories: axis.categories.map { id, label in
                    MeetCore.Category(
                        id: CategoryID(id), label: label, minimum: minimum[id] ?? 0, maximum: maximum[id],
                        neverAlone: neverAlone.contains(id))
                })
        }
        func slot(_ id: SlotID, _ day: Weekday, _ swedish: String, _ english: String) -> Slot {
            Slot(
                id: id, weekday: day, start: TimeOfDay(minutes: 1080) ?? .midnight, end: TimeOfDay(minutes: 1230) ?? .midnight,
                label: Label(sv: swedish, en: english))
        }
        let cohorts = seats.enumerated().map { index, seats in
            let first = CivilDate(dayNumber: saturday.contains(index) ? 20_803 : 20_800)
            return Cohort(
                id: CohortID("c\(index)"), name: "Grupp \(index + 1)", slot: saturday.contains(index) ? "sat" : "wed", seats: seats,
                schedule: .dates((0..<6).map { first + 14 * $0 }))
        }
        let programme = Programme(
            name: "Prov", minimumSessions: 5,
            slots: [
                slot("wed", .wednesday, "onsdag kväll", "Wednesday evening"), slot("sat", .saturday, "lördag dagtid", "Saturday daytime"),
            ], axes: axes, cohorts: cohorts)
        var pins = Pins()
        let persons = people.map { person($0, &pins) }
        return TermData(programme: programme, people: persons, pins: pins)
    }

    private func person(_ line: String, _ pins: inout Pins) -> Person {
        let words = line.split(separator: " ").map(String.init)
        var person = Person(id: PersonID(words[0]), name: words[0], consent: .given(nil))
        for word in words.dropFirst() {
            for axis in Self.axes where axis.categories.contains(where: { $0.0 == word }) {
                person.values[AxisID(axis.id)] = CategoryID(word)
            }
            let parts = word.split(separator: ":").map(String.init)
            switch parts[0] {
            case "wed", "sat": person.available.append(SlotID(parts[0]))
            case "away": person.unavailable = [CivilDate(dayNumber: 20_800), CivilDate(dayNumber: 20_814)]
            case "with": person.together = parts[1]
            case "not": person.apart.append(PersonID(parts[1]))
            case "pin": pins.pinned[person.id] = CohortID("c" + parts[1])
            case "out": pins.excluded[person.id, default: []].insert(CohortID("c" + parts[1]))
            default: break
            }
        }
        if person.available.isEmpty { person.available = ["wed", "sat"] }
        return person
    }

    /// The conflicts.
    var conflicts: [Conflict] { WorkingComposition(MatchingProblem(data), pins: data.pins).conflicts() }

    /// The conflicts as sentences.
    func sentences(_ language: Language) -> [String] {
        conflicts.map { $0.sentence(Words(language), data.programme) { $0.text } }
    }
}
