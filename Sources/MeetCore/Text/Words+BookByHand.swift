// Bookings and texts to houses by the commands.
extension Words {
    package var optionBookSession: String {
        pick(
            "träffens nummer, med --state; utan det alla träffar vars bokning kan få läget",
            "the number of the session, with --state; without it all sessions whose booking can have that state")
    }
    package var optionBookVenue: String { pick("lokalen, med --state", "the venue, with --state") }
    package var optionBookState: String {
        pick(
            "för hand: träffens bokning får det läget", "by hand: the booking of the session gets that state")
    }
    /// None of the bookings can be given that state.
    package func noBookingForState(_ state: String) -> String {
        pick(
            "Ingen bokning kan få läget \(state). Ingenting ändrades.\nProva: meet bookings visar hur det står till, meet book planerar lokaler.",
            "No booking can be given the state \(state). Nothing was changed.\nTry: meet bookings shows how they stand, meet book plans venues."
        )
    }
    package var optionHeldUntil: String { pick("sista dagen som huset håller lokalen", "the last day on which the house holds it") }
    package var optionFreeCancellation: String {
        pick("sista dagen som det inte kostar att avboka", "the last day on which cancelling costs nothing")
    }
    package var optionNewTime: String {
        pick(
            "bokningen flyttas till träffens nya tid, som huset går med på; läget anges på nytt",
            "the booking goes to the session's new time, to which the house agrees; give the state again")
    }
    package var optionAskedOn: String { pick("dagen då huset tillfrågades", "the day on which the house was asked") }
    package var dayPattern: String { pick("ÅÅÅÅ-MM-DD", "YYYY-MM-DD") }
    package func nothingChanged(_ why: String) -> String { pick("\(why) Ingenting ändrades.", "\(why) Nothing was changed.") }
    package var optionContact: String { pick("vem på huset vi talar med", "who at the house we speak to") }
    package var optionReason: String { pick("varför det blev nej, eller varför vi avbokar", "why the house said no, or why we cancel") }
    package var helpPrintLetter: String {
        pick("skriver texten till huset om en träffs bokning", "writes the text to the house about the booking of a session")
    }
    package var optionLetterKind: String {
        pick("vilken text (annars den som hör till läget)", "which text (default: the one that belongs to the state)")
    }

    /// How many bookings went on together, and to what.
    package func bookedTogether(_ count: Int, state: String) -> String {
        counted(count, ("bokning", "bokningar"), ("booking", "bookings")) + ": " + state
    }

    /// What became of a booking: `Grupp 1, träff 2: Stadshuset, 2027-02-03 18:00–20:30, preliminär`.
    package func bookedByHand(_ session: String, _ venue: String, _ time: String, state: String) -> String {
        "\(session): \(venue), \(time), \(state)"
    }
    package func ideaDropped(_ session: String, _ venue: String) -> String {
        pick("\(session): \(venue) är inte längre en idé", "\(session): \(venue) is no longer an idea")
    }
    package func standsAgainst(_ session: String, _ venue: String, _ what: String) -> String {
        pick("Bokat ändå: \(session), \(venue): \(what)", "Booked anyway: \(session), \(venue): \(what)")
    }
    /// The same where nothing is booked, only tried.
    package func wouldStandAgainst(_ session: String, _ venue: String, _ what: String) -> String {
        pick("Det som talar emot: \(session), \(venue): \(what)", "What stands against it: \(session), \(venue): \(what)")
    }
    package func venueStands(_ session: String, _ venue: String, _ state: String) -> String {
        pick(
            "\(session) har redan \(venue) (\(state)). Ingenting ändrades.\nProva: avboka den först med --state cancelled --reason …",
            "\(session) has \(venue) already (\(state)). Nothing was changed.\nTry: cancel that first with --state cancelled --reason …")
    }
    package func noBookingOf(_ session: String) -> String {
        pick(
            "\(session) har ingen bokning.\nProva: --state idea --venue ID tar en lokal.",
            "\(session) has no booking.\nTry: --state idea --venue ID takes a venue.")
    }
    package func bookedForItsTime(_ session: String) -> String {
        pick(
            "\(session) är bokad till den tid då den äger rum: ingen ny tid att fråga om.\nProva: flytta träffen först med meet move.",
            "\(session) is booked for when it takes place: there is no new time to ask for.\nTry: move the session first with meet move.")
    }
    package func reasonNeeded(_ state: String) -> String {
        pick(
            "För läget \(state) behövs en anledning. Ingenting ändrades.\nProva: --reason …",
            "The state \(state) needs a reason. Nothing was changed.\nTry: --reason …")
    }
}
