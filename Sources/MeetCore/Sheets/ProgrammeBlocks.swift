/// The statistics of a whole programme, part by part.
struct ProgrammeBlocks {
    let statistics: ProgrammeStatistics
    let programme: Programme
    let words: Words
    /// What is told of the mix.
    let cells: MixCells

    private var text: FigureText { FigureText(words: words) }
    private var code: String { words.language.code }
    private var mix: MixReport { statistics.mix }

    var blocks: [Sheet.Block] {
        let head: [Sheet.Block] =
            isPart
            ? [
                .heading(words.wholeProgramme), .fields(counts), .table(axisTable), .heading(words.chosenCohorts(statistics.cohorts.count)),
                .fields(ofCohorts),
            ]
            : [.heading(words.wholeProgramme), .fields(counts + ofCohorts), .table(axisTable)]
        return head + exposureBlocks + encounterBlocks + attendanceBlocks
            + sourceBlocks + monthBlocks
    }

    /// Whether only some cohorts are reported: who applied, has a seat and waits is told of all people all the same.
    private var isPart: Bool { statistics.cohorts.count < programme.cohorts.count }

    private var counts: [Sheet.Field] {
        [
            Sheet.Field(words.applied, words.grouped(mix.appliedCount)),
            Sheet.Field(words.seated, words.seatsTaken(mix.seatedCount, mix.seats.upperBound)),
            Sheet.Field(words.waitingCount, words.grouped(mix.appliedCount - mix.seatedCount)),
        ]
            + (mix.erased > 0 ? [Sheet.Field(words.erasedCount, words.erasedMeaning(cells.isOutside ? nil : mix.erased))] : [])
    }

    private var isOnlyCounted: Bool { statistics.cohorts.contains(where: \.mix.isOnlyCounted) }

    /// What is told of the cohorts reported together.
    private var ofCohorts: [Sheet.Field] {
        var fields = [
            Sheet.Field(words.mixEnergy, text.count(cells.tellsEnergy && !isOnlyCounted ? mix.energy : nil))
        ]
        let travel = TravelStatistics(together: statistics.cohorts.map(\.travel))
        if travel.mean != nil, tellsRest { fields.append(Sheet.Field(words.travelFigure, text.travel(travel, isOutside: cells.isOutside))) }
        return fields
    }

    /// Whether what is made of people one by one is told: see `MixCells.tellsRest`.
    private var tellsRest: Bool { statistics.cohorts.indices.allSatisfy { !cells.tellsAnything($0) || cells.tellsRest($0) } }

    private var axisTable: SheetTable {
        var table = PoolTable(words)
        for (place, axis) in programme.axes.enumerated() {
            let columns = [cells.applied(place), cells.seated(place), cells.waiting(place)]
            table.add(axis, columns)
            if columns[0].neither != 0 { table.addRest(axis, columns) }
        }
        return table.table(caption: words.countsByCategory)
    }

    private var exposureBlocks: [Sheet.Block] {
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() where axis.kind == .contrast && axis.categories.count == 2 {
            let isHidden = !cells.tellsExposure(place)
            rows.append([axis.name(code), "", "", text.decimal(isHidden ? nil : statistics.dissimilarity(axis: place))])
            for own in 0...1 {
                rows.append([
                    CohortBlocks.indent + words.meets(axis.categories[own].name(code), axis.categories[1 - own].name(code)),
                    text.percent(isHidden ? nil : mix.exposure(axis: place, of: own, to: 1 - own)),
                    text.percent(isHidden ? nil : mix.exposure(axis: place, of: own, to: own)), "",
                ])
            }
        }
        guard !rows.isEmpty else { return [] }
        let columns: [SheetTable.Column] = [
            .init(words.who), .init(words.otherPole, isNumber: true), .init(words.ownPole, isNumber: true),
            .init(words.dissimilarity, isNumber: true),
        ]
        return [.heading(words.exposure), .paragraph(words.exposureMeaning), .table(SheetTable(columns: columns, rows: rows))]
    }

    private var encounterBlocks: [Sheet.Block] {
        let planned = statistics.cohorts.compactMap(\.planned)
        guard !planned.isEmpty, tellsRest else { return [] }
        let happened = statistics.cohorts.compactMap(\.happened)
        func sum(_ list: [EncounterStatistics], _ part: (EncounterStatistics) -> PairCount) -> String {
            text.pairs(list.isEmpty ? nil : list.map(part).reduce(PairCount(), +), isOutside: cells.isOutside)
        }
        let tellsBridging = statistics.cohorts.indices.allSatisfy(cells.tellsBridging)
        return [
            .heading(words.encountersHeading),
            .table(
                SheetTable(
                    columns: [.init(""), .init(words.asPlanned, isNumber: true), .init(words.asHappened, isNumber: true)],
                    rows: [
                        [words.pairsMet, sum(planned, \.pairs), sum(happened, \.pairs)],
                        [words.bridgingMet] + [planned, happened].map { tellsBridging ? sum($0, \.bridging) : "–" },
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
        let sources = SourceCells(statistics.sources, isOutside: cells.isOutside).lines
        guard sources.contains(where: { $0.name != .unknown }) else { return [] }
        let rows = sources.map { source in
            let name: String
            switch source.name {
            case .known(let text): name = text
            case .unknown: name = words.unknown
            case .others: name = words.otherSources
            }
            return [name, text.count(source.applied), text.count(source.seated), text.count(source.waiting)]
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
            cells.isOutside
            ? SmallCells.hidden(statistics.months.map(\.applied) + [statistics.undated]) : (statistics.months.map { _ in false } + [false])
        let largest = statistics.months.map(\.applied).max() ?? 1
        let bars = zip(statistics.months, hidden).map { line, isHidden in
            SheetBars.Bar(
                words.monthAndYear(line.month, line.year), isHidden ? nil : Double(line.applied),
                text: text.count(isHidden ? nil : line.applied))
        }
        return [.heading(words.monthsHeading), .bars(SheetBars("", maximum: Double(largest), bars: bars))] + monthTables
    }

    /// Who applied month by month, an axis each: whether those who are looked for begin to come. Not outside the house, where most of these numbers
    /// would be too small to be told.
    private var monthTables: [Sheet.Block] {
        guard !cells.isOutside, statistics.months.count > 1 else { return [] }
        return programme.axes.enumerated().map { place, axis in
            let rows = statistics.months.map { month in
                let mix = month.axes[place]
                return [words.monthAndYear(month.month, month.year)]
                    + mix.counts.indices.flatMap { ["\(mix.counts[$0])", text.percent(mix.shares?[$0])] }
            }
            let columns = axis.categories.flatMap { [SheetTable.Column($0.name(code), isNumber: true), .init("%", isNumber: true)] }
            return .table(SheetTable(columns: [.init(axis.name(code))] + columns, rows: rows))
        }
    }
}
