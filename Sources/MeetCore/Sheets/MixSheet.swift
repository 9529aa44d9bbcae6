/// The mix statistics of a programme as a sheet.
public enum MixSheet {
    /// The sheet of a report.
    public static func make(_ report: MixReport, _ programme: Programme, words: Words) -> Sheet {
        var blocks: [Sheet.Block] = [
            .fields([
                Sheet.Field(words.applied, "\(report.appliedCount)"),
                Sheet.Field(words.seated, words.seatsTaken(report.seatedCount, report.seats.upperBound)),
                Sheet.Field(words.waitingCount, "\(report.appliedCount - report.seatedCount)"),
                Sheet.Field(words.mixEnergy, "\(report.energy)"),
            ])
        ]
        for cohort in report.cohorts { blocks += self.blocks(cohort, programme, words) }
        blocks += [.heading(words.wholeProgramme), .table(programmeTable(report, programme, words))]
        let exposures = exposureTable(report, programme, words)
        if !exposures.rows.isEmpty { blocks += [.heading(words.exposure), .paragraph(words.exposureMeaning), .table(exposures)] }
        blocks.append(.paragraph(words.mixLegend))
        return Sheet(title: words.mixTitle(report.programme), blocks: blocks)
    }

    private static func blocks(_ cohort: CohortMix, _ programme: Programme, _ words: Words) -> [Sheet.Block] {
        let code = words.language.code
        let definition = programme.cohort(cohort.cohort)
        let slot = definition.flatMap { programme.slot($0.slot) }?.name(code) ?? ""
        let title = [definition?.name ?? cohort.cohort.text, slot].filter { !$0.isEmpty }.joined(separator: ", ")
        var rows: [[String]] = []
        for (axis, mix) in zip(programme.axes, cohort.axes) {
            for (index, category) in axis.categories.enumerated() {
                rows.append([
                    index == 0 ? axis.name(code) : "", category.name(code), "\(mix.counts[index])", percent(mix.shares?[index], words),
                    wish(category, seats: cohort.seats.upperBound),
                    index == 0 ? decimal(mix.blau, words) : "", index == 0 ? decimal(mix.relativeBlau, words) : "",
                ])
            }
            if mix.neither > 0 {
                rows.append(["", axis.kind == .contrast ? words.neither : words.unknown, "\(mix.neither)", "", "", "", ""])
            }
        }
        let table = SheetTable(
            columns: [
                .init(words.axis), .init(words.category), .init(words.count, isNumber: true), .init(words.share, isNumber: true),
                .init(words.wanted), .init("Blau", isNumber: true), .init(words.relativeBlau, isNumber: true),
            ], rows: rows)
        var result: [Sheet.Block] = [
            .heading(title),
            .fields([
                Sheet.Field(words.members, words.seatsTaken(cohort.members, cohort.seats.upperBound)),
                Sheet.Field(words.mixEnergy, "\(cohort.energy)"),
                Sheet.Field(words.crossing, crossings(cohort, programme, words)),
            ]),
            .table(table),
        ]
        if cohort.crossings.isEmpty, case .fields(let fields) = result[1] { result[1] = .fields(Array(fields.dropLast())) }
        return result
    }

    private static func programmeTable(_ report: MixReport, _ programme: Programme, _ words: Words) -> SheetTable {
        let code = words.language.code
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() {
            for (index, category) in axis.categories.enumerated() {
                rows.append(
                    [index == 0 ? axis.name(code) : "", category.name(code)]
                        + [report.applied, report.seated, report.waiting].flatMap {
                            ["\($0[place].counts[index])", percent($0[place].shares?[index], words)]
                        })
            }
            if report.applied[place].neither > 0 {
                rows.append(
                    ["", axis.kind == .contrast ? words.neither : words.unknown]
                        + [report.applied, report.seated, report.waiting].flatMap { ["\($0[place].neither)", ""] })
            }
        }
        return SheetTable(
            columns: [
                .init(words.axis), .init(words.category), .init(words.applied, isNumber: true), .init("%", isNumber: true),
                .init(words.seated, isNumber: true), .init("%", isNumber: true), .init(words.waitingCount, isNumber: true),
                .init("%", isNumber: true),
            ], rows: rows)
    }

    private static func exposureTable(_ report: MixReport, _ programme: Programme, _ words: Words) -> SheetTable {
        let code = words.language.code
        var rows: [[String]] = []
        for (place, axis) in programme.axes.enumerated() where axis.kind == .contrast && axis.categories.count == 2 {
            for own in 0...1 {
                let chance = report.exposure(axis: place, of: own, to: 1 - own)
                let isolation = report.exposure(axis: place, of: own, to: own)
                rows.append([
                    own == 0 ? axis.name(code) : "", words.meets(axis.categories[own].name(code), axis.categories[1 - own].name(code)),
                    percent(chance, words), percent(isolation, words),
                ])
            }
        }
        return SheetTable(
            columns: [.init(words.axis), .init(words.who), .init(words.otherPole, isNumber: true), .init(words.ownPole, isNumber: true)],
            rows: rows)
    }

    private static func crossings(_ cohort: CohortMix, _ programme: Programme, _ words: Words) -> String {
        let code = words.language.code
        return cohort.crossings.map { term in
            guard case .crossing(let first, let second) = term.kind else { return "" }
            let names = [first, second].map { programme.axis($0)?.name(code) ?? $0.text }
            return "\(names[0])×\(names[1]) \(words.signed(term.value))"
        }.joined(separator: ", ")
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

    private static func percent(_ share: Double?, _ words: Words) -> String {
        share.map { words.percent(Int(($0 * 100).rounded())) } ?? "–"
    }

    private static func decimal(_ value: Double?, _ words: Words) -> String {
        value.map { words.decimal(hundredths: Int(($0 * 100).rounded())) } ?? "–"
    }
}
