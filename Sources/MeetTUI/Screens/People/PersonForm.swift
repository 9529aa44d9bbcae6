import MeetCore

/// The form in which a person is added or changed.
struct PersonForm: Hashable, Sendable {
    /// The person as stored; a blank one with a new id where one is added.
    private(set) var former: Person
    /// Whether the person is to be added.
    let isNew: Bool
    /// What was sought when the form was opened to recruit; nil for everybody else.
    let sought: SoughtPerson?
    /// What is filled in.
    var state: FormState<PersonField>
    /// The number of the change that is being kept.
    var request: Int?
    /// Who is probably the same, as found when a field that tells was left.
    var likely: PersonID?
    /// Who else bears the label that is filled in; looked up when it changes, since it takes a look at everybody.
    private(set) var company: [String] = []
    /// The word for yes, where a consent has no day.
    private let yes: String

    /// So long notes are taken; other texts are cut at the usual length of a field.
    private static let notesLimit = 4000

    /// The form of a person who is there.
    init(_ person: Person, _ desk: Desk, _ words: Words) {
        former = person
        isNew = false
        sought = nil
        yes = words.yes
        state = FormState(Self.values(person, desk, yes: yes), focus: .name)
        lookForCompany(desk)
    }

    /// The form of a new person, who applied today; of somebody who was sought, with what was sought filled in.
    ///
    /// Without consent that is not kept either: a person is asked, and what is not so is changed.
    init(newOn desk: Desk, _ words: Words, sought: SoughtPerson? = nil) {
        former = Person(id: desk.newPersonID(), name: "", registered: desk.today)
        isNew = true
        self.sought = sought
        yes = words.yes
        state = FormState(Self.values(sought?.blank(former) ?? former, desk, yes: yes), focus: .name)
    }

    /// Takes what is known of the person now in place of what was: what is filled in stays. The id of somebody new may have been given away.
    mutating func rebase(_ desk: Desk) {
        if isNew {
            if desk.problem.index(of: former.id) != nil { former.id = desk.newPersonID() }
        } else if let person = desk.problem.index(of: former.id), desk.person(person) != former {
            former = desk.person(person)
            state.rebase(Self.values(former, desk, yes: yes))
        }
        lookForCompany(desk)
    }

    /// Looks up who else bears the label that is filled in.
    mutating func lookForCompany(_ desk: Desk) {
        company = desk.people(together: CleanText.line(state[.together].typed), besides: former.id)
    }

    /// The person as filled in, and what is wrong with which field.
    func person(_ desk: Desk) -> (person: Person, problems: [ParticipantColumn: RowProblem], apart: ApartText.Problem?) {
        var fields: [ParticipantColumn: String] = [:]
        for (field, value) in state.values {
            switch (field, value) {
            case (.apart, _), (.needs, _), (.interpreter, _): break
            case (.notes, .text(let text)): fields[.notes] = text.text.replacing(Self.lineSign, with: "\n")
            case (_, .text(let text)): fields[field.column] = text.text
            case (_, .choice(let option)): fields[field.column] = option
            case (.available, .choices(let options)):
                let known = desk.programme.slots.map(\.id.text).filter(options.contains)
                fields[.available] = known.joined(separator: "|")
            default: break
            }
        }
        fields[.needs] = needs
        let apart = ApartText.ids(state[.apart].typed, known: former.apart, desk)
        let entry = PersonEntry(programme: desk.programme, today: desk.today)
        // A person who may not meet themselves is refused there too.
        fields[.apart] = apart.ids.map(\.text).joined(separator: "|")
        var result = entry.read(fields, into: former)
        // A date of consent is not lost to a plain yes, nor are slots that the programme no longer has.
        if case .choices(let options) = state[.available] {
            result.person.available += former.available.filter { desk.programme.slot($0) == nil && options.contains($0.text) }
        }
        return (result.person, result.problems, apart.problem)
    }

    /// Whether consent is filled in, so that background is taken.
    var hasConsent: Bool { PersonEntry.givesConsent(state[.consent].typed) }

    private var needs: String {
        var parts: [String] = []
        if case .choices(let chosen) = state[.needs] { parts += Self.plainNeeds.map(\.description).filter(chosen.contains) }
        parts += state[.interpreter].typed.split { !$0.isLetter }.map { "interpreter:" + $0.lowercased() }
        return parts.joined(separator: "|")
    }

    /// The needs that are ticked; an interpreter is filled in by language.
    static let plainNeeds: [Need] = [.wheelchair, .hearingLoop, .childcare]

    /// What stands for a new line in the one line of the notes.
    static let lineSign = "¶"

    private static func values(_ person: Person, _ desk: Desk, yes: String) -> [PersonField: FormValue] {
        var values: [PersonField: FormValue] = [:]
        let texts: [PersonField] = [
            .name, .displayName, .email, .phone, .birthYear, .registered, .source, .district, .together,
        ]
        for field in texts { values[field] = .text(PersonEntry.field(field.column, of: person), limit: 500) }
        values[.unavailable] = .text(person.unavailable.map(\.description).joined(separator: ", "), limit: 2000)
        values[.apart] = .text(ApartText.text(person.apart, desk), limit: 4000)
        values[.notes] = .text(person.notes.replacing("\n", with: lineSign), limit: notesLimit)
        switch person.consent {
        case .none: values[.consent] = .text("")
        case .given(let date): values[.consent] = .text(date?.description ?? yes)
        }
        for axis in desk.programme.axes { values[.axis(axis.id)] = .choice(person.values[axis.id]?.text ?? "") }
        values[.available] = .choices(Set(person.available.map(\.text)))
        values[.needs] = .choices(Set(person.needs.map(\.description).filter { !$0.hasPrefix("interpreter:") }))
        let languages = person.needs.compactMap { need in if case .interpreter(let language) = need { language } else { nil } }
        values[.interpreter] = .text(languages.joined(separator: ", "))
        return values
    }
}
