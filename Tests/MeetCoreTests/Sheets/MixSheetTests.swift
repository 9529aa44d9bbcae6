import Testing

@testable import MeetCore

/// What the statistics say is wanted.
struct MixSheetTests {
    @Test func limitsThatEveryCohortKeepsAreNoWish() {
        for (category, text) in [
            (Category(id: "a", target: 0...24), ""), (Category(id: "a", target: 3...24), "3–24"),
            (Category(id: "a", target: 0...5), "0–5"), (Category(id: "a", minimum: 2, maximum: 24), "≥ 2"),
            (Category(id: "a", maximum: 10), "≤ 10"), (Category(id: "a"), ""),
        ] {
            #expect(MixSheet.wish(category, seats: 24) == text)
        }
    }
}
