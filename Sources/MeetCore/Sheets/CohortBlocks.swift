/// The statistics of one cohort, part by part.
struct CohortBlocks {
    let cohort: CohortStatistics
    /// The spread of all who applied, beside which the cohort's stands.
    let applied: [AxisMix]
    let programme: Programme
    let words: Words
    let isOutside: Bool

    private var text: FigureText { FigureText(words: words) }
    private var code: String { words.language.code }

    /// A mix as it may be told here.
    private func cells(_ mix: AxisMix) -> AxisCells { isOutside ? AxisCells(outside: mix) : AxisCells(mix) }

    var blocks: [Sheet.Block] {
        let slot = programme.cohort(cohort.cohort).flatMap { programme.slot($0.slot) }?.name(code) ?? ""
        let title = [cohort.name.isEmpty ? cohort.cohort.text : cohort.name, slot].filter { !$0.isEmpty }.joined(separator: ", ")
        return [.heading(title), .fields(facts)] + bars + [.table(mixTable)] + encounterBlocks + needBlocks + attendanceBlocks
    }

    // MARK: The mix

    private var facts: [Sheet.Field] {
        var fields = [
            Sheet.Field(words.members, words.seatsTaken(cohort.mix.members, cohort.mix.seats.upperBound)),
            Sheet.Field(words.mixEnergy, "\(cohort.mix.energy)"),
        ]
        let crossings = cohort.mix.crossings.map { term in
            guard case .crossing(let first, let second) = term.kind else { return "" }
            let names = [first, second].map { programme.axis($0)?.name(code) ?? $0.text }
            return "\(names[0])×\(names[1]) \(words.signed(term.value))"
        }
        if !crossings.isEmpty { fields.append(Sheet.Field(words.crossing, crossings.joined(separator: ", "))) }
        if let strength = cohort.faultline.strength {
            let sides = (cohort.faultline.side.count, cohort.mix.members - cohort.faultline.side.count)
            fields.append(
                Sheet.Field(
                    words.faultline,
                    words.faultlineValue(text.decimal(strength), sides.0, sides.1, isProven: cohort.faultline.isProven)))
        }
        if let width = cohort.subgroups.width {
            let number = (cohort.subgroups.subgroups.max() ?? 0) + 1
            fields.append(Sheet.Field(words.subgroups, words.subgroupsValue(text.decimal(width), number)))
        }
        fields.append(
            Sheet.Field(
                words.travelFigure,
                cohort.travel.mean == nil
                    ? words.travelUnknown
                    : words.travelValue(
                        mean: text.way(cohort.travel.mean), longest: text.way(cohort.travel.longest), sessions: cohort.travel.sessions,
                        uncounted: cohort.travel.uncounted)))
        return fields
    }

    /// How many there are of each category, what is wanted, and where sessions were held how many came on average.
    private var bars: [Sheet.Block] {
        programme.axes.indices.map { place in
            let axis = programme.axes[place]
            let planned = cells(cohort.mix.axes[place])
            let attended = cohort.attendance.map { attendanceCells($0, place) }
            let sessions = Double(cohort.attendance?.sessions.count ?? 0)
            var bars: [SheetBars.Bar] = []
            for (index, category) in axis.categories.enumerated() {
                bars.append(
                    SheetBars.Bar(
                        category.name(code), planned.counts[index].map(Double.init),
                        text: "\(text.count(planned.counts[index]))  \(text.percent(planned.shares[index]))",
                        wish: category.target.map { Double($0.lowerBound)...Double($0.upperBound) }))
                guard let attended else { continue }
                let mean = attended.counts[index].map { Double($0) / sessions }
                bars.append(
                    SheetBars.Bar(
                        words.attendedMix, mean, text: "\(text.tenths(mean))  \(text.percent(attended.shares[index]))", isSecond: true))
            }
            return .bars(SheetBars(axis.name(code), maximum: Double(cohort.mix.seats.upperBound), bars: bars))
        }
    }

    /// The attended mix of an axis. Outside, it is told only where the members' own numbers are: a share of few persons is a few persons.
    private func attendanceCells(_ attendance: AttendanceStatistics, _ place: Int) -> AxisCells {
        guard isOutside else { return AxisCells(attendance.attended[place]) }
        return AxisCells(
            attendance.attended[place], hidden: SmallCells.hidden(cohort.mix.axes[place].counts + [cohort.mix.axes[place].neither]))
    }

    private var mixTable: SheetTable {
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() {
            let cells = self.cells(cohort.mix.axes[place])
            let pool = self.cells(applied[place])
            for (index, category) in axis.categories.enumerated() {
                rows.append([
                    index == 0 ? axis.name(code) : "", category.name(code), text.count(cells.counts[index]),
                    text.percent(cells.shares[index]),
                    text.percent(pool.shares[index]), Self.wish(category, seats: cohort.mix.seats.upperBound),
                    index == 0 ? text.decimal(cells.blau) : "", index == 0 ? text.decimal(cells.relativeBlau) : "",
                ])
            }
            if cells.neither != 0 {
                rows.append(["", axis.kind == .contrast ? words.neither : words.unknown, text.count(cells.neither), "", "", "", "", ""])
            }
        }
        return SheetTable(
            columns: [
                .init(words.axis), .init(words.category), .init(words.count, isNumber: true), .init(words.share, isNumber: true),
                .init(words.appliedShare, isNumber: true), .init(words.wanted), .init("Blau", isNumber: true),
                .init(words.relativeBlau, isNumber: true),
            ], rows: rows)
    }

