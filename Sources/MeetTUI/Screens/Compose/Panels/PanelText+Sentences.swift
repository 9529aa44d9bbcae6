import MeetCore

// Rows as sentences.
extension PanelText {
    /// The whole sentence of a row, for the lines below the list; empty where the row says all.
    func detail(_ row: PanelRow, of subject: PanelSubject) -> String {
        switch row {
        case .step(let step, let choices, let breaks, let mends):
            var text = words.step(leaving: step.leaving.map(name), entering: step.entering.map(name)) + ": "
            text += advice.effect(step.effect, energy: energy)
            if choices > 1 { text += ". " + words.asGood(choices - 1) }
            if let first = breaks.first { text += ". " + words.wouldBreak(broken(first), breaks.count - 1) }
            if let first = mends.first { text += ". " + words.wouldMend(broken(first), mends.count - 1) }
            // Who is to take a seat that has become free is asked first.
            if case .replacements = subject {
                let phones = step.entering.map { desk.person($0).listedPhone }.filter { !$0.isEmpty }
                if !phones.isEmpty { text += ". " + words.telephones(phones) }
            }
            return text
        case .plan(let plan): return advice.recruit(plan, for: cohort)
        case .rule(let rule): return broken(rule)
        case .conflict(let conflict): return text(conflict)
        case .term(let term): return words.termDetail(advice.term(term.kind), reading(term), term.energy)
        case .member(let person, let effect): return words.cohortWithout([name(person)], advice.effect(effect, energy: energy))
        case .sentence(let sentence): return text(sentence)
        case .title, .carried, .version, .compared, .energies, .person: return ""
        }
    }

    /// A number with what is wanted of it.
    func reading(_ term: CohortTerm) -> String {
        WorstText(desk, cohort, words, meter: meter).reading(term)
    }

    func text(_ conflict: Conflict) -> String { conflict.sentence(words, desk.programme) { desk.name(of: $0) } }

    func text(_ sentence: PanelRow.Sentence) -> String {
        switch sentence {
        case .worst(let term, let energy): return WorstText(desk, cohort, words, meter: meter).text(term, energy: energy)
        case .rulesKept: return words.allRulesKept
        case .noStepHelps: return words.noStepHelps
        case .nobodyWaits: return words.replacementsAre(0)
        case .noRecruitHelps: return words.noRecruitHelps
        case .noVersions: return words.noVersions
        case .versionIsGone: return words.versionIsGone
        case .notInVersion: return words.notInVersion(desk.programme.cohorts[cohort].name)
        case .pinned(let person): return words.isPinnedIn(name(person), desk.programme.cohorts[cohort].name)
        case .companions(let person, let others): return words.cameWith(name(person), others.map(name))
        case .without(let persons, let effect): return words.cohortWithout(persons.map(name), advice.effect(effect, energy: energy))
        case .replaceable(let count): return words.replaceable(count)
        case .alike(let alike): return advice.alike(alike)
        case .whyNot(let why): return advice.whyNot(why)
        }
    }
}
