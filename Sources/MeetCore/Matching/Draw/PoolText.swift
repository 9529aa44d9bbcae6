/// All that counted in a match, as one text that is the same however the input was ordered: its digest stands for the pool.
///
/// A line for each thing, sorted: the programme's axes, the cohorts that were to be filled and their schedules, what persons look like and
/// which times they have, and the persons. Names, districts, contacts, needs and notes are not in it, since they count for nothing.
struct PoolText {
    /// What a draw did with a person.
    enum Standing {
        /// The person's lot was in a pot.
        case drawn
        /// The person kept a place in one of the cohorts.
        case kept(CohortID)
        /// The person had a place elsewhere, or could have none.
        case out
        /// The person came later.
        case new
    }

    /// The digest of the whole text.
    let digest: String
    /// The beginning of the digest of the lines about the programme.
    let rules: Int
    /// For each person, the beginning of the digest of the line.
    let prints: [Int]

    /// The text of a problem.
    ///
    /// - Parameters:
    ///   - working: who is where, and pins.
    ///   - pool: who took part, of the same composition.
    ///   - standing: what the draw did with a person, by index.
    init(_ working: WorkingComposition, _ pool: DrawPool, standing: (Int) -> Standing) {
        let problem = working.problem
        let tables = pool.tables
        let isLocked = (0..<problem.personCount).map { person in
            if case .drawn = standing(person) { return false } else { return true }
        }
        let maker = AlikeMaker(working, tables: tables, isInScope: Set(pool.scope), isLocked: isLocked)
        var whole = SHA256()
        let rules = Self.rules(problem, pool)
        whole.update(rules)
        self.rules = Self.print(rules)
        let looks = Self.table("look", tables.lookOf) { tables.lookText($0) }
        let times = Self.table("times", tables.timesOf) { tables.timesText($0) }
        for line in (looks.lines + times.lines).sorted() { whole.update(line) }
        func ids(_ persons: [Int32]) -> String { Self.list(persons.map { problem.persons[Int($0)].text }) }
        var prints: [Int] = []
        prints.reserveCapacity(problem.personCount)
        for person in 0..<problem.personCount {
            let own = Int32(person)
            let reach = tables.timesOf[Int(problem.reachOf[person])]
            var line = "person \(Self.name(problem.persons[person].text)) look=\(looks.name(tables.lookOf[Int(problem.classOf[person])]))"
            line += " times=\(times.name(reach))"
            if problem.groupOf[person] >= 0 { line += " together=\(ids(problem.groups[Int(problem.groupOf[person])]))" }
            if problem.hasApart[person] { line += " apart=\(ids(maker.apart(from: own)))" }
            if working.pins.excludedFrom[own] != nil {
                line += " excluded=\(Self.list(maker.excluded(own).map { problem.cohorts[Int($0)].text }))"
            }
            let pinned = Int(working.pins.pinnedTo[person])
            if pinned >= 0 { line += " pinned=\(Self.name(problem.cohorts[pinned].text))" }
            if problem.registered[person] != Int32.max {
                line += " registered=\(CivilDate(dayNumber: problem.registered[person]))"
            }
            switch standing(person) {
            case .drawn: line += " drawn\n"
            case .kept(let cohort): line += " kept=\(Self.name(cohort.text))\n"
            case .out: line += " out\n"
            case .new: line += " new\n"
            }
            whole.update(line)
            prints.append(Self.print(line))
        }
        self.prints = prints
        digest = SHA256.hexDigits(whole.finish())
    }

    /// An id in which no sign separates.
    static func name(_ id: String) -> String {
        func isPlain(_ byte: UInt8) -> Bool {
            byte >= 0x80 || byte > 0x20 && byte != 0x7F && !"%,=:*".utf8.contains(byte)
        }
        guard !id.utf8.allSatisfy(isPlain) else { return id.isEmpty ? "%" : id }
        let bytes = id.utf8.flatMap { isPlain($0) ? [$0] : Array("%\(SHA256.hexDigits([$0]))".utf8) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func list(_ ids: [String]) -> String { ids.isEmpty ? "-" : ids.map(name).sorted().joined(separator: ",") }

    /// The beginning of a digest, as a number that a database holds.
    private static func print(_ text: String) -> Int {
        var digest = SHA256()
        digest.update(text)
        return digest.finish().prefix(7).reduce(0) { $0 << 8 | Int($1) }
    }

    /// The lines that say what persons have in common, and the short name by which a person's line refers to each.
    private static func table(
        _ word: String, _ first: [Int32], _ text: (Int) -> String
    ) -> (lines: [String], name: (Int32) -> String) {
        var names: [Int32: String] = [:]
        var lines: [String] = []
        for group in Set(first).sorted() {
            let content = group < 0 ? "-" : text(Int(group))
            let name = String(SHA256.hexDigits(of: content).prefix(16))
            names[group] = name
            lines.append("\(word) \(name) \(content)\n")
        }
        return (lines, { names[$0] ?? "" })
    }

    /// The lines about the programme.
    private static func rules(_ problem: MatchingProblem, _ pool: DrawPool) -> String {
        let programme = problem.programme
        var lines: [String] = []
        for axis in programme.axes {
            lines.append("axis \(name(axis.id.text)) \(axis.kind) weight=\(axis.weight)\n")
            for (place, category) in axis.categories.enumerated() {
                var line = "category \(name(axis.id.text)) \(place) \(name(category.id.text)) minimum=\(category.minimum)"
                if let maximum = category.maximum { line += " maximum=\(maximum)" }
                if let target = category.target { line += " target=\(target.lowerBound)-\(target.upperBound)" }
                lines.append(line + (category.neverAlone ? " never-alone\n" : "\n"))
            }
        }
        for cohort in pool.scope {
            let place = pool.tables.schedules.firstIndex { $0.index == Int(problem.scheduleOf[cohort]) } ?? 0
            lines.append(
                "cohort \(name(problem.cohorts[cohort].text)) seats=\(problem.seatsLow[cohort])-\(problem.seatsHigh[cohort]) times=\(place)\n"
            )
        }
        for (place, schedule) in pool.tables.schedules.enumerated() { lines.append("schedule \(place) \(schedule.text)\n") }
        let selection = "selection \(programme.selection.rawValue) crossing=\(programme.crossingWeight)"
        lines.append("\(selection) sessions=\(programme.minimumSessions)-\(programme.sessionsPerCohort)\n")
        return "meet-pool/1\n" + lines.sorted().joined()
    }
}
