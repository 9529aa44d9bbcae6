/// The coordinator's own list: whom to call, who needs what, who has said they cannot come, and what was noted.
///
/// It says on its face that it is not for the wall. Of the background nothing stands here either: nobody needs it at the door.
/// A list is easily left behind, so the telephone of who has a protected identity stands on no paper. Its place is empty, as where none is known,
/// so that the list does not say either who that is.
enum CoordinatorSheet {
    /// The sheet of a session; 1 is the first.
    static func make(_ source: SheetSource, number: Int, _ options: SheetOptions) -> Sheet {
        let words = options.words
        let (session, hasDate) = source.session(number)
        let marks = source.attendance.attendance[number] ?? [:]
        let rows = options.order.sorted(source.members).enumerated().map { index, person in
            var away = hasDate && person.unavailable.contains(session.date) ? [Phrase(words) { $0.awayThatDay }.text] : []
            if marks[person.id] == .excused { away.append(Phrase(words) { $0.gaveWord }.text) }
            let needs = person.needs.map { need in Phrase(words) { $0.need(need.description) }.text }
            let notes = CleanText.lines(person.notes).replacing("\n", with: " ")
            return [
                "\(index + 1)", person.shownName, person.listedPhone, needs.joined(separator: ", "),
                (away + [notes]).filter { !$0.isEmpty }.joined(separator: ". "),
            ]
        }
        let table = SheetTable(
            columns: [
                .init(Phrase(words) { $0.number }, .number), .init(Phrase(words) { $0.name }), .init(Phrase(words) { $0.phone }),
                .init(Phrase(words) { $0.needs }, .prose), .init(Phrase(words) { $0.notes }, .prose),
            ], rows: rows)
        return Sheet(
            title: source.title(.coordinator, options), subtitle: source.subtitle(number, options),
            continued: source.continued(number, options),
            warning: Phrase(words) { $0.notForTheWall },
            blocks: [.fields(source.fields(number, options)), .table(table)], languages: options.languages, isLarge: options.isLarge)
    }
}
