/// Who has sat with whom how often: the grid of a cohort.
public struct Encounters: Hashable, Sendable {
    /// The persons, in the order of the grid.
    public let people: [PersonID]
    /// The times each pair sat at one table, a row for each person.
    private let times: [Int]

    /// Who sits together at the given sessions of a plan.
    ///
    /// - Parameters:
    ///   - people: those of the grid, in its order; others are left out.
    ///   - sessions: which sessions count.
    ///   - attendance: only those count who were there; of a session to come, who has not given word.
    public init(people: [PersonID], plan: TablePlan, sessions: some Sequence<Int>, attendance: CohortAttendance = CohortAttendance()) {
        self.people = people
        let places = Dictionary(people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var times = [Int](repeating: 0, count: people.count * people.count)
        for session in sessions {
            let roll = attendance.roll(at: session)
            for table in plan[session] {
                let sitting = table.compactMap { person in roll.has(person) ? places[person] : nil }
                for first in sitting {
                    for second in sitting where second != first { times[first * people.count + second] += 1 }
                }
            }
        }
        self.times = times
    }

    /// How often the persons of two rows sat at one table.
    public subscript(first: Int, second: Int) -> Int { times[first * people.count + second] }

    /// How often each pair met, row after row.
    public var matrix: [Int32] { times.map(Int32.init) }

    /// How many others the person of a row met.
    public func partners(of person: Int) -> Int {
        times[person * people.count..<(person + 1) * people.count].count { $0 > 0 }
    }

    /// How many pairs met so many times: at 0 those who never did.
    public var pairsByTimes: [Int] {
        var counts = [0]
        for first in people.indices {
            for second in 0..<first {
                let met = self[first, second]
                while counts.count <= met { counts.append(0) }
                counts[met] += 1
            }
        }
        return counts
    }

    /// Σ over pairs of C(times at one table, 2).
    public var repeats: Int {
        pairsByTimes.enumerated().reduce(0) { $0 + $1.element * ($1.offset * ($1.offset - 1) / 2) }
    }
}
