import Testing

@testable import MeetTUI

extension FuzzyMatch.Text: ExpressibleByStringLiteral {
    /// A text as it is typed.
    public init(stringLiteral text: String) { self.init(text) }
}

/// What the palette finds, and what it puts first.
struct FuzzyMatchTests {
    /// The texts that fit, best first.
    private func order(_ query: String, _ texts: [String]) -> [String] {
        let match = FuzzyMatch(query)
        return texts.compactMap { text in match.points(FuzzyMatch.Text(text)).map { (text, $0) } }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .map(\.0)
    }

    @Test func wordsComeBeforePartsAndPartsBeforeGaps() {
        #expect(
            order("fyll", ["uppfylld", "fyll", "gå till fyll", "för yngre: lång lista"]) == [
                "fyll", "gå till fyll", "uppfylld", "för yngre: lång lista",
            ])
    }

    @Test func caseAndAccentsDoNotCount() {
        #expect(order("OBERG asa", ["Åsa Öberg", "Åke Öman"]) == ["Åsa Öberg"])
    }

    @Test func allWordsMustBeFound() {
        #expect(order("gå 3", ["gå till Grupp 3", "gå till Grupp 4"]) == ["gå till Grupp 3"])
        #expect(order("", ["a", "b"]) == ["a", "b"])
    }

    @Test func lettersWithGapsBeginWhereAWordBegins() {
        #expect(order("sa", ["nästa", "sätt samman alla"]) == ["sätt samman alla"])
        #expect(FuzzyMatch("sma").points("sätt samman alla") != nil && FuzzyMatch("mn").points("samman") == nil)
        #expect(FuzzyMatch("q").points("sätt samman") == nil)
    }

    @Test func ofASentenceOnlyWordsAndPartsCount() {
        func points(_ query: String) -> Int? {
            FuzzyMatch(query).points(name: "x", sentence: "sätt samman alla", both: "x sätt samman alla")
        }
        #expect(points("sma") == nil)
        #expect(points("samman") == 100)
        #expect(points("x samman") != nil)
    }

    @Test func aWordIsBegunOrIsNot() {
        #expect(FuzzyMatch("närv").isBegun(in: "närvarolista pdf") && FuzzyMatch("pdf närv").isBegun(in: "närvarolista pdf"))
        #expect(
            !FuzzyMatch("lista").isBegun(in: "närvarolista pdf") && !FuzzyMatch("").isBegun(in: "pdf") && !FuzzyMatch("a").isBegun(in: ""))
    }
}
