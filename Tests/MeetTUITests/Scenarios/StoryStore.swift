import MeetCore

@testable import MeetTUI

/// A database of a story: who sits where, with the changes that can be undone.
struct StoryStore {
    /// What is kept.
    private(set) var data: TermData
    /// The names of the changes so far, for a story to look at.
    private(set) var log: [String] = []
    /// The draws that were kept with them.
    private(set) var draws: [Draw] = []

    /// The versions that are kept, the newest first.
    private(set) var versions: [CompositionVersion] = []

    /// Who sits at which table, and who came.
    private(set) var tables: [CohortID: TablePlan] = [:]
    var attendance: [CohortID: CohortAttendance] = [:]
    private var tablesDone: [[CohortID: TablePlan]] = []
    private var tablesUndone: [[CohortID: TablePlan]] = []

    private var attendanceDone: [[CohortID: CohortAttendance]] = []
    private var attendanceUndone: [[CohortID: CohortAttendance]] = []

    private var done: [(name: String, before: TermData, versions: [CompositionVersion])] = []
    private var undone: [(name: String, after: TermData, versions: [CompositionVersion])] = []

    /// What is made of people and programme once, and stays.
    private var base: Desk

    init(_ data: TermData) {
        self.data = data
        base = data == SampleTerm.composed ? Self.sample : Self.desk(of: data)
    }

    private static let sample = desk(of: SampleTerm.composed)

    private static func desk(of data: TermData) -> Desk {
        Desk(data, dates: SessionDates.resolve(data.programme), today: SampleTerm.today)
    }

    /// The desk of what is kept.
    var desk: Desk {
        var desk = base
        desk.working = WorkingComposition(base.problem, data.composition, pins: data.pins)
        desk.history = history
        return desk
    }

    /// What could be undone and redone.
    var history: Desk.History { Desk.History(undo: done.last?.name, redo: undone.last?.name) }

    /// How much is kept of each cohort, as far as the story knows: in how many versions it is.
    var cohortRecords: [CohortID: CohortRecords] {
        versions.reduce(into: [:]) { records, version in
            version.cohorts.forEach { records[$0, default: CohortRecords()].versions += 1 }
        }
    }

    /// The changes as the list of them shows them, the newest first.
    var changes: [ChangeLine] {
        func line(_ name: String, _ state: ChangeRecord.State) -> ChangeLine {
            ChangeLine(day: SampleTerm.today, time: .midnight, who: "anna", name: name, state: state)
        }
        return undone.map { line($0.name, .undone) } + done.reversed().map { line($0.name, .done) }
    }

    /// Keeps a change, as the real one does: on data, without looking at any screen.
    mutating func save(_ arrangements: [Arrangement]) {
        let before = data
        var desk = desk
        for arrangement in arrangements {
            desk.make(arrangement)
            if case .compose(_, _, let draw?) = arrangement { draws.append(draw) }
        }
        let marks = arrangements.compactMap { if case .mark(let marks) = $0 { marks } else { nil } }
        if !marks.isEmpty { note(marks) }
        data.composition = desk.working.composition
        data.pins = desk.working.currentPins
        let name = arrangements.map(Self.name).joined(separator: " + ")
        log.append(name)
        done.append((name, before, versions))
        undone = []
    }

