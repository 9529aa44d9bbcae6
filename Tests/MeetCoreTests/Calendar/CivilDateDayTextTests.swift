import Testing

@testable import MeetCore

/// How days are written.
struct CivilDateDayTextTests {
    private let day = CivilDate("2027-03-18") ?? CivilDate(dayNumber: 0)

    @Test func eachFormInBothLanguages() {
        let (swedish, english) = (Words(.swedish), Words(.english))
        #expect(day.full(swedish) == "torsdag 18 mars 2027" && day.full(english) == "Thursday 18 March 2027")
        #expect(day.line(swedish) == "tors 18 mars 2027" && day.line(english) == "Thu 18 Mar 2027")
        #expect(day.tight(swedish) == "18 mars 2027" && day.short(english) == "18 Mar")
        #expect(day.shortLine(swedish) == "tors 18 mars" && day.table(swedish) == "tors 2027-03-18")
    }

    @Test func theYearStandsWhereADayIsFurtherAwayThanHalfAYear() {
        let words = Words(.swedish)
        #expect(day.line(words, today: day + -183) == "tors 18 mars" && day.line(words, today: day + 183) == "tors 18 mars")
        #expect(day.line(words, today: day + -184) == "tors 18 mars 2027" && day.tight(words, today: day + 184) == "18 mars 2027")
    }

    @Test func aDayFitsIntoItsColumns() {
        for language in Language.allCases {
            let words = Words(language)
            let widths = (0..<366).map { TextWidth.columns(of: (day + $0).shortLine(words)) }
            let years = (0..<366).map { TextWidth.columns(of: (day + $0).tight(words)) }
            #expect((widths + years).max() == words.dayColumns)
        }
    }
}
