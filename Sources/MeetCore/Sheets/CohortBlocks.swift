/// The statistics of one cohort, part by part.
struct CohortBlocks {
    let cohort: CohortStatistics
    /// Its place among the cohorts reported.
    let place: Int
    /// What is told of the mix, also of all who applied, beside which the cohort's stands.
    let cells: MixCells
    let programme: Programme
    let words: Words

    private var text: FigureText { FigureText(words: words) }
    private var code: String { words.language.code }
    private var isOutside: Bool { cells.isOutside }
    private var tellsRest: Bool { cells.tellsRest(place) }

    var blocks: [Sheet.Block] {
        let slot = programme.cohort(cohort.cohort).flatMap { programme.slot($0.slot) }?.name(code) ?? ""
        let title = [cohort.name.isEmpty ? cohort.cohort.text : cohort.name, slot].filter { !$0.isEmpty }.joined(separator: ", ")
        return [.heading(title), .fields(facts)] + bars + [.table(mixTable)] + encounterBlocks + needBlocks + attendanceBlocks
    }

    // MARK: The mix

    private var facts: [Sheet.Field] {
        var fields = [
            Sheet.Field(words.members, words.seatsTaken(cohort.mix.members, cohort.mix.seats.upperBound)),
            Sheet.Field(words.mixEnergy, text.count(cells.tellsEnergy(place) && !cohort.mix.isOnlyCounted ? cohort.mix.energy : nil)),
        ]
        let crossings = cohort.mix.crossings.map { term in
            guard case .crossing(let first, let second) = term.kind else { return "" }
            let names = [first, second].map { programme.name(of: $0, code) }
            return "\(names[0])×\(names[1]) \(words.signed(term.value))"
        }
        // With the numbers of the poles crossing tells how many there are of each pair of poles, and so do the sizes of the two camps.
        if !crossings.isEmpty, !isOutside { fields.append(Sheet.Field(words.crossing, crossings.joined(separator: ", "))) }
        if let strength = cohort.faultline.strength, tellsRest {
            let sides = (cohort.faultline.side.count, cohort.mix.members - cohort.faultline.side.count)
            let value = words.faultlineValue(text.decimal(strength), isOutside ? nil : sides, isProven: cohort.faultline.isProven)
            fields.append(Sheet.Field(words.faultline, value))
        }
        if let width = cohort.subgroups.width, tellsRest {
            let number = (cohort.subgroups.subgroups.max() ?? 0) + 1
            fields.append(Sheet.Field(words.subgroups, words.subgroupsValue(text.decimal(width), number)))
        }
        if tellsRest { fields.append(Sheet.Field(words.travelFigure, text.travel(cohort.travel, isOutside: isOutside))) }
        if cohort.mix.erased > 0 {
            fields.append(Sheet.Field(words.erasedCount, words.erasedMeaning(isOutside ? nil : cohort.mix.erased)))
        }
        return fields
    }

    /// How many there are of each category, what is wanted, and where sessions were held how many came on average.
    private var bars: [Sheet.Block] {
        programme.axes.indices.map { place in
            let axis = programme.axes[place]
            let planned = cells.cohort(self.place, place)
            let attended = tellsRest ? cohort.attendance.map { cells.attended($0.attended[place], cohort: self.place, place) } : nil
            let sessions = Double(cohort.attendance?.sessions.count ?? 0)
            var bars: [SheetBars.Bar] = []
            for (index, category) in axis.categories.enumerated() {
                bars.append(
                    SheetBars.Bar(
                        category.name(code), planned.counts[index].map(Double.init),
                        text: text.count(text.count(planned.counts[index]), share: planned.shares[index]),
                        wish: category.target.map { Double($0.lowerBound)...Double($0.upperBound) }))
                guard let attended else { continue }
                let mean = attended.counts[index].map { Double($0) / sessions }
                bars.append(
                    SheetBars.Bar(
                        words.attendedMix, mean,
                        text: text.count(mean == nil ? words.hiddenNumber : text.tenths(mean), share: attended.shares[index]),
                        isSecond: true))
            }
            return .bars(SheetBars(axis.name(code), maximum: Double(cohort.mix.seats.upperBound), bars: bars))
        }
    }

