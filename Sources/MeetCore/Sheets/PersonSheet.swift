/// All about one person as a sheet to read: what is handed to who asks for it.
public struct PersonSheet {
    private let record: PersonRecord
    private let words: Words
    private let moments: MomentText

    /// The sheet of a record.
    public init(_ record: PersonRecord, words: Words) {
        self.record = record
        self.words = words
        moments = MomentText(zone: record.programme.timeZone)
    }

    /// The sheet.
    public var sheet: Sheet {
        Sheet(
            title: words.personRecordTitle(record.person.name), subtitle: record.programme.name,
            blocks: [.paragraph(words.personRecordIntroduction(moments.minute(record.made)))] + person + background + placement
                + sessions + kept
                + history + mentions)
    }

    private var code: String { words.language.code }
    private func cohort(_ id: CohortID) -> String { record.programme.name(of: id) }
    private func days(_ days: [CivilDate]) -> String { days.map { $0.tight(words) }.joined(separator: ", ") }
    private func ids(_ persons: [PersonID]) -> String { persons.map(\.text).joined(separator: ", ") }

    private var person: [Sheet.Block] {
        let person = record.person
        let slots = person.available.map { record.programme.name(of: $0, code) }
        let fields = [
            (words.identifier, person.id.text), (words.name, person.name), (words.displayName, person.displayName),
            (words.email, person.email),
            (words.phone, person.phone), (words.birthYear, person.birthYear.map { "\($0)" } ?? ""), (words.district, person.district),
            (words.source, person.source), (words.registered, person.registered?.full(words) ?? ""),
            (words.canCome, slots.joined(separator: ", ")), (words.away, days(person.unavailable)),
            (words.needs, person.needs.map { words.need($0.description) }.joined(separator: ", ")),
            (words.together, ids(record.companions)), (words.apart, ids(record.apartFrom)),
            (words.notes, person.notes.replacing("\n", with: " / ")),
        ]
        return [.heading(words.groupWho), .fields(fields.map { Sheet.Field($0.0, $0.1.isEmpty ? "–" : $0.1) })]
    }

    private var background: [Sheet.Block] {
        let consent: String
        switch record.person.consent {
        case .none: consent = words.noConsentYet
        case .given(nil): consent = words.consentWithoutDay
        case .given(let day?): consent = words.consentOf(day.full(words))
        }
        let lines = record.background.map { line -> Sheet.Field in
            let name = line.category?.name(code) ?? "–"
            return Sheet.Field(line.axis.name(code), line.origin.map { "\(name) (\(words.madeFrom($0.rawValue)))" } ?? name)
        }
        let erased = record.person.erasedBackground.map { [Sheet.Field(words.backgroundErased, $0.day.description)] } ?? []
        return [.heading(words.groupBackground), .fields([Sheet.Field(words.consent, consent)] + erased + lines)]
    }

    private var placement: [Sheet.Block] {
        var fields = [Sheet.Field(words.cohort, record.cohort.map(cohort) ?? words.waits)]
        if let pinned = record.pinned { fields.append(Sheet.Field(words.pinnedIn, cohort(pinned))) }
        if !record.accepted.isEmpty {
            fields.append(Sheet.Field(words.knownAwayWhenSeated, days(record.accepted)))
        }
        if !record.excluded.isEmpty { fields.append(Sheet.Field(words.keptOutOf, record.excluded.map(cohort).joined(separator: ", "))) }
        fields.append(Sheet.Field(words.lettersGoTo, record.isWrittenTo ? record.person.email : "–"))
        return [.heading(words.placementHeading), .fields(fields)]
    }

    private var sessions: [Sheet.Block] {
        guard !record.sessions.isEmpty else { return [] }
        let rows = record.sessions.map { line -> [String] in
            let session = line.session
            let time = session.map { "\($0.date.line(words)) \($0.start)–\($0.end)" } ?? "–"
            let state = line.state.map { words.attendance($0.rawValue) } ?? (session?.isCancelled == true ? words.sessionCalledOff : "")
            return [
                words.session(cohort(line.key.cohort), line.key.number), time, line.venue ?? "–", line.table.map { "\($0)" } ?? "–",
                ids(line.companions), state,
            ]
        }
        let columns: [SheetTable.Column] = [
            .init(words.sessionColumn), .init(words.dateColumn), .init(words.venueColumn), .init(words.tableColumn, isNumber: true),
            .init(Phrase(words.atTableWith), .prose), .init(words.attendance),
        ]
        return [.heading(words.sessionsOf), .table(SheetTable(columns: columns, rows: rows))]
    }

    private var kept: [Sheet.Block] {
        var blocks: [Sheet.Block] = []
        if !record.draws.isEmpty {
            let rows = record.draws.map { draw in
                [
                    "\(draw.number)", moments.minute(draw.at), draw.who, draw.pot.map { "\($0 + 1)" } ?? "–",
                    record.lot(of: draw) ?? "–",
                    draw.cohort.map(cohort) ?? words.drawWaits,
                ]
            }
            let columns: [SheetTable.Column] = [
                .init(words.drawColumn, isNumber: true), .init(words.timeColumn), .init(words.whoColumn),
                .init(words.potColumn, isNumber: true),
                .init(words.lotColumn), .init(words.cohort),
            ]
            blocks += [.heading(words.drawsTitle), .table(SheetTable(columns: columns, rows: rows))]
        }
        if !record.versions.isEmpty {
            let fields = record.versions.map {
                Sheet.Field("\(moments.minute($0.at)), \($0.who)", words.seatInVersion(cohort($0.cohort), $0.version))
            }
            blocks += [.heading(words.versionsHeading), .fields(fields)]
        }
        return blocks
    }

    private var history: [Sheet.Block] {
        let own = record.history.map { ($0, $0.kind.text(words, cohort: cohort)) }
        let moves = record.moves.map { move in
            let told = words.seatMove(
                from: move.from.map(cohort), to: move.to.map(cohort), by: move.change.kind.text(words, cohort: cohort))
            return (move.change, told)
        }
        let all = (own + moves).sorted { $0.0.number > $1.0.number }
        guard !all.isEmpty else { return [.heading(words.whatWasDone), .paragraph(words.noHistory)] }
        let fields = all.map { change, text in
            let isUndone = change.state == .undone || change.state == .dropped
            return Sheet.Field("\(moments.minute(change.at)), \(change.who)", isUndone ? "\(text) (\(words.drawUndone))" : text)
        }
        return [.heading(words.whatWasDone), .fields(fields)]
    }

    private var mentions: [Sheet.Block] {
        guard !record.mentions.isEmpty else { return [] }
        return [.heading(words.mentionsHeading), .paragraph(words.mentionsMeaning)]
            + record.mentions.map { .paragraph("• " + $0.text(words, record.programme, venues: record.venues)) }
    }
}