    /// Keeps a change of people or programme.
    ///
    /// - Returns: its name; nil where nothing came to differ.
    mutating func keep(_ change: RecordChange) -> String? {
        let before = data
        let name: String
        switch change {
        case .person(let person, former: _):
            name = "person \(person.id)"
            data.people.removeAll { $0.id == person.id }
            data.people.append(person)
            data.people.sort { $0.id < $1.id }
        case .walkIn(let person, let session, let asMember):
            name = "mark walk-in \(person.id)"
            data.people.append(person)
            data.people.sort { $0.id < $1.id }
            note([AttendanceMarks(person.id, .present, at: session)])
            if asMember { data.composition[session.cohort].append(person.id) }
        case .eraseDue:
            name = "erase due"
            for id in DueData(data, today: SampleTerm.today).plan.persons { forget(id) }
        case .importPeople(let plan):
            name = "import \(plan.records.count)"
            for person in plan.records {
                data.people.removeAll { $0.id == person.id }
                data.people.append(person)
            }
            data.people.sort { $0.id < $1.id }
        case .remove(let id), .erase(let id):
            name = change == .remove(id) ? "remove \(id)" : "erase"
            forget(id)
        case .rules(let programme, former: _, let edit):
            name = "\(edit.verb) \(edit.part) \(edit.name)"
            follow(to: programme)
            forgetWhatIsGone()
        case .allTables(let planned):
            name = "tables of \(planned.count)"
            tablesDone.append(tables)
            tablesUndone = []
            for one in planned { tables[one.basis.cohort] = one.plan }
            log.append(name)
            undone = []
            done.append((name, before, versions))
            return name
        case .tables(let plan, let session, let former):
            let cohort = former.cohort
            guard tables[cohort] != plan else { return nil }
            name = "tables \(cohort)" + (session.map { " \($0)" } ?? "")
            tablesDone.append(tables)
            tablesUndone = []
            tables[cohort] = plan
            log.append(name)
            undone = []
            done.append((name, before, versions))
            return name
        case .booking(var booking, former: _):
            name = "booking \(booking.session.cohort) \(booking.session.number) \(booking.state.rawValue)"
            if booking.number == 0 { booking.number = (data.bookings.map(\.number).max() ?? 0) + 1 }
            if let place = data.bookings.firstIndex(where: { $0.number == booking.number }) {
                data.bookings[place] = booking
            } else {
                data.bookings.append(booking)
            }
        case .bookings(let all, former: _):
            name = "bookings \(all.count) \(all[0].state.rawValue)"
            for booking in all {
                if let place = data.bookings.firstIndex(where: { $0.number == booking.number }) { data.bookings[place] = booking }
            }
        case .removeBooking(let booking):
            name = "booking \(booking.session.cohort) \(booking.session.number) removed"
            data.bookings.removeAll { $0.number == booking.number }
        case .venuePlan(let cohorts, let bookings):
            name = "booking of " + cohorts.map(\.text).joined(separator: " ")
            data.bookings.removeAll { $0.state == .idea && cohorts.contains($0.session.cohort) }
            let spans = Dictionary(SessionCalendar.sessions(of: data.programme).map { ($0.key, $0.span) }) { first, _ in first }
            for var booking in bookings where booking.number == 0 {
                // What changed meanwhile counts.
                guard spans[booking.session] == booking.span,
                    !data.bookings.contains(where: { $0.state.isActive && $0.session == booking.session })
                else { continue }
                booking.number = (data.bookings.map(\.number).max() ?? 0) + 1
                data.bookings.append(booking)
            }
        case .session(let key, let cohort, former: _, let isMoved):
            name = "\(isMoved ? "move" : "edit") session \(key.cohort) \(key.number)"
            var programme = data.programme
            if let place = programme.cohorts.firstIndex(where: { $0.id == key.cohort }) { programme.cohorts[place] = cohort }
            follow(to: programme)
        }
        guard data != before else { return nil }
        log.append(name)
        undone = []
        base = Self.desk(of: data)
        switch change {
        case .erase, .eraseDue: break
        default:
            done.append((name, before, versions))
            return name
        }
        // Nothing of it is left in what can be undone.
        let present = data
        let gone = Set(before.people.map(\.id)).subtracting(present.people.map(\.id))
        done = done.map { name, before, versions in
            data = before
            gone.forEach { forget($0) }
            return (name, data, versions)
        }
        data = present
        return name
    }

    /// The programme becomes another, and mere ideas follow their sessions.
    private mutating func follow(to programme: Programme) {
        for moved in Booking.following(data.bookings, from: data.programme, to: programme) {
            data.bookings = data.bookings.map { $0.number == moved.number ? moved : $0 }
        }
        data.programme = programme
    }

    /// Another program changes something.
    mutating func change(_ another: (inout TermData) -> Void) {
        another(&data)
        base = Self.desk(of: data)
    }

    private mutating func note(_ marks: [AttendanceMarks]) {
        attendanceDone.append(attendance)
        attendanceUndone = []
        for mark in marks {
            let cohort = mark.session.cohort
            attendance[cohort] = mark.made(on: attendance[cohort] ?? CohortAttendance())
        }
    }

    private mutating func forget(_ id: PersonID) {
        data.people.removeAll { $0.id == id }
        data.composition = Composition(
            Dictionary(uniqueKeysWithValues: data.programme.cohorts.map { ($0.id, data.composition[$0.id].filter { $0 != id }) }))
        data.pins.pinned[id] = nil
        data.pins.excluded[id] = nil
    }

