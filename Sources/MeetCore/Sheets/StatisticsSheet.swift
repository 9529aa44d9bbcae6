/// The statistics of a programme as a sheet: the same on the screen, on paper and in the report.
public struct StatisticsSheet {
    private let statistics: ProgrammeStatistics
    private let programme: Programme
    private let words: Words
    /// What is told of the mix.
    private let cells: MixCells

    /// The sheets of a programme's statistics.
    ///
    /// - Parameter isOutside: whether they leave the house; then numbers below 5 are hidden, and what would betray them.
    public init(_ statistics: ProgrammeStatistics, _ programme: Programme, words: Words, isOutside: Bool = false) {
        self.statistics = statistics
        self.programme = programme
        self.words = words
        cells = MixCells(statistics.mix, programme, isOutside: isOutside)
    }

    /// All: cohorts beside each other, the whole programme, each cohort, and what the numbers mean. Where only some cohorts are asked about they
    /// stand before the programme.
    public func whole() -> Sheet {
        let cohorts = statistics.cohorts.indices.flatMap { self.cohort($0).blocks }
        let isPart = statistics.cohorts.count < programme.cohorts.count
        let blocks = isPart ? sideBySide().blocks + cohorts + all().blocks : sideBySide().blocks + all().blocks + cohorts
        return Sheet(title: words.mixTitle(programme.name), blocks: blocks + meanings())
    }

    /// The cohorts beside each other, a line each.
    public func sideBySide() -> Sheet { sheet(SideBySideBlocks(statistics: statistics, cells: cells, words: words).blocks) }

    /// The whole programme.
    public func all() -> Sheet {
        sheet(ProgrammeBlocks(statistics: statistics, programme: programme, words: words, cells: cells).blocks)
    }

    /// One cohort, by its place among those reported.
    public func cohort(_ place: Int) -> Sheet {
        let blocks = CohortBlocks(
            cohort: statistics.cohorts[place], place: place, cells: cells, programme: programme, words: words)
        return sheet(blocks.blocks)
    }

    /// What each number means, with its formula.
    public func meanings() -> [Sheet.Block] {
        [.heading(words.statisticsMeanings), .fields(words.statisticsDefinitions.map { Sheet.Field($0.name, $0.meaning) })]
            + (cells.isOutside ? [.paragraph(words.statisticsHidden(SmallCells.limit))] : [])
    }

    private func sheet(_ blocks: [Sheet.Block]) -> Sheet { Sheet(title: words.mixTitle(programme.name), blocks: blocks) }
}
