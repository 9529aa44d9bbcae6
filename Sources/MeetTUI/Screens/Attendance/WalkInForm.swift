import MeetCore

/// The form of somebody who came without having applied: what is needed at the door, and no more.
///
/// Without consent no background is kept, and nobody gives consent in a queue: it is asked for later, on the People screen.
struct WalkInForm: Hashable, Sendable {
    /// The blank person with a new id.
    private(set) var former: Person
    /// The session to which the person came.
    let session: SessionKey
    /// Why the person cannot become a member; nil where a seat is free.
    let lock: String?
    /// What is filled in.
    var state: FormState<WalkInField>
    /// The number of the change that is being kept.
    var request: Int?

    /// A form for a name as far as it was typed; it counts as typed here, so that leaving asks first.
    init(_ name: String, at session: SessionKey, lock: String?, on desk: Desk, _ words: Words) {
        former = Person(id: desk.newPersonID(), name: "", registered: desk.today)
        self.session = session
        self.lock = lock
        state = FormState(
            [.name: .text(""), .phone: .text(""), .email: .text(""), .seat: .flag(false)], focus: .name)
        if !name.isEmpty { _ = state.update(.edit(.insert(name)), form(desk, words)) }
    }

    /// The id may have been given away meanwhile.
    mutating func rebase(_ desk: Desk) {
        request = nil
        if desk.problem.index(of: former.id) != nil { former.id = desk.newPersonID() }
    }

    /// Whether the person becomes a member.
    var isMember: Bool { lock == nil && state[.seat] == .flag(true) }

    /// The person as filled in, and what is wrong with which field.
    func person(_ desk: Desk) -> (person: Person, problems: [ParticipantColumn: RowProblem]) {
        PersonEntry(programme: desk.programme, today: desk.today).read(
            [.name: state[.name].typed, .phone: state[.phone].typed, .email: state[.email].typed], into: former)
    }

    /// The fields as they are now.
    func form(_ desk: Desk, _ words: Words) -> Form<WalkInField> {
        let problems = person(desk).problems
        func field(_ id: WalkInField, _ label: String, _ column: ParticipantColumn) -> Form<WalkInField>.Field {
            var field = Form<WalkInField>.Field(id, label, .text)
            field.problem = problems[column].map { id == .name && $0.reason == .missing ? words.nameIsMissing : $0.explanation(words) }
            return field
        }
        var seat = Form<WalkInField>.Field(.seat, words.becomesMember, .flag(yes: words.yes, no: words.guestOnly))
        seat.lock = lock
        seat.note = words.walkInNote
        return Form(
            fields: [
                field(.name, words.name, .name), field(.phone, words.phone, .phone), field(.email, words.email, .email), seat,
            ],
            words: words)
    }
}
