import MeetCore

/// What the Rules screen remembers: the rows, what is selected, what is edited, and what is known of whether the rules can be met.
struct RulesState: ScreenState {
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
    /// The check whose answer is awaited, and whether it is of a draft; answers to others are late.
    private var awaited: (request: Int, isDraft: Bool)?
    /// Whether what is typed is to be kept as soon as it is known what that does.
    var isSaving = false
    /// The change that is on its way to the store.
    var keeping: Int?
    /// How many lines of the whole report are seen.
    var reportHeight = 1
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

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] {
        if case .editor = panel { return words.formNotes + words.ruleNotes }
        return words.ruleNotes
    }

    var metFields: Int { if case .editor(let editor) = panel { editor.state.meetings.count } else { 0 } }

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
        let programme = desk.programme
        let place = selected.flatMap { place in former.map { place.found(in: programme, from: $0.programme) } ?? place }
        rows = RulePlace.rows(programme)
        let index = next.flatMap { rows.firstIndex(of: $0) } ?? place.flatMap { rows.firstIndex(of: $0) } ?? list.selected
        list.select(index, count: rows.count)
        if let former = former?.programme { follow(programme, from: former) }
        // People may be others too, so that what was counted of a draft is old.
        draft = nil
        wantsCheck = true
    }

    /// Finds again what is edited or asked about.
    private mutating func follow(_ programme: Programme, from former: Programme) {
        switch panel {
        case .editor(var editor):
            editor.follow(programme, from: former)
            panel = .editor(editor)
        case .question(var question): panel = question.follow(programme, from: former) ? .question(question) : nil
        case .report, nil: break
        }
    }

    /// What is to be checked now under a number; nil where nothing is, or where what is typed cannot be read. Then there is no report, and
    /// none of something else is taken for its.
    mutating func check(_ desk: Desk, _ words: Words, request: Int) -> Programme? {
        guard wantsCheck else { return nil }
        wantsCheck = false
        guard let programme = programmeToCheck(desk, words) else {
            awaited = nil
            draft = nil
            return nil
        }
        awaited = (request, isDrafting)
        return programme
    }

    /// Takes what became known, and answers whether it was awaited. What is typed meanwhile is asked about anew.
    mutating func take(_ report: RulesReport, request: Int) -> Bool {
        guard let awaited, awaited.request == request else { return false }
        if awaited.isDraft { draft = report } else { baseline = report }
        return true
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
        case .question(let question):
            guard case .changed(let programme, _) = question.outcome(on: desk.programme, words) else { return nil }
            return programme
        case .report, nil: return desk.programme
        }
    }
}
