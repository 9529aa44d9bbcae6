import MeetCore

extension TablesState {
    /// Takes a message into account.
    mutating func update(_ message: TablesMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        let count = desk.programme.cohorts.count
        guard count > 0 else { return [] }
        switch message {
        case .move(let move): self.move(move, desk)
        case .session(let step): show(session: session + step, desk)
        case .cohort(let step):
            guard search == nil else { return [.say(MessageLine(.warning, words.waitForTables))] }
            show(cohort: (cohort + step + count) % count)
        case .turn: pane = pane == .seats && !partners(desk).isEmpty ? .partners : .seats
        case .mark: return mark(desk, words)
        case .escape:
            if search != nil { return [.stopTables] }
            if panel != nil { panel = nil } else { mark(nil) }
        case .plan: return ask(.plans(tableSize: nil), desk, words)
        case .planAll: return ask(.all, desk, words)
        case .again: return ask(.again, desk, words)
        case .advise: return ask(.advice, desk, words)
        case .grid: panel = record.map { _ in .grid(ListState()) }
        case .choose: return choose(desk, words)
        case .print: return written(desk, words)
        }
        return []
    }

    private mutating func move(_ move: ListMove, _ desk: Desk) {
        switch panel {
        case .choices(let choices, var list):
            list.apply(move, count: choices.count)
            panel = .choices(choices, list)
        case .advice(let advice, var list):
            list.apply(move, count: advice.count)
            panel = .advice(advice, list)
        case .grid(var list):
            list.apply(move, count: record?.seating.people.count ?? 0)
            panel = .grid(list)
        case nil:
            if pane == .partners {
                partnerList.apply(move, count: partners(desk).count)
            } else {
                list.apply(move, count: rows.count)
                partnerList.select(0, count: partners(desk).count)
            }
        }
    }

    /// Marks a person; where one is marked, the two change places.
    private mutating func mark(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        if record?.isCalledOff(session) == true { return [.say(MessageLine(.info, words.noTablesCalledOff))] }
        guard let record, let person = selectedPerson else { return [.say(MessageLine(.info, words.noTablesYet))] }
        guard let marked else {
            guard !record.attendance.isHeld(session) else { return [.say(MessageLine(.warning, words.sessionWasHeld(session)))] }
            if rows[list.selected].table == 0, record.isAway(person, at: session) {
                let day = desk.session(session, of: cohort).map { $0.date.line(words, today: desk.today) }
                return [.say(MessageLine(.info, words.isAwayThen([desk.name(of: person)], day ?? "")))]
            }
            guard rows[list.selected].table > 0 else { return [.say(MessageLine(.warning, words.hasNoTable(desk.name(of: person))))] }
            mark(person)
            return [.say(MessageLine(.info, words.markedForTable(desk.name(of: person))))]
        }
        guard let plan = exchanged else {
            mark(nil)
            if person == marked { return [] }
            return [.say(MessageLine(.info, words.sameTable(desk.name(of: marked), desk.name(of: person))))]
        }
        return [.keep(.tables(plan, session: session, former: record.basis))]
    }

    private mutating func ask(_ question: TablesJob.Question, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard search == nil else { return [.say(MessageLine(.warning, words.waitForTables))] }
        // Keys that come in one go may be quicker than the reading.
        guard let record else { return [.say(MessageLine(.info, words.loading))] }
        if question == .again, !record.hasTablesToCome { return [.say(MessageLine(.info, words.noTablesYet))] }
        guard question == .all || record.seating.people.count > 1 else { return [.say(MessageLine(.info, words.noMembersForTables))] }
        panel = nil
        mark(nil)
        return [.searchTables(question)]
    }

    /// Takes what is selected in a panel.
    private mutating func choose(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let record else { return [] }
        switch panel {
        case .choices(let choices, let list) where choices.indices.contains(list.selected):
            let plan = choices[list.selected].plan
            guard plan != record.plan, let basis else {
                panel = nil
                return [.say(MessageLine(.info, words.nothingDiffers))]
            }
            return [.keep(.tables(plan, session: nil, former: basis))]
        case .advice(let advice, let list) where advice.indices.contains(list.selected):
            return ask(.plans(tableSize: advice[list.selected].tableSize), desk, words)
        case .grid, .choices, .advice: panel = nil
        case nil: return mark(desk, words)
        }
        return []
    }

    /// Shows the tables of the session as a sheet; where who sits with whom is shown, that.
    private func written(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let record, !record.plan.sessions.isEmpty else { return [.say(MessageLine(.info, words.noTablesYet))] }
        if case .grid = panel { return [.print(cohort: cohort, kind: .encounters)] }
        return [.print(cohort: cohort, session: session, kind: .tables)]
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area, words: Words) -> [ScreenRequest] {
        let layout = TablesLayout(area)
        switch panel {
        case .choices(let choices, var list):
            let answer = ListPointer.apply(event, to: &list, count: choices.count, area: layout.panelList)
            panel = .choices(choices, list)
            return answer == .entered ? choose(desk, words) : []
        case .advice(let advice, var list):
            let answer = ListPointer.apply(event, to: &list, count: advice.count, area: layout.panelList)
            panel = .advice(advice, list)
            return answer == .entered ? choose(desk, words) : []
        case .grid(var list):
            _ = ListPointer.apply(event, to: &list, count: record?.seating.people.count ?? 0, area: layout.panelList)
            panel = .grid(list)
            return []
        case nil: break
        }
        let isPress = event.kind == .press || event.kind == .doubleClick
        let answer = ListPointer.apply(event, to: &list, count: rows.count, area: layout.seats)
        if answer != .elsewhere {
            if isPress { pane = .seats }
            return answer == .entered ? mark(desk, words) : []
        }
        if ListPointer.apply(event, to: &partnerList, count: partners(desk).count, area: layout.partners) != .elsewhere, isPress {
            pane = partners(desk).isEmpty ? .seats : .partners
        }
        return []
    }

    /// Keeps the selections in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area) {
        let layout = TablesLayout(area)
        list.fit(count: rows.count, height: Table.height(in: layout.seats))
        let count = partners(desk).count
        partnerList.fit(count: count, height: Table.height(in: layout.partners))
        if count == 0 || layout.partnersFrame.isEmpty { pane = .seats }
        let height = Table.height(in: layout.panelList)
        switch panel {
        case .choices(let choices, var list):
            list.fit(count: choices.count, height: height)
            panel = .choices(choices, list)
        case .advice(let advice, var list):
            list.fit(count: advice.count, height: height)
            panel = .advice(advice, list)
        case .grid(var list):
            list.fit(count: record?.seating.people.count ?? 0, height: height)
            panel = .grid(list)
        case nil: break
        }
    }
}
