import MeetCore

/// Whether a programme's rules can be met by those who are there: what collides, and what there is of each category; as the Rules screen says it.
struct RulesCheckReport {
    private let programme: Programme
    private let supplies: [CategorySupply]
    private let gaps: [AxisGap]
    private let conflicts: [Conflict]
    private let term: LoadedTerm
    private let words: Words

    /// - Parameters:
    ///   - working: the persons in the programme that is checked.
    ///   - term: knows what persons are called.
    ///   - closed: the cohorts of which no conflict is told any more.
    init(_ working: WorkingComposition, _ term: LoadedTerm, closed: Set<CohortID>, _ words: Words) {
        programme = working.problem.programme
        self.term = term
        supplies = SupplyTable.supplies(working.problem)
        gaps = AxisGap.gaps(working.problem, term.data.people)
        conflicts = working.conflicts(besides: closed)
        self.words = words
    }

    /// Whether nothing collides and nothing is lacking.
    var isGood: Bool { conflicts.isEmpty && !supplies.contains(where: \.isLacking) }

    /// Whether rules collide.
    var collides: Bool { !conflicts.isEmpty }

    /// The lines: what collides first, then what is lacking, then the rest.
    var lines: [String] {
        var lines = conflicts.map { "! " + words.cannotBeMet($0.sentence(words, programme, name: term.name)) }
        if conflicts.isEmpty { lines.append(words.ruleNoConflict) }
        lines += supplies.filter(\.isLacking).map { "! " + $0.sentence(words, programme) }
        lines += gaps.map { $0.sentence(words, programme) }
        lines += supplies.filter { !$0.isLacking }.map { $0.sentence(words, programme) }
        return lines
    }

    /// The same as values.
    var json: JSONObject {
        [
            "conflicts": .array(conflicts.map { CompositionJSON.conflict($0, programme, name: term.name, words) }),
            "supplies": .array(
                supplies.map { supply in
                    .object([
                        "axis": supply.axis.map { .string($0.text) } ?? .null,
                        "category": supply.category.map { .string($0.text) } ?? .null,
                        "all": .integer(supply.all), "able": .integer(supply.able), "wanted": .integer(supply.wanted),
                        "targeted": .integer(supply.targeted), "lacking": .bool(supply.isLacking),
                        "slots": .array(
                            supply.slots.map { slot in
                                .object([
                                    "slot": .string(slot.slot.text), "cohorts": .integer(slot.cohorts), "able": .integer(slot.able),
                                    "wanted": .integer(slot.wanted),
                                ])
                            }),
                    ])
                }),
            "gaps": .array(
                gaps.map { gap in
                    .object([
                        "axis": .string(gap.axis.text), "without": .integer(gap.without),
                        "values": .array(gap.values.map { .object(["value": .string($0.text), "count": .integer($0.count)]) }),
                    ])
                }),
        ]
    }
}
