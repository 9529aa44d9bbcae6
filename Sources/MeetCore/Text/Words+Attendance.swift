// The Attendance screen: the states, keys, questions and what is said.
extension Words {
    package var attendance: String { pick("Närvaro", "Attendance") }
    package var groupAttendance: String { pick("Närvaron", "Attendance") }

    /// What is noted of a person, by its name in files.
    package func attendance(_ state: String) -> String {
        switch state {
        case "present": return pick("närvarande", "present")
        case "absent": return pick("frånvarande", "absent")
        case "excused": return pick("anmäld frånvaro", "excused")
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
                "+ närvarande   ~ sen   - frånvarande   / anmäld frånvaro   inget tecken: inte markerad",
                "+ present   ~ late   - absent   / excused   no sign: not marked"),
            skipsMarked
                ? pick(
                    "Efter en markering går markören till nästa omarkerade; n ändrar det.",
                    "After a mark the cursor goes to the next person without one; n changes that.")
                : pick(
                    "Efter en markering går markören till nästa rad; n ändrar det.",
                    "After a mark the cursor goes to the next row; n changes that."),
            pick(
                "Borta 2: frånvarande eller anmäld frånvaro vid två av gruppens träffar.",
                "Away 2: absent or excused at two sessions of the cohort."),
            pick(
                "Blandningen räknar dem som är här, gästerna med. Studietimmar är hela om 45 minuter.",
                "The mix counts those who are here, guests too. Study hours are full ones of 45 minutes."),
            pick(
                "Gäster står sist. 0 tar bort en gäst ur träffen, och annars en markering.",
                "Guests come last. 0 takes a guest out of the session, and else a mark away."),
        ]
    }

    // MARK: The list and the figures

    package var awayColumn: String { pick("Borta", "Away") }
    package func awayTimes(_ count: Int) -> String { pick("\(count) ggr", "\(count)x") }
    package var guestSign: String { pick("gäst", "guest") }
    package var hereNow: String { pick("Här nu", "Here now") }
    package var mixOfThose: String { pick("Blandningen av dem", "The mix of them") }
    package func hereOf(_ here: Int, _ all: Int, late: Int) -> String {
        pick("Här \(here) av \(all)", "Here \(here) of \(all)") + (late == 0 ? "" : ", " + counted(late, ("sen", "sena"), ("late", "late")))
    }
    package func guests(_ count: Int) -> String { counted(count, ("gäst", "gäster"), ("guest", "guests")) }
    package func awayNow(absent: Int, excused: Int) -> String {
        pick("Frånvarande \(absent), anmälda \(excused)", "Absent \(absent), excused \(excused)")
    }
    package func unmarked(_ count: Int) -> String { pick("Omarkerade \(count)", "Not marked \(count)") }
    package func awayOften(_ count: Int) -> String { pick("Borta 2 ggr eller mer: \(count)", "Away twice or more: \(count)") }
    package func studyHours(_ hours: Int, minutes: Int) -> String {
        let text = counted(hours, ("studietimme", "studietimmar"), ("study hour", "study hours"))
        return "\(minutes) min, \(text)"
    }
    package var calledOff: String { pick("inställd", "called off") }
    package var nameToFind: String { pick("Namn:", "Name:") }
    package var nobodyInList: String { pick("Gruppen har inga deltagare än.", "The cohort has no members yet.") }
    package var nobodyFoundWalkIn: String {
        pick(
            "Ingen i gruppen heter så. + lägger till någon som inte står här.",
            "Nobody here has that name. + adds somebody who is not here.")
    }

    // MARK: Questions

    package var futureSessionTitle: String { pick("Träffen är inte än", "The session is yet to come") }
    package func futureSession(_ date: String) -> String {
        pick("Träffen är först \(date). Ska närvaron markeras ändå?", "The session is on \(date). Mark attendance all the same?")
    }
    package var markAnyway: String { pick("Markera ändå", "Mark all the same") }
    package var restTitle: String { pick("Alla som inte är markerade", "All who are not marked") }
    package func restWhat(_ count: Int) -> String {
        let people = counted(count, ("person är", "personer är"), ("person is", "people are"))
        return pick("\(people) inte markerade. Vad ska de bli?", "\(people) not marked. What shall they be?")
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
        pick("Bakgrund sparas inte förrän det finns samtycke.", "Background is not kept before there is consent.")
    }
    package var newGuest: String { pick("Någon ny", "Somebody new") }
    package var walkInTitle: String { pick("Vem kom?", "Who came?") }
    package func somebodyNew(_ name: String) -> String {
        name.isEmpty ? pick("någon ny …", "somebody new …") : pick("någon ny: \(name) …", "somebody new: \(name) …")
    }
    package var awayTitle: String { pick("Borta två gånger eller mer", "Away twice or more") }

    // MARK: Keys

    package var keyPresent: String { pick("här", "here") }
    package var keyPresentLong: String { pick("närvarande, och till nästa", "present, and on to the next") }
    package var keyLate: String { pick("sen", "late") }
    package var keyLateLong: String { pick("kom sent", "came late") }
    package var keyAbsent: String { pick("borta", "absent") }
    package var keyAbsentLong: String { pick("frånvarande utan besked", "absent, without a word") }
    package var keyExcused: String { pick("anmäld", "excused") }
    package var keyExcusedLong: String { pick("har anmält frånvaro", "gave word of not coming") }
    package var keyClearMark: String { pick("ta bort", "clear") }
    package var keyClearMarkLong: String { pick("ta bort markeringen, eller en gäst", "take the mark away, or a guest") }
    package var keyFindNameLong: String {
        pick("kö vid dörren: skriv början av namnet, Enter är här", "a queue at the door: type how the name begins, Enter is here")
    }
    package var keyIsHere: String { pick("är här", "is here") }
    package var keyIsHereLong: String { pick("personen är här; skriv nästa namn", "the person is here; type the next name") }
    package var keyStopFilterLong: String { pick("tillbaka till hela listan", "back to the whole list") }
    package var keyWalkIn: String { pick("gäst", "guest") }
    package var keyWalkInLong: String {
        pick("någon kom som inte står i listan: gäst eller ny deltagare", "somebody came who is not in the list: a guest or a new member")
    }
    package var keyRest: String { pick("resten", "the rest") }
    package var keyRestLong: String {
        pick("markera alla omarkerade som frånvarande eller närvarande", "mark all others as absent or present")
    }
    package var keyAway: String { pick("ofta borta", "often away") }
    package var keyAwayLong: String { pick("vilka som har varit borta två gånger eller mer", "who has been away twice or more") }
    package var keyStep: String { pick("nästa", "next") }
    package var keyStepLong: String {
        pick(
            "byt vart markören går efter en markering: nästa omarkerade eller nästa rad",
            "change where the cursor goes after a mark: the next person without one, or the next row")
    }
    package var keyCame: String { pick("kom", "came") }
    package var keyCameLong: String { pick("personen under markören kom", "the person under the cursor came") }
    package var keySomebodyNew: String { pick("någon ny", "somebody new") }
    package var keySomebodyNewLong: String { pick("ingen av dem: lägg till någon ny", "none of them: add somebody new") }
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
        pick("\(counted(count, ("person", "personer"), ("", ""))): \(state)", "\(counted(count, ("", ""), ("person", "people"))): \(state)")
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
        pick("Träff \(number) är inställd; där markeras ingen närvaro.", "Session \(number) is called off; no attendance is marked there.")
    }
    package func sessionHasNoDate(_ number: Int) -> String {
        pick("Träff \(number) har inget datum än.", "Session \(number) has no date yet.")
    }
    package func cameAsGuest(_ name: String) -> String { pick("\(name) är med som gäst", "\(name) is here as a guest") }
    package func cameAsMember(_ name: String, _ group: String) -> String {
        pick("\(name) är nu deltagare i \(group)", "\(name) is a member of \(group) now")
    }
}
