/// The statistics of a whole programme, part by part.
struct ProgrammeBlocks {
    let statistics: ProgrammeStatistics
    let programme: Programme
    let words: Words
    let isOutside: Bool

    private var text: FigureText { FigureText(words: words) }
    private var code: String { words.language.code }
    private var mix: MixReport { statistics.mix }

    var blocks: [Sheet.Block] {
        [.heading(words.wholeProgramme), .fields(facts), .table(axisTable)] + exposureBlocks + encounterBlocks + attendanceBlocks
            + sourceBlocks + monthBlocks
    }

    private var facts: [Sheet.Field] {
        var fields = [
            Sheet.Field(words.applied, "\(mix.appliedCount)"),
            Sheet.Field(words.seated, words.seatsTaken(mix.seatedCount, mix.seats.upperBound)),
            Sheet.Field(words.waitingCount, "\(mix.appliedCount - mix.seatedCount)"), Sheet.Field(words.mixEnergy, "\(mix.energy)"),
        ]
        let ways = statistics.cohorts.compactMap { cohort in cohort.travel.mean.map { ($0, cohort.travel) } }
        let weight = ways.reduce(0) { $0 + $1.1.counted * $1.1.sessions }
        if weight > 0 {
            let mean = ways.reduce(0) { $0 + $1.0 * Double($1.1.counted * $1.1.sessions) } / Double(weight)
            fields.append(
                Sheet.Field(
                    words.travelFigure,
                    words.travelValue(
                        mean: text.way(mean), longest: text.way(ways.compactMap(\.1.longest).max()),
                        sessions: ways.reduce(0) { $0 + $1.1.sessions },
                        uncounted: ways.reduce(0) { $0 + $1.1.uncounted })))
        }
        return fields
    }

    private var axisTable: SheetTable {
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() {
            let cells =
                isOutside
                ? AxisCells.outside(applied: mix.applied[place], seated: mix.seated[place], waiting: mix.waiting[place])
                : (AxisCells(mix.applied[place]), AxisCells(mix.seated[place]), AxisCells(mix.waiting[place]))
            let columns = [cells.0, cells.1, cells.2]
            for (index, category) in axis.categories.enumerated() {
                rows.append(
                    [index == 0 ? axis.name(code) : "", category.name(code)]
                        + columns.flatMap { [text.count($0.counts[index]), text.percent($0.shares[index])] })
            }
            if cells.0.neither != 0 {
                rows.append(
                    ["", axis.kind == .contrast ? words.neither : words.unknown] + columns.flatMap { [text.count($0.neither), ""] })
            }
        }
        return SheetTable(
            columns: [
                .init(words.axis), .init(words.category), .init(words.applied, isNumber: true), .init("%", isNumber: true),
                .init(words.seated, isNumber: true), .init("%", isNumber: true), .init(words.waitingCount, isNumber: true),
                .init("%", isNumber: true),
            ], rows: rows)
    }

    private var exposureBlocks: [Sheet.Block] {
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() where axis.kind == .contrast && axis.categories.count == 2 {
            let cells = isOutside ? AxisCells(outside: mix.seated[place]) : AxisCells(mix.seated[place])
            for own in 0...1 {
                let isHidden = cells.hidesAnything
                rows.append([
                    own == 0 ? axis.name(code) : "", words.meets(axis.categories[own].name(code), axis.categories[1 - own].name(code)),
                    text.percent(isHidden ? nil : mix.exposure(axis: place, of: own, to: 1 - own)),
                    text.percent(isHidden ? nil : mix.exposure(axis: place, of: own, to: own)),
                    own == 0 ? text.decimal(isHidden ? nil : statistics.dissimilarity(axis: place)) : "",
                ])
            }
        }
        guard !rows.isEmpty else { return [] }
        let columns: [SheetTable.Column] = [
            .init(words.axis), .init(words.who), .init(words.otherPole, isNumber: true), .init(words.ownPole, isNumber: true),
            .init(words.dissimilarity, isNumber: true),
        ]
        return [.heading(words.exposure), .paragraph(words.exposureMeaning), .table(SheetTable(columns: columns, rows: rows))]
    }

    private var encounterBlocks: [Sheet.Block] {
        let planned = statistics.cohorts.compactMap(\.planned)
        guard !planned.isEmpty else { return [] }
        let happened = statistics.cohorts.compactMap(\.happened)
        func sum(_ list: [EncounterStatistics], _ part: (EncounterStatistics) -> PairCount) -> String {
            text.pairs(list.isEmpty ? nil : list.map(part).reduce(PairCount(), +))
        }
        return [
            .heading(words.encountersHeading),
            .table(
                SheetTable(
                    columns: [.init(""), .init(words.asPlanned, isNumber: true), .init(words.asHappened, isNumber: true)],
                    rows: [
                        [words.pairsMet, sum(planned, \.pairs), sum(happened, \.pairs)],
                        [words.bridgingMet, sum(planned, \.bridging), sum(happened, \.bridging)],
                    ])),
        ]
    }

    private var attendanceBlocks: [Sheet.Block] {
        let sessions = statistics.presenceBySession
        guard !sessions.isEmpty else { return [] }
        let all = statistics.attendance
        return [
            .heading(words.attendanceHeading),
            .fields([Sheet.Field(words.cameCount, words.cameOf(all.attended, all.expected, text.percent(all.share)))]),
            .bars(
                SheetBars(
                    "", maximum: 1,
                    bars: sessions.map { session in
                        SheetBars.Bar(
                            words.sessionNumber(session.number), session.members.share,
                            text: "\(session.members.attended)/\(session.members.expected)  \(text.percent(session.members.share))")
                    })),
        ]
    }

    private var sourceBlocks: [Sheet.Block] {
        let sources = statistics.sources
        guard sources.contains(where: { !$0.source.isEmpty }) else { return [] }
        let numbers = sources.map { [$0.seated, $0.waiting] }
        let hidden = isOutside ? SmallCells.hidden(numbers) : numbers.map { _ in [false, false] }
        let sums = isOutside ? SmallCells.hidden(sources.map(\.applied)) : sources.map { _ in false }
        let rows = sources.indices.map { place in
            [
                sources[place].source.isEmpty ? words.unknown : sources[place].source,
                text.count(sums[place] ? nil : sources[place].applied),
                text.count(hidden[place][0] || sums[place] ? nil : sources[place].seated),
                text.count(hidden[place][1] || sums[place] ? nil : sources[place].waiting),
            ]
        }
        return [
            .heading(words.sourcesHeading),
            .table(
                SheetTable(
                    columns: [
                        .init(words.source), .init(words.applied, isNumber: true), .init(words.seated, isNumber: true),
                        .init(words.waitingCount, isNumber: true),
                    ], rows: rows)),
        ]
    }

    private var monthBlocks: [Sheet.Block] {
        guard !statistics.months.isEmpty else { return [] }
        let hidden =
            isOutside
            ? SmallCells.hidden(statistics.months.map(\.applied) + [statistics.undated]) : (statistics.months.map { _ in false } + [false])
        let largest = statistics.months.map(\.applied).max() ?? 1
        let bars = zip(statistics.months, hidden).map { line, isHidden in
            SheetBars.Bar(
                words.monthAndYear(line.month, line.year), isHidden ? nil : Double(line.applied),
                text: text.count(isHidden ? nil : line.applied))
        }
        return [.heading(words.monthsHeading), .bars(SheetBars("", maximum: Double(largest), bars: bars))]
    }
}
