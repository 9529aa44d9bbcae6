import MeetCore

/// Advice, as docs/FILES.md shows it.
enum AdviceJSON {
    /// All advice for a cohort.
    static func cohort(_ report: CohortAdviceReport, _ term: LoadedTerm, seconds: Double, _ words: Words) -> JSONObject {
        let advice = report.advice
        var object = head(advice, term, seconds: seconds)
        var counts = JSONObject()
        for list in report.steps { counts[list.kind.rawValue] = .integer(list.count) }
        object["counts"] = .object(counts)
        object["steps"] = .array(
            report.steps.flatMap { list in
                zip(list.first, list.singles).map { .object(single($1, advice, term, of: $0)) }
            })
        object["replacements"] = .array(report.replacements.map { .object(calls($0, term)) })
        let text = AdviceText(words, term.working.problem) { term.data.people[$0].shownName }
        func plan(_ plan: RecruitPlan) -> JSONValue { recruit(plan, for: advice.cohort, term, text) }
        object["recruits"] = .array(report.recruits.plans.map(plan))
        object["recruitsOfOne"] = .array(report.recruits.singles.map(plan))
        return object
    }

    /// Whom to recruit for a cohort.
    static func recruit(_ plan: RecruitPlan, for cohort: Int, _ term: LoadedTerm, _ text: AdviceText) -> JSONValue {
        .object([
            "persons": .array(plan.profiles.map { profile($0, term) }), "slot": .string(term.data.programme.cohorts[cohort].slot.text),
            "leaving": ids(plan.leaving, term), "effect": effect(plan.effect), "mix": .integer(plan.energy),
            "isProven": .bool(plan.isProven), "sentence": .string(text.recruit(plan, for: cohort)),
        ])
    }

    /// Who could take a member's place.
    static func replacement(_ report: ReplacementReport, _ term: LoadedTerm, seconds: Double) -> JSONObject {
        var object = head(report.advice, term, seconds: seconds)
        for member in calls(report, term).members { object[member.key] = member.value }
        return object
    }

    /// Why a person has a seat, and why not.
    static func person(_ advice: PersonAdvice, _ calls: ReplacementReport?, _ term: LoadedTerm, seconds: Double, _ words: Words)
        -> JSONObject
    {
        let cohorts = term.data.programme.cohorts
        let text = AdviceText(words, term.working.problem) { term.data.people[$0].shownName }
        var object: JSONObject = [
            "person": .string(term.data.people[advice.person].id.text),
            "cohort": term.working.cohort(of: advice.person).map { .string(cohorts[$0].id.text) } ?? .null, "seconds": rounded(seconds),
        ]
        object["alike"] =
            advice.alike.map {
                .object([
                    "all": .integer($0.all), "seated": .integer($0.seated), "selection": .string($0.selection.rawValue),
                    "sentence": .string(text.alike($0)),
                ])
            } ?? .null
        object["in"] = advice.whyIn.map { .object(whyIn($0, calls, term, text)) } ?? .null
        object["notIn"] = .array(
            advice.whyNot.map { why in
                .object([
                    "cohort": .string(cohorts[why.cohort].id.text),
                    "obstacles": .array(
                        why.obstacles.map {
                            .object(["reason": .string($0.code), "sentence": .string(text.obstacle($0, why.cohort))])
                        }),
                    "add": effect(why.add),
                    "swap": why.swap.map { .object(["leaving": ids($0.leaving, term), "effect": effect($0.effect)]) } ?? .null,
                    "sentence": .string(text.whyNot(why)),
                ])
            })
        return object
    }

    private static func whyIn(_ why: WhyIn, _ calls: ReplacementReport?, _ term: LoadedTerm, _ text: AdviceText) -> JSONObject {
        var object: JSONObject = [
            "isPinned": .bool(why.isPinned), "companions": ids(why.companions, term), "mix": .integer(why.energy),
            "without": effect(why.without),
        ]
        object["carries"] = .array(
            why.carries.map {
                .object([
                    "term": .string(text.term($0.kind)), "now": .integer($0.value), "without": .integer($0.valueWithout),
                    "mix": .integer($0.energy), "hard": .integer($0.hard),
                ])
            })
        object["asGood"] = .integer(why.replacementCount)
        if let calls { object["call"] = self.calls(calls, term)["call"] }
        return object
    }

    private static func head(_ advice: CohortAdvice, _ term: LoadedTerm, seconds: Double) -> JSONObject {
        [
            "cohort": .string(term.data.programme.cohorts[advice.cohort].id.text),
            "members": .integer(advice.working.memberCount(advice.cohort)),
            "mix": .integer(advice.working.mix(advice.cohort)), "seconds": rounded(seconds),
        ]
    }

    private static func calls(_ report: ReplacementReport, _ term: LoadedTerm) -> JSONObject {
        [
            "leaving": ids(report.removal?.leaving ?? [], term), "without": effect(report.removal?.effect ?? .zero),
            "choices": .integer(report.count), "call": .array(report.calls.map { .object(single($0, report.advice, term)) }),
        ]
    }

    private static func single(_ single: SingleStep, _ advice: CohortAdvice, _ term: LoadedTerm, of step: AdviceStep? = nil) -> JSONObject {
        var object: JSONObject = [:]
        if let step {
            object["kind"] = .string(step.kind.rawValue)
            object["leaving"] = ids(single.leaving, term)
        }
        object["entering"] = ids(single.entering, term)
        if let step { object["choices"] = .integer(step.choices) }
        object["effect"] = effect(single.effect)
        object["mix"] = .integer(advice.working.mix(advice.cohort) + single.effect.mix)
        if let first = single.entering.first {
            let away = single.entering.reduce(0) { $0 + advice.working.datesAway($1, from: advice.cohort) }
            object["away"] = .integer(away)
            object["registered"] = term.data.people[first].registered.map { .string("\($0)") } ?? .null
        }
        return object
    }

    private static func profile(_ profile: RecruitProfile, _ term: LoadedTerm) -> JSONValue {
        var values = JSONObject()
        for value in profile.values {
            let axis = term.data.programme.axes[value.axis]
            values[axis.id.text] = value.category.map { .string(axis.categories[$0].id.text) } ?? .null
        }
        return .object(["values": .object(values), "waiting": .integer(profile.waiting)])
    }

    private static func effect(_ effect: ScoreEffect) -> JSONValue {
        .object([
            "hard": .integer(effect.hard), "unfilled": .integer(effect.unfilled), "mix": .integer(effect.mix),
            "absences": .integer(effect.absences),
        ])
    }

    private static func ids(_ persons: [Int], _ term: LoadedTerm) -> JSONValue {
        .array(persons.map { .string(term.data.people[$0].id.text) })
    }

    /// In whole tenths of a millisecond.
    private static func rounded(_ seconds: Double) -> JSONValue { .number((seconds * 10_000).rounded() / 10_000) }
}
