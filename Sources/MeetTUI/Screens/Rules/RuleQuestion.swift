import MeetCore

/// What is asked before a change of the programme is kept.
///
/// It holds what is to be done and no finished programme: what comes of it is worked out on the programme of the desk each time, so that
/// what changes while one thinks is not undone by the answer.
struct RuleQuestion: Hashable, Sendable {
    /// What is to be done.
    enum Subject: Hashable, Sendable {
        /// What is typed is to be kept; one comes back to the editor.
        case keep(RuleEditor)
        /// A thing is to be removed.
        case remove(RulePlace)
    }

    /// What is to be done.
    var subject: Subject
    /// The selected answer: 0 does it, 1 leaves it.
    var selected = 1

    /// The editor to which one comes back; nil where something is to be removed.
    var editor: RuleEditor? {
        if case .keep(let editor) = subject { return editor }
        return nil
    }

    /// What comes of it on a programme, or why nothing can.
    func outcome(on programme: Programme, _ words: Words) -> RuleSurgery.Outcome {
        switch subject {
        case .keep(let editor):
            let result = editor.result(on: programme, words)
            return result.problem.map { .refused($0) } ?? .changed(result.programme, result.edit)
        case .remove(let place): return RuleSurgery(programme: programme, words: words).removing(place)
        }
    }

    /// What is to be selected afterwards; nil leaves the selection where it is.
    func place(on programme: Programme, _ words: Words) -> RulePlace? { editor?.result(on: programme, words).place }

    /// What goes with it in the programme itself.
    func uses(_ programme: Programme, _ words: Words) -> [String] {
        guard case .remove(let place) = subject else { return [] }
        return RuleSurgery(programme: programme, words: words).uses(of: place)
    }

    /// Finds what it is about again in a programme that was read anew; false where that is gone.
    mutating func follow(_ programme: Programme, from former: Programme) -> Bool {
        switch subject {
        case .keep(var editor):
            editor.follow(programme, from: former)
            subject = .keep(editor)
        case .remove(let place):
            guard let found = place.found(in: programme, from: former) else { return false }
            subject = .remove(found)
        }
        return true
    }
}
