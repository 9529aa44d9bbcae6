import MeetCore
import Testing

@testable import MeetTUI

/// One session of a cohort, changed in its form.
struct SessionFormTests {
    private let words = Words(.english)
    /// Wednesdays without rhythm's troubles: chosen dates of the sample.
    private var programme: Programme {
        var programme = SampleTerm.composed.programme
        programme.leaders = [Leader(id: "l1", name: "Kim Exempel"), Leader(id: "l2", name: "Alex Exempel")]
        programme.cohorts[0].leaders = ["l1"]
        programme.sessions = [SessionPlan(number: 2, theme: "Min plats", exercise: "laga mat", needs: ["kitchen", "a|b"])]
        return programme
    }
    private let key = SessionKey("c001", 2)

    private func form(_ programme: Programme) throws -> SessionForm { try #require(SessionForm(key, in: programme)) }

    private func write(_ text: String, in field: SessionField, _ form: inout SessionForm, _ programme: Programme) {
        let fields = form.form(programme, members: [], words)
        form.state.go(to: field, fields)
        _ = form.state.update(.edit(.end), fields)
        for edit in [TextEdit.deleteToStart, .insert(text)] { _ = form.state.update(.edit(edit), fields) }
    }

    private func tick(_ field: SessionField, _ form: inout SessionForm, _ programme: Programme) {
        let fields = form.form(programme, members: [], words)
        form.state.go(to: field, fields)
        _ = form.state.update(.edit(.insert(" ")), fields)
    }

    private func cohort(_ form: SessionForm, _ programme: Programme) throws -> (Cohort, isMoved: Bool) {
        guard case .session(key, let cohort, former: programme.cohorts[0], let isMoved) = try #require(form.change(programme, words)) else {
            throw Unexpected()
        }
        return (cohort, isMoved)
    }

    private struct Unexpected: Error {}

    @Test func leftAsItIsItChangesNothing() throws {
        let form = try form(programme)
        #expect(form.change(programme, words) == nil)
        #expect(form.read(programme, words).problems.isEmpty)
        #expect(SessionForm(SessionKey("c001", 7), in: programme) == nil)
        #expect(SessionForm(SessionKey("nobody", 1), in: programme) == nil)
    }

    @Test func aDateMovesOneSessionOrAllThatFollow() throws {
        let programme = programme
        let dates = SessionDates(of: programme.cohorts[0], in: programme).dates
        let there = try #require(dates.dropFirst().first) + 1
        var form = try form(programme)
        write(there.description, in: .date, &form, programme)
        var (moved, isMoved) = try cohort(form, programme)
        var expected = dates
        expected[1] = there
        #expect(isMoved && moved.schedule == .dates(expected))
        tick(.following, &form, programme)
        (moved, isMoved) = try cohort(form, programme)
        let shift = DateShift(2, of: programme.cohorts[0], to: there, following: true, in: programme)
        #expect(moved.schedule == shift?.cohort.schedule && moved.schedule != .dates(expected))
        let remark = form.form(programme, members: [], words).fields.first { $0.id == .date }?.remark ?? ""
        #expect(remark.contains(words.weekday(there.weekday.rawValue)) && remark.contains(words.week(there.isoWeek.week)))
    }

    @Test func aDayBeforeTheSessionBeforeIsNotTaken() throws {
        let programme = programme
        let dates = SessionDates(of: programme.cohorts[0], in: programme).dates
        var form = try form(programme)
        write((dates[0] + -1).description, in: .date, &form, programme)
        #expect(form.read(programme, words).problems[.date] == "session 2 would come before session 1")
        #expect(form.change(programme, words) == nil)
        write(dates[2].description, in: .date, &form, programme)
        #expect(form.read(programme, words).problems[.date] == "session 2 would be on the same day as session 3")
        // With all that follow there is nothing in the way.
        tick(.following, &form, programme)
        #expect(form.read(programme, words).problems.isEmpty)
    }

    @Test func onlyWhatDiffersIsTheSessionsOwn() throws {
        let programme = programme
        var form = try form(programme)
        write("Min gata", in: .theme, &form, programme)
        write("17", in: .start, &form, programme)
        write("AR | so", in: .interpreters, &form, programme)
        let (changed, isMoved) = try cohort(form, programme)
        #expect(isMoved)
        #expect(
            changed.sessions == [SessionChange(number: 2, start: TimeOfDay("17:00"), theme: "Min gata", interpreters: ["ar", "so"])])
        // Written back to what all have, nothing is its own any more.
        var other = programme
        other.cohorts[0] = changed
        var again = try self.form(other)
        write("Min plats", in: .theme, &again, other)
        write(programme.slots[0].start.description, in: .start, &again, other)
        write("", in: .interpreters, &again, other)
        let edit = again.read(other, words)
        let slot = try #require(programme.slot(programme.cohorts[0].slot))
        #expect(edit.cohort.sessions.first?.start == (slot.start == programme.slots[0].start ? nil : programme.slots[0].start))
        #expect(edit.cohort.sessions.first?.theme == nil && edit.cohort.sessions.first?.interpreters == nil)
    }

    @Test func aSessionIsCalledOffAndLedByAnother() throws {
        let programme = programme
        var form = try form(programme)
        tick(.cancelled, &form, programme)
        let fields = form.form(programme, members: [], words)
        form.state.go(to: .leaders, fields)
        // The first leader is let go, the second taken.
        for edit in [TextEdit.insert(" "), .right, .insert(" ")] { _ = form.state.update(.edit(edit), fields) }
        let (changed, isMoved) = try cohort(form, programme)
        #expect(!isMoved)
        #expect(changed.sessions == [SessionChange(number: 2, leaders: ["l2"], isCancelled: true)])
    }

    @Test func whatCannotBeIsSaidAtItsField() throws {
        let programme = programme
        var form = try form(programme)
        write("2027-02-30", in: .date, &form, programme)
        write("7", in: .end, &form, programme)
        write("arabiska", in: .interpreters, &form, programme)
        let problems = form.read(programme, words).problems
        #expect(Set(problems.keys) == [.date, .end, .interpreters])
        #expect(form.change(programme, words) == nil)
    }

    @Test func whatIsFilledInStaysWhenTheCohortWasChangedMeanwhile() throws {
        var programme = programme
        var form = try form(programme)
        write("Min gata", in: .theme, &form, programme)
        programme.cohorts[0].leaders = ["l2"]
        form.rebase(programme)
        let (changed, _) = try cohort(form, programme)
        #expect(changed.leaders == ["l2"] && changed.sessions == [SessionChange(number: 2, theme: "Min gata")])
    }
}
