import MeetCore

/// A file of persons on its way in: which file, what its columns mean, and what would come of each row. Nothing is stored before it is said.
struct ImportPreview: Hashable, Sendable {
    /// One of the lists; one of them is seen and takes the keys.
    enum Pane: CaseIterable, Hashable, Sendable {
        case rows, columns, likely
    }

    /// How far reading is.
    struct Progress: Hashable, Sendable {
        let done: Int
        let all: Int
    }

    /// How a file is to be taken.
    struct Wish: Hashable, Sendable {
        var mapping: ColumnMapping<ParticipantColumn>
        var choices: [Int: ImportChoice]
    }

    /// A question that is asked over the preview.
    enum Question: Hashable, Sendable {
        /// Whether those who are perhaps there already are to be read in as new, before anybody has looked at them.
        case likely(selected: Int)
        /// Whether the rest is to be read in although some rows are bad, or a column is left out that was perhaps meant for something.
        case partial(selected: Int)
        /// Whether corrections may be lost.
        case leave(selected: Int)

        /// The answer that is selected.
        var selected: Int {
            get {
                switch self {
                case .likely(let selected), .partial(let selected), .leave(let selected): selected
                }
            }
            set {
                switch self {
                case .likely: self = .likely(selected: newValue)
                case .partial: self = .partial(selected: newValue)
                case .leave: self = .leave(selected: newValue)
                }
            }
        }
    }

    /// The path as it is typed.
    var path = PathState()
    /// What the file would do; nil until one is read.
    private(set) var plan: ImportPlan?
    /// The number of the request under which the file is being read.
    var request: Int?
    /// What columns and persons were corrected to while the plan does not follow yet; nil where it does.
    private(set) var wish: Wish?
    /// How far that is.
    var progress: Progress?
    /// The number of the change under which it is being kept.
    var keeping: Int?
    /// The list that is seen.
    var pane = Pane.rows { didSet { if pane == .likely { hasCompared = true } } }
    /// Whether somebody has looked at those of the file who are perhaps there already.
    private var hasCompared = false
    /// The rows that are shown by what becomes of them; nil for all.
    var fate: ImportPlan.Fate?
    /// Which rows are shown, by their places in the plan.
    private(set) var shown: [Int] = []
    var rowList = ListState()
    var columnList = ListState()
    var likelyList = ListState()
    /// The meanings that a column could have, while one chooses.
    var meanings: ListState? { didSet { if meanings == nil { meaningSought = TypeAhead() } } }
    /// The letters by which one comes to a meaning.
    var meaningSought = TypeAhead()
    var question: Question?
    /// What is told of what is selected, as far as it is scrolled.
    private(set) var detail = ScrolledText()

    /// How many lines of the head say what does not come in.
    var warningCount: Int {
        guard let plan, plan.fault == nil else { return 0 }
        return (plan.leftOut.isEmpty ? 0 : 1) + (plan.withoutConsent == 0 ? 0 : 1) + (plan.withErasedBackground == 0 ? 0 : 1)
    }

    /// Whether a path is being typed, or the beginning of a meaning.
    var isTyping: Bool { meanings != nil || plan == nil && request == nil }

    /// Whether columns or persons were corrected by hand.
    var isCorrected: Bool { plan.map { $0.mapping != guess || !$0.choices.isEmpty } ?? false }

    /// How many would come in as new who are perhaps there already, and whom nobody has looked at.
    var unseenLikely: Int {
        guard let plan, !hasCompared else { return 0 }
        return plan.likely.count { plan.choices[$0.line] == nil }
    }

    /// The mapping as it was guessed.
    private var guess: ColumnMapping<ParticipantColumn>?

    /// Takes a plan that was made.
    mutating func take(_ plan: ImportPlan) {
        if self.plan?.source != plan.source {
            guess = plan.mapping
            pane = plan.fault == nil ? .rows : .columns
            hasCompared = false
            fate = nil
            detail = ScrolledText()
        }
        self.plan = plan
        endReading()
        show()
        likelyList.select(likelyList.selected, count: plan.likely.count)
    }

