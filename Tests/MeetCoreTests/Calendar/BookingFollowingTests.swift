import MeetCore
import TestSupport
import Testing

/// Mere ideas go with their sessions; what a house knows of stays where the house has it.
struct BookingFollowingTests {
    private let term = RandomVenues(seed: 3, cohorts: 3, sessions: 4, venues: 8, isTight: false)

    @Test
    func onlyIdeasFollowAndOnlyThoseAtTheirSessionsTime() throws {
        let former = term.data.programme
        let cohort = former.cohorts[0].id
        let sessions = SessionCalendar.sessions(of: former).filter { $0.key.cohort == cohort }
        let other = try #require(SessionCalendar.sessions(of: former).first { $0.key.cohort != cohort })
        var bookings = sessions.enumerated().map { index, session in
            Booking(number: index + 1, session: session.key, venue: "v0", span: session.span)
        }
        bookings[1].state = .requested
        bookings[2].span.begin += 15
        bookings.append(Booking(number: 9, session: other.key, venue: "v1", span: other.span))
        var programme = former
        programme.cohorts[0].sessions = sessions.map { SessionChange(number: $0.key.number, end: TimeOfDay("22:00")) }
        let moved = Booking.following(bookings, from: former, to: programme)
        #expect(moved.map(\.number) == [1, 4])
        let now = SessionCalendar.sessions(of: programme).filter { $0.key.cohort == cohort }
        #expect(moved.map(\.span) == [now[0].span, now[3].span] && now[0].span != sessions[0].span)
        #expect(Booking.following(bookings, from: former, to: former).isEmpty)
    }
}
