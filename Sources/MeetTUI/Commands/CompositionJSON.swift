import MeetCore

/// A composition with its score, as formats.md shows it.
enum CompositionJSON {
    /// The result of a match.
    ///
    /// - Parameters:
    ///   - bound: a mix energy that no composition can be below; nil where none is proven for all cohorts together.
    ///   - seconds: how long it took; nil leaves it out, so that a run bounded by steps gives the same bytes everywhere.
    static func object(_ result: MatchResult, _ term: LoadedTerm, bound: Int?, seconds: Double?, _ words: Words) -> JSONObject {
        var object: JSONObject = [
            "status": .string(bound == nil && result.status == .optimal ? "feasible" : result.status.rawValue),
            "score": score(result.score),
            "bound": .object(["mix": bound.map(JSONValue.integer) ?? .null]), "seed": .integer(Int(clamping: result.seed)),
        ]
        if let seconds { object["seconds"] = .number((seconds * 100).rounded() / 100) }
        object["cohorts"] = cohorts(result.composition, term)
        object["waiting"] = .array(result.waiting.map { .string($0.text) })
        addConflicts(result.conflicts, result.brokenRules, to: &object, term, words)
        return object
    }

    /// What is proven not to be possible, and beside it what the composition breaks; where nothing is proven, what it breaks alone.
    static func addConflicts(
        _ conflicts: [Conflict], _ brokenRules: [BrokenRule], to object: inout JSONObject, _ term: LoadedTerm, _ words: Words
    ) {
        let broken = JSONValue.array(brokenRules.map { conflict($0, term, words) })
        object["conflicts"] = conflicts.isEmpty ? broken : .array(conflicts.map { conflict($0, term, words) })
        if !conflicts.isEmpty { object["broken"] = broken }
    }

    /// The levels of a score.
    static func score(_ score: CompositionScore) -> JSONValue {
        .object([
            "hard": .integer(score.hard), "unfilled": .integer(score.unfilled), "mix": .integer(score.mix),
            "absences": .integer(score.absences),
        ])
    }

    /// The members of all cohorts, in the order of the programme.
    static func cohorts(_ composition: Composition, _ term: LoadedTerm) -> JSONValue {
        .array(
            term.data.programme.cohorts.map { cohort in
                .object(["id": .string(cohort.id.text), "members": .array(composition[cohort.id].map { .string($0.text) })])
            })
    }

    /// A proven conflict of the term as it is.
    static func conflict(_ conflict: Conflict, _ term: LoadedTerm, _ words: Words) -> JSONValue {
        Self.conflict(conflict, term.data.programme, name: term.name, words)
    }

    /// A proven conflict of a programme, in whose words it is told.
    static func conflict(_ conflict: Conflict, _ programme: Programme, name: (PersonID) -> String, _ words: Words) -> JSONValue {
        var object: JSONObject = ["rule": .string(conflict.rule.rawValue)]
        if let cohort = conflict.cohorts.first { object["cohort"] = .string(cohort.text) }
        if let axis = conflict.axis { object["axis"] = .string(axis.text) }
        if let category = conflict.category { object["category"] = .string(category.text) }
        object["cohorts"] = .array(conflict.cohorts.map { .string($0.text) })
        object["rules"] = .array(conflict.rules.map { .string($0.rawValue) })
        if !conflict.persons.isEmpty { object["persons"] = .array(conflict.persons.map { .string($0.text) }) }
        object["wanted"] = .integer(conflict.wanted)
        object["possible"] = .integer(conflict.possible)
        object["sentence"] = .string(conflict.sentence(words, programme, name: name))
        return .object(object)
    }

    /// A broken rule: what is possible is not known to be more than what was found.
    static func conflict(_ broken: BrokenRule, _ term: LoadedTerm, _ words: Words) -> JSONValue {
        var object: JSONObject = ["rule": .string(broken.rule.rawValue), "cohort": .string(broken.cohort.text)]
        if let axis = broken.axis { object["axis"] = .string(axis.text) }
        if let category = broken.category { object["category"] = .string(category.text) }
        if !broken.persons.isEmpty { object["persons"] = .array(broken.persons.map { .string($0.text) }) }
        object["wanted"] = .integer(broken.wanted)
        object["possible"] = .integer(broken.found)
        object["found"] = .integer(broken.found)
        object["sentence"] = .string(broken.sentence(words, term.data.programme, name: term.name))
        return .object(object)
    }
}