    /// What is wanted of a category: `6–12`, `≥ 3`, `≤ 10`; empty where nothing is. What any cohort of so many seats keeps is no wish.
    static func wish(_ category: Category, seats: Int) -> String {
        var parts: [String] = []
        if let target = category.target, target.lowerBound > 0 || target.upperBound < seats {
            parts.append("\(target.lowerBound)–\(target.upperBound)")
        }
        if category.minimum > 0 { parts.append("≥ \(category.minimum)") }
        if let maximum = category.maximum, maximum < seats { parts.append("≤ \(maximum)") }
        return parts.joined(separator: ", ")
    }

    // MARK: Tables, needs

    private var encounterBlocks: [Sheet.Block] {
        guard let planned = cohort.planned else { return [] }
        let columns = [(words.asPlanned, planned)] + (cohort.happened.map { [(words.asHappened, $0)] } ?? [])
        func row(_ title: String, _ value: (EncounterStatistics) -> String) -> [String] { [title] + columns.map { value($0.1) } }
        var rows = [
            row(words.sessionsCounted) { "\($0.sessions)" }, row(words.pairsMet) { text.pairs($0.pairs) },
            row(words.bridgingMet) { text.pairs($0.bridging) },
        ]
        for (place, axis) in planned.bridgingByAxis.enumerated() {
            rows.append(
                row("  " + (programme.axis(axis.axis)?.name(code) ?? axis.axis.text)) { text.pairs($0.bridgingByAxis[place].pairs) })
        }
        rows += [
            row(words.partnersEach) { text.spread($0.partners) }, row(words.bridgingPartnersEach) { text.spread($0.bridgingPartners) },
            row(words.metAgain) { "\($0.pairsByTimes.dropFirst(2).reduce(0, +))" },
        ]
        return [
            .heading(words.encountersHeading),
            .table(SheetTable(columns: [.init("")] + columns.map { .init($0.0, isNumber: true) }, rows: rows)),
        ]
    }

    private var needBlocks: [Sheet.Block] {
        guard !cohort.needs.isEmpty else { return [] }
        let rows = cohort.needs.map { line in
            let persons = isOutside && line.persons < SmallCells.limit ? nil : Optional(line.persons)
            return [words.need(line.need.description), text.count(persons), line.sessions == 0 ? "–" : "\(line.met)/\(line.sessions)"]
        }
        return [
            .heading(words.needsHeading),
            .table(
                SheetTable(
                    columns: [.init(words.needColumn), .init(words.personCount, isNumber: true), .init(words.needMet, isNumber: true)],
                    rows: rows)),
        ]
    }

    // MARK: Attendance

    private var attendanceBlocks: [Sheet.Block] {
        guard let attendance = cohort.attendance else { return [] }
        let hours = attendance.studyHours
        var blocks: [Sheet.Block] = [
            .heading(words.attendanceHeading),
            .fields([
                Sheet.Field(
                    words.cameCount,
                    words.cameOf(attendance.members.attended, attendance.members.expected, text.percent(attendance.members.share))),
                Sheet.Field(words.studyHours, words.studyHoursValue(hours, persons: attendance.personHours)),
                Sheet.Field(words.awayTwice, text.count(isOutside && attendance.awayTwice < SmallCells.limit ? nil : attendance.awayTwice)),
            ]),
        ]
        if !isOutside { blocks.append(.table(sessionTable(attendance))) }
        blocks.append(.table(axisTable(attendance)))
        return blocks
    }

    private func sessionTable(_ attendance: AttendanceStatistics) -> SheetTable {
        SheetTable(
            columns: [
                .init(words.sessionColumn, isNumber: true), .init(words.dateColumn), .init(words.cameCount, isNumber: true),
                .init(words.lateCount, isNumber: true),
                .init(words.excusedCount, isNumber: true), .init(words.absentCount, isNumber: true),
                .init(words.unmarkedCount, isNumber: true),
                .init(words.guestCount, isNumber: true), .init(words.mixEnergy, isNumber: true),
            ],
            rows: attendance.sessions.map { session in
                [
                    "\(session.number)", session.date?.description ?? "–", "\(session.members.attended)", "\(session.members.late)",
                    "\(session.members.excused)", "\(session.members.absent)", "\(session.members.unmarked)", "\(session.guests)",
                    "\(session.energy)",
                ]
            })
    }

    private func axisTable(_ attendance: AttendanceStatistics) -> SheetTable {
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() {
            let planned = cells(cohort.mix.axes[place])
            let attended = attendanceCells(attendance, place)
            for (index, category) in axis.categories.enumerated() {
                let isHidden = planned.counts[index] == nil
                rows.append([
                    index == 0 ? axis.name(code) : "", category.name(code),
                    isHidden ? "–" : text.percent(attendance.byAxis[place][index].share),
                    text.percent(planned.shares[index]), text.percent(attended.shares[index]),
                ])
            }
        }
        return SheetTable(
            columns: [
                .init(words.axis), .init(words.category), .init(words.cameShare, isNumber: true), .init(words.plannedMix, isNumber: true),
                .init(words.attendedColumn, isNumber: true),
            ], rows: rows)
    }
}
