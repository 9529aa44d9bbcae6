import Testing

@testable import MeetCore

/// What the statistics say, as text.
struct StatisticsSheetTests {
    @Test func limitsThatEveryCohortKeepsAreNoWish() {
        for (category, text) in [
            (Category(id: "a", target: 0...24), ""), (Category(id: "a", target: 3...24), "3–24"),
            (Category(id: "a", target: 0...5), "0–5"), (Category(id: "a", minimum: 2, maximum: 24), "≥ 2"),
            (Category(id: "a", maximum: 10), "≤ 10"), (Category(id: "a"), ""),
        ] {
            #expect(CohortBlocks.wish(category, seats: 24) == text)
        }
    }

    @Test func barsAreReadWithoutColour() {
        let bars = SheetBars(
            "Boende", maximum: 20,
            bars: [
                SheetBars.Bar("villa", 10, text: "10", wish: 8...12), SheetBars.Bar("kom", 5, text: "5", isSecond: true),
                SheetBars.Bar("miljonprogram", nil, text: "dolt"), SheetBars.Bar("annat", 0, text: "0"),
            ])
        #expect(
            SheetText.lines(of: bars, columns: 44)
                == [
                    "Boende",
                    "  villa         ████████[██·]········   10",
                    "  kom           ▒▒▒▒▒················    5",
                    "  miljonprogram                       dolt",
                    "  annat         ·····················    0",
                ])
    }

    @Test(arguments: [Language.swedish, .english]) func aCohortsSheetHasAllItsParts(language: Language) {
        let record = ProgrammeStatisticsTests.record(seed: 2)
        let statistics = ProgrammeStatistics(record)
        let words = Words(language)
        let text = SheetText().render(StatisticsSheet(statistics, record.data.programme, words: words).cohort(0))
        for part in [words.faultline, words.subgroups, words.bridgingMet, words.awayTwice, words.attendanceHeading, words.crossing] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(text.split(separator: "\n").allSatisfy { TextWidth.columns(of: String($0)) <= SheetText.pageColumns })
    }

    @Test func theCohortThatIsAskedAboutStandsFirst() throws {
        let record = ProgrammeStatisticsTests.record(seed: 2)
        let programme = record.data.programme
        func headings(_ only: Set<CohortID>?) -> [String] {
            StatisticsSheet(ProgrammeStatistics(record, only: only), programme, words: Words(.english)).whole().blocks.compactMap {
                if case .heading(let text) = $0 { text } else { nil }
            }
        }
        let cohort = try #require(programme.cohorts.last)
        let (one, all) = (headings([cohort.id]), headings(nil))
        func place(_ name: String, _ headings: [String]) throws -> Int { try #require(headings.firstIndex { $0.hasPrefix(name) }) }
        let whole = Words(.english).wholeProgramme
        #expect(try place(cohort.name, one) < place(whole, one) && place(whole, all) < place(cohort.name, all))
    }

    @Test func outsideNoNumberBelowFiveStandsInATable() {
        let record = ProgrammeStatisticsTests.record(seed: 2)
        let sheet = StatisticsSheet(
            ProgrammeStatistics(record), record.data.programme, words: Words(.english), isOutside: true
        ).cohort(0)
        let text = SheetText().render(sheet)
        #expect(text.contains("hidden"))
        // Cohorts of six: every category is small, and so nothing of who they are is told.
        guard case .table(let table)? = sheet.blocks.first(where: { if case .table = $0 { true } else { false } }) else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.allSatisfy { Int($0[1]).map { $0 >= 5 } ?? true })
    }
}
