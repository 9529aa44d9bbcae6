/// Cohorts beside each other, a line each.
struct SideBySideBlocks {
    let statistics: ProgrammeStatistics
    let cells: MixCells
    let words: Words

    var blocks: [Sheet.Block] {
        guard statistics.cohorts.count > 1 else { return [] }
        let text = FigureText(words: words)
        let rows = statistics.cohorts.enumerated().map { place, cohort -> [String] in
            guard cells.tellsAnything(place) else {
                return [cohort.name, words.hiddenNumber] + [String](repeating: "–", count: 7)
            }
            let tellsBridging = cells.tellsBridging(place)
            let tellsRest = cells.tellsRest(place)
            return [
                cohort.name, "\(cohort.mix.members)",
                text.count(cells.tellsEnergy(place) && !cohort.mix.isOnlyCounted ? cohort.mix.energy : nil),
                text.decimal(tellsRest ? cohort.faultline.strength : nil), text.decimal(tellsRest ? cohort.subgroups.width : nil),
                text.percent(tellsBridging ? cohort.planned?.bridging.share : nil),
                text.percent(tellsBridging ? cohort.happened?.bridging.share : nil), text.percent(cohort.attendance?.members.share),
                text.tenths(tellsRest ? cohort.travel.mean.map { $0 / 10 } : nil),
            ]
        }
        let titles = [
            words.sideMembers, words.sideEnergy, words.sideFaultline, words.sideSubgroups, words.sideBridgingPlanned,
            words.sideBridgingMet, words.sideAttendance, words.sideTravel,
        ]
        return [
            .heading(words.cohortsSideBySide),
            .table(SheetTable(columns: [.init(words.cohort)] + titles.map { .init($0, isNumber: true) }, rows: rows)),
        ]
    }
}
