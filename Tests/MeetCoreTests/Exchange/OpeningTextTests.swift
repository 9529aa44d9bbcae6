import Testing

@testable import MeetCore

@Suite struct OpeningTextTests {
    @Test(arguments: [
        ("mon-fri 08:00-21:00; sat 10:00-16:00", "mon-fri 08:00-21:00; sat 10:00-16:00"),
        ("mån–fre 08:00–21:00; lör 10:00-16:00", "mon-fri 08:00-21:00; sat 10:00-16:00"),
        ("sat-mon 09:00-12:00", "mon,sat-sun 09:00-12:00"),
        ("mon, wed ,fri 09:00-12:00", "mon,wed,fri 09:00-12:00"), ("Tis-Tors 10:00-24:00", "tue-thu 10:00-24:00"),
        ("söndag 10:00-11:00", "sun 10:00-11:00"), ("Monday - Friday 08:00 - 21:00", "mon-fri 08:00-21:00"),
        ("mon 08:00-12:00, 13:00-17:00", "mon 08:00-12:00; mon 13:00-17:00"), ("dagligen 10:00-18:00;", "mon-sun 10:00-18:00"), ("", ""),
        ("  ", ""), ("thu-thu 10:00-11:00", "thu 10:00-11:00"), ("sun-sat 10:00-11:00", "mon-sun 10:00-11:00"),
    ])
    func hoursAreReadAndWritten(_ text: String, _ written: String) throws {
        let periods = try #require(OpeningText.periods(of: text))
        #expect(OpeningText.text(of: periods) == written)
        #expect(OpeningText.periods(of: written) == periods)
    }

    @Test(arguments: [
        "mon-fri", "08:00-21:00", "xyz 08:00-21:00", "mon 21:00-08:00", "mon 08:00-08:00", "mon 8-21", "mon 08:00", "mon 08:00-25:00",
        "mon-wed-fri 08:00-10:00", "mon- 08:00-10:00", "mon 08:00-10:00-12:00", "open always", "mon 08:00-10:00 tue",
    ])
    func whatIsNoOpeningHoursIsRefused(_ text: String) {
        #expect(OpeningText.periods(of: text) == nil)
    }
}
