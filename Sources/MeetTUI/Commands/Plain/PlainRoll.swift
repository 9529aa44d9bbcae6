import MeetCore

/// Who came to a session, called line by line: the members are read with numbers, a line says who is here and who is not, what was understood is
/// said back, and it is kept as one change once that is right.
struct PlainRoll {
    private let desk: PlainDesk
    private let session: SessionKey
    private let title: String
    private let people: PlainPeople
    /// The day of the session; nil where it has none.
    private let day: CivilDate?

    private var words: Words { desk.words }

    /// - Returns: nil where there is no such cohort any more.
    init?(_ desk: PlainDesk, _ cohort: CohortID, _ number: Int) throws {
        guard let term = try desk.term(), let definition = term.programme.cohort(cohort) else { return nil }
        self.desk = desk
        session = SessionKey(cohort, number)
        day = SessionCalendar.sessions(of: definition, in: term.programme).first { $0.key.number == number }?.date
        title = desk.words.plainRollTitle(definition.name, number, day?.full(desk.words))
        let members = Set(term.composition[cohort])
        people = PlainPeople(asked: term.people.filter { members.contains($0.id) }, everyone: term.people)
    }

    /// Takes line after line until one is left empty.
    ///
    /// - Returns: what the last command said; nil where nothing was kept.
    func take() throws -> ExitCode? {
        var last: ExitCode?
        do {
            if let day, day > desk.today() {
                // Asked before and not told after: a slip in the number of the session is the likeliest.
                guard case .given(let yes) = try desk.agrees(words.plainFuture(day.full(words))), !yes.isEmpty else {
                    desk.console.line(words.plainNothingDone)
                    return nil
                }
            }
            try read()
            words.plainRollHelp.forEach(desk.console.line)
            while let line = try desk.heard(words.plainWhoCame), !line.isEmpty {
                if line == "?" {
                    try read()
                    words.plainRollHelp.forEach(desk.console.line)
                } else if let wish = try RollLine.read(line, who: who) {
                    if let said = try keep(wish) { last = said }
                }
            }
            desk.console.line(words.plainBack)
            return last
        } catch let leave as PlainLeave {
            throw PlainLeave(last: leave.last ?? last)
        }
    }

    /// Reads the members, each with what is noted.
    private func read() throws {
        let marks = try desk.marks(session)
        desk.console.line(title)
        for (place, person) in people.asked.enumerated() {
            let mark = marks[person.id].map { ", " + words.attendance($0.rawValue) } ?? ""
            desk.console.line(words.plainItem(place + 1, person.shownName + mark))
        }
        if people.asked.isEmpty { desk.console.line(words.nobodyInList) }
    }

    /// Says what was understood, and keeps it where that is right.
    ///
    /// - Returns: what the command said; nil where nothing was kept.
    private func keep(_ wish: RollLine) throws -> ExitCode? {
        let named = Set(wish.marks.map(\.person.id))
        let before = try desk.marks(session)
        let others = people.asked.filter { !named.contains($0.id) && before[$0.id] == nil }
        let members = Set(people.asked.map(\.id))
        for state in AttendanceState.allCases.map(Optional.some) + [nil] {
            let names = wish.marks.filter { $0.state == state }.map { mark in
                mark.person.shownName + (members.contains(mark.person.id) ? "" : " (\(words.guestSign))")
            }
            let name = state.map { words.attendance($0.rawValue) } ?? words.plainNoMark
            if !names.isEmpty { desk.console.line(words.plainUnderstood(name, names)) }
        }
        if let rest = wish.rest { desk.console.line(words.plainUnderstoodRest(words.attendance(rest.rawValue), others.count)) }
        guard case .given(let yes) = try desk.agrees(words.plainKeep), !yes.isEmpty else {
            desk.console.line(words.plainNothingDone)
            return nil
        }
        var line = ["mark", "--cohort", session.cohort.text, "--session", String(session.number)]
        if let rest = wish.rest { line += ["--rest", rest.rawValue] }
        line.append("--")
        for word in MarkWord.words {
            let state = AttendanceState(rawValue: word)
            let ids = wish.marks.filter { $0.state == state }.map(\.person.id.text)
            if !ids.isEmpty { line += [word] + ids }
        }
        return desk.run(line)
    }

    /// Whom a part of a line means, asked until it is clear; nil where the person gives up.
    private func who(_ text: String) throws -> Person? {
        var text = text
        while true {
            if let number = Int(text), let person = people.at(number) { return person }
            switch people.find(text) {
            case .one(let person): return person
            case .several(let several):
                let names = several.prefix(12).map { person in
                    let place = people.asked.firstIndex { $0.id == person.id }
                    return "\(place.map { String($0 + 1) } ?? person.id.text) \(person.shownName)"
                }
                desk.console.line(words.plainSeveral(text, names, more: several.count - 12))
            case .nobody(let near): desk.console.line(words.plainNobody(text, near: near.map(\.shownName)))
            }
            var next = try desk.heard(words.plainWhoIsMeant(text))
            while next == "?" {
                try read()
                next = try desk.heard(words.plainWhoIsMeant(text))
            }
            guard let next, !next.isEmpty else {
                desk.console.line(words.plainLineLeft)
                return nil
            }
            text = next
        }
    }
}
