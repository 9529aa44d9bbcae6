import TestSupport

@testable import MeetCore

/// A small term of persons who are alike in all that counts, with who sits where before the draw.
struct AlikeTerm {
    var data: TermData
    var scope = MatchScope()
    /// Dates of the one schedule.
    static let dates = (0..<6).map { CivilDate(dayNumber: Int32(20_800 + 14 * $0)) }

    /// Persons and cohorts that all meet at the same times; the first persons have the seats, from the first cohort on.
    init(persons: Int, seats: [Int]) {
        let slots = [
            Slot(id: "s0", weekday: .wednesday, start: .midnight, end: .midnight),
            Slot(id: "s1", weekday: .thursday, start: .midnight, end: .midnight),
        ]
        let cohorts = seats.indices.map { index in
            Cohort(id: CohortID("c\(index)"), name: "", slot: "s0", seats: 0...seats[index], schedule: .dates(Self.dates))
        }
        let axes = [
            Axis(id: "settlement", kind: .contrast, weight: 4, categories: [Category(id: "established"), Category(id: "new")]),
            Axis(id: "colour", kind: .spread, weight: 0, categories: [Category(id: "red"), Category(id: "blue")]),
        ]
        let people = (0..<persons).map { index in
            Person(
                id: PersonID("p\(100 + index)"), name: "Person \(index)", values: ["settlement": "new"], available: ["s0"],
                registered: CivilDate(dayNumber: 20_700), consent: .given(nil))
        }
        let programme = Programme(name: "Prov", minimumSessions: 5, slots: slots, axes: axes, cohorts: cohorts)
        data = TermData(programme: programme, people: people)
        var next = 0
        for (index, count) in seats.enumerated() {
            let members = people[next..<min(persons, next + count)].map(\.id)
            data.composition[CohortID("c\(index)")] = members
            next += members.count
        }
    }

    /// What a draw begins with, as the matcher makes it.
    func pool() -> (working: WorkingComposition, pool: DrawPool) {
        let working = WorkingComposition(MatchingProblem(data), data.composition, pins: data.pins)
        var random = SeededRandom(seed: 1)
        let space = MatchSpace(working, scope: scope, random: &random)
        return (space.working, DrawPool(space.working, scope: space.scope, isLocked: space.isLocked))
    }

    /// How often each of some persons came to each cohort, and last to none, in so many draws with different seeds.
    func counts(draws: Int = 10_000, of persons: Range<Int>? = nil) -> [[Int]] {
        let (working, pool) = pool()
        let persons = persons ?? 0..<data.people.count
        let cohorts = pool.problem.cohortCount
        var counts = [[Int]](repeating: [Int](repeating: 0, count: cohorts + 1), count: persons.count)
        for seed in 0..<draws {
            var dealt = working
            SeatDraw(pool, selection: data.programme.selection, seed: UInt64(seed)).deal(&dealt)
            for (row, person) in persons.enumerated() {
                let place = Int(dealt.placeOf[person])
                counts[row][place < 0 ? cohorts : place] += 1
            }
        }
        return counts
    }
}
