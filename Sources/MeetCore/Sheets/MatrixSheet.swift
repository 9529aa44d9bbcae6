/// The term of a cohort on a page: who came to which session, and the study hours.
enum MatrixSheet {
    /// The sign of what is known of a person at a session: the same in every language, and told apart without colour.
    static func sign(_ state: AttendanceState?) -> String {
        switch state {
        case .present: return "X"
        case .late: return "(X)"
        case .absent: return "–"
        case .excused: return "(–)"
        case nil: return ""
        }
    }

    /// The sheet of a cohort.
    ///
    /// Only sessions that were held have hours: those at which somebody was, and which were not called off. That somebody has given word for a
    /// session to come holds nothing. A person's hours are those of the sessions at which the person was. Guests stand below the members, in the
    /// sums, which say so.
    static func make(_ source: SheetSource, _ options: SheetOptions) -> Sheet {
        let all = options.words
        let count = source.programme.sessionsPerCohort
        let numbers = Array(1...max(1, count))
        let marks = source.attendance.attendance
        let off = source.cohort.calledOff
        let present = numbers.map { off.contains($0) ? nil : source.attendance.present(at: $0) }
        let hours = zip(numbers, present).map { number, present -> Int in
            guard present != nil else { return 0 }
            let session = source.session(number).session
            return StudyHours.hours(minutes: session.span.end - session.span.begin)
        }
        var rows = options.order.sorted(source.members).enumerated().map { index, person in
            let states = numbers.map { marks[$0]?[person.id] }
            let there = zip(states, hours).filter { $0.0?.wasThere ?? false }
            return ["\(index + 1)", person.shownName] + states.map(sign)
                + ["\(there.count)", "\(there.reduce(0) { $0 + $1.1 })"]
        }
        let came = present.map { $0?.count }
        let members = Set(source.members.map(\.id))
        let guests = present.reduce(0) { $0 + ($1?.subtracting(members).count ?? 0) }
        let blank = { (label: Phrase) in ["", label.text] }
        let presentRow =
            blank(Phrase(all) { guests == 0 ? $0.presentCount : $0.presentWithGuests(guests) }) + came.map { $0.map { "\($0)" } ?? "" } + [
                "\(came.reduce(0) { $0 + ($1 ?? 0) })", "",
            ]
        rows.append(presentRow)
        rows.append(
            blank(Phrase(all) { $0.studyHoursRow }) + zip(present, hours).map { $0 == nil ? "" : "\($1)" }
                + ["", "\(hours.reduce(0, +))"])
        let sessions = numbers.map { number -> SheetTable.Column in
            let (session, hasDate) = source.session(number)
            let date = hasDate ? "\n\(session.date.parts.day)/\(session.date.parts.month)" : ""
            return .init(Phrase("\(number)\(date)"), .sign)
        }
        let table = SheetTable(
            columns: [.init(Phrase(all) { $0.number }, .number), .init(Phrase(all) { $0.name })] + sessions
                + [.init(Phrase(all) { $0.timesThere }, .number), .init(Phrase(all) { $0.studyHoursShort }, .number)],
            rows: rows, sumRows: 2)
        let leaders = source.cohort.leaders.compactMap { id in source.programme.leader(id)?.name }
        var blocks: [Sheet.Block] = []
        if !leaders.isEmpty {
            blocks.append(.fields([Sheet.Field(Phrase(all) { $0.leaders(leaders.count) }, Phrase(leaders.joined(separator: ", ")))]))
        }
        blocks += [
            .table(table), .note(Phrase(all) { $0.matrixLegend }),
            .note(Phrase(all) { $0.studyForm(people: source.members.count, most: StudyHours.mostInCircle) }),
            .signatures([Phrase(all) { $0.dateAndPlace }, Phrase(all) { $0.leaderSignature }]),
        ]
        return Sheet(
            title: source.title(.matrix, options), blocks: blocks, languages: options.languages, isLarge: options.isLarge)
    }
}
