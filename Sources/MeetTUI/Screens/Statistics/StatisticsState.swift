import MeetCore

/// What the Statistics screen remembers: what it is about, and how far one has read.
struct StatisticsState: ScreenState {
    /// One of the two panes.
    enum Pane: Hashable, Sendable {
        case topics, text
    }

    var pane = Pane.topics
    /// The selection among the topics.
    var list = ListState()
    /// How far the text is scrolled.
    var scroll = ScrolledText()
    /// Whether the grid of who met whom is shown in place of the figures.
    var showsGrid = false
    /// What was counted; nil until it is.
    private(set) var record: StatisticsRecord?
    /// The lines of what is selected, made once for a selection and a width.
    private(set) var lines: [String] = []
    private var linesOf: [Int] = []
    /// Counts the records taken, so that lines of an older one are made anew.
    private var version = 0
    private var wantsCounting = true
    private var counting: Int?
    /// Whether the last count came to nothing; it is tried again when the screen is looked at anew, and after each change.
    private(set) var hasFailed = false

    var takesEscape: Bool { pane == .text || showsGrid }

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] {
        [words.statisticsMeanings] + words.statisticsDefinitions.map { "\($0.name): \($0.meaning)" }
    }

    mutating func adopt(_ desk: Desk, from former: Desk?) { wantsCounting = true }

    /// Who sits where may be others since: it is counted anew.
    mutating func refresh() { wantsCounting = true }

    /// What is selected.
    var topic: StatisticsTopic { StatisticsTopic(row: list.selected) }

    /// Whether it is to be counted. While it is being counted it is not asked for again.
    var isCountingWanted: Bool { wantsCounting && counting == nil }

    /// Notes that it is being counted.
    mutating func awaitCounting(_ request: Int) {
        wantsCounting = false
        hasFailed = false
        counting = request
    }

    /// Takes what was counted; a late answer is dropped.
    mutating func take(_ record: StatisticsRecord, request: Int) {
        guard request == counting else { return }
        counting = nil
        version += 1
        self.record = record
    }

    /// Forgets a count that went wrong.
    mutating func failed(_ request: Int) {
        guard counting == request else { return }
        counting = nil
        hasFailed = true
    }

    /// The sheet of what is selected; nil until it is counted.
    func sheet(_ words: Words) -> Sheet? {
        guard let record else { return nil }
        let programme = record.record.data.programme
        let sheet = StatisticsSheet(record.statistics, programme, words: words)
        switch topic {
        case .programme: return sheet.all()
        case .sideBySide: return sheet.sideBySide()
        case .cohort(let place):
            guard record.statistics.cohorts.indices.contains(place) else { return nil }
            return showsGrid ? record.grid(of: programme.cohorts[place], words: words) ?? sheet.cohort(place) : sheet.cohort(place)
        }
    }

    /// Turns to a cohort.
    mutating func show(cohort place: Int, _ desk: Desk) {
        list.select(place + 2, count: StatisticsTopic.rows(cohorts: desk.programme.cohorts.count))
        showsGrid = false
    }

    /// Keeps the selection in sight after the data or the window changed, and makes the lines anew where something else is to be seen.
    mutating func fit(_ desk: Desk, area: Area, words: Words) {
        let layout = StatisticsLayout(area)
        list.fit(
            count: StatisticsTopic.rows(cohorts: desk.programme.cohorts.count), height: Table.height(in: layout.topics, showsTitles: false))
        let subject = [list.selected, showsGrid ? 1 : 0]
        let wanted = subject + [layout.text.columns, version]
        if wanted != linesOf {
            linesOf = wanted
            let ready = topic == .sideBySide ? record?.sideBySide(columns: layout.text.columns) : nil
            lines = ready ?? sheet(words).map { SheetText(columns: layout.text.columns).body($0) } ?? []
        }
        scroll.fit(of: subject, count: lines.count, height: layout.text.rows)
    }
}
