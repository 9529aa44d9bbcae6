// What stands at the top of a sheet.
extension SheetSource {
    /// The title of a kind of sheet: what it is, the programme, the cohort.
    func title(_ kind: SheetKind, _ options: SheetOptions) -> Phrase {
        Phrase(options.words, rest: " – \(programme.name) – \(cohort.name)") { $0.sheetKind(kind.rawValue) }
    }

    /// `Träff 3 av 6`, and whether it is called off.
    func subtitle(_ number: Int, _ options: SheetOptions) -> Phrase {
        let (session, _) = session(number)
        return Phrase(options.words) { words in
            let which = words.sessionOf(number, programme.sessionsPerCohort)
            return session.isCancelled ? "\(which) – \(words.sheetCalledOff)" : which
        }
    }

    /// The subtitle of the pages that follow: with the day, so that a page that has come loose is known.
    func continued(_ number: Int, _ options: SheetOptions) -> Phrase {
        let (session, hasDate) = session(number)
        return Phrase(options.words) { words in
            words.sessionOf(number, programme.sessionsPerCohort) + (hasDate ? ", " + Self.day(session.date, words) : "")
        }
    }

    /// When and where a session is, what it is about, and who leads it.
    func fields(_ number: Int, _ options: SheetOptions, isShort: Bool = false) -> [Sheet.Field] {
        let (session, hasDate) = session(number)
        let all = options.words
        var fields = [
            Sheet.Field(
                Phrase(all) { $0.time },
                Phrase(all, rest: ", \(session.start)–\(session.end)") { hasDate ? Self.day(session.date, $0) : $0.noDateYet })
        ]
        if !session.theme.isEmpty { fields.append(Sheet.Field(Phrase(all) { $0.theme }, Phrase(session.theme))) }
        if !isShort, !session.exercise.isEmpty { fields.append(Sheet.Field(Phrase(all) { $0.exercise }, Phrase(session.exercise))) }
        let place = places[number].map { [$0.name, $0.address].filter { !$0.isEmpty }.joined(separator: ", ") }
        fields.append(Sheet.Field(Phrase(all) { $0.place }, place.map { Phrase($0) } ?? Phrase(all) { $0.placeNotBooked }))
        let leaders = session.leaders.compactMap { id in programme.leader(id)?.name }
        if !isShort, !leaders.isEmpty {
            fields.append(Sheet.Field(Phrase(all) { $0.leaders(leaders.count) }, Phrase(leaders.joined(separator: ", "))))
        }
        return fields
    }

    static func day(_ date: CivilDate, _ words: Words) -> String { date.full(words) }
}
