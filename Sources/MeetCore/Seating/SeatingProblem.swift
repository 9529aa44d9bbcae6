/// Who is to be seated with whom at the sessions of one cohort, as dense indices: made once, and shared by all that computes on it.
///
/// The people are in the order in which they were given, so give them in an order of their own, such as by id: then the result does not depend
/// on the order of rows in a file.
public struct SeatingProblem: Sendable {
    /// How many people there are.
    public let personCount: Int
    /// The sessions for which tables are to be found, in order.
    public private(set) var sessions: [Sitting]
    /// How often each pair has sat at one table at the sessions held so far: the row of one person after the other, both ways.
    public let met: [Int32]
    /// What counts in the mix of a table for each person: the poles on the contrasts, and their products; a row for each person.
    let traits: [Int32]
    /// The weight of each trait; above 0.
    let weights: [Int]
    /// The class of each person: those of a class have the same traits, and may change places without changing the mix.
    let classOf: [Int]
    /// The persons of each class.
    let classes: [[Int]]

    /// A problem of the given people and sessions.
    ///
    /// - Parameters:
    ///   - poles: for each person the pole on each contrast: +1, −1 or 0.
    ///   - axisWeights: the weight of each contrast.
    ///   - crossingWeight: the weight of each pair of contrasts.
    ///   - met: how often each pair has sat together so far, a row for each person; empty for never.
    public init(poles: [[Int]], axisWeights: [Int], crossingWeight: Int, sessions: [Sitting], met: [Int32] = []) {
        personCount = poles.count
        self.sessions = sessions
        self.met = met.isEmpty ? [Int32](repeating: 0, count: poles.count * poles.count) : met
        var columns: [([Int]) -> Int] = []
        var weights: [Int] = []
        for (axis, weight) in axisWeights.enumerated() where weight > 0 {
            columns.append { $0[axis] }
            weights.append(weight)
        }
        if crossingWeight > 0 {
            for first in axisWeights.indices {
                for second in axisWeights.indices where second > first {
                    columns.append { $0[first] * $0[second] }
                    weights.append(crossingWeight)
                }
            }
        }
        self.weights = weights
        let rows = poles.map { poles in columns.map { Int32($0(poles)) } }
        traits = rows.flatMap { $0 }
        var places: [[Int32]: Int] = [:]
        var classes: [[Int]] = []
        classOf = rows.enumerated().map { person, row in
            let place = places[row] ?? classes.count
            if place == classes.count {
                places[row] = place
                classes.append([])
            }
            classes[place].append(person)
            return place
        }
        self.classes = classes
    }

    /// The same people at sessions at which all are there.
    public init(poles: [[Int]], axisWeights: [Int], crossingWeight: Int, sessionCount: Int, tableSize: Int) {
        let all = Array(poles.indices)
        self.init(
            poles: poles, axisWeights: axisWeights, crossingWeight: crossingWeight,
            sessions: (0..<sessionCount).map { Sitting(number: $0 + 1, present: all, tableSize: tableSize) })
    }

    /// Whether nobody has met yet, and all are at all sessions: then a known seating of so many people fits as it is.
    var isFresh: Bool {
        sessions.allSatisfy { $0.present.count == personCount } && met.allSatisfy { $0 == 0 }
    }

    /// The same with all people at all sessions, where nobody has met yet and only some are away at some sessions; else nil.
    var withEverybody: SeatingProblem? {
        guard !isFresh, met.allSatisfy({ $0 == 0 }), let full = sessions.first(where: { $0.present.count == personCount }) else {
            return nil
        }
        var problem = self
        problem.sessions = sessions.map { Sitting(number: $0.number, present: full.present, sizes: full.sizes) }
        return problem
    }
}
