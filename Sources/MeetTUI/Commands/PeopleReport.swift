import MeetCore

/// People as a list, and all that is known of one of them, as text and as JSON.
struct PeopleReport {
    private let term: LoadedTerm
    private let words: Words
    private let facts: PersonFacts

    init(_ term: LoadedTerm, _ context: CommandContext) {
        self.term = term
        words = context.words
        facts = PersonFacts(term.working, term.data.people, dates: term.dates, today: context.today, words: context.words)
    }

    private var programme: Programme { term.data.programme }

    /// A line for each person.
    ///
    /// - Parameter isGroup: whether they are a whole group, of which its mix is told too.
    func list(_ persons: [Int], isGroup: Bool) -> Sheet {
        let rows = persons.map { index in
            let person = term.data.people[index]
            return [person.id.text, person.shownName, facts.place(index), facts.background(index).joined(separator: ", ")]
        }
        let table = SheetTable(
            columns: [
                .init(Phrase(words.identifier), .key), .init(words.name), .init(Phrase(words.cohort), .prose),
                .init(Phrase(words.background), .prose),
            ], rows: rows)
        let blocks: [Sheet.Block] = (isGroup ? [.fields(mix(of: persons))] : []) + [.table(table)]
        return Sheet(title: programme.name, subtitle: words.peopleFound(persons.count), blocks: blocks)
    }

    /// How many there are of each category, axis by axis.
    private func mix(of persons: [Int]) -> [Sheet.Field] {
        let problem = term.working.problem
        let code = words.language.code
        return programme.axes.enumerated().map { place, axis in
            var counts = [Int](repeating: 0, count: axis.categories.count + 1)
            for person in persons { counts[problem.category(of: person, axis: place) ?? axis.categories.count] += 1 }
            let names = axis.categories.map { $0.name(code) } + [axis.kind == .contrast ? words.neither : words.unknown]
            let told = zip(counts, names).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            return Sheet.Field(axis.name(code), told.joined(separator: ", "))
        }
    }

    /// All that is known of one.
    func facts(_ index: Int) -> Sheet {
        let person = term.data.people[index]
        let fields = (facts.lines(index, tellsContact: false) + facts.sessions(index)).map { Sheet.Field($0.label, $0.text) }
        return Sheet(title: "\(person.shownName) (\(person.id.text))", subtitle: programme.name, blocks: [.fields(fields)])
    }

    /// A person by id, with the columns of participants.csv where all is wanted.
    func json(_ index: Int, isWhole: Bool) -> JSONObject {
        let person = term.data.people[index]
        var object: JSONObject = [
            "id": .string(person.id.text), "name": .string(person.shownName),
            "cohort": term.working.cohort(of: index).map { .string(programme.cohorts[$0].id.text) } ?? .null,
            "registered": person.registered.map { .string($0.description) } ?? .null,
            "available": .array(person.available.map { .string($0.text) }),
        ]
        var background: JSONObject = [:]
        for axis in programme.axes.indices {
            let category = term.working.problem.category(of: index, axis: axis)
            background[programme.axes[axis].id.text] = category.map { .string(programme.axes[axis].categories[$0].id.text) } ?? .null
        }
        object["background"] = .object(background)
        guard isWhole else { return object }
        var fields: JSONObject = [:]
        // What tells who a protected identity is stands in no list, and not here: `export person` gives it to who asks for their own.
        let hidden: Set<ParticipantColumn> = person.displayName.isEmpty ? [] : [.name, .email, .phone]
        for column in ParticipantColumn.all(programme.axes.map(\.id)) where !hidden.contains(column) {
            fields[column.key] = .string(PersonEntry.field(column, of: person))
        }
        object["fields"] = .object(fields)
        return object
    }
}
