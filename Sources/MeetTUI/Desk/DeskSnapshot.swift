/// The desk as it was when something was asked, for work that is done beside.
///
/// To hand it over costs nothing, since it is copied only where it changes. Two of one number are of the same moment, so that effects can be
/// compared.
struct DeskSnapshot: Hashable, Sendable {
    /// What lay on the desk.
    let desk: Desk
    /// The number of the moment.
    let number: Int

    static func == (left: Self, right: Self) -> Bool { left.number == right.number }

    func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
