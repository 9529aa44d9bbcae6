import MeetCore

/// Advice as text that a coordinator reads.
struct AdviceSheet {
    private let term: LoadedTerm
    private let words: Words
    private let text: AdviceText
    private let today: CivilDate

    /// - Parameter today: the day up to which people have waited.
    init(_ term: LoadedTerm, _ words: Words, today: CivilDate) {
        self.term = term
        self.today = today
        self.words = words
        text = AdviceText(words, term.working.problem) { [people = term.data.people] in people[$0].shownName }
    }

    /// All advice for a cohort.
    func cohort(_ report: CohortAdviceReport) -> Sheet {
        let cohort = report.advice.cohort
        let counts = Dictionary(uniqueKeysWithValues: report.steps.map { ($0.kind, $0.count) })
        var blocks: [Sheet.Block] = [
            .paragraph(
                words.allSteps(adds: counts[.add] ?? 0, removals: counts[.remove] ?? 0, swaps: counts[.swap] ?? 0))
        ]
        for list in report.steps where !list.first.isEmpty {
            blocks.append(.heading(words.stepsTitle(list.kind.rawValue)))
            blocks.append(steps(list, report.advice))
        }
        if counts[.add] == 0 { blocks.append(.paragraph(words.nobodyToAdd)) }
        blocks.append(.heading(words.whomToRecruit))
        let plans = report.recruits.plans + report.recruits.singles.dropFirst().prefix(2)
        blocks.append(
            .paragraph(plans.isEmpty ? words.noRecruitHelps : plans.map { "- " + text.recruit($0, for: cohort) }.joined(separator: "\n")))
        if !report.replacements.isEmpty {
            blocks += [.heading(words.ifSomeoneLeaves), replacements(report.replacements)]
        }
        return sheet(words.adviceTitle(name(cohort), text.slot(cohort)), report.advice, blocks)
    }

    /// Who could take a member's place.
    func replacement(_ report: ReplacementReport) -> Sheet {
        let advice = report.advice
        let leaving = text.names(report.removal?.leaving ?? [])
        return sheet(
            words.replacementTitle(leaving, name(advice.cohort)), advice,
            [
                .paragraph(without(report, leaving)), .paragraph(words.replacementsAre(report.count)),
            ] + (report.calls.isEmpty ? [] : [calls(report)]))
    }

    /// Why a person has a seat, and why not.
    func person(_ advice: PersonAdvice, _ calls: ReplacementReport?, top: Int) -> Sheet {
        let person = term.data.people[advice.person]
        let own = term.working.cohort(of: advice.person)
        var blocks: [Sheet.Block] = []
        if let why = advice.whyIn, let calls { blocks += whyIn(why, calls, person.shownName) }
        if let why = advice.whyNot.first, advice.whyIn == nil, why.coming.count > 1 {
            let companions = why.coming.filter { $0 != advice.person }
            blocks.append(.paragraph(words.cameWith(person.shownName, text.names(companions))))
        }
        if let alike = advice.alike { blocks.append(.paragraph(text.alike(alike))) }
        if !advice.whyNot.isEmpty {
            let shown = advice.whyNot.count <= 2 * top ? advice.whyNot : Array(advice.whyNot.prefix(top))
            blocks.append(.heading(words.whyNoSeat))
            blocks.append(.fields(shown.map { Sheet.Field(name($0.cohort), text.whyNot($0)) }))
            if shown.count < advice.whyNot.count { blocks.append(.paragraph(words.otherCohorts(advice.whyNot.count - shown.count))) }
        }
        return Sheet(
            title: "\(person.shownName) (\(person.id.text))", subtitle: own.map { words.hasSeatIn(name($0)) } ?? words.hasNoSeat,
            blocks: blocks)
    }

    private func whyIn(_ why: WhyIn, _ calls: ReplacementReport, _ name: String) -> [Sheet.Block] {
        var lines: [String] = []
        if why.isPinned { lines.append(words.isPinnedIn(name, self.name(why.cohort))) }
        if !why.companions.isEmpty { lines.append(words.cameWith(name, text.names(why.companions))) }
        lines.append(without(calls, text.names(calls.removal?.leaving ?? [])))
        var blocks: [Sheet.Block] = [.paragraph(lines.joined(separator: " "))]
        if !why.carries.isEmpty {
            let rows = why.carries.map { term in
                [text.term(term.kind), "\(term.value)", "\(term.valueWithout)", words.signed(term.energy)]
                    + [words.otherEffects(hard: term.hard, unfilled: 0, absences: 0).joined(separator: ", ")]
            }
            blocks.append(
                .table(
                    SheetTable(
                        columns: [
                            .init(words.numberColumn), .init(words.nowColumn, isNumber: true),
                            .init(words.withoutPersonColumn, isNumber: true),
                            .init(words.energyColumn, isNumber: true), .init(words.otherColumn),
                        ], rows: rows)))
        }
        blocks.append(.paragraph(words.couldTakeThePlace(why.replacementCount)))
        if why.replacementCount > 0 { blocks.append(self.calls(calls, most: why.replacementCount)) }
        return blocks
    }

