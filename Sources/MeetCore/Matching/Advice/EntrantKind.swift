/// Those who wait and would come into a cohort with the same effect whoever leaves: persons of one class, or groups of the same classes.
///
/// What makes a person different from others of the class is part of the kind: a date away, a pin, an exclusion, a member to be kept apart
/// from. So most kinds hold many people, and each kind is judged once.
struct EntrantKind: Hashable, Sendable {
    /// The classes of those who come in together, sorted.
    var classes: [Int32]
    /// The dates on which they are away.
    var absences: Int
    /// What their coming does to the rules about persons alone.
    var hard = 0
    /// The members that they are to be kept apart from, one for each pair, sorted.
    var apartFrom: [Int32] = []
    /// Their group, where a part of it is in the cohort already, or −1.
    var partOf: Int32 = -1
}
