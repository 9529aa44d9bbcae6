/// What was changed of a programme by hand, for the name of the change.
public struct RuleEdit: Hashable, Sendable {
    /// What was done.
    public enum Verb: String, CaseIterable, Hashable, Sendable {
        case add, change, remove, move
    }

    /// The sort of thing that it was done to.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case programme, slot, axis, category, cohort, leader, session, schoolBreak, avoid
    }

    /// What was done.
    public let verb: Verb
    /// To what sort of thing.
    public let part: Part
    /// What the thing is called, since it may be gone when the change is told of; the id of a leader, who is a person.
    public let name: String

    /// An edit.
    public init(_ verb: Verb, _ part: Part, _ name: String) {
        self.verb = verb
        self.part = part
        self.name = name
    }
}
