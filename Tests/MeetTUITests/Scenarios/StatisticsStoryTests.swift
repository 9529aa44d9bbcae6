import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// A coordinator reads what has come of it.
struct StatisticsStoryTests {
    /// The Statistics screen of the sample, with tables of the first cohort and marks at its first session.
    private func held(_ language: Language = .swedish, rows: Int = 24, columns: Int = 80) throws -> Story {
        var story = Story(SampleTerm.composed, language, rows: rows, columns: columns)
        story.press(.character("4"), .character("m"), .enter)
        let cohort = SampleTerm.composed.programme.cohorts[0].id
        let members = SampleTerm.composed.composition[cohort]
        let marks = members.enumerated().map { ($1, $0 < 3 ? AttendanceState.excused : $0 < 5 ? .late : .present) }
        story.store.attendance[cohort] = CohortAttendance([1: Dictionary(uniqueKeysWithValues: marks)])
        story.press(.character("7"))
        return story
    }

    @Test func theWholeProgrammeComesFirstThenEachCohort() throws {
        var story = try held()
        #expect(story.state.screen == .statistics && story.shows("Anmälda:") && story.shows("Hela programmet"))
        story.press(.down, .down)
        #expect(story.shows("Brottlinje:") && story.state.statistics.topic == .cohort(0))
        // The numbers are those of the statistics, not of another count.
        let record = try #require(story.state.statistics.record)
        #expect(
            record.statistics.cohorts[0].attendance?.members.attended == SampleTerm.composed.composition[
                SampleTerm.composed.programme.cohorts[0].id
            ].count - 3)
        story.press(.enter, .end)
        #expect(story.shows("ingendera") || story.shows("okänt") || story.shows("icke-binär"))
        story.press(.escape, .down)
        #expect(story.state.statistics.topic == .cohort(1))
        story.expectSound()
    }

    @Test func theCohortsStandSideBySide() throws {
        var story = try held(columns: 120)
        story.press(.down)
        for cohort in SampleTerm.composed.programme.cohorts { #expect(story.rows.reduce(0) { $0 + $1.ranges(of: cohort.name).count } >= 2) }
        #expect(story.shows("Energi") && story.shows("Brott"))
    }

    @Test func theGridIsOfOneCohort() throws {
        var story = try held()
        story.press(.character("w"))
        #expect(story.message.contains("en grupp"))
        story.press(.down, .down, .character("w"))
        #expect(story.state.statistics.showsGrid)
        story.press(.escape)
        #expect(!story.state.statistics.showsGrid && story.shows("Brottlinje:"))
        story.press(.down, .character("w"))
        #expect(!story.state.statistics.showsGrid && !story.message.isEmpty)
    }

    @Test func whatIsReadIsSaved() throws {
        var story = try held()
        story.press(.down, .down, .character("P"))
        #expect(story.files.isEmpty && story.shows("Brottlinje:") && story.shows("Blandningen i"))
        story.press(.enter)
        let file = try #require(story.files.first)
        #expect(file.name == "statistik-grupp-1.txt" && file.text.contains("Brottlinje:") && file.text.contains("█"))
        #expect(story.message.contains(file.name))
    }

    @Test func whatIsReadIsSavedInAnyFormAndPrinted() throws {
        var story = try held()
        story.type("Pff")
        // There is one sheet, in the language of the screen: what chooses among sheets does nothing.
        story.press(.tab, .right)
        story.type("wvo")
        #expect(story.shows("· HTML") && !story.shows("sv/en") && !story.shows("alla träffar"))
        story.press(.enter)
        #expect(story.files.map(\.name) == ["statistik.html"] && story.files[0].text.contains("<svg"))
        story.printers = ["kontor"]
        story.type("Pdcp")
        let job = try #require(story.printed.first)
        #expect(job.target == .printer("kontor", copies: 2) && job.format == .pdf && job.title.hasPrefix("Blandningen i"))
        #expect(story.message.contains("till kontor"))
        story.expectSound()
    }

    @Test func theGridIsPrintedToo() throws {
        var story = try held(rows: 40, columns: 120)
        story.press(.down, .down, .character("w"), .character("P"))
        #expect(story.shows("Vem sitter med vem – "))
    }

    @Test func aChangeIsCountedAnew() throws {
        var story = try held()
        let before = try #require(story.state.statistics.record).statistics.mix.seatedCount
        story.press(.character("3"), .tab, .enter, .character("7"))
        #expect(try #require(story.state.statistics.record).statistics.mix.seatedCount == before - 1)
    }

    @Test func helpSaysWhatTheNumbersMean() throws {
        var story = try held(rows: 50, columns: 100)
        story.press(.character("?"))
        #expect(story.shows("Vad siffrorna betyder"))
    }

    @Test(arguments: [Language.swedish, .english], [(24, 80), (40, 120), (20, 60)])
    func pictures(language: Language, size: (Int, Int)) throws {
        var story = try held(language, rows: size.0, columns: size.1)
        story.press(.down, .down)
        expectSnapshot(story.canvas, "statistics-\(size.1)x\(size.0)-\(language.code)")
    }
}
