import Testing

@testable import MeetCore

/// Leaders cannot be at two places, and the way between two takes time.
@Suite struct LeaderClashTests {
    private func session(_ cohort: String, _ from: Int, _ to: Int, day: Int32 = 0, leaders: [LeaderID] = ["l"]) throws -> Session {
        Session(
            key: SessionKey(CohortID(cohort), 1), date: CivilDate(dayNumber: day), start: try #require(TimeOfDay(minutes: from)),
            end: try #require(TimeOfDay(minutes: to)), leaders: leaders)
    }

    /// Stadshuset and Tensta: about 110 hectometres.
    private let places: [CohortID: (venue: VenueID, point: GeoPoint?)] = [
        "a": ("stadshuset", GeoPoint(latitude: 59.3275, longitude: 18.055)), "b": ("tensta", GeoPoint(latitude: 59.395, longitude: 17.93)),
        "c": ("stadshuset", GeoPoint(latitude: 59.3275, longitude: 18.055)), "d": ("somewhere", nil),
    ]

    private func clashes(_ sessions: [Session]) -> [[Int]] {
        LeaderClash.all(sessions) { places[$0.cohort] }.map { [$0.gap, $0.needed] }
    }

    @Test func overlapsAreToldWhateverThePlace() throws {
        #expect(try clashes([session("a", 600, 700), session("c", 650, 750)]) == [[-50, 0]])
        #expect(try clashes([session("x", 600, 700), session("y", 699, 750)]) == [[-1, 0]])
    }

    @Test func theWayTakesTime() throws {
        let needed = LeaderClash.minutes(103)
        #expect(needed == 57)
        let far = try clashes([session("a", 600, 700), session("b", 730, 800)])
        #expect(far.count == 1 && far[0][0] == 30 && (50...65).contains(far[0][1]))
        #expect(try clashes([session("a", 600, 700), session("b", 800, 900)]).isEmpty)
        // In one house one need not leave; where the place is not known, one must.
        #expect(try clashes([session("a", 600, 700), session("c", 700, 800)]).isEmpty)
        #expect(try clashes([session("a", 600, 700), session("d", 710, 800)]) == [[10, 15]])
    }

    @Test func onlyOnesOwnSessionsOfTheDayCount() throws {
        #expect(try clashes([session("a", 600, 700, leaders: ["l"]), session("b", 600, 700, leaders: ["k"])]).isEmpty)
        #expect(try clashes([session("a", 600, 700), session("b", 600, 700, day: 1)]).isEmpty)
        var off = try session("b", 600, 700)
        off.isCancelled = true
        #expect(try clashes([session("a", 600, 700), off]).isEmpty)
    }

    @Test func aLongSessionIsSeenPastAShortOne() throws {
        // The second ends before the third begins, but the first does not.
        let found = try clashes([session("a", 600, 900), session("c", 600, 650), session("x", 700, 750)])
        #expect(found.count == 2)
    }
}
