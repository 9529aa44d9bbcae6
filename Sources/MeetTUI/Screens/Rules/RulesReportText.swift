import MeetCore

/// Whether the rules can be met, in lines: what is wrong first, then what would go, what collides, and what there is.
struct RulesReportText {
    let state: RulesState
    let desk: Desk
    let words: Words

    /// The lines, wrapped to a width.
    func lines(columns: Int) -> [StyledText] {
        guard let report = state.report else { return [StyledText(" " + words.ruleCounting, .muted)] }
        var lines: [StyledText] = []
        func add(_ text: String, _ role: Role, mark: String = "  ") {
            for (index, line) in TextWidth.wrap(text, columns: max(8, columns - 3)).enumerated() {
                lines.append(StyledText((index == 0 ? mark : "  ") + line, role))
            }
        }
        if !report.problems.isEmpty {
            add(words.ruleNotSound, .bad, mark: "! ")
            for problem in report.problems { add(problem.sentence(words), .bad) }
            return lines
        }
        for loss in report.losses {
            add(words.ruleEffect(loss.sentence(words, old: desk.programme, new: programme)), loss.isGrave ? .warning : .text, mark: "> ")
        }
        if let conflicts = report.conflicts {
            for conflict in conflicts {
                add(words.ruleConflict(conflict.sentence(words, programme) { desk.name(of: $0) }), .bad, mark: "! ")
            }
            if conflicts.isEmpty { add(words.ruleNoConflict, .good) }
        } else {
            add(words.ruleSearching, .muted)
        }
        // What the selected thing is about comes first, then what is scarce, then the rest.
        let (near, others) = split(report.supplies)
        let (scarce, enough) = (others.filter(\.isLacking), others.filter { !$0.isLacking })
        for supply in near + scarce + enough {
            add(sentence(supply), supply.isLacking ? .warning : .text, mark: supply.isLacking ? "! " : "  ")
        }
        return lines
    }

    /// The programme that the lines are about.
    private var programme: Programme { state.programmeToCheck(desk, words) ?? desk.programme }

    private func split(_ supplies: [CategorySupply]) -> (near: [CategorySupply], others: [CategorySupply]) {
        func isNear(_ supply: CategorySupply) -> Bool {
            switch state.selected {
            case .axis(let axis): return supply.axis == axis
            case .category(let axis, let category): return supply.axis == axis && supply.category == category
            case .programme, .cohort, .slot: return supply.axis == nil
            default: return false
            }
        }
        return (supplies.filter(isNear), supplies.filter { !isNear($0) })
    }

    private func sentence(_ supply: CategorySupply) -> String {
        var text: String
        if let axis = supply.axis.flatMap({ programme.axis($0) }) {
            let name = axis.categories.first { $0.id == supply.category }?.name(words.language.code) ?? supply.category?.text ?? ""
            text = words.ruleSupply(name, all: supply.all, able: supply.able, wanted: supply.wanted, targeted: supply.targeted)
        } else {
            text = words.ruleSupplyOfAll(all: supply.all, able: supply.able, least: supply.wanted, most: supply.targeted)
        }
        if let scarce = supply.scarcest {
            let slot = programme.slot(scarce.slot)?.name(words.language.code) ?? scarce.slot.text
            text += "; " + words.ruleScarce(slot, able: scarce.able, wanted: scarce.wanted, cohorts: scarce.cohorts)
        }
        return text
    }
}
