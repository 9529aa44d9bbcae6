import MeetCore
import TestSupport
import Testing

/// The texts to houses: each for its state, in words that a house understands.
struct VenueLetterTests {
    private let term = RandomVenues(seed: 3, cohorts: 3, sessions: 4, venues: 8, isTight: false)

    private var session: Session {
        var session = SessionCalendar.sessions(of: term.data.programme)[0]
        session.date = CivilDate(dayNumber: 20_838)
        session.needs = ["kitchen"]
        session.leaders = ["l1"]
        return session
    }

    private var booking: Booking {
        Booking(session: session.key, venue: "v0", span: session.span, contact: "Värden", reason: "Vi har blivit färre")
    }

    private func letter(
        _ kind: VenueLetter.Kind, _ language: Language, _ booking: Booking? = nil, session: Session? = nil, cohort: String = "Grupp 0",
        sessions: Int = 4
    ) -> String {
        let members = (1...5).map { Person(id: PersonID("p\($0)"), name: "Namn\($0)", needs: $0 < 3 ? [.wheelchair] : []) }
        return VenueLetter(
            kind, booking ?? self.booking, session: session ?? self.session, venue: term.data.venues[0], party: CohortParty(members),
            programme: "Prov", cohort: cohort, sessions: sessions
        ).text(Words(language))
    }

    @Test
    func aLetterTellsTheHouseWhatItMustKnowAndNamesNobody() {
        let swedish = letter(.request, .swedish)
        for part in ["Hej Värden!", "Hus 0", "v. 3", "onsdag 20 januari 2027", "5 deltagare och 1 ledare", "kök", "2 rullstolar"] {
            #expect(swedish.contains(part), "\(part) in \(swedish)")
        }
        #expect(swedish.hasPrefix("Ämne: ") && swedish.contains("Vänliga hälsningar"))
        for kind in VenueLetter.Kind.allCases { #expect(!letter(kind, .swedish).contains("Namn1")) }
        #expect(letter(.request, .english).contains("Wednesday 20 January 2027, week 3"))
        #expect(letter(.cancellation, .swedish).contains("Vi har blivit färre"))
        #expect(!letter(.cancellation, .english).contains("wheelchair"))
        #expect(letter(.confirmation, .english).contains("confirm the booking"))
    }

    /// A house knows nothing of the names of our groups.
    @Test
    func theSessionIsNamedAsOneOfOurs() {
        #expect(letter(.request, .swedish).contains("träff 1 av 4 med vår grupp 0 i Prov"))
        #expect(letter(.request, .english).contains("session 1 of 4 of our group 0 in Prov"))
        #expect(letter(.request, .swedish, cohort: "Söder").contains("med vår grupp Söder i Prov"))
        // Of a session that is no longer planned nobody says of how many.
        #expect(letter(.cancellation, .swedish, sessions: 0).contains("träff 1 med vår grupp 0"))
    }

    @Test(arguments: [
        ("Karin Ek, 070-123 45 67", "Karin Ek"), ("Karin Ek 070-123 45 67", "Karin Ek"), ("Karin Ek tel. 070-123", "Karin Ek"),
        ("Kim (vaktmästare), 08-1", "Kim"), ("info@huset.se", nil), ("08-123 45 67", nil), ("08-123 45 67, Karin Ek", "Karin Ek"),
        ("Karin Ek <karin@huset.se>", "Karin Ek"), ("Karin Ek – 070", "Karin Ek"), ("", nil),
        ("Åsa-Lena Öberg mobil 070 1", "Åsa-Lena Öberg"),
    ])
    func aNameIsGreetedAndNoTelephone(contact: String, name: String?) {
        var booking = booking
        booking.contact = contact
        let text = letter(.request, .swedish, booking)
        #expect(text.contains(name.map { "\nHej \($0)!\n" } ?? "\nHej!\n"), "\(contact): \(text)")
    }

    @Test
    func theTextFitsTheState() {
        func kind(_ state: BookingState, isOff: Bool = false, isMoved: Bool = false) -> VenueLetter.Kind {
            var (booking, session) = (booking, session)
            booking.state = state
            session.isCancelled = isOff
            if isMoved { session.date = session.date + 7 }
            return .of(booking, session)
        }
        #expect(BookingState.allCases.map { kind($0) } == [.request, .request, .hold, .confirmation, .request, .cancellation])
        #expect(kind(.preliminary, isOff: true) == .cancellation && kind(.idea, isOff: true) == .request)
        #expect(kind(.requested, isMoved: true) == .change && kind(.confirmed, isMoved: true) == .change)
        #expect(kind(.confirmed, isOff: true, isMoved: true) == .cancellation && kind(.cancelled, isMoved: true) == .cancellation)
        var held = booking
        held.heldUntil = CivilDate(dayNumber: 20_830)
        // Thanks for what is held are no confirmation, and a confirmation says nothing of a hold.
        #expect(
            letter(.hold, .swedish, held).contains("Tack för att ni håller lokalen")
                && letter(.hold, .swedish, held).contains("tisdag 12 januari 2027")
        )
        #expect(!letter(.hold, .swedish, held).contains("bekräft") && letter(.hold, .swedish).contains("Till vilken dag"))
        #expect(!letter(.confirmation, .swedish, held).contains("12 januari 2027"))
    }

    @Test
    func aSessionThatMovedAsksForTheNewTime() {
        var moved = session
        moved.date = session.date + 7
        let text = letter(.change, .swedish, session: moved)
        #expect(text.contains("Bokat:") && text.contains("onsdag 20 januari 2027, v. 3"))
        #expect(text.contains("Ny tid:") && text.contains("onsdag 27 januari 2027, v. 4"))
        #expect(text.contains("Vi behöver flytta träff 1 av 4 med vår grupp 0") && !text.contains("bekräft"))
        #expect(VenueLetter.Kind.all(booking, moved).contains(.change) && !VenueLetter.Kind.all(booking, session).contains(.change))
    }
}
