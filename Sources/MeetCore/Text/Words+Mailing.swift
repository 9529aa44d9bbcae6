// The list of a mail merge, and the command that notes who came.
extension Words {
    package var helpExportMailing: String {
        pick("skriver en lista för kopplade utskick: en rad per deltagare", "writes a list for a mail merge: a row for each member")
    }
    package var optionMailingAll: String { pick("alla grupper", "all cohorts") }
    package var optionMailing: String { pick("vad brevet är till för", "what the letter is for") }
    package var optionExcel: String {
        pick("som svensk Excel öppnar den rätt: semikolon, och märkt som UTF-8", "as Swedish Excel opens it: semicolons, marked as UTF-8")
    }
    package var optionMailingSession: String {
        pick(
            "träffens nummer (annars den första för en inbjudan, nästa för andra brev)",
            "the number of the session (default: the first for an invitation, otherwise the next)")
    }
    package func mailingFile(_ occasion: String, _ cohort: String) -> String {
        let what = occasion == "invitation" ? pick("inbjudan", "invitation") : pick("paminnelse", "reminder")
        return "\(what)-\(cohort).csv"
    }
    package func wroteMailing(_ file: String, in folder: String, _ notes: [String]) -> String {
        ([pick("Sparade \(file) i \(folder).", "Saved \(file) in \(folder).")] + notes).joined(separator: " ")
    }
    package var keyMailing: String { pick("utskick", "mailing") }
    package var keyMailingLong: String {
        pick(
            "spara en fil för gruppens inbjudan, eller påminnelse (koppla dokument)",
            "save a file for the cohort's invitations, or reminders (mail merge)")
    }
    func mailingRows(_ count: Int) -> String {
        pick(amount(count, "rad skriven.", "rader skrivna."), amount(count, "row written.", "rows written."))
    }
    func mailingWithoutEmail(_ count: Int) -> String {
        pick(
            "\(amount(count, "person", "personer")) saknar e-postadress.",
            "\(amount(count, "person has", "people have")) no e-mail address.")
    }
    func mailingProtected(_ count: Int) -> String {
        pick(
            "\(amount(count, "person", "personer")) visas under ett annat namn på listor. Använd kolumnen letter_name i brevet och lämna inte ut filen.",
            "\(amount(count, "person is", "people are")) shown under another name on lists. Use the column letter_name in the letter, and do not pass the file on."
        )
    }
    func mailingWithoutSession(_ cohort: String) -> String {
        pick("\(cohort) har ingen sådan träff; kolumnerna om den är tomma.", "\(cohort) has no such session; its columns are empty.")
    }
    func mailingCalledOff(_ cohort: String, _ session: Int) -> String {
        pick("\(self.session(cohort, session)) är inställd.", "\(self.session(cohort, session)) is called off.")
    }
    func mailingWithoutVenue(_ cohort: String, _ session: Int) -> String {
        pick(
            "\(self.session(cohort, session)) har ingen lokal som huset håller; lokal och adress är tomma.",
            "\(self.session(cohort, session)) has no venue that the house holds; venue and address are empty.")
    }

    package var helpMark: String {
        pick(
            "noterar vilka som kom till en träff; efter varje läge de personer som det gäller, som: här ID ID sen ID",
            "notes who came to a session; after each state the people whom it is for, such as: present ID ID late ID")
    }
    package var optionRest: String {
        pick("markerar alla andra deltagare som inte är markerade", "marks all other members who have no mark")
    }
    package func unknownMark(_ text: String, allowed: String) -> String {
        pick(
            "okänd närvaro: \(quoted(text)).\nProva något av: \(allowed)",
            "unknown state of attendance: \(quoted(text)).\nTry one of: \(allowed)")
    }
    package func markStateOrName(_ text: String) -> String {
        pick(
            "\(quoted(text)) är både ett läge och någons namn; ingenting ändrades.\nProva: skriv personens id i stället.",
            "\(quoted(text)) is both a state and someone's name; nothing was changed.\nTry: give the person's id instead.")
    }
    package func markTwoStates(_ name: String) -> String {
        pick(
            "\(name) nämns med två lägen; ingenting ändrades.\nProva: nämn var och en en gång.",
            "\(name) is named with two states; nothing was changed.\nTry: name each person once.")
    }
    package func severalOfTheName(_ name: String, _ ids: [String]) -> String {
        let list = ids.prefix(12).joined(separator: ", ")
        return pick(
            "flera heter \(quoted(name)); ingenting ändrades.\nProva: skriv id i stället, ett av \(list)",
            "several people are called \(quoted(name)); nothing was changed.\nTry: give the id instead, one of \(list)")
    }
    package var optionMarkJoin: String {
        pick("den som kom blir också deltagare i gruppen", "who came becomes a member of the cohort too")
    }
    package var joinsAbsent: String {
        pick(
            "Bara den som kom kan bli deltagare samtidigt; inget ändrades.\nProva: meet mark present, eller meet join.",
            "Only who came can become a member at once; nothing was changed.\nTry: meet mark present, or meet join.")
    }
    package func noSeatToJoin(_ cohort: String, _ seats: Int, free: Int) -> String {
        pick(
            "\(cohort) har \(seats) platser, och \(free) av dem är lediga; inget ändrades.\n"
                + "Prova: utan --join, som gäst; eller meet join --for, i stället för någon.",
            "\(cohort) has \(seats) seats, and \(free) of them are free; nothing was changed.\n"
                + "Try: without --join, as a guest; or meet join --for, in the place of someone.")
    }
    package func sitsElsewhere(_ name: String, _ cohort: String) -> String {
        pick(
            "\(name) har en plats i \(cohort); inget ändrades.\nProva: utan --join, som gäst.",
            "\(name) has a seat in \(cohort); nothing was changed.\nTry: without --join, as a guest.")
    }
    package func isKeptOutToJoin(_ name: String, _ cohort: String) -> String {
        pick(
            "\(name) hålls utanför \(cohort); inget ändrades.\nProva: utan --join, som gäst.",
            "\(name) is kept out of \(cohort); nothing was changed.\nTry: without --join, as a guest.")
    }
    package func sessionWithoutDate(_ cohort: String, _ session: Int) -> String {
        pick(
            "\(self.session(cohort, session)) har inget datum.\nProva: lägg in det på skärmen 8 Regler, under gruppen.",
            "\(self.session(cohort, session)) has no date.\nTry: add it on the screen 8 Rules, under the cohort.")
    }
    package func markCalledOff(_ cohort: String, _ session: Int) -> String {
        pick(
            "\(self.session(cohort, session)) är inställd; där markeras ingen närvaro och ingenting ändrades.\n"
                + "Kanske blir den av ändå: meet move --take-place",
            "\(self.session(cohort, session)) is called off; no attendance is marked there, and nothing was changed.\n"
                + "Maybe it takes place after all: meet move --take-place")
    }
    package var markedGuest: String { pick(" (gäst: inte deltagare i gruppen)", " (a guest: not a member of the cohort)") }
    package func markedFuture(_ date: String) -> String {
        pick("Obs: träffen är först \(date).", "Note: the session is not before \(date).")
    }
}
