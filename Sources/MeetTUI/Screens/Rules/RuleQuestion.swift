import MeetCore

/// A change that is to be kept, and what is asked before.
struct RuleQuestion: Hashable, Sendable {
    /// The programme as it would be.
    let programme: Programme
    /// What the change is called.
    let edit: RuleEdit
    /// What is to be selected afterwards.
    let place: RulePlace?
    /// The editor to which one comes back; nil where something is to be removed.
    let editor: RuleEditor?
    /// What goes with it in the programme itself.
    var uses: [String] = []
    /// The selected answer: 0 does it, 1 leaves it.
    var selected = 1
}
