/// A seating while people change places: what each pair and each table comes to is kept up to date, so that a change is judged without being
/// made.
///
/// Who is where is kept in flat arrays of dense indices, since a search tries some million changes a second. Debug builds compare the sums
/// with a plain recomputation now and then.
struct WorkingSeating: Sendable {
    let problem: SeatingProblem
    /// What counts first.
    var order: SeatingOrder
    /// How often each pair sits together, with what has already happened; both ways.
    private(set) var met: [Int32]
    /// The table of each person at each session; −1 where the person is not there.
    private(set) var tableOf: [Int32]
    /// The seat of each person at that table.
    private(set) var seatOf: [Int32]
    /// Who sits on each seat of each table of each session; `seatsPerTable` for each table, the first `sizes` of which are taken.
    private(set) var seats: [Int32]
    /// How many sit at each table; `tablesPerSession` for each session.
    private(set) var sizes: [Int32]
    /// The sums of the traits of each table.
    private(set) var sums: [Int32]
    /// The numbers that the seating comes to.
    private(set) var score = SeatingScore(repeats: 0, tableMix: 0)
    /// The table at which each person was to sit at each session; −1 for none.
    let planned: [Int32]
    let tablesPerSession: Int
    let seatsPerTable: Int

    /// The seating of the given tables.
    ///
    /// - Parameter tables: for each session of the problem its tables: everyone who is there once, and no table larger than the largest of
    ///   the session's sizes.
    init(_ tables: [[[Int]]], of problem: SeatingProblem, order: SeatingOrder) {
        self.problem = problem
        self.order = order
        let people = problem.personCount
        tablesPerSession = max(1, tables.map(\.count).max() ?? 1)
        seatsPerTable = max(1, tables.joined().map(\.count).max() ?? 1)
        met = problem.met
        tableOf = [Int32](repeating: -1, count: problem.sessions.count * people)
        seatOf = tableOf
        seats = [Int32](repeating: -1, count: problem.sessions.count * tablesPerSession * seatsPerTable)
        sizes = [Int32](repeating: 0, count: problem.sessions.count * tablesPerSession)
        sums = [Int32](repeating: 0, count: problem.sessions.count * tablesPerSession * problem.weights.count)
        var planned = tableOf
        for (session, list) in tables.enumerated() {
            let sitting = problem.sessions[session]
            for (index, table) in sitting.planned.enumerated() { planned[session * people + sitting.present[index]] = Int32(table ?? -1) }
            for (table, persons) in list.enumerated() {
                sizes[session * tablesPerSession + table] = Int32(persons.count)
                for (seat, person) in persons.enumerated() {
                    tableOf[session * people + person] = Int32(table)
                    seatOf[session * people + person] = Int32(seat)
                    seats[(session * tablesPerSession + table) * seatsPerTable + seat] = Int32(person)
                    for other in persons where other != person { met[person * people + other] += 1 }
                    for trait in problem.weights.indices {
                        sums[(session * tablesPerSession + table) * problem.weights.count + trait] +=
                            problem.traits[person * problem.weights.count + trait]
                    }
                }
            }
        }
        self.planned = planned
        score = SeatingScore(tables, of: problem)
    }

    /// The tables of each session, at each the persons in ascending order.
    var tables: [[[Int]]] {
        problem.sessions.indices.map { session in
            problem.sessions[session].sizes.indices.map { table in
                let base = session * tablesPerSession + table
                return (0..<Int(sizes[base])).map { Int(seats[base * seatsPerTable + $0]) }.sorted()
            }
        }
    }

    /// The score in the order of what counts.
    var levels: Levels { order.levels(score) }

    /// The score after two persons of a session would have changed places.
    func scoreAfterSwap(_ first: Int, _ second: Int, at session: Int) -> SeatingScore {
        let people = problem.personCount
        let (left, right) = (Int(tableOf[session * people + first]), Int(tableOf[session * people + second]))
        let (leftBase, rightBase) = (session * tablesPerSession + left, session * tablesPerSession + right)
        let (firstRow, secondRow) = (first * people, second * people)
        var result = score
        var change = 0
        let leftSeats = leftBase * seatsPerTable
        for seat in leftSeats..<leftSeats + Int(sizes[leftBase]) {
            let other = Int(seats[seat])
            if other != first { change += Int(met[secondRow + other] - met[firstRow + other]) + 1 }
        }
        let rightSeats = rightBase * seatsPerTable
        for seat in rightSeats..<rightSeats + Int(sizes[rightBase]) {
            let other = Int(seats[seat])
            if other != second { change += Int(met[firstRow + other] - met[secondRow + other]) + 1 }
        }
        result.repeats += change
        if order != .facesAlone {
            result.tableMix += mixChange(first, second, leftBase, rightBase)
            result.moved += movedChange(first, at: session, to: right) + movedChange(second, at: session, to: left)
        }
        return result
    }

