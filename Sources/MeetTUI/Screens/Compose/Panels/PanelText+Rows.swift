import MeetCore

// Rows as they stand in the columns.
extension PanelText {
    /// A row of the table.
    func row(_ row: PanelRow, marked: Int?) -> Table.Row {
        switch row {
        case .title(let title): return Table.Row([StyledText(self.title(title), .title)], isWide: true)
        case .sentence(let sentence): return Table.Row([StyledText(text(sentence))] + value(sentence), isWide: value(sentence).isEmpty)
        case .step(let step, let choices, let breaks, _):
            let others = advice.others(step.effect).joined(separator: ", ")
            return Table.Row(
                mark: breaks.isEmpty && step.effect.hard <= 0 ? "" : "!",
                [
                    StyledText(step.leaving.isEmpty ? "–" : names(step.leaving)),
                    StyledText(step.entering.isEmpty ? "–" : names(step.entering)),
                    StyledText(change(step.effect), step.effect.mix < 0 ? .good : .text),
                    StyledText(choices > 1 ? "+\(choices - 1)" : "", .muted), StyledText(others, step.effect.hard > 0 ? .warning : .text),
                ])
        case .plan(let plan):
            return Table.Row([
                StyledText(advice.profiles(plan).joined(separator: "; ")),
                StyledText(change(plan.effect), plan.effect.mix < 0 ? .good : .text),
            ])
        case .rule(let rule): return Table.Row(mark: "!", [StyledText(broken(rule), .warning)])
        case .conflict(let conflict): return Table.Row(mark: "!", [StyledText(text(conflict), .warning)])
        case .term(let term):
            return Table.Row([
                StyledText(advice.term(term.kind) + ": " + reading(term)),
                StyledText("\(term.energy)", term.energy == 0 ? .good : .text),
            ])
        case .carried(let share):
            return Table.Row([
                StyledText(
                    "  " + advice.term(share.kind) + ": \(number(share.value, share.kind)) → \(number(share.valueWithout, share.kind))"),
                StyledText(words.signed(share.energy), share.energy < 0 ? .good : .text),
            ])
        case .member(let person, let effect):
            let mark = desk.working.isPinned(person, to: cohort) ? "*" : ""
            return Table.Row(
                mark: mark, [StyledText(name(person)), StyledText(words.signed(effect.mix), effect.mix < 0 ? .good : .text)])
        case .version(let version, let energy):
            return Table.Row(
                mark: version.number == marked ? "=" : "",
                [
                    StyledText(version.name), StyledText(cohorts(version)), StyledText(moment(version.at), .muted),
                    StyledText(energy.map { "\($0)" } ?? "–"),
                ])
        case .compared(let kind, let left, let right):
            let isBetter = right.energy < left.energy
            return Table.Row([
                StyledText(advice.term(kind)), StyledText("\(number(left.value, kind)) (\(left.energy))"),
                StyledText(
                    "\(number(right.value, kind)) (\(right.energy))", left.energy == right.energy ? .text : isBetter ? .good : .warning),
            ])
        case .energies(let left, let right, let leftSize, let rightSize):
            return Table.Row([
                StyledText(words.energyAndMembers, .emphasis), StyledText("\(left) · \(leftSize)", .emphasis),
                StyledText("\(right) · \(rightSize)", .emphasis),
            ])
        case .person(let person, let isLeft, let isRight):
            return Table.Row([
                StyledText(name(person)), StyledText(isLeft ? words.isIn : "–"), StyledText(isRight ? words.isIn : "–"),
            ])
        }
    }

    /// A number as it is written: one that may be below 0 with its sign.
    private func number(_ value: Int, _ kind: TermShare.Kind) -> String {
        if case .count = kind { "\(value)" } else { words.signed(value) }
    }

    private func value(_ sentence: PanelRow.Sentence) -> [StyledText] {
        switch sentence {
        case .worst(_, let energy): return [StyledText("\(energy)", .emphasis)]
        case .without(_, let effect): return [StyledText(words.signed(effect.mix), effect.mix < 0 ? .good : .text)]
        default: return []
        }
    }

    private func title(_ title: PanelRow.Title) -> String {
        switch title {
        case .rules: return words.rulesTitle
        case .conflicts: return words.conflictsTitle
        case .terms: return words.termsTitle
        case .members: return words.membersTitle
        case .axes: return words.axesTitle
        case .person(let person): return name(person)
        case .only(let side, let count): return words.onlyIn(self.side(side), count)
        case .both(let count): return words.inBoth(count)
        }
    }

    private func cohorts(_ version: CompositionVersion) -> String {
        let named = version.cohorts.map { desk.programme.name(of: $0) }
        return named.count == 1 ? named[0] : words.cohortCount(named.count)
    }

    /// Day and time without seconds.
    private func moment(_ at: Timestamp) -> String { MomentText(zone: desk.programme.timeZone).minute(at) }
}
