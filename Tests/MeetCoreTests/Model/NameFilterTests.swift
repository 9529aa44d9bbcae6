import Testing

@testable import MeetCore

@Suite struct NameFilterTests {
    @Test(arguments: [
        ("", "Anna Lind", true), ("an li", "Anna Lind", true), ("li an", "Anna Lind", true), ("nna", "Anna Lind", false),
        ("lisa", "Anna-Lisa Ek", true), ("AN", "anna", true), ("an x", "Anna Lind", false),
    ])
    func partsOfANameAreFoundByTheirBeginnings(typed: String, name: String, isFound: Bool) {
        #expect(NameFilter(typed).matches(name) == isFound)
    }

    @Test func anAccentThatIsTypedIsMeant() {
        #expect(NameFilter("mar").matches("Märta Andersson") && NameFilter("mar").matches("Maryam Haddad"))
        #expect(NameFilter("mär").matches("Märta Andersson") && !NameFilter("mär").matches("Maryam Haddad"))
        // However the letter is put together.
        #expect(NameFilter("ma\u{308}r").matches("M\u{E4}rta") && NameFilter("mär").matches("Ma\u{308}rta"))
        #expect(NameFilter("ZOË").matches("Zoë Ek") && !NameFilter("zoë").matches("Zoe Ek"))
        #expect(NameFilter("phạm").matches("Quang Phạm") && NameFilter("pham").matches("Quang Phạm"))
    }
}