    /// Changes the versions that are kept.
    mutating func change(_ change: VersionChange, _ snapshot: DeskSnapshot) {
        let (before, formerVersions) = (data, versions)
        let name: String
        switch change {
        case .keep(let title, let cohorts):
            let number = (versions.map(\.number).max() ?? 0) + 1
            let composition = snapshot.desk.working.composition
            var members: [CohortID: [PersonID]] = [:]
            for cohort in cohorts { members[cohort] = composition[cohort] }
            versions.insert(
                CompositionVersion(
                    number: number, name: title, at: Timestamp(seconds: 1_800_000_000), who: "kim", cohorts: cohorts,
                    composition: Composition(members)), at: 0)
            name = "keep \(title)"
        case .rename(let number, let title):
            versions = versions.map { version in
                version.number != number
                    ? version
                    : CompositionVersion(
                        number: number, name: title, at: version.at, who: version.who, cohorts: version.cohorts,
                        composition: version.composition)
            }
            name = "rename \(number) \(title)"
        case .remove(let number):
            versions.removeAll { $0.number == number }
            name = "remove \(number)"
        }
        log.append(name)
        done.append((name, before, formerVersions))
        undone = []
    }

    /// What goes with parts of the programme that go: seats, pins, values and answers.
    private mutating func forgetWhatIsGone() {
        let programme = data.programme
        let kept = programme.cohorts.map(\.id)
        data.composition = Composition(Dictionary(uniqueKeysWithValues: kept.map { ($0, data.composition[$0]) }))
        data.pins.pinned = data.pins.pinned.filter { kept.contains($0.value) }
        versions = versions.compactMap { version in
            let left = version.cohorts.filter(kept.contains)
            guard !left.isEmpty else { return nil }
            return CompositionVersion(
                number: version.number, name: version.name, at: version.at, who: version.who, cohorts: left,
                composition: Composition(version.composition.members.filter { left.contains($0.key) }))
        }
        data.pins.excluded = data.pins.excluded.mapValues { $0.intersection(kept) }.filter { !$0.value.isEmpty }
        for place in data.people.indices {
            for entry in data.people[place].values.entries where programme.axis(entry.axis)?.index(of: entry.category) == nil {
                data.people[place].values[entry.axis] = nil
            }
            data.people[place].available.removeAll { programme.slot($0) == nil }
        }
    }

    /// Takes the last change back, or makes the one undone last again.
    mutating func step(isRedo: Bool) -> String? {
        if isRedo {
            guard let last = undone.popLast() else { return nil }
            if last.name.hasPrefix("tables"), let plans = tablesUndone.popLast() {
                tablesDone.append(tables)
                tables = plans
            }
            if last.name.contains("mark "), let marks = attendanceUndone.popLast() {
                attendanceDone.append(attendance)
                attendance = marks
            }
            done.append((last.name, data, versions))
            data = last.after
            versions = last.versions
            remake()
            return last.name
        }
        guard let last = done.popLast() else { return nil }
        if last.name.hasPrefix("tables"), let plans = tablesDone.popLast() {
            tablesUndone.append(tables)
            tables = plans
        }
        if last.name.contains("mark "), let marks = attendanceDone.popLast() {
            attendanceUndone.append(attendance)
            attendance = marks
        }
        undone.append((last.name, data, versions))
        data = last.before
        versions = last.versions
        remake()
        return last.name
    }

    /// Makes the desk anew where people or programme became others.
    private mutating func remake() {
        guard data.people != base.data.people || data.programme != base.data.programme || data.bookings != base.data.bookings else {
            return
        }
        base = Self.desk(of: data)
    }

    /// The screen on which a change of that name is seen.
    static func screen(_ name: String) -> ScreenName {
        name.hasPrefix("tables")
            ? .tables
            : name.hasPrefix("person")
                ? .people
                : name.hasPrefix("programme")
                    ? .rules : name.hasPrefix("booking") ? .venues : name.hasPrefix("mark") ? .attendance : .compose
    }

    private static func name(_ arrangement: Arrangement) -> String {
        switch arrangement {
        case .seat(let person, let cohort): return "seat \(person) \(cohort)"
        case .unseat(let person, let cohort): return "unseat \(person) \(cohort)"
        case .pin(let person, let cohort): return "pin \(person) \(cohort)"
        case .unpin(let person, let cohort): return "unpin \(person) \(cohort)"
        case .exclude(let person, let cohort): return "exclude \(person) \(cohort)"
        case .include(let person, let cohort): return "include \(person) \(cohort)"
        case .mark(let marks):
            let names = marks.marks.map { "\($0.person) \($0.state?.rawValue ?? "none")" }
            return "mark \(marks.session.cohort) \(marks.session.number) " + names.joined(separator: ", ")
        case .exchange(let exchange): return "exchange \(exchange.first) \(exchange.second)"
        case .restore(let cohorts, _, version: _): return "restore " + cohorts.map(\.text).joined(separator: " ")
        case .compose(let cohorts, _, draw: _): return "compose " + cohorts.map(\.text).joined(separator: " ")
        }
    }
}