    private func without(_ report: ReplacementReport, _ leaving: [String]) -> String {
        let energy = report.advice.working.mix(report.advice.cohort)
        return words.cohortWithout(leaving, text.effect(report.removal?.effect ?? .zero, energy: energy))
    }

    private func sheet(_ title: String, _ advice: CohortAdvice, _ blocks: [Sheet.Block]) -> Sheet {
        let seats = term.data.programme.cohorts[advice.cohort].seats.upperBound
        let energy = advice.working.mix(advice.cohort)
        return Sheet(
            title: title, subtitle: words.adviceOf(seats: advice.working.memberCount(advice.cohort), of: seats, energy: energy),
            blocks: blocks)
    }

    private func name(_ cohort: Int) -> String { term.data.programme.cohorts[cohort].name }
}

// The tables.
extension AdviceSheet {
    private func steps(_ list: CohortAdviceReport.Steps, _ advice: CohortAdvice) -> Sheet.Block {
        var columns: [SheetTable.Column] = []
        if list.kind != .add { columns.append(.init(words.outColumn)) }
        if list.kind != .remove { columns.append(.init(words.inColumn)) }
        columns.append(.init(words.energyColumn, isNumber: true))
        if list.kind != .remove { columns.append(.init(words.sameEffectColumn, isNumber: true)) }
        columns.append(.init(words.otherColumn))
        let rows = zip(list.first, list.singles).map { step, single in
            var row: [String] = []
            if list.kind != .add { row.append(text.names(step.leaving).joined(separator: ", ")) }
            if list.kind != .remove { row.append(text.names(single.entering).joined(separator: ", ")) }
            row.append(change(step.effect, advice))
            if list.kind != .remove { row.append(step.choices > 1 ? "\(step.choices - 1)" : "") }
            return row + [text.others(step.effect).joined(separator: ", ")]
        }
        return .table(SheetTable(columns: columns, rows: rows))
    }

    private func replacements(_ reports: [ReplacementReport]) -> Sheet.Block {
        let rows = reports.map { report in
            let first = report.calls.first
            return [
                text.names(report.removal?.leaving ?? []).joined(separator: ", "),
                first.map { text.names($0.entering).joined(separator: ", ") } ?? "–", first.map { change($0.effect, report.advice) } ?? "",
                report.countOfFirst > 1 ? "\(report.countOfFirst - 1)" : "",
                first.map { text.others($0.effect).joined(separator: ", ") } ?? "",
            ]
        }
        let sorted = SwedishOrder.sorted(rows) { $0[0] }
        return .table(
            SheetTable(
                columns: [
                    .init(words.outColumn), .init(words.firstToCall), .init(words.energyColumn, isNumber: true),
                    .init(words.sameEffectColumn, isNumber: true), .init(words.otherColumn),
                ], rows: sorted))
    }

    private func calls(_ report: ReplacementReport, most: Int = .max) -> Sheet.Block {
        let rows = report.calls.prefix(most).map { step in
            let person = step.entering.first.map { term.data.people[$0] }
            return [
                text.names(step.entering).joined(separator: ", "), change(step.effect, report.advice),
                person?.registered.map { words.days(max(0, today - $0)) } ?? "",
                person?.listedContact ?? "", text.others(step.effect).joined(separator: ", "),
            ]
        }
        return .table(
            SheetTable(
                columns: [
                    .init(words.inColumn), .init(words.energyColumn, isNumber: true), .init(words.waitedColumn, isNumber: true),
                    .init(words.contact),
                    .init(words.otherColumn),
                ], rows: Array(rows)))
    }

    private func change(_ effect: ScoreEffect, _ advice: CohortAdvice) -> String {
        let energy = advice.working.mix(advice.cohort)
        return "\(energy) → \(energy + effect.mix)"
    }
}
