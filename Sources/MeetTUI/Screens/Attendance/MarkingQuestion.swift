import MeetCore

/// A question before something that is seldom meant, or that has two ways.
struct MarkingQuestion: Hashable, Sendable {
    /// What it asks.
    enum Subject: Hashable, Sendable {
        /// The session is yet to come; what is done on yes.
        case future(CivilDate, then: MarkingMessage)
        /// What all get who have no mark: so many.
        case rest(Int)
        /// Whether a person who came becomes a member; what else would stand in the way.
        case arrival(PersonID, note: String?)
    }

    let subject: Subject
    /// The selected answer; at first the one that does nothing, or the guest.
    var selected: Int

    init(_ subject: Subject) {
        self.subject = subject
        switch subject {
        case .future: selected = 1
        case .rest: selected = 2
        case .arrival: selected = 0
        }
    }

    /// The question in words.
    func dialog(_ desk: Desk, cohort: Int, _ words: Words) -> Dialog<MarkingMessage> {
        switch subject {
        case .future(let day, _):
            return Dialog(
                words.futureSessionTitle, [StyledText(words.futureSession(day.full(words)))],
                [
                    .init(.character(words.yesLetter), or: Words.yesLetters.map { .character($0) }, words.markAnyway, .goOn),
                    .init(.escape, words.cancel, .close),
                ])
        case .rest(let count):
            return Dialog(
                words.restTitle, [StyledText(words.restWhat(count))],
                [
                    .init(.character("a"), words.attendance(AttendanceState.absent.rawValue), .rest(.absent)),
                    .init(.character("p"), words.attendance(AttendanceState.present.rawValue), .rest(.present)),
                    .init(.escape, words.cancel, .close),
                ])
        case .arrival(let person, let note):
            let group = desk.programme.cohorts.indices.contains(cohort) ? desk.programme.cohorts[cohort].name : ""
            return Dialog(
                words.arrivalTitle(desk.name(of: person)),
                [StyledText(words.arrivalWhat(group))] + (note.map { [StyledText("! " + $0, .warning)] } ?? []),
                [
                    .init(.character("g"), words.asGuest, .arrive(asMember: false)),
                    .init(.character("m"), words.asMember, .arrive(asMember: true)), .init(.escape, words.cancel, .close),
                ])
        }
    }

    /// The keys of the question.
    func keys(_ desk: Desk, cohort: Int, _ words: Words) -> KeyMap<MarkingMessage> {
        let group = words.groupAttendance
        let choices = dialog(desk, cohort: cohort, words).choices.map { choice in
            let others = choice.others.filter { $0 != choice.key }
            return KeyBinding([choice.key] + others, choice.message, short: choice.label, long: choice.label, group: group)
        }
        return KeyMap(
            [KeyBinding(.enter, .answer, short: words.keyAnswer, long: words.keyAnswerLong, group: group)] + choices
                + ListKeys.turns(words, group: group, MarkingMessage.turn))
    }
}
