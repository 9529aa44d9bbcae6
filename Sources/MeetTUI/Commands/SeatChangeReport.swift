import MeetCore

/// What a change to who sits where does, in words and as JSON.
struct SeatChangeReport {
    private let trial: SeatTrial
    private let words: Words
    private let advice: AdviceText

    init(_ trial: SeatTrial, _ words: Words) {
        self.trial = trial
        self.words = words
        let people = trial.term.data.people
        advice = AdviceText(words, trial.term.working.problem) { people[$0].shownName }
    }

    private var cohorts: [Cohort] { trial.term.data.programme.cohorts }

    /// A broken rule as a sentence.
    func sentence(_ broken: BrokenRule) -> String { broken.sentence(words, trial.term.data.programme, name: trial.term.name) }

    /// Who moves, what that does to each cohort, and which rules are broken or mended by it.
    var text: String {
        var lines = trial.moves.map { move in
            words.personMoves(trial.term.data.people[move.person].shownName, from: name(move.from), to: name(move.to)) + "."
        }
        lines += trial.cohorts.map { place in
            let cohort = cohorts[place]
            let effect = advice.effect(trial.effect(on: place), energy: trial.term.working.mix(place))
            return "\(cohort.name): \(words.membersOf(trial.after.memberCount(place), cohort.seats.upperBound)), \(effect)."
        }
        lines += trial.breaks.map { "! " + sentence($0) }
        lines += trial.mends.map { words.ruleMended(sentence($0)) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The same by ids.
    func json(isKept: Bool) -> JSONObject {
        func id(_ cohort: Int?) -> JSONValue { cohort.map { .string(cohorts[$0].id.text) } ?? .null }
        func rules(_ broken: [BrokenRule]) -> JSONValue { .array(broken.map { CompositionJSON.conflict($0, trial.term, words) }) }
        return [
            "moved": .array(
                trial.moves.map { move in
                    .object([
                        "person": .string(trial.term.data.people[move.person].id.text), "from": id(move.from), "to": id(move.to),
                    ])
                }),
            "cohorts": .array(
                trial.cohorts.map { place in
                    .object([
                        "id": id(place), "members": .integer(trial.after.memberCount(place)),
                        "mix": .integer(trial.after.mix(place)), "mixBefore": .integer(trial.term.working.mix(place)),
                    ])
                }),
            "score": CompositionJSON.score(trial.after.score), "scoreBefore": CompositionJSON.score(trial.term.working.score),
            "breaks": rules(trial.breaks), "mends": rules(trial.mends), "kept": .bool(isKept),
        ]
    }

    private func name(_ cohort: Int?) -> String? { cohort.map { cohorts[$0].name } }
}