    private var mixTable: SheetTable {
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() {
            let pool = self.cells.applied(place)
            let cells = self.cells.cohort(self.place, place)
            rows.append([axis.name(code), "", "", "", "", text.decimal(cells.blau), text.decimal(cells.relativeBlau)])
            for (index, category) in axis.categories.enumerated() {
                rows.append([
                    Self.indent + category.name(code), text.count(cells.counts[index]), text.percent(cells.shares[index]),
                    text.percent(pool.shares[index]), Self.wish(category, seats: cohort.mix.seats.upperBound), "", "",
                ])
            }
            if cells.neither != 0 {
                let name = axis.kind == .contrast ? words.neither : words.unknown
                rows.append([Self.indent + name, text.count(cells.neither), "", "", "", "", ""])
            }
        }
        return SheetTable(
            columns: [
                .init(words.axisAndCategory), .init(words.count, isNumber: true), .init(words.share, isNumber: true),
                .init(words.appliedShare, isNumber: true), .init(words.wanted), .init("Blau", isNumber: true),
                .init(words.relativeBlau, isNumber: true),
            ], rows: rows, caption: words.countsByCategory)
    }

    /// What stands before a category under its axis.
    static let indent = "  "

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
        guard let planned = cohort.planned, tellsRest else { return [] }
        let columns = [(words.asPlanned, planned)] + (cohort.happened.map { [(words.asHappened, $0)] } ?? [])
        func row(_ title: String, _ value: (EncounterStatistics) -> String) -> [String] { [title] + columns.map { value($0.1) } }
        var rows = [
            row(words.sessionsCounted) { "\($0.sessions)" }, row(words.pairsMet) { text.pairs($0.pairs, isOutside: isOutside) },
            row(words.bridgingMet) { text.pairs(cells.tellsBridging(place) ? $0.bridging : nil, isOutside: isOutside) },
        ]
        for (index, axis) in planned.bridgingByAxis.enumerated() {
            let isTold = programme.axes.firstIndex { $0.id == axis.axis }.map { cells.tellsBridging(place, axis: $0) } ?? true
            rows.append(
                row(Self.indent + programme.name(of: axis.axis, code)) {
                    text.pairs(isTold ? $0.bridgingByAxis[index].pairs : nil, isOutside: isOutside)
                })
        }
        rows.append(row(words.partnersEach) { text.spread($0.partners) })
        // Outside, this would bound how many there are of a pole.
        if !isOutside { rows.append(row(words.bridgingPartnersEach) { text.spread($0.bridgingPartners) }) }
        rows.append(row(words.metAgain) { "\($0.pairsByTimes.dropFirst(2).reduce(0, +))" })
        return [
            .heading(words.encountersHeading),
            .table(SheetTable(columns: [.init("")] + columns.map { .init($0.0, isNumber: true) }, rows: rows)),
        ]
    }

    private var needBlocks: [Sheet.Block] {
        // Outside, a need of few is not named at all: that somebody needs an interpreter of a language says where somebody is from.
        let needs = cohort.needs.filter { _ in tellsRest }.filter { !isOutside || $0.persons >= SmallCells.limit }
        guard !needs.isEmpty else { return [] }
        let rows = needs.map { line in
            [words.need(line.need.description), "\(line.persons)", line.sessions == 0 ? "–" : "\(line.met)/\(line.sessions)"]
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
        if tellsRest { blocks.append(.table(axisTable(attendance))) }
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
                    "\(session.number)", session.date?.line(words) ?? "–", "\(session.members.attended)", "\(session.members.late)",
                    "\(session.members.excused)", "\(session.members.absent)", "\(session.members.unmarked)", "\(session.guests)",
                    "\(session.energy)",
                ]
            }, caption: words.attendanceBySession)
    }

    private func axisTable(_ attendance: AttendanceStatistics) -> SheetTable {
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() {
            let planned = cells.cohort(self.place, place)
            let attended = cells.attended(attendance.attended[place], cohort: self.place, place)
            rows.append([axis.name(code), "", "", ""])
            for (index, category) in axis.categories.enumerated() {
                let share = planned.counts[index] == nil ? nil : attendance.byAxis[place][index].share
                rows.append([
                    Self.indent + category.name(code), text.percent(share), text.percent(planned.shares[index]),
                    text.percent(attended.shares[index]),
                ])
            }
        }
        return SheetTable(
            columns: [
                .init(words.axisAndCategory), .init(words.cameShare, isNumber: true), .init(words.plannedMix, isNumber: true),
                .init(words.attendedColumn, isNumber: true),
            ], rows: rows, caption: words.attendanceByCategory)
    }
}
