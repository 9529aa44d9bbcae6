import MeetCore
import Testing

/// What a change of a session is called, in the list of changes and where it is kept.
struct ChangeKindSessionTests {
    private let key = SessionKey("c1", 4)

    private func cohort(_ change: SessionChange?) -> Cohort {
        Cohort(id: "c1", name: "Grupp 1", slot: "wed", seats: 1...2, schedule: .dates([]), sessions: change.map { [$0] } ?? [])
    }

    @Test func thatItWasCalledOffIsSaid() {
        let (held, off) = (cohort(nil), cohort(SessionChange(number: 4, isCancelled: true)))
        let other = cohort(SessionChange(number: 4, theme: "Mat"))
        #expect(ChangeKind.session(key, from: held, to: off, isMoved: true) == .callOffSession(key, isOff: true))
        #expect(ChangeKind.session(key, from: off, to: other, isMoved: false) == .callOffSession(key, isOff: false))
        #expect(ChangeKind.session(key, from: held, to: other, isMoved: true) == .moveSession(key))
        #expect(ChangeKind.session(key, from: held, to: other, isMoved: false) == .editSession(key))
        let words = Words(.swedish)
        #expect(ChangeKind.callOffSession(key, isOff: true).text(words) == "c1, träff 4 inställd")
        #expect(ChangeKind.callOffSession(key, isOff: false).text(words) == "c1, träff 4 blir av igen")
        #expect(
            ChangeKind.editBooking(key, .declined, at: "v1").text(words, venue: { _ in "Huset" }) == "c1, träff 4: Huset (nej från huset)")
    }
}
