import MeetCore

/// What an editor comes to.
struct RuleResult: Hashable, Sendable {
    /// The programme as it would be; of use only where nothing is wrong.
    let programme: Programme
    /// What the change is called.
    let edit: RuleEdit
    /// The thing that was edited or added, to be selected when it is kept.
    let place: RulePlace?
    /// What is wrong, by field.
    let problems: [RuleField: String]

    /// Something that is wrong, of several that in the first field; nil where nothing is.
    var problem: String? { RuleField.allCases.lazy.compactMap { problems[$0] }.first }
}
