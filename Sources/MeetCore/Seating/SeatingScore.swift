/// How good a seating is: three whole numbers, on each of which lower is better.
public struct SeatingScore: Hashable, Sendable {
    /// How often a pair sits together again: Σ over pairs of C(times at one table, 2), with what has already happened.
    public var repeats: Int
    /// How far the tables are from a perfect mix: Σ over tables of the terms of contrasts and crossings of the mix energy.
    public var tableMix: Int
    /// How many seats are at another table than in the earlier plan; 0 where there was none.
    public var moved: Int

    /// A score of the given numbers.
    public init(repeats: Int, tableMix: Int, moved: Int = 0) {
        self.repeats = repeats
        self.tableMix = tableMix
        self.moved = moved
    }

    /// The score of tables, computed plainly: the definition, against which all faster ways are tested.
    ///
    /// - Parameter tables: for each session of the problem its tables, at each the persons.
    public init(_ tables: [[[Int]]], of problem: SeatingProblem) {
        let people = problem.personCount
        let traits = problem.weights.count
        var met = problem.met.map(Int.init)
        (tableMix, moved) = (0, 0)
        for (session, list) in tables.enumerated() {
            for (place, table) in list.enumerated() {
                for first in table {
                    for second in table where second != first { met[first * people + second] += 1 }
                }
                for trait in 0..<traits {
                    let sum = table.reduce(0) { $0 + Int(problem.traits[$1 * traits + trait]) }
                    tableMix += problem.weights[trait] * sum * sum
                }
                let sitting = problem.sessions[session]
                for (index, person) in sitting.present.enumerated() where !sitting.planned.isEmpty && table.contains(person) {
                    if let planned = sitting.planned[index], planned != place { moved += 1 }
                }
            }
        }
        repeats = 0
        for first in 0..<people {
            for second in 0..<first {
                let times = met[first * people + second]
                repeats += times * (times - 1) / 2
            }
        }
    }
}
