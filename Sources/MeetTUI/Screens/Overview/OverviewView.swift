import MeetCore

/// Draws the Overview: a line for each cohort, what is wrong with the selected one, what is due, and the sessions of the next seven days.
struct OverviewView {
    let state: OverviewState
    let desk: Desk
    let words: Words
    /// The energy that no mix of all cohorts is below, where it is proven for the data as it is.
    let proven: Int?

    /// How many people there are, and how many of them have a seat.
    let people: Int
    let seated: Int
    /// Whether only the first cohorts are read yet: then nothing is said of all of them.
    let isPartial: Bool

    /// All of it.
    init(state: OverviewState, desk: Desk, words: Words, proven: Int?) {
        self.state = state
        self.desk = desk
        self.words = words
        self.proven = proven
        // Who was erased has applied and taken part all the same.
        let former = desk.data.former.fitted(to: desk.programme)
        people = desk.data.people.count + former.persons
        seated = desk.seatedCount + former.seated
        isPartial = false
    }

    /// What there is before all is read.
    init(state: OverviewState, preview: DeskPreview, words: Words) {
        self.state = state
        desk = preview.desk
        self.words = words
        proven = nil
        people = preview.people
        seated = preview.seated
        isPartial = true
    }

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let layout = OverviewLayout(area, desk)
        Panel(words.cohorts, note: note, isFocused: state.pane == .cohorts).draw(into: &canvas, area: layout.cohortsFrame)
        table.draw(state.list, isFocused: state.pane == .cohorts, into: &canvas, area: layout.cohorts)
        let cohorts = desk.programme.cohorts
        let trouble = cohorts.indices.contains(state.list.selected) ? words.troubleOf(cohorts[state.list.selected].name) : words.trouble
        draw(.trouble, trouble, empty: words.allRulesKept, .good, selected: state.troubleList.selected, layout.troubleFrame, into: &canvas)
        draw(.due, words.due, empty: words.nothingDue, .good, selected: state.dueList.selected, layout.dueFrame, into: &canvas)
        draw(
            .week, words.nextSevenDays, empty: words.noSessions, .muted, selected: state.weekList.selected, layout.weekFrame, into: &canvas)
    }

    private var note: String {
        let people = words.overviewNote(applied: people, seated: seated)
        // Where a cohort is empty since all were erased, the sum would be that of empty seats.
        let isEmptied = desk.programme.cohorts.indices.contains { desk.isClosed($0) && desk.working.memberCount($0) == 0 }
        return isPartial || isEmptied ? people : people + words.energyOfAll(desk.energy, proven: proven)
    }

    private func draw(
        _ pane: OverviewState.Pane, _ title: String, empty: String, _ role: Role, selected: Int, _ frame: Area, into canvas: inout Canvas
    ) {
        let isFocused = state.pane == pane
        let inside = Panel(title, isFocused: isFocused).draw(into: &canvas, area: frame)
        let list = sentences(pane)
        if isPartial, pane != .trouble {
            canvas.put(StyledText(words.loading, .muted), in: inside.line(0).dropFirstColumns(Table.gutter))
        } else if list.items.isEmpty {
            for (row, line) in TextWidth.wrap(empty, columns: max(1, inside.columns - Table.gutter)).enumerated() {
                canvas.put(StyledText(line, role), in: inside.line(row).dropFirstColumns(Table.gutter))
            }
        } else {
            list.draw(selected: selected, isFocused: isFocused, into: &canvas, area: inside)
        }
    }

    /// The sentences of one of the smaller lists.
    func sentences(_ pane: OverviewState.Pane) -> WrappedList {
        switch pane {
        case .cohorts: return WrappedList(items: [])
        case .trouble:
            let names = BookingNames(words, desk.programme, venues: desk.data.venues)
            return WrappedList(
                items: state.trouble.map { StyledText("! " + $0.sentence(words, desk, cohort: state.list.selected, names)) })
        case .due:
            let names = BookingNames(words, desk.programme, venues: desk.data.venues)
            return WrappedList(items: state.due.map { StyledText($0.sentence(words, desk.programme, names, today: desk.today)) })
        case .week: return WrappedList(items: state.week.map { StyledText(sentence($0)) })
        }
    }

    private func sentence(_ session: DatedSession) -> String {
        let cohort = desk.programme.cohorts[session.cohort]
        let start = desk.programme.slot(cohort.slot)?.start.description ?? ""
        return
            "\(session.date.line(words, today: desk.today)) \(start) \(cohort.name) (\(session.number)/\(desk.programme.sessionsPerCohort))"
    }

    private var table: Table {
        let programme = desk.programme
        let contrasts = programme.axes.indices.filter { programme.axes[$0].kind == .contrast }
        var columns: [Table.Column] = [
            .init(words.cohort, .atLeast(9, share: 2), priority: 9), .init(words.slotColumn, .atLeast(12, share: 3), priority: 4),
            .init(words.sessionsColumn, .fixed(programme.sessionsPerCohort > 9 ? 13 : 11), priority: 5),
            .init(words.bookedColumn, .fixed(programme.sessionsPerCohort > 9 ? 8 : 5), .right, priority: 4),
            .init(words.seatsColumn, .fixed(7), .right, priority: 8),
            .init(words.energyColumn, .fixed(6), .right, priority: 7), .init(words.leastColumn, .fixed(5), .right, priority: 3),
            .init(words.pinned, .fixed(6), .right, priority: 2),
        ]
        columns += contrasts.map { place in
            let name = programme.axes[place].name(words.language.code)
            return .init(name, .fixed(max(6, TextWidth.columns(of: name))), .right, priority: 1)
        }
        columns.append(.init(words.trouble, .atLeast(14, share: 2), priority: 6))
        return Table(columns: columns, count: programme.cohorts.count) { row($0, contrasts) }
    }

    /// How many of the sessions have a venue whose house knows of it, and how many a mere idea, of how many that take place: `4+2/6`.
    private func booked(_ cohort: Cohort) -> StyledText {
        let housed = desk.plannedStanding.housed(cohort)
        let ideas = housed.ideas > 0 ? "+\(housed.ideas)" : ""
        return StyledText("\(housed.told)\(ideas)/\(housed.all)", housed.told == housed.all ? .text : .muted)
    }

    private func row(_ index: Int, _ contrasts: [Int]) -> Table.Row {
        let programme = desk.programme
        let cohort = programme.cohorts[index]
        let broken = desk.working.brokenRules(in: index)
        let former = desk.data.former[cohort.id]
        let size = desk.working.memberCount(index)
        let pinned = desk.working.memberIndices(index).count { desk.working.isPinned($0, to: index) }
        var cells = [
            StyledText(cohort.name), StyledText(programme.name(of: cohort.slot, words.language.code)),
            StyledText(sessions(cohort)), booked(cohort),
            // Those who took part and were erased since stand before the plus.
            StyledText(
                (former.persons > 0 ? "\(former.persons)+" : "") + "\(size)/\(cohort.seats.upperBound)",
                cohort.seats.contains(size + former.persons) ? .text : .warning),
            // Of nobody there is no mix.
            StyledText(former.persons > 0 && size == 0 ? "–" : "\(desk.working.mix(index))"),
            StyledText(state.proven(cohort.id).map { "\($0)" } ?? "", .muted),
            StyledText(pinned == 0 ? "" : "\(pinned)"),
        ]
        let meter = CohortMeter(desk.working, cohort: index)
        cells += contrasts.map { place in
            let axis = programme.axes[place]
            let counts = zip(meter.counts[place], axis.categories).map { $0.now + former.count($1.id, on: axis.id) }
            return StyledText(counts.map { "\($0)" }.joined(separator: "–"))
        }
        let isOver = desk.isClosed(index)
        cells.append(isOver ? StyledText(words.erasedOf(former.persons), .muted) : standing(of: cohort, broken.count))
        return Table.Row(mark: broken.isEmpty || isOver ? "" : "!", cells)
    }

    /// Whether a cohort is in order: it breaks no rule, has all dates, and nothing is wrong with its sessions.
    private func standing(of cohort: Cohort, _ broken: Int) -> StyledText {
        guard broken == 0 else { return StyledText(words.brokenRules(broken), .bad) }
        // What is not worked out yet is not said to be in order.
        guard let own = state.sessions[cohort.id] else { return StyledText(state.sessions.hasFailed ? "?" : "…", .muted) }
        let lacking = (desk.dates[cohort.id]?.count ?? 0) < desk.programme.sessionsPerCohort ? 1 : 0
        let count = own.count + lacking
        return count == 0 ? StyledText(words.inOrder, .good) : StyledText(words.toMend(count), .warning)
    }

    /// How many sessions are over, of how many, and the date of the next.
    private func sessions(_ cohort: Cohort) -> String {
        let dates = desk.dates[cohort.id] ?? []
        let done = "\(dates.count { $0 < desk.today })/\(desk.programme.sessionsPerCohort)"
        guard let next = cohort.meetingDates(dates).first(where: { $0 >= desk.today }) else { return done }
        return done + " " + next.short(words)
    }
}
