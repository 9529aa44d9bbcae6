import MeetCore

/// What is due to go, as a sheet to read.
enum DueSheet {
    static func sheet(_ due: DueData, _ data: TermData, records: [Retention.Kind: Int], today: CivilDate, words: Words) -> Sheet {
        let retention = data.programme.retention
        var blocks: [Sheet.Block] = []
        if retention.isEmpty {
            blocks.append(.paragraph(words.dueNoTimes))
        } else {
            let times = Retention.Kind.allCases.compactMap { kind in
                retention[kind].map { Sheet.Field(words.retentionKind(kind.rawValue), words.dueRule($0, ofPersons: kind.isOfPersons)) }
            }
            blocks += [.heading(words.dueRuleHeading), .fields(times)]
        }
        let names = Dictionary(data.people.map { ($0.id, $0.shownName) }, uniquingKeysWith: { first, _ in first })
        let old = Retention.Kind.allCases.compactMap { kind -> Sheet.Field? in
            guard let count = records[kind], count > 0, let day = due.records[kind] else { return nil }
            return Sheet.Field(words.retentionKind(kind.rawValue), words.dueRecords(count, before: day.full(words)))
        }
        if due.items.isEmpty, old.isEmpty, !retention.isEmpty { blocks.append(.paragraph(words.dueNothing)) }
        if !due.items.isEmpty {
            let rows = due.items.map { item in
                [
                    "\(names[item.person] ?? "") (\(item.person))", words.retentionKind(item.kind.rawValue), item.since.table(words),
                    item.from.table(words),
                ]
            }
            let columns: [SheetTable.Column] = [
                .init(words.dueColumnPerson), .init(words.dueColumnWhat), .init(words.dueColumnSince), .init(words.dueColumnFrom),
            ]
            blocks += [.heading(words.duePersonsHeading), .table(SheetTable(columns: columns, rows: rows))]
        }
        if !old.isEmpty { blocks += [.heading(words.dueRecordsHeading), .fields(old)] }
        if !due.consents.isEmpty {
            let fields = due.consents.map {
                Sheet.Field("\(names[$0.person] ?? "") (\($0.person))", words.consentDoubt($0.doubt.rawValue))
            }
            blocks += [.heading(words.consentsHeading), .fields(fields)]
        }
        return Sheet(title: words.dueTitle(today.full(words)), subtitle: data.programme.name, blocks: blocks)
    }
}
