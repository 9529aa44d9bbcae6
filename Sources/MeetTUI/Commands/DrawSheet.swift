import MeetCore

/// Draws as a sheet to read.
enum DrawSheet {
    /// All draws, a line each.
    static func list(_ draws: [ShownDraw], _ term: LoadedTerm, words: Words) -> Sheet {
        guard !draws.isEmpty else {
            return Sheet(title: term.data.programme.name, subtitle: words.drawsTitle, blocks: [.paragraph(words.noDraws)])
        }
        let moments = MomentText(zone: term.data.programme.timeZone)
        let rows = draws.map { shown in
            let record = shown.record
            let cohorts = record.draw.cohorts
            return [
                "\(record.number)", moments.minute(record.at), record.who, "\(record.draw.seed)",
                cohorts.count == 1 ? cohorts[0].text : "\(cohorts.count)", "\(record.draw.score.mix)",
                record.draw.pool.isEmpty ? "–" : String(record.draw.pool.prefix(8)),
                shown.pool.map { $0.isSame ? words.poolIsSame : words.poolHasChanged } ?? "–", record.isUndone ? words.drawUndone : "",
            ]
        }
        let table = SheetTable(
            columns: [
                .init(words.drawColumn, isNumber: true), .init(words.timeColumn), .init(words.whoColumn),
                .init(words.seedColumn, isNumber: true),
                .init(words.cohortsColumn), .init(words.energyColumn, isNumber: true), .init(words.digestColumn), .init(words.poolColumn),
                .init(""),
            ], rows: rows)
        return Sheet(title: term.data.programme.name, subtitle: words.drawsTitle, blocks: [.table(table), .paragraph(words.drawsHint)])
    }

    /// One draw, drawn again.
    /// - Parameter only: the person whose pot is shown; nil for all pots in which anything was drawn.
    static func sheet(_ shown: ShownDraw, _ term: LoadedTerm, only: PersonID?, words: Words) -> Sheet {
        let record = shown.record
        let draw = record.draw
        func cohort(_ id: CohortID) -> String { term.data.programme.cohort(id).map { "\($0.name) (\(id))" } ?? id.text }
        var fields: [Sheet.Field] = [
            .init(
                words.drawMade,
                "\(MomentText(zone: term.data.programme.timeZone).minute(record.at)), \(record.who), meet \(record.program)"),
            .init(words.cohortsColumn, draw.cohorts.map(cohort).joined(separator: ", ")),
            .init(words.drawRule, draw.selection == .lottery ? words.drawByLottery : words.drawByWaiting),
            .init(words.seedColumn, "\(draw.seed)"),
            .init(
                words.drawSearch,
                words.search(
                    steps: draw.search.steps, of: draw.search.stepsAllowed, seconds: draw.search.secondsAllowed,
                    wasStopped: draw.search.wasStopped)),
            .init(
                words.drawResult,
                words.drawScore(
                    mix: draw.score.mix, unfilled: draw.score.unfilled, hard: draw.score.hard, absences: draw.score.absences)),
            .init(words.drawRoll, draw.roll), .init(words.poolColumn, draw.pool.isEmpty ? words.poolWiped : draw.pool),
        ]
        if record.isUndone { fields.append(.init(words.drawState, words.drawWasUndone)) }
        var blocks: [Sheet.Block] = [.fields(fields)]
        guard let again = shown.again, let pool = shown.pool else {
            return Sheet(title: words.drawTitle(record.number), blocks: blocks + [.paragraph(words.drawNotKept)])
        }
        blocks.append(.paragraph(changes(pool, term, words)))
        let differing = again.differing.map { named($0, term) }
        let (all, seated) = shown.lots
        blocks.append(.paragraph(differing.isEmpty ? words.drawIsSame(lots: all, seats: seated) : words.drawDiffers(differing)))
        for pot in again.pots where only.map({ person in pot.lots.contains { $0.persons.contains(person) } }) ?? pot.isDrawn {
            blocks.append(.heading(words.pot(pot.number + 1, lots: pot.lots.count, seats: pot.seats)))
            blocks.append(.table(table(pot, draw, term, words)))
        }
        if let only, !again.pots.contains(where: { $0.lots.contains { $0.persons.contains(only) } }) {
            blocks.append(.paragraph(words.notInDraw(named(only, term))))
        }
        blocks.append(.paragraph(words.lotByHand(draw.roll, "\(draw.seed)")))
        return Sheet(title: words.drawTitle(record.number), subtitle: term.data.programme.name, blocks: blocks)
    }

    private static func table(_ pot: DrawAgain.Pot, _ draw: Draw, _ term: LoadedTerm, _ words: Words) -> SheetTable {
        let isWaiting = draw.selection == .waiting
        let rows = pot.lots.enumerated().map { place, lot in
            let names = lot.persons.map { named($0, term) }.joined(separator: " + ")
            let days = isWaiting ? [lot.registered?.table(words) ?? "–"] : []
            let seat = lot.stored.map { id in term.data.programme.name(of: id) } ?? words.drawWaits
            return ["\(place + 1)"] + days + [lot.number, names, seat]
        }
        return SheetTable(
            columns: [.init("", isNumber: true)] + (isWaiting ? [.init(words.registeredColumn)] : [])
                + [.init(words.lotColumn), .init(words.nameColumn), .init(words.cohort)], rows: rows)
    }

    /// What became of the pool.
    private static func changes(_ pool: PoolCheck, _ term: LoadedTerm, _ words: Words) -> String {
        guard !pool.isSame else { return words.poolUnchanged }
        var parts = [words.poolChanged]
        if pool.rulesChanged { parts.append(words.poolRulesChanged) }
        if !pool.added.isEmpty { parts.append(words.poolAdded(pool.added.count, shortened(pool.added, term))) }
        if !pool.changed.isEmpty { parts.append(words.poolOthers(pool.changed.count, shortened(pool.changed, term))) }
        if pool.gone > 0 { parts.append(words.poolGone(pool.gone)) }
        return parts.joined(separator: " ")
    }

    private static func shortened(_ persons: [PersonID], _ term: LoadedTerm) -> String {
        persons.prefix(20).map { named($0, term) }.joined(separator: ", ") + (persons.count > 20 ? " …" : "")
    }

    private static func named(_ id: PersonID, _ term: LoadedTerm) -> String { "\(term.name(id)) (\(id))" }

}
