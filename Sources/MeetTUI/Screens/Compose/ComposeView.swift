import MeetCore

/// Draws the Compose screen: who could come, who is in, and what that does to the mix.
struct ComposeView {
    let state: ComposeState
    let desk: Desk
    let words: Words

    private var code: String { words.language.code }
    private var cohort: Cohort { desk.programme.cohorts[state.cohort] }

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        guard desk.programme.cohorts.indices.contains(state.cohort) else {
            canvas.put(StyledText(words.noCohorts, .muted), in: area.line(0))
            return
        }
        let layout = ComposeLayout(area, axes: desk.programme.axes.count, pane: state.pane)
        let preview = ComposePreview(state, desk, words)
        let mix = ComposeMix(
            meter: CohortMeter(desk.working, cohort: state.cohort, entering: preview.entering, leaving: preview.leaving),
            programme: desk.programme, preview: preview.words, other: other(preview), reason: preview.isOfCandidate ? reason : nil,
            worst: WorstText(desk, state.cohort, words).line, bestKnown: state.limits.bestKnown(cohort.id),
            proven: state.limits.proven(cohort.id), seats: cohort.seats, words: words)
        if !layout.applicantsFrame.isEmpty { drawApplicants(layout, into: &canvas) }
        if !layout.membersFrame.isEmpty { drawMembers(layout, into: &canvas) }
        Panel(words.mix, note: trouble).draw(into: &canvas, area: layout.mixFrame)
        mix.draw(layout, into: &canvas)
        if let panel = state.panel {
            PanelView(panel: panel, state: state, desk: desk, words: words).draw(into: &canvas, area: area)
        }
    }

    /// What an exchange does to the other cohort: its energy alone, for its meters are a key away.
    private func other(_ preview: ComposePreview) -> (name: String, energy: CohortMeter.Reading)? {
        preview.other.map { other in
            let meter = CohortMeter(desk.working, cohort: other.cohort, entering: [other.entering], leaving: [other.leaving])
            return (desk.programme.cohorts[other.cohort].name, meter.energy)
        }
    }

    /// The broken rules of the cohort, in as few words as the border has room for.
    private var trouble: String {
        let broken = desk.working.brokenRules(in: state.cohort)
        guard let first = broken.first else { return words.rulesKept(unmetWishes: unmetWishes) }
        let sentence = first.sentence(words, desk.programme) { desk.name(of: $0) }
        return "! " + (broken.count == 1 ? sentence : words.andMore(sentence, broken.count - 1))
    }

    /// How many categories are not as many as is wished: no rule, and yet what the meters show in the colour of a warning.
    private var unmetWishes: Int {
        let counts = CohortMeter(desk.working, cohort: state.cohort).counts
        return desk.programme.axes.enumerated().reduce(0) { sum, axis in
            sum
                + axis.element.categories.indices.count { index in
                    axis.element.categories[index].target.map { !$0.contains(counts[axis.offset][index].now) } ?? false
                }
        }
    }

    /// Why the applicant under the cursor bears a mark: why they cannot come, or the first rule that a seat would break and that holds now.
    private var reason: String? {
        guard state.pane == .applicants, let candidate = state.candidate else { return nil }
        if state.applicants.isUnable(at: state.applicantList.selected) {
            return ObstacleText(desk, words).line(of: candidate, in: state.cohort)
        }
        guard desk.working.isExcluded(candidate, from: state.cohort) || desk.working.wouldBreak(adding: candidate, to: state.cohort)
        else { return nil }
        let before = desk.working.brokenRules(in: state.cohort)
        var working = desk.working
        working.seat(candidate, in: state.cohort)
        let broken = working.brokenRules(in: state.cohort).first { $0.isWorse(than: before) && $0.rule != .seats }
        return broken?.sentence(words, desk.programme) { desk.name(of: $0) }
    }

    /// By what the applicants are ordered, for the border of their list.
    private var orderName: String {
        switch state.order {
        case .effect: return words.orderByEffect
        case .name: return words.orderByName
        case .waiting: return words.orderByWaiting
        case .axis(let axis): return words.orderBy(desk.programme.axes[axis].name(code).lowercased())
        }
    }

    private func drawApplicants(_ layout: ComposeLayout, into canvas: inout Canvas) {
        let isFocused = state.pane == .applicants
        let count = state.applicants.persons.count
        // The order chosen is always shown; where the words have no room, the number alone stands beside it.
        let able = state.applicants.ableCount
        let long = Panel(words.applicantsTitle(able), note: orderName, isFocused: isFocused)
        let short = Panel("\(words.applicants): \(able)", note: orderName, isFocused: isFocused)
        (long.hasRoom(layout.applicantsFrame.columns) ? long : short).draw(into: &canvas, area: layout.applicantsFrame)
        let label = words.filterLabel + " "
        canvas.put(StyledText(label, .muted), in: layout.filter)
        state.filter.draw(
            isFocused: state.isFiltering, into: &canvas, area: layout.filter.dropFirstColumns(TextWidth.columns(of: label)))
        let table = personTable(count: count, effectTitle: words.effect, columns: layout.applicants.columns) { row in
            let person = state.applicants.persons[row]
            let isMarked = desk.person(person).id == state.marked
            guard !state.applicants.isUnable(at: row) else { return (person, isMarked ? "=" : "-", nil, true) }
            let isExcluded = desk.working.isExcluded(person, from: state.cohort)
            let breaks = desk.working.wouldBreak(adding: person, to: state.cohort)
            let mark = isMarked ? "=" : isExcluded ? "x" : breaks ? "!" : ""
            return (person, mark, state.applicants.effect(of: person, in: desk.problem), isExcluded)
        }
        table.draw(state.applicantList, isFocused: isFocused && !state.isFiltering, into: &canvas, area: layout.applicants)
        if count == 0, !state.filter.text.isEmpty {
            canvas.put(StyledText(words.nobodyFound, .muted), in: layout.applicants.dropFirstRows(1).line(0).dropFirstColumns(Table.gutter))
        }
    }

    private func drawMembers(_ layout: ComposeLayout, into canvas: inout Canvas) {
        let isFocused = state.pane == .members
        Panel(cohort.name, note: words.seatsTaken(state.members.count, cohort.seats.upperBound), isFocused: isFocused)
            .draw(into: &canvas, area: layout.membersFrame)
        let broken = Set(desk.working.brokenRules(in: state.cohort).flatMap(\.persons))
        let table = personTable(count: state.members.count, effectTitle: words.without, columns: layout.members.columns) { row in
            let person = state.members[row]
            let isBroken = broken.contains(desk.person(person).id)
            let mark =
                desk.person(person).id == state.marked ? "=" : isBroken ? "!" : desk.working.isPinned(person, to: state.cohort) ? "*" : ""
            return (person, mark, desk.working.mixEffect(ofRemoving: person), false)
        }
        table.draw(state.memberList, isFocused: isFocused, into: &canvas, area: layout.members)
    }

    /// A list of persons with their categories and an effect on the energy.
    private func personTable(
        count: Int, effectTitle: String, columns width: Int,
        row: @escaping (Int) -> (person: Int, mark: String, effect: Int?, isMuted: Bool)
    ) -> Table {
        let axes = desk.programme.axes
        let effectWidth = max(6, TextWidth.columns(of: effectTitle))
        let categories = CategoryColumns(axes, code, room: width - Table.gutter - 22 - effectWidth)
        var columns: [Table.Column] = [.init(words.name, .atLeast(13, share: 1), priority: 9)]
        columns += categories.columns
        columns.append(.init(effectTitle, .fixed(effectWidth), .right, priority: 8))
        return Table(columns: columns, count: count) { index in
            let entry = row(index)
            let role: Role = entry.isMuted ? .muted : .text
            var cells = [StyledText(desk.person(entry.person).shownName, role)]
            cells += axes.map { StyledText(categories.text(desk.category(of: entry.person, on: $0, code)), role) }
            cells.append(entry.effect.map { StyledText(words.signed($0), $0 < 0 ? .good : role) } ?? StyledText("–", role))
            return Table.Row(mark: entry.mark, cells)
        }
    }
}
