import MeetCore

/// What is shown of very many people before all are read: a desk of the first cohorts only, with the numbers of all.
struct DeskPreview: Sendable {
    /// The desk, of which only the first cohorts hold.
    let desk: Desk
    /// How many people there are in all.
    let people: Int
    /// How many of them have a seat.
    let seated: Int

    /// More cohorts than a window has rows.
    static let cohorts = 80
    /// With fewer people all is read as quickly.
    static let leastPeople = 3000
}
