import MeetCore

/// The question whether a person is to be taken out, or erased for good, or all that is due; erasing a person is asked twice.
struct RemovalQuestion: Hashable, Sendable {
    /// What can be answered, and what the keys do.
    enum Message: Hashable, Sendable {
        case turn(Int)
        case answer
        case remove
        case erase
        case leave
    }

    /// What it is about.
    enum Subject: Hashable, Sendable {
        case person(PersonID)
        case due(DueData)
    }

    let subject: Subject
    /// Whether it asks, for the second time, about erasing.
    var isLast = false
    /// The selected answer; at first the one that does nothing.
    var selected = 2
    /// The number of the change that is under way.
    var request: Int?

    init(person: PersonID, isLast: Bool = false, request: Int? = nil) {
        subject = .person(person)
        self.isLast = isLast
        self.request = request
    }

    /// Of what is due the list was looked at before; so it is asked once.
    init(due: DueData) {
        subject = .due(due)
        isLast = true
        selected = 1
    }

    /// What is to be kept where the answer is to erase.
    var erasing: RecordChange {
        switch subject {
        case .person(let person): return .erase(person)
        case .due(let due):
            let plan = due.plan
            return .eraseDue(persons: plan.persons.count, parts: plan.others.count)
        }
    }

    /// The question in words.
    func dialog(_ desk: Desk, _ words: Words) -> Dialog<Message> {
        switch subject {
        case .person(let person): dialog(person, desk, words)
        case .due(let due): Self.dialog(due, words)
        }
    }

    private static func dialog(_ due: DueData, _ words: Words) -> Dialog<Message> {
        let plan = due.plan
        let kinds = Retention.Kind.allCases.compactMap { kind -> String? in
            let count = due.items.count { $0.kind == kind }
            return count == 0 ? nil : "\(words.retentionKind(kind.rawValue)): \(count)"
        }
        return Dialog(
            words.dueEraseTitle,
            [
                StyledText(words.dueErasesHere(persons: plan.persons.count, parts: plan.others.count)), "",
                StyledText(kinds.joined(separator: "; ")), "", StyledText(words.eraseReaches, .muted),
                StyledText(words.eraseUndoKeeps, .muted),
            ],
            [.init(.character("E"), words.eraseYes, .erase), .init(.escape, words.cancel, .leave)])
    }

    private func dialog(_ person: PersonID, _ desk: Desk, _ words: Words) -> Dialog<Message> {
        let name = desk.name(of: person)
        guard !isLast else {
            return Dialog(
                words.eraseTitle(name), [StyledText(words.eraseWhat(name)), "", StyledText(words.eraseNotReached, .muted)],
                [.init(.character("E"), words.eraseYes, .erase), .init(.escape, words.cancel, .leave)])
        }
        let cohort = desk.problem.index(of: person).flatMap { desk.working.cohort(of: $0) }.map { desk.programme.cohorts[$0].name }
        return Dialog(
            words.removeTitle(name),
            [
                StyledText(words.removeWho(name, person.text, cohort: cohort)), "", StyledText(words.removeWhat),
                StyledText(words.eraseShort, .muted),
            ],
            [
                .init(.character("d"), words.removeYes, .remove), .init(.character("E"), words.eraseAsk, .erase),
                .init(.escape, words.cancel, .leave),
            ])
    }

    /// The keys of the question.
    func keys(_ words: Words) -> KeyMap<Message> {
        let group = words.groupList
        var bindings = [KeyBinding<Message>(.enter, .answer, short: words.keyAnswer, long: words.keyAnswerLong, group: group)]
        if !isLast {
            bindings.append(KeyBinding(.character("d"), .remove, short: words.removeYes, long: words.removeWhat, group: group))
        }
        return KeyMap(
            bindings + [
                KeyBinding(.character("E"), .erase, short: words.eraseAsk, long: words.eraseShort, group: group),
                KeyBinding(.escape, .leave, short: words.cancel, long: words.keyCloseLong, group: group),
            ] + ListKeys.turns(words, group: group, Message.turn))
    }
}