    /// Nothing is being read any more; what was not worked out is not wished either.
    mutating func endReading() {
        request = nil
        progress = nil
        wish = nil
    }

    /// What the columns mean, as it was corrected last.
    var mapping: ColumnMapping<ParticipantColumn>? { wish?.mapping ?? plan?.mapping }

    /// Who of the file is whom, as it was corrected last.
    var choices: [Int: ImportChoice] { wish?.choices ?? plan?.choices ?? [:] }

    /// Gives a column another meaning.
    /// - Returns: what has to be worked out; nil where nothing differs.
    mutating func correct(_ meaning: ParticipantColumn?, of header: Int) -> ImportLook? {
        guard var mapping, mapping[header] != meaning else { return nil }
        mapping[header] = meaning
        return follow(Wish(mapping: mapping, choices: choices))
    }

    /// Says that a person of the file is one who is there, or not.
    /// - Returns: what has to be worked out; nil while the columns are read anew, since other columns make other persons.
    mutating func turn(_ likely: LikelySame) -> ImportLook? {
        guard let plan, let mapping, mapping == plan.mapping else { return nil }
        var choices = choices
        choices[likely.line] = choices[likely.line] == nil ? likely.choice : nil
        return follow(Wish(mapping: mapping, choices: choices))
    }

    /// Works the last wish out; what was being worked out before is given up.
    private mutating func follow(_ wish: Wish) -> ImportLook? {
        guard let plan else { return nil }
        self.wish = wish
        return .again(plan, wish.mapping, wish.choices)
    }

    /// Goes back to choosing a file; the path stays.
    mutating func chooseFile() {
        plan = nil
        guess = nil
        question = nil
    }

    /// Works out which rows are shown.
    mutating func show() {
        let rows = plan?.rows ?? []
        shown = fate.map { fate in rows.indices.filter { rows[$0].fate == fate } } ?? Array(rows.indices)
        rowList.select(rowList.selected, count: shown.count)
    }

    /// Takes note of how many lines are told of what is selected, and how many are seen; those of something else begin at the top.
    mutating func fitDetail(lines: Int, height: Int) {
        let place = pane == .rows && shown.indices.contains(rowList.selected) ? shown[rowList.selected] : list.selected
        detail.fit(of: [ImportPreview.Pane.allCases.firstIndex(of: pane) ?? 0, place], count: lines, height: height)
    }

    /// Scrolls what is told of what is selected.
    mutating func scrollDetail(_ move: ListMove) { detail.apply(move) }

    /// Scrolls it by lines, as the wheel of the mouse does.
    mutating func scrollDetail(by lines: Int) { detail.move(by: lines) }

    /// The list that is seen, and how many rows it has.
    var list: ListState {
        get {
            if let meanings { return meanings }
            switch pane {
            case .rows: return rowList
            case .columns: return columnList
            case .likely: return likelyList
            }
        }
        set {
            if meanings != nil {
                meanings = newValue
                return
            }
            switch pane {
            case .rows: rowList = newValue
            case .columns: columnList = newValue
            case .likely: likelyList = newValue
            }
        }
    }

    /// How many rows the list has that is seen.
    func count(_ programme: Programme) -> Int {
        if meanings != nil { return ImportMeaning.all(programme).count }
        switch pane {
        case .rows: return shown.count
        case .columns: return plan?.mapping.headers.count ?? 0
        case .likely: return plan?.likely.count ?? 0
        }
    }

    /// The row selected.
    var selectedRow: ImportPlan.Row? {
        guard let plan, shown.indices.contains(rowList.selected) else { return nil }
        return plan.rows[shown[rowList.selected]]
    }

    /// The pair selected of those who are probably the same.
    var selectedLikely: LikelySame? {
        guard let plan, plan.likely.indices.contains(likelyList.selected) else { return nil }
        return plan.likely[likelyList.selected]
    }
}
