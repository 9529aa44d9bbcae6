import MeetCore

/// Whom to recruit, cohort by cohort: what is missing in the whole term. Cohorts that are over miss nobody any more.
struct RecruitsReport {
    private let cohorts: [(advice: CohortAdvice, recruits: RecruitAdvice)]
    private let term: LoadedTerm
    private let words: Words
    private let text: AdviceText

    init(_ term: LoadedTerm, _ words: Words, today: CivilDate) {
        self.term = term
        self.words = words
        let past = Set(PastCohorts(term.data, dates: term.dates, today: today).left)
        cohorts = term.data.programme.cohorts.indices.filter { !past.contains(term.data.programme.cohorts[$0].id) }.map { place in
            let advice = CohortAdvice(for: place, in: term.working)
            return (advice, RecruitAdvice(advice))
        }
        text = AdviceText(words, term.working.problem) { [people = term.data.people] in people[$0].shownName }
    }

    /// To read: under each cohort whom to find, for one, two and three.
    var sheet: Sheet {
        let blocks = cohorts.flatMap { advice, recruits -> [Sheet.Block] in
            let cohort = term.data.programme.cohorts[advice.cohort]
            let seats = words.seatsTaken(advice.working.memberCount(advice.cohort), cohort.seats.upperBound)
            let lines = recruits.plans.map { "- " + text.recruit($0, for: advice.cohort) }
            return [
                .heading("\(cohort.name), \(text.slot(advice.cohort)), \(seats)"),
                .paragraph(lines.isEmpty ? words.noRecruitHelps : lines.joined(separator: "\n")),
            ]
        }
        return Sheet(title: words.whomToRecruit, subtitle: term.data.programme.name, blocks: blocks)
    }

    /// For programs.
    var json: JSONObject {
        [
            "cohorts": .array(
                cohorts.map { advice, recruits in
                    .object([
                        "cohort": .string(term.data.programme.cohorts[advice.cohort].id.text),
                        "members": .integer(advice.working.memberCount(advice.cohort)),
                        "mix": .integer(advice.working.mix(advice.cohort)),
                        "recruits": .array(recruits.plans.map { AdviceJSON.recruit($0, for: advice.cohort, term, text) }),
                    ])
                })
        ]
    }
}
