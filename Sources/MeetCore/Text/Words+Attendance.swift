// The Attendance screen: the states, keys, questions and what is said.
extension Words {
    package var attendance: String { pick("Närvaro", "Attendance") }
    package var groupAttendance: String { pick("Närvaron", "Attendance") }

    /// What is noted of a person, by its name in files.
    package func attendance(_ state: String) -> String {
        switch state {
        case "present": return pick("närvarande", "present")
        case "absent": return pick("frånvarande", "absent")
        case "excused": return pick("anmält förhinder", "excused")
        case "late": return pick("sen", "late")
        default: return state
        }
    }

    /// The sign before a name, so that a long list is read down its edge.
    package func attendanceSign(_ state: String?) -> String {
        switch state {
        case "present": return "+"
        case "late": return "~"
        case "absent": return "-"
        case "excused": return "/"
        default: return " "
        }
    }

    package func attendanceNotes(skipsMarked: Bool) -> [String] {
        [
            pick("Närvaron", "Attendance"),
            pick(
                "+ närvarande   ~ sen   - frånvarande   / anmält förhinder   inget tecken: inte markerad",
                "+ present   ~ late   - absent   / excused   no sign: not marked"),
            skipsMarked
                ? pick(
                    "Efter en markering går markören till nästa omarkerade; n ändrar det.",
                    "After a mark the cursor goes to the next person without one; n changes that.")
                : pick(
                    "Efter en markering går markören till nästa rad; n ändrar det.",
                    "After a mark the cursor goes to the next row; n changes that."),
            pick(
                "2 ggr: borta, med eller utan besked, vid två av gruppens träffar.",
                "2x: away, with or without word, at two sessions of the cohort."),
            pick(
                "Blandningen räknar dem som är här, gästerna med. Bara hela studietimmar (45 minuter) räknas.",
                "The mix counts those who are here, guests too. Only full study hours (45 minutes) count."),
            pick(
                "Gäster står sist. 0 tar bort markeringen; en gäst försvinner då ur träffen.",
                "Guests come last. 0 clears the mark; a guest then leaves the session."),
        ]
    }

    // MARK: The list and the figures

    package var awayColumn: String { pick("Borta", "Away") }
    package func awayTimes(_ count: Int) -> String { pick("\(count) ggr", "\(count)x") }
    package var guestSign: String { pick("gäst", "guest") }
    package var hereNow: String { pick("Här nu", "Here now") }
    package var mixOfThose: String { pick("Blandning just nu", "The mix right now") }
    package func hereOf(_ here: Int, _ all: Int, late: Int) -> String {
        pick("Här \(here) av \(all)", "Here \(here) of \(all)") + (late == 0 ? "" : ", " + counted(late, ("sen", "sena"), ("late", "late")))
    }
    package func guests(_ count: Int) -> String { counted(count, ("gäst", "gäster"), ("guest", "guests")) }
    package func awayNow(absent: Int, excused: Int) -> String {
        pick("Frånvarande \(absent), förhinder \(excused)", "Absent \(absent), excused \(excused)")
    }
    package func unmarked(_ count: Int) -> String { pick("Omarkerade \(count)", "Not marked \(count)") }
    package func awayOften(_ count: Int) -> String { pick("Borta 2 gånger eller mer: \(count)", "Away twice or more: \(count)") }
    package func studyHours(_ hours: Int, minutes: Int) -> String {
        let text = counted(hours, ("studietimme", "studietimmar"), ("study hour", "study hours"))
        return "\(minutes) min, \(text)"
    }
    package var calledOff: String { pick("inställd", "called off") }
    package var nameToFind: String { pick("Namn:", "Name:") }
    package var nobodyInList: String { pick("Gruppen har inga deltagare än.", "The cohort has no members yet.") }
    package var nobodyFoundWalkIn: String {
        pick(
            "Ingen i gruppen heter så. + lägger till någon som inte står i listan.",
            "Nobody in the cohort has that name. + adds someone who is not in the list.")
    }

    // MARK: Questions

    package var futureSessionTitle: String { pick("Träffen har inte varit än", "The session is yet to come") }
    package func futureSession(_ date: String) -> String {
        pick("Träffen är först \(date). Ska närvaron markeras ändå?", "The session is on \(date). Mark attendance anyway?")
    }
    package var markAnyway: String { pick("Markera ändå", "Mark anyway") }
    package var restTitle: String { pick("Alla som inte är markerade", "All who are not marked") }
    package func restWhat(_ count: Int) -> String {
        pick(
            "\(amount(count, "person är inte markerad", "personer är inte markerade")). Vad ska markeras?",
            "\(amount(count, "person is", "people are")) not marked. How should they be marked?")
    }
    package func arrivalTitle(_ name: String) -> String { pick("\(name) är här", "\(name) is here") }
    package func arrivalWhat(_ group: String) -> String {
        pick(
            "Det finns en ledig plats i \(group). Gäst den här gången, eller deltagare?",
            "There is a free seat in \(group). A guest this time, or a member?")
    }
    package var asGuest: String { pick("Gäst", "Guest") }
    package var asMember: String { pick("Deltagare", "Member") }
    package var guestOnly: String { pick("nej, gäst den här gången", "no, a guest this time") }
    package var becomesMember: String { pick("Blir deltagare", "Becomes a member") }
    package var walkInNote: String {
        pick("Bakgrund sparas inte förrän det finns samtycke.", "Background is not stored until there is consent.")
    }
    package var newGuest: String { pick("Någon ny", "Someone new") }
    package var walkInTitle: String { pick("Vem kom?", "Who came?") }
    package func somebodyNew(_ name: String) -> String {
        name.isEmpty ? pick("någon ny …", "someone new …") : pick("någon ny: \(name) …", "someone new: \(name) …")
    }
    package var awayTitle: String { pick("Borta två gånger eller mer", "Away twice or more") }

