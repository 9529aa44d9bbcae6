import MeetCore

/// Where the score of a cohort comes from: what is worst, rule by rule, number by number, member by member; as `e` explains it on Compose.
struct ExplanationReport {
    private let cohort: Int
    private let term: LoadedTerm
    private let words: Words
    private let broken: [BrokenRule]
    private let conflicts: [Conflict]
    private let terms: [CohortTerm]
    /// The members, who carries most of the energy first, with what it would be without each.
    private let members: [(person: Int, without: Int)]

    init(_ cohort: Int, _ term: LoadedTerm, _ words: Words) {
        self.cohort = cohort
        self.term = term
        self.words = words
        let working = term.working
        broken = working.brokenRules(in: cohort)
        conflicts = working.conflicts(scope: MatchScope(cohorts: [term.data.programme.cohorts[cohort].id]))
        terms = CohortTerm.all(in: cohort, working)
        let byName = SwedishOrder.sorted(working.memberIndices(cohort)) { term.data.people[$0].shownName }
        let effects = byName.map { working.mixEffect(ofRemoving: $0) }
        let order = byName.indices.sorted { (-effects[$0], $0) < (-effects[$1], $1) }
        members = order.map { (byName[$0], effects[$0]) }
    }

    /// The explanation to read.
    var sheet: Sheet {
        let (working, programme) = (term.working, term.data.programme)
        let advice = AdviceText(words, working.problem) { [people = term.data.people] in people[$0].shownName }
        let worst = WorstText(working, cohort, words)
        let energy = working.mix(cohort)
        let rules =
            conflicts.map { "! " + words.cannotBeMet($0.sentence(words, programme, name: term.name)) }
            + (broken.isEmpty ? [words.allRulesKept] : broken.map { "! " + $0.sentence(words, programme, name: term.name) })
        let numbers = SheetTable(
            columns: [
                .init(words.numberColumn), .init(words.nowColumn, isNumber: true), .init(words.energyColumn, isNumber: true),
            ], rows: terms.map { [advice.term($0.kind), worst.reading($0), "\($0.energy)"] })
        let people = SheetTable(
            columns: [.init(Phrase(words.identifier), .key), .init(words.name), .init(words.withoutPersonColumn, isNumber: true)],
            rows: members.map { member in
                let person = term.data.people[member.person]
                return [person.id.text, person.shownName, "\(energy) → \(energy + member.without)"]
            })
        return Sheet(
            title: programme.cohorts[cohort].name,
            subtitle: words.adviceOf(
                seats: working.memberCount(cohort), of: programme.cohorts[cohort].seats.upperBound, energy: energy),
            blocks: [
                .paragraph(worst.line), .paragraph(rules.joined(separator: "\n")), .heading(words.numberColumn), .table(numbers),
                .heading(words.explainedMembers), .table(people),
            ])
    }

    /// The same by ids.
    var json: JSONObject {
        let (working, programme) = (term.working, term.data.programme)
        func axis(_ place: Int) -> JSONValue { .string(programme.axes[place].id.text) }
        var object: JSONObject = [
            "cohort": .string(programme.cohorts[cohort].id.text), "mix": .integer(working.mix(cohort)),
            "members": .array(
                members.map { member in
                    .object([
                        "person": .string(term.data.people[member.person].id.text),
                        "mixWithout": .integer(working.mix(cohort) + member.without),
                    ])
                }),
            "terms": .array(
                terms.map { term in
                    var entry: JSONObject = ["value": .integer(term.value), "energy": .integer(term.energy)]
                    switch term.kind {
                    case .balance(let place): entry["balance"] = axis(place)
                    case .count(let place, let category):
                        entry["axis"] = axis(place)
                        entry["category"] = .string(programme.axes[place].categories[category].id.text)
                    case .crossing(let first, let second): entry["crossing"] = .array([axis(first), axis(second)])
                    }
                    return .object(entry)
                }),
        ]
        CompositionJSON.addConflicts(conflicts, broken, to: &object, term, words)
        return object
    }
}
