@testable import MeetCore

/// Cohorts and searches that several tests of tables share.
enum SeatingCases {
    /// So many people at the corners of two crossed axes, and at the poles or neither of a third.
    static func poles(_ count: Int) -> [[Int]] {
        (0..<count).map { [$0 & 1 == 0 ? 1 : -1, $0 >> 1 & 1 == 0 ? 1 : -1, [1, 0, -1][$0 % 3]] }
    }

    /// So many people half and half on two crossed axes.
    static func crossed(_ count: Int, sessions: Int = 6, tableSize: Int) -> SeatingProblem {
        SeatingProblem(
            poles: poles(count).map { Array($0.prefix(2)) }, axisWeights: [4, 4], crossingWeight: 1, sessionCount: sessions,
            tableSize: tableSize)
    }

    /// People without any background.
    static func plain(_ count: Int, sessions: Int = 6, tableSize: Int = 4) -> SeatingProblem {
        SeatingProblem(
            poles: [[Int]](repeating: [], count: count), axisWeights: [], crossingWeight: 0, sessionCount: sessions, tableSize: tableSize)
    }

    /// A problem with everything in it: people who are away, who have met, and an earlier plan.
    static func random(_ random: inout SeededRandom) -> SeatingProblem {
        let count = 6 + random.below(9)
        let tableSize = 2 + random.below(3)
        var met = [Int32](repeating: 0, count: count * count)
        for first in 0..<count {
            for second in 0..<first where random.below(5) == 0 {
                let times = Int32(1 + random.below(2))
                met[first * count + second] = times
                met[second * count + first] = times
            }
        }
        let sessions = (1...3).map { number in
            let present = (0..<count).filter { _ in random.below(6) > 0 }
            let tables = TableSizes.sizes(people: present.count, tableSize: tableSize).count
            let planned = random.below(2) == 0 ? [] : present.map { _ in random.below(5) == 0 ? nil : random.below(max(1, tables)) }
            return Sitting(number: number, present: present, tableSize: tableSize, planned: planned)
        }
        return SeatingProblem(
            poles: (0..<count).map { _ in [random.below(3) - 1, random.below(3) - 1] }, axisWeights: [random.below(4), 3],
            crossingWeight: random.below(3), sessions: sessions.filter { $0.present.count > 1 }, met: met)
    }
}
