/// A plan of venues to be made, in dense indices: which sessions want a venue, which venues each can have, and what each would cost.
///
/// It never changes, and is shared between threads. Where no venue is meant, the index `none`, one after the last, stands for it: it is
/// nowhere, costs nothing and takes everybody, so that the search needs no special case.
public struct BookingProblem: Sendable {
    /// A session that is to get a venue.
    struct Seeker: Sendable {
        /// The session.
        let session: Session
        /// The index of its cohort.
        let cohort: Int
        /// The index of its time among `times`.
        let time: Int
        /// The venues that it can have while nobody else moves, in order of their indices.
        let allowed: [Int32]
    }

    /// A cohort for whose sessions venues are wanted.
    struct Group: Sendable {
        /// The cohort.
        let id: CohortID
        /// Its sessions among `seekers`.
        let seekers: Range<Int>
        /// How many members count in the travel.
        let counted: Int
        /// What a session at each venue adds to the sum of all members' ways; 0 at `none`.
        let ways: [Int]
        /// The homes of its members, as indices into a row of `distances`.
        let homes: [Int32]
        /// The ways from its homes to the venues that it has already; very far below 0 for homes of nobody, so that they are never the longest.
        let base: [Int32]
        /// The sum of all members' ways to the venues that it has already.
        let baseWays: Int
        /// How often it has each venue already.
        let kept: [Int]
        /// The bookings that it keeps.
        let bookings: [Booking]
        /// The kept bookings that break a rule, and so count as broken whatever is planned.
        let broken: Int
        /// The sessions that no venue suits.
        let hopeless: Int
    }

    /// A booking that stays although it breaks a rule.
    struct Broken: Sendable {
        let booking: Booking
        let trouble: BookingTrouble
    }

    /// The venues, sorted by id.
    public let venues: [Venue]
    let seekers: [Seeker]
    let groups: [Group]
    /// The different times of the seekers, in order.
    let times: [TimeSpan]
    /// For each venue and time the times that it cannot be taken at as well, itself among them: `rivals[bufferClass[venue]][time]`.
    let rivals: [[[Int32]]]
    let bufferClass: [Int]
    /// Units of 100 m from each home to each venue: a row of `homeCount` for each venue, and one of zeros for `none`.
    let distances: [Int32]
    let homeCount: Int
    /// How often each venue is to be had by every cohort; −1 where it may be had as often as one likes.
    let required: [Int]
    /// The least number of different venues of a cohort.
    let distinct: Int
    /// SEK for a session at each venue; 0 at `none`.
    let costs: [Int]
    /// What stands against venues for a session, for conflicts and advice.
    let diary: VenueDiary
    let parties: [CohortParty]
    /// Required venues that are none of the venues.
    let unknownRequired: [VenueID]
    /// The kept bookings that break a rule, and how.
    let broken: [Broken]
    /// How many members do not count in the travel, since their district has no known centre.
    public let uncounted: Int

    /// The index that stands for no venue.
    var none: Int { venues.count }

    /// A home of nobody: no number of ways makes it the longest.
    static let nowhere: Int32 = -1_000_000_000
}
