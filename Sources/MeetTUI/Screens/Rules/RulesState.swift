import MeetCore

/// What the Rules screen remembers: the rows, what is selected, what is edited, and what is known of whether the rules can be met.
struct RulesState: ScreenState, Hashable {
    /// The selection among the rows.
    var list = ListState()
    /// The things of the programme, a row each.
    private(set) var rows: [RulePlace] = []
    /// What lies over the lists.
    var panel: RulesPanel?
    /// What is known of the programme as it is kept.
    private(set) var baseline: RulesReport?
    /// What is known of the programme as it is typed or asked about; nil until it is counted.
    var draft: RulesReport?
    /// Whether something is to be checked; the program sends the check when the screen is shown.
    var wantsCheck = true
    /// Whether what is typed is to be kept as soon as it is known what that does.
    var isSaving = false
    /// The change that is on its way to the store.
    var keeping: Int?
    /// What is to be selected when it is kept.
    var next: RulePlace?

    /// The row selected.
    var selected: RulePlace? { rows.indices.contains(list.selected) ? rows[list.selected] : nil }

    /// What is known of what is shown.
    var report: RulesReport? { isDrafting ? draft : baseline }

    /// Whether a change is typed or asked about.
    var isDrafting: Bool {
        switch panel {
        case .editor, .question: return true
        case .report, nil: return false
        }
    }

    /// An editor or a question takes every key; none of them is to act behind it.
    var isTyping: Bool { isDrafting }
    var takesEscape: Bool { panel != nil }

    var holdsTyped: Bool {
        guard keeping == nil else { return false }
        switch panel {
        case .editor(let editor): return editor.state.isChanged
        case .question(let question): return question.editor != nil
        case .report, nil: return false
        }
    }

    /// Makes the rows of a programme, and keeps the same one selected where that can be.
    mutating func adopt(_ desk: Desk, from former: Desk?) {
        let place = next ?? selected
        rows = RulePlace.rows(desk.programme)
        let index = place.flatMap { rows.firstIndex(of: $0) } ?? list.selected
        list.select(index, count: rows.count)
        wantsCheck = true
    }

    /// Takes what became known. What is typed meanwhile is asked about anew.
    mutating func take(_ report: RulesReport) {
        if isDrafting { draft = report } else { baseline = report }
    }

    /// Opens something else, or nothing: then what was known of a draft is gone.
    mutating func show(_ panel: RulesPanel?) {
        self.panel = panel
        draft = nil
        isSaving = false
        wantsCheck = true
    }

    /// The programme that is to be checked; nil where what is typed cannot be read.
    func programmeToCheck(_ desk: Desk, _ words: Words) -> Programme? {
        switch panel {
        case .editor(let editor):
            let result = editor.result(on: desk.programme, words)
            return result.problems.isEmpty ? result.programme : nil
        case .question(let question): return question.programme
        case .report, nil: return desk.programme
        }
    }
}
