import Testing

@testable import MeetTUI

/// Letters on a list lead to the row that begins so.
struct TypeAheadTests {
    private static let names = ["(lämnas utanför)", "Namn", "E-post", "Telefon", "Födelseår", "Kan komma", "Tolk", "Ålder"]

    /// Where letters lead that are typed one after another.
    private func places(_ text: String, from start: Int = 0) -> [Int?] {
        var ahead = TypeAhead()
        var selected = start
        return text.map { letter in
            let place = ahead.take(String(letter), names: Self.names, selected: selected)
            selected = place ?? selected
            return place
        }
    }

    @Test func lettersTogetherAreTheBeginningOfARow() {
        #expect(places("te") == [3, 3])
        #expect(places("to") == [3, 6])
        #expect(places("FÖD") == [4, 4, 4])
        #expect(places("å") == [7])
    }

    @Test func theSameLetterGoesOnAndRound() {
        #expect(places("ttt") == [3, 6, 3])
    }

    @Test func aWordWithinARowCountsWhereNoRowBeginsSo() {
        #expect(places("komma").last == 5)
        #expect(places("utan").last == 0)
    }

    @Test func whatLeadsNowhereMovesNothingAndBeginsAnew() {
        #expect(places("qte") == [nil, 3, 3])
        var ahead = TypeAhead()
        #expect(ahead.take("", names: Self.names, selected: 0) == nil && ahead.take("a", names: [], selected: 0) == nil)
    }
}