    // MARK: Keys

    package var keyPresent: String { pick("här", "here") }
    package var keyPresentLong: String { pick("närvarande; till nästa", "present; on to the next") }
    package var keyLate: String { pick("sen", "late") }
    package var keyLateLong: String { pick("kom sent", "came late") }
    package var keyAbsent: String { pick("borta", "absent") }
    package var keyAbsentLong: String { pick("frånvarande utan besked", "absent, without word") }
    package var keyExcused: String { pick("förhinder", "excused") }
    package var keyExcusedLong: String { pick("har anmält förhinder", "said beforehand that they cannot come") }
    package var keyClearMark: String { pick("ta bort", "clear") }
    package var keyClearMarkLong: String { pick("ta bort markeringen, eller en gäst", "clear the mark, or remove a guest") }
    package var keyFindNameLong: String {
        pick(
            "kö vid dörren: skriv början av namnet; Enter markerar personen",
            "a queue at the door: type the start of the name; Enter marks the person")
    }
    package var keyIsHere: String { pick("är här", "is here") }
    package var keyIsHereLong: String { pick("personen är här; skriv nästa namn", "the person is here; type the next name") }
    package var keyStopFilterLong: String { pick("tillbaka till hela listan", "back to the whole list") }
    package var keyWalkIn: String { pick("gäst", "guest") }
    package var keyWalkInLong: String {
        pick("någon kom som inte står i listan: gäst eller ny deltagare", "someone came who is not in the list: a guest or a new member")
    }
    package var keyRest: String { pick("resten", "the rest") }
    package var keyRestLong: String {
        pick("markera alla omarkerade som frånvarande eller närvarande", "mark all others as absent or present")
    }
    package var keyAway: String { pick("ofta borta", "often away") }
    package var keyAwayLong: String { pick("vilka som har varit borta två gånger eller mer", "who has been away twice or more") }
    package var keyStep: String { pick("hoppa", "skip") }
    package var keyStepLong: String {
        pick(
            "hoppa över dem som redan är markerade, eller gå rad för rad",
            "skip those who are marked already, or go row by row")
    }
    package var keyCame: String { pick("kom", "came") }
    package var keyCameLong: String { pick("personen under markören kom", "the person under the cursor came") }
    package var keySomebodyNew: String { pick("någon ny", "someone new") }
    package var keySomebodyNewLong: String { pick("ingen av dem: lägg till någon ny", "none of them: add someone new") }
    package var keyToPerson: String { pick("till personen", "to the person") }
    package var keyToPersonLong: String { pick("gå till personen i listan", "go to the person in the list") }

    // MARK: What is said

    package func marked(_ name: String, _ state: String?, isGuest: Bool) -> String {
        if let state { return "\(name): \(state)" }
        return isGuest
            ? pick("\(name) är inte längre gäst vid träffen", "\(name) is no longer a guest of the session")
            : pick("\(name): markeringen borttagen", "\(name): no longer marked")
    }
    package func isMarked(_ name: String, _ state: String?) -> String {
        state.map { pick("\(name) är redan markerad: \($0)", "\(name) is marked already: \($0)") }
            ?? pick("\(name) är inte markerad.", "\(name) is not marked.")
    }
    package func restMarked(_ count: Int, _ state: String) -> String {
        pick("\(amount(count, "person", "personer")): \(state)", "\(amount(count, "person", "people")): \(state)")
    }
    package var allMarked: String { pick("Alla är redan markerade.", "All are marked already.") }
    package var stepsToUnmarked: String {
        pick("Markören går nu till nästa omarkerade.", "The cursor now goes to the next person without a mark.")
    }
    package var stepsToNext: String { pick("Markören går nu till nästa rad.", "The cursor now goes to the next row.") }
    package var nobodyAwayOften: String {
        pick("Ingen har varit borta två gånger.", "Nobody has been away twice.")
    }
    package func sessionCalledOff(_ number: Int) -> String {
        pick(
            "Träff \(number) är inställd; där markeras ingen närvaro. Blir den av ändå: 5 Lokaler, d.",
            "Session \(number) is called off; no attendance is marked there. If it takes place after all: 5 Venues, d.")
    }
    package func sessionHasNoDate(_ number: Int) -> String {
        pick(
            "Träff \(number) har inget datum än. Lägg in det under 8 Regler, på gruppen.",
            "Session \(number) has no date yet. Add it under 8 Rules, at the cohort.")
    }
    package func cameAsGuest(_ name: String) -> String { pick("\(name) är med som gäst", "\(name) is here as a guest") }
    package func cameAsMember(_ name: String, _ group: String) -> String {
        pick("\(name) är nu deltagare i \(group)", "\(name) is now a member of \(group)")
    }
}
