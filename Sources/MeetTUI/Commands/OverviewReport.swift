import MeetCore

/// The Overview as text and as JSON.
struct OverviewReport {
    private let standing: TermStanding
    private let troubles: [CohortID: CohortTrouble]
    private let due: [DueItem]
    private let words: Words
    private let names: BookingNames

    init(_ standing: TermStanding, _ troubles: [CohortID: CohortTrouble], _ words: Words) {
        self.standing = standing
        self.troubles = troubles
        self.words = words
        due = DueItem.all(standing, troubles)
        names = BookingNames(words, standing.programme, venues: standing.data.venues)
    }

    private var programme: Programme { standing.programme }

    /// How one cohort stands.
    private struct Line {
        let cohort: Cohort
        let held: Int
        let next: CivilDate?
        let housed: (told: Int, ideas: Int, all: Int)
        let members: Int
        /// Those who took part and were erased since.
        let former: Int
        let mix: Int
        let pinned: Int
        let broken: Int
        /// How much else is wrong: dates, venues, tables, absences.
        let toMend: Int
    }

    private var lines: [Line] {
        programme.cohorts.enumerated().map { place, cohort in
            let dates = standing.dates[cohort.id] ?? []
            let working = standing.working
            let former = standing.data.former[cohort.id].persons
            let isOver = standing.data.isClosed(cohort.id, dates: dates, today: standing.today)
            let lacking = dates.count < programme.sessionsPerCohort ? 1 : 0
            return Line(
                cohort: cohort, held: dates.count { $0 < standing.today },
                next: cohort.meetingDates(dates).first { $0 >= standing.today }, housed: standing.housed(cohort),
                members: working.memberCount(place), former: former, mix: working.mix(place),
                pinned: working.memberIndices(place).count { working.isPinned($0, to: place) },
                broken: isOver ? 0 : working.brokenRules(in: place).count,
                toMend: isOver ? 0 : (troubles[cohort.id]?.count ?? 0) + lacking)
        }
    }

    /// The sessions of the next seven days, in their order.
    private var week: [Session] {
        programme.cohorts.indices.flatMap { standing.sessions(of: $0) }
            .filter { !$0.isCancelled && (0..<7).contains($0.date - standing.today) }.sorted { ($0.span, $0.key) < ($1.span, $1.key) }
    }

    /// The overview to read.
    var sheet: Sheet {
        let lines = lines
        // Ten columns are too many for 80 signs: who is pinned is told where somebody is.
        let tellsPins = lines.contains { $0.pinned > 0 }
        let rows = lines.map { line in
            let ideas = line.housed.ideas > 0 ? "+\(line.housed.ideas)" : ""
            let former = line.former > 0 ? "\(line.former)+" : ""
            let state =
                line.broken > 0 ? words.brokenRules(line.broken) : line.toMend > 0 ? words.toMend(line.toMend) : words.inOrder
            return [
                line.cohort.id.text, line.cohort.name,
                // Short, so that a cohort is one line.
                programme.slot(line.cohort.slot).map { "\(words.shortWeekday($0.weekday.rawValue)) \($0.start)" } ?? line.cohort.slot.text,
                "\(line.held)/\(programme.sessionsPerCohort)", line.next?.short(words) ?? "",
                "\(line.housed.told)\(ideas)/\(line.housed.all)", "\(former)\(line.members)/\(line.cohort.seats.upperBound)",
                line.former > 0 && line.members == 0 ? "–" : "\(line.mix)",
            ] + (tellsPins ? [line.pinned > 0 ? "\(line.pinned)" : ""] : []) + [state]
        }
        let table = SheetTable(
            columns: [
                .init(Phrase(words.identifier), .key), .init(words.cohort), .init(words.slot),
                .init(words.sessionsHeldColumn, isNumber: true),
                .init(words.nextColumn), .init(words.bookedColumn, isNumber: true), .init(words.seatsColumn, isNumber: true),
                .init(words.energyColumn, isNumber: true),
            ] + (tellsPins ? [.init(words.pinned, isNumber: true)] : []) + [.init(words.trouble)], rows: rows)
        let people = standing.data.people.count
        let seated = standing.data.people.indices.count { standing.working.cohort(of: $0) != nil }
        let former = standing.data.former.fitted(to: programme)
        let sessions = week.map { session in
            "\(words.shortWeekday(session.date.weekday.rawValue)) \(session.date) \(session.start) \(names.session(session.key))"
        }
        return Sheet(
            title: programme.name, subtitle: words.overviewNote(applied: people + former.persons, seated: seated + former.seated),
            blocks: [
                .table(table), .heading(words.due), list(due.map(line), empty: words.nothingDue), .heading(words.nextSevenDays),
                list(sessions, empty: words.noSessions),
            ])
    }

    private func list(_ items: [String], empty: String) -> Sheet.Block {
        .paragraph(items.isEmpty ? empty : items.map { "- " + $0 }.joined(separator: "\n"))
    }

    private func sentence(_ item: DueItem) -> String { item.sentence(words, programme, names, today: standing.today) }

    /// The sentence for a terminal: what the screen does with Enter a command does.
    private func line(_ item: DueItem) -> String {
        let sentence = sentence(item)
        switch item.kind {
        case .retention: return words.dueByCommand(sentence, "erase --due")
        case .consents: return words.dueByCommand(sentence, "erase --due --dry-run")
        default: return sentence
        }
    }

    /// The same by ids.
    var json: JSONObject {
        [
            "today": .string(standing.today.description), "people": .integer(standing.data.people.count),
            "seated": .integer(standing.data.people.indices.count { standing.working.cohort(of: $0) != nil }),
            "score": CompositionJSON.score(standing.working.score),
            "cohorts": .array(
                lines.map { line in
                    .object([
                        "id": .string(line.cohort.id.text), "members": .integer(line.members),
                        "seats": .array([.integer(line.cohort.seats.lowerBound), .integer(line.cohort.seats.upperBound)]),
                        "erased": .integer(line.former), "mix": .integer(line.mix), "pinned": .integer(line.pinned),
                        "held": .integer(line.held), "next": line.next.map { .string($0.description) } ?? .null,
                        "booked": .integer(line.housed.told), "ideas": .integer(line.housed.ideas), "broken": .integer(line.broken),
                        "toMend": .integer(line.toMend),
                    ])
                }),
            "due": .array(
                due.map { .object(["cohort": .string(programme.cohorts[$0.cohort].id.text), "sentence": .string(sentence($0))]) }),
            "week": .array(
                week.map { session in
                    .object([
                        "cohort": .string(session.key.cohort.text), "session": .integer(session.key.number),
                        "date": .string(session.date.description), "start": .string(session.start.description),
                        "venue": standing.booked[session.key].map { .string($0.venue.text) } ?? .null,
                    ])
                }),
        ]
    }
}
