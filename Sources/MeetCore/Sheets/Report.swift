/// The report for those outside: a funder, a region. One programme or several together, without names and without small numbers.
public struct Report: Sendable {
    /// A programme with what was counted of it.
    public struct Part: Sendable {
        /// The programme.
        public let programme: Programme
        /// Its statistics.
        public let statistics: ProgrammeStatistics

        /// The given programme and statistics.
        public init(_ programme: Programme, _ statistics: ProgrammeStatistics) {
            self.programme = programme
            self.statistics = statistics
        }
    }

    private let parts: [Part]
    /// What is told of the mix of each.
    private let cells: [MixCells]
    private let words: Words
    private let date: CivilDate

    /// The report of some programmes.
    ///
    /// - Parameter date: the day on which it is made.
    public init(_ parts: [Part], on date: CivilDate, words: Words) {
        self.parts = parts
        cells = parts.map { MixCells($0.statistics.mix, $0.programme, isOutside: true) }
        self.date = date
        self.words = words
    }

    /// What the report is called.
    public var title: String { words.reportTitle(parts.map(\.programme.name)) }

    /// The report, sheet by sheet: of several programmes first all together, then each programme and each of its cohorts.
    public var sheets: [Sheet] {
        let together = parts.count > 1 ? [Sheet(title: words.reportTogether, blocks: comparison + total)] : []
        let each = zip(parts, cells).flatMap { part, cells -> [Sheet] in
            let sheet = StatisticsSheet(part.statistics, part.programme, words: words, isOutside: true)
            let name = part.programme.name
            let whole = Sheet(title: words.mixTitle(name), blocks: sheet.all().blocks + sheet.sideBySide().blocks)
            return [whole]
                + part.statistics.cohorts.indices.filter(cells.tellsAnything).map { place in
                    let blocks = sheet.cohort(place).blocks
                    return Sheet(title: "\(name) – \(part.statistics.cohorts[place].name)", blocks: Array(blocks.dropFirst()))
                }
        }
        return [cover] + together + each
    }

    /// The report as one document: its title, and under it a part for each sheet.
    public var html: String {
        let html = SheetHTML(title: title, languages: [words.language])
        return html.begin + sheets.enumerated().map { html.render($1, level: $0 == 0 ? 1 : 2) }.joined() + html.end
    }

    private var cover: Sheet {
        Sheet(
            title: title,
            blocks: [
                .fields([Sheet.Field(words.reportMade, date.full(words))]), .paragraph(words.reportIntroduction),
                .paragraph(words.statisticsHidden(SmallCells.limit)), .heading(words.statisticsMeanings),
                // Crossing is not told outside.
                .fields(words.statisticsDefinitions.filter { $0.name != words.crossing }.map { Sheet.Field($0.name, $0.meaning) }),
            ])
    }

    /// The programmes beside each other, a line each.
    private var comparison: [Sheet.Block] {
        let text = FigureText(words: words)
        let rows = zip(parts, cells).map { part, cells -> [String] in
            let statistics = part.statistics
            let tellsBridging = statistics.cohorts.indices.allSatisfy(cells.tellsBridging)
            func sum(_ list: [EncounterStatistics]) -> Double? {
                tellsBridging ? list.map(\.bridging).reduce(PairCount(), +).share : nil
            }
            let energies = statistics.cohorts.filter { !$0.mix.isOnlyCounted }.map(\.mix.energy)
            return [
                part.programme.name, "\(statistics.cohorts.count)", outside(statistics.mix.appliedCount),
                outside(statistics.mix.seatedCount),
                text.tenths(energies.isEmpty || !cells.tellsEnergy ? nil : Double(energies.reduce(0, +)) / Double(energies.count)),
                text.percent(sum(statistics.cohorts.compactMap(\.planned))), text.percent(sum(statistics.cohorts.compactMap(\.happened))),
                text.percent(statistics.attendance.share),
            ]
        }
        let columns = [
            words.reportCohorts, words.applied, words.seated, words.reportMeanEnergy, words.sideBridgingPlanned, words.sideBridgingMet,
            words.sideAttendance,
        ]
        return [
            .heading(words.reportProgrammes),
            .table(SheetTable(columns: [.init(words.reportProgramme)] + columns.map { .init($0, isNumber: true) }, rows: rows)),
        ]
    }

    private func outside(_ number: Int) -> String { FigureText(words: words).count(number < SmallCells.limit ? nil : number) }

    /// All programmes together, on the axes that all of them have with the same categories.
    private var total: [Sheet.Block] {
        guard let first = parts.first else { return [] }
        var table = PoolTable(words)
        for axis in first.programme.axes {
            let places = parts.map { part in
                part.programme.axes.firstIndex { $0.id == axis.id && $0.categories.map(\.id) == axis.categories.map(\.id) }
            }
            guard places.allSatisfy({ $0 != nil }) else { continue }
            // What is told of all of them is the sum of what is told of each, so that nothing of one follows from it.
            func sum(_ list: (MixReport) -> [AxisMix], _ told: (MixCells, Int) -> AxisCells) -> AxisCells? {
                AxisCells.together(
                    zip(zip(parts, cells), places).compactMap { part, place in
                        place.map { (list(part.0.statistics.mix)[$0], told(part.1, $0)) }
                    })
            }
            let columns = [sum(\.applied) { $0.applied($1) }, sum(\.seated) { $0.seated($1) }, sum(\.waiting) { $0.waiting($1) }]
            table.add(axis, columns.compactMap { $0 })
        }
        return table.isEmpty ? [] : [.heading(words.reportAllTogether), .table(table.table())]
    }
}
