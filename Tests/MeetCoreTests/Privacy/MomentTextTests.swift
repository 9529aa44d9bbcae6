import Testing

@testable import MeetCore

/// Moments by the clock of the programme's zone.
struct MomentTextTests {
    @Test(arguments: [
        ("Europe/Stockholm", "2027-01-15T08:00:59Z", "2027-01-15 09:00"), ("Europe/Stockholm", "2027-07-01T22:30:00Z", "2027-07-02 00:30"),
        ("UTC", "2027-01-15T08:00:00Z", "2027-01-15 08:00"), ("America/New_York", "2027-01-15T03:00:00Z", "2027-01-14 22:00"),
        ("no zone", "2027-01-15T08:00:00Z", "2027-01-15 09:00"),
        // Of an erasing only the day is kept.
        ("Europe/Stockholm", "2027-01-15T00:00:00Z", "2027-01-15"),
    ])
    func aMomentIsToldByTheClockOfItsZone(zone: String, moment: String, text: String) throws {
        let at = try #require(Timestamp(moment))
        #expect(MomentText(zone: zone).minute(at) == text)
    }
}