    /// The score after a person of a session would have moved to another table.
    func scoreAfterMove(_ person: Int, to table: Int, at session: Int) -> SeatingScore {
        let people = problem.personCount
        let old = session * tablesPerSession + Int(tableOf[session * people + person])
        let new = session * tablesPerSession + table
        var result = score
        for seat in old * seatsPerTable..<old * seatsPerTable + Int(sizes[old]) {
            let other = Int(seats[seat])
            if other != person { result.repeats -= Int(met[person * people + other]) - 1 }
        }
        for seat in new * seatsPerTable..<new * seatsPerTable + Int(sizes[new]) {
            result.repeats += Int(met[person * people + Int(seats[seat])])
        }
        if order != .facesAlone {
            let traits = problem.weights.count
            for trait in 0..<traits {
                let own = Int(problem.traits[person * traits + trait])
                let difference = Int(sums[new * traits + trait]) - Int(sums[old * traits + trait])
                result.tableMix += problem.weights[trait] * 2 * own * (difference + own)
            }
            result.moved += movedChange(person, at: session, to: table)
        }
        return result
    }

    /// By how much the mix of two tables changes when two persons change places.
    @inline(__always)
    private func mixChange(_ first: Int, _ second: Int, _ left: Int, _ right: Int) -> Int {
        guard problem.classOf[first] != problem.classOf[second] else { return 0 }
        let traits = problem.weights.count
        var change = 0
        for trait in 0..<traits {
            let step = Int(problem.traits[second * traits + trait] - problem.traits[first * traits + trait])
            let difference = Int(sums[left * traits + trait]) - Int(sums[right * traits + trait])
            change += problem.weights[trait] * 2 * step * (difference + step)
        }
        return change
    }

    /// By how much the number of those who are not where they were to be changes.
    @inline(__always)
    private func movedChange(_ person: Int, at session: Int, to table: Int) -> Int {
        let place = session * problem.personCount + person
        let plan = planned[place]
        guard plan >= 0 else { return 0 }
        return (plan == Int32(table) ? 0 : 1) - (plan == tableOf[place] ? 0 : 1)
    }

    /// Lets two persons of a session change places.
    ///
    /// - Parameter result: the score after it, as `scoreAfterSwap` gave it.
    mutating func swap(_ first: Int, _ second: Int, at session: Int, to result: SeatingScore) {
        let people = problem.personCount
        let (left, right) = (tableOf[session * people + first], tableOf[session * people + second])
        let (leftSeat, rightSeat) = (seatOf[session * people + first], seatOf[session * people + second])
        let leftBase = session * tablesPerSession + Int(left)
        let rightBase = session * tablesPerSession + Int(right)
        for seat in leftBase * seatsPerTable..<leftBase * seatsPerTable + Int(sizes[leftBase]) where seats[seat] != Int32(first) {
            addMeeting(first, Int(seats[seat]), -1)
            addMeeting(second, Int(seats[seat]), 1)
        }
        for seat in rightBase * seatsPerTable..<rightBase * seatsPerTable + Int(sizes[rightBase]) where seats[seat] != Int32(second) {
            addMeeting(second, Int(seats[seat]), -1)
            addMeeting(first, Int(seats[seat]), 1)
        }
        seats[leftBase * seatsPerTable + Int(leftSeat)] = Int32(second)
        seats[rightBase * seatsPerTable + Int(rightSeat)] = Int32(first)
        (tableOf[session * people + first], seatOf[session * people + first]) = (right, rightSeat)
        (tableOf[session * people + second], seatOf[session * people + second]) = (left, leftSeat)
        let traits = problem.weights.count
        for trait in 0..<traits {
            let step = problem.traits[second * traits + trait] - problem.traits[first * traits + trait]
            sums[leftBase * traits + trait] += step
            sums[rightBase * traits + trait] -= step
        }
        score = result
    }

    /// Moves a person of a session to another table, on the last seat there.
    ///
    /// - Parameter result: the score after it, as `scoreAfterMove` gave it.
    mutating func move(_ person: Int, to table: Int, at session: Int, to result: SeatingScore) {
        let people = problem.personCount
        let old = session * tablesPerSession + Int(tableOf[session * people + person])
        let new = session * tablesPerSession + table
        let last = Int(sizes[old]) - 1
        let seat = Int(seatOf[session * people + person])
        for other in old * seatsPerTable...old * seatsPerTable + last where seats[other] != Int32(person) {
            addMeeting(person, Int(seats[other]), -1)
        }
        let filler = seats[old * seatsPerTable + last]
        seats[old * seatsPerTable + seat] = filler
        seatOf[session * people + Int(filler)] = Int32(seat)
        seats[old * seatsPerTable + last] = -1
        sizes[old] -= 1
        for other in new * seatsPerTable..<new * seatsPerTable + Int(sizes[new]) { addMeeting(person, Int(seats[other]), 1) }
        seats[new * seatsPerTable + Int(sizes[new])] = Int32(person)
        tableOf[session * people + person] = Int32(table)
        seatOf[session * people + person] = sizes[new]
        sizes[new] += 1
        let traits = problem.weights.count
        for trait in 0..<traits {
            sums[old * traits + trait] -= problem.traits[person * traits + trait]
            sums[new * traits + trait] += problem.traits[person * traits + trait]
        }
        score = result
    }

    @inline(__always)
    private mutating func addMeeting(_ first: Int, _ second: Int, _ step: Int32) {
        met[first * problem.personCount + second] += step
        met[second * problem.personCount + first] += step
    }

    /// Brings the sums up to date where a search looked at repeats alone.
    mutating func recount() {
        score = SeatingScore(tables, of: problem)
    }
}
