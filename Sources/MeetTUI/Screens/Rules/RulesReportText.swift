import MeetCore

/// Whether the rules can be met, in lines: what is wrong first, then what would go, what collides, and what there is.
struct RulesReportText {
    let state: RulesState
    let desk: Desk
    let words: Words
    /// The programme that the lines are about.
    private let programme: Programme
    /// What the report is read for: what is edited or added, else what is selected.
    private let place: RulePlace?

    /// The text of what is known now; what is typed is read once for all lines.
    init(state: RulesState, desk: Desk, words: Words) {
        self.state = state
        self.desk = desk
        self.words = words
        programme = state.programmeToCheck(desk, words) ?? desk.programme
        if case .editor(let editor) = state.panel {
            place = editor.result(on: desk.programme, words).place ?? state.selected
        } else {
            place = state.selected
        }
    }

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
        if case .cohort(let id)? = place, let cohort = programme.cohort(id) {
            let warnings = SessionDates(of: cohort, in: programme).warnings
            if let first = warnings.first {
                add(words.ruleDateWarning(cohort.name, first.sentence(words), more: warnings.count - 1), .warning, mark: "! ")
            }
        }
        if let conflicts = report.conflicts {
            for conflict in conflicts {
                add(words.cannotBeMet(conflict.sentence(words, programme) { desk.name(of: $0) }), .bad, mark: "! ")
            }
            if conflicts.isEmpty { add(words.ruleNoConflict, .good) }
        } else {
            add(words.ruleSearching, .muted)
        }
        if let slot = slotSelected {
            for line in atSlot(slot, report.supplies) {
                add(line.text, line.isLacking ? .warning : .text, mark: line.isLacking ? "! " : "  ")
            }
        }
        for gap in report.gaps where gap.axis == axisSelected { add(gap.sentence(words, programme), .text) }
        // What the selected thing is about comes first, then what is scarce, then the rest.
        let (near, others) = split(report.supplies)
        let (scarce, enough) = (others.filter(\.isLacking), others.filter { !$0.isLacking })
        for supply in near + scarce + enough {
            add(supply.sentence(words, programme), supply.isLacking ? .warning : .text, mark: supply.isLacking ? "! " : "  ")
        }
        return lines
    }

    private var axisSelected: AxisID? {
        switch place {
        case .axis(let id), .category(let id, _): return id
        default: return nil
        }
    }

    /// The slot that is selected or edited, or that of the cohort.
    private var slotSelected: SlotID? {
        switch place {
        case .slot(let id): return id
        case .cohort(let id): return programme.cohort(id)?.slot
        default: return nil
        }
    }

    /// What there is of every category at one slot, where anything is wanted then.
    private func atSlot(_ slot: SlotID, _ supplies: [CategorySupply]) -> [(text: String, isLacking: Bool)] {
        let name = programme.name(of: slot, words.language.code)
        return supplies.compactMap { supply in
            guard let here = supply.slots.first(where: { $0.slot == slot }), here.wanted > 0 else { return nil }
            let scarce = words.ruleScarce(name, able: here.able, wanted: here.wanted, cohorts: here.cohorts)
            return (supply.name(words, programme) + ", " + scarce, here.lacking > 0)
        }
    }

    private func split(_ supplies: [CategorySupply]) -> (near: [CategorySupply], others: [CategorySupply]) {
        func isNear(_ supply: CategorySupply) -> Bool {
            switch place {
            case .axis(let axis): return supply.axis == axis
            case .category(let axis, let category): return supply.axis == axis && supply.category == category
            case .programme: return supply.axis == nil
            default: return false
            }
        }
        return (supplies.filter(isNear), supplies.filter { !isNear($0) })
    }
}
