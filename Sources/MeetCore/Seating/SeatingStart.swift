/// Tables to begin a search with.
enum SeatingStart {
    /// Anyone anywhere.
    static func random(_ problem: SeatingProblem, _ random: inout SeededRandom) -> [[[Int]]] {
        problem.sessions.map { sitting in
            var people = sitting.present
            random.shuffle(&people)
            return tables(people, sizes: sitting.sizes)
        }
    }

    /// A known seating, nearly always without a repeat; nil where none is known for so many people and sessions, or some have met already.
    ///
    /// Where tables are of two sizes it is one for more people, of whom some who never meet are left out: then no table loses two.
    static func known(_ problem: SeatingProblem) -> [[[Int]]]? {
        guard problem.isFresh, let sizes = problem.sessions.first?.sizes, let size = sizes.first else { return nil }
        if let found = KnownRounds.found.first(where: { $0.first?.map(\.count) == sizes && $0.count >= problem.sessions.count }) {
            return Array(found.prefix(problem.sessions.count))
        }
        let rounds = Array(KnownRounds.rounds(tables: sizes.count, size: size).prefix(problem.sessions.count))
        guard rounds.count == problem.sessions.count else { return nil }
        let people = sizes.count * size
        var haveMet = [Bool](repeating: false, count: people * people)
        for table in rounds.joined() {
            for first in table {
                for second in table { haveMet[first * people + second] = true }
            }
        }
        guard let left = strangers(people - problem.personCount, among: people, haveMet) else { return nil }
        var number = [Int?](repeating: nil, count: people)
        var next = 0
        for person in 0..<people where !left.contains(person) {
            number[person] = next
            next += 1
        }
        return rounds.map { $0.map { $0.compactMap { number[$0] } } }
    }

    /// So many people no two of whom have met; nil where none were found within a bounded search.
    private static func strangers(_ wanted: Int, among people: Int, _ haveMet: [Bool]) -> [Int]? {
        var chosen: [Int] = []
        var steps = 20_000
        func extend(from first: Int) -> Bool {
            if chosen.count == wanted { return true }
            guard first < people else { return false }
            for person in first..<people where chosen.allSatisfy({ !haveMet[$0 * people + person] }) {
                steps -= 1
                if steps < 0 { return false }
                chosen.append(person)
                if extend(from: person + 1) { return true }
                chosen.removeLast()
            }
            return false
        }
        return extend(from: 0) ? chosen : nil
    }

    /// One of each class at every table, where there are as many classes as seats at a table and each fills a seat at all tables; else nil.
    static func oneOfEachClass(_ problem: SeatingProblem) -> [[[Int]]]? {
        guard problem.isFresh, let sizes = problem.sessions.first?.sizes, problem.classes.count == sizes.first,
            problem.classes.allSatisfy({ $0.count == sizes.count })
        else { return nil }
        let rounds = KnownRounds.oneOfEach(tables: sizes.count, size: problem.classes.count)
        guard rounds.count >= problem.sessions.count else { return nil }
        let people = problem.classes.flatMap { $0 }
        return rounds.prefix(problem.sessions.count).map { $0.map { $0.map { people[$0] } } }
    }

    /// The earlier plan, changed only where it must be: who is not there leaves, tables that are too large give up someone, and those
    /// without a place fill the rest.
    static func kept(_ problem: SeatingProblem) -> [[[Int]]] { kept(problem.sessions) }

    /// A seating of all people, changed only where it must be for those who are there.
    static func kept(_ tables: [[[Int]]], for problem: SeatingProblem) -> [[[Int]]] {
        kept(
            zip(problem.sessions, tables).map { sitting, tables in
                var tableOf = [Int?](repeating: nil, count: problem.personCount)
                for (place, table) in tables.enumerated() { table.forEach { tableOf[$0] = place } }
                return Sitting(
                    number: sitting.number, present: sitting.present, sizes: sitting.sizes, planned: sitting.present.map { tableOf[$0] })
            })
    }

    private static func kept(_ sessions: [Sitting]) -> [[[Int]]] {
        sessions.map { sitting in
            var tables = [[Int]](repeating: [], count: sitting.sizes.count)
            var without: [Int] = []
            for (index, person) in sitting.present.enumerated() {
                if sitting.planned.isEmpty {
                    without.append(person)
                } else if let table = sitting.planned[index], table < tables.count {
                    tables[table].append(person)
                } else {
                    without.append(person)
                }
            }
            // The fullest tables are the large ones, so that the fewest have to get up.
            let order = tables.indices.sorted { (-tables[$0].count, $0) < (-tables[$1].count, $1) }
            for (place, table) in order.enumerated() {
                while tables[table].count > sitting.sizes[place] { without.append(tables[table].removeLast()) }
            }
            for (place, table) in order.enumerated() {
                while tables[table].count < sitting.sizes[place], let person = without.popLast() { tables[table].append(person) }
            }
            return tables
        }
    }

    private static func tables(_ people: [Int], sizes: [Int]) -> [[Int]] {
        var rest = people[...]
        return sizes.map { size in
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
    }
}
