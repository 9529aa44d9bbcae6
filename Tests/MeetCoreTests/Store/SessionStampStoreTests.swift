import Testing

@testable import MeetCore

/// A calendar that was told of a session finds it again, and hears of each change.
@Suite struct SessionStampStoreTests {
    let folder: TemporaryFolder
    let store: Store
    /// Where the sample has a booking.
    let key = SessionKey("c002", 1)

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreSample.store(at: folder.file())
    }

    private func later(_ minutes: Int) -> Timestamp { Timestamp(seconds: StoreSample.now.seconds + 60 * minutes) }

    private func edit(_ minutes: Int, _ body: (inout Programme) -> Void) throws {
        var programme = try store.loadProgramme()
        body(&programme)
        try store.perform(.editProgramme, at: later(minutes), who: "kim") { try $0.put(programme) }
    }

    @Test func everySessionHasAStampOfItsOwn() throws {
        let stamps = try store.sessionStamps()
        let sessions = SessionCalendar.sessions(of: StoreSample.programme)
        #expect(Set(stamps.keys) == Set(sessions.map(\.key)))
        #expect(Set(stamps.values.map(\.uid)).count == sessions.count)
        // Made and changed within one second: what was told last is newer all the same.
        #expect(stamps.values.allSatisfy { (0...1).contains($0.changed - StoreSample.now.seconds) })
        #expect(stamps[key]?.facts.venue == "stadshuset")
    }

    @Test func anotherTimePlaceOrStatusIsANewSequenceAndSoIsItsUndo() throws {
        let first = try #require(try store.sessionStamps()[key])
        var booking = try #require(try store.bookings().first { $0.session == key && $0.state.isActive })
        booking.state = .confirmed
        try store.perform(.editBooking(key, .confirmed), at: later(1), who: "kim") { try $0.put(booking) }
        let second = try #require(try store.sessionStamps()[key])
        #expect((second.uid, second.sequence, second.changed) == (first.uid, first.sequence + 1, later(1).seconds))
        try store.undo(at: later(2), who: "kim")
        let third = try #require(try store.sessionStamps()[key])
        #expect((third.sequence, third.facts) == (first.sequence + 2, first.facts))
        try store.redo(at: later(3), who: "kim")
        #expect(try store.sessionStamps()[key]?.sequence == first.sequence + 3)
        // Others hear nothing of it.
        let other = SessionKey("c002", 2)
        #expect(try store.sessionStamps()[other]?.sequence == 0)
        // Taken away and brought back by undo: its cohort is known from what it was.
        try store.perform(.editBooking(key, nil), at: later(4), who: "kim") { try $0.removeBooking(booking.number) }
        #expect(try store.sessionStamps()[key]?.facts.venue == nil)
    }

    @Test func aChangeThatConcernsNoSessionChangesNoStamp() throws {
        let stamps = try store.sessionStamps()
        try store.perform(.pin("p2", "c001"), at: later(1), who: "kim") { try $0.setPin("p2", in: "c001") }
        try edit(2) { $0.axes[0].weight += 1 }
        #expect(try store.sessionStamps() == stamps)
    }

    @Test func aPlaceIsToldOnceTheHouseHoldsIt() throws {
        let other = SessionKey("c001", 6)
        #expect(try store.sessionStamps()[other]?.facts.venue == nil)
        var idea = try #require(try store.bookings().first { $0.session == other })
        for (state, venue, sequence) in [
            (BookingState.requested, VenueID?.none, 0), (.preliminary, "abf", 1), (.confirmed, "abf", 2), (.cancelled, nil, 3),
        ] {
            idea.state = state
            try store.perform(.editBooking(other, state), at: later(1), who: "kim") { try $0.put(idea) }
            let stamp = try #require(try store.sessionStamps()[other])
            #expect((stamp.facts.venue, stamp.sequence) == (venue, sequence), "\(state)")
        }
    }

    @Test func aThemeIsToldButMovesNobody() throws {
        let first = try #require(try store.sessionStamps()[key])
        try edit(1) { $0.sessions[0].theme = "Något annat" }
        let second = try #require(try store.sessionStamps()[key])
        #expect((second.sequence, second.changed) == (first.sequence, later(1).seconds))
    }

    @Test func aCohortThatIsGoneIsCalledOffAndComesBackUnderItsName() throws {
        let first = try #require(try store.sessionStamps()[key])
        try edit(1) { $0.cohorts.removeAll { $0.id == key.cohort } }
        let gone = try #require(try store.sessionStamps()[key])
        #expect((gone.uid, gone.facts.status, gone.facts.span) == (first.uid, .cancelled, first.facts.span))
        try store.undo(at: later(2), who: "kim")
        let back = try #require(try store.sessionStamps()[key])
        #expect((back.uid, back.sequence, back.facts) == (first.uid, first.sequence + 2, first.facts))
    }

    @Test func aDatabaseOfAnEarlierVersionGetsItsStampsWhenItIsOpened() throws {
        _ = try store.withDatabase { try $0.run("DELETE FROM session_stamp") }
        store.close()
        let again = try Store.open(path: folder.file())
        #expect(try again.sessionStamps().count == SessionCalendar.sessions(of: StoreSample.programme).count)
        #expect(try again.sessionStamps().values.allSatisfy { $0.changed == StoreSample.now.seconds })
    }
}
