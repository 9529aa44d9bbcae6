/// What is said of sessions: where they are, and what was done with them.
extension Words {
    /// A session by its cohort: `Grupp 2, träff 3`.
    package func session(_ cohort: String, _ number: Int) -> String { pick("\(cohort), träff \(number)", "\(cohort), session \(number)") }

    /// A session that has or wants a house, with the time.
    func sessionParty(_ cohort: String, session: Int, when: String) -> String { "\(self.session(cohort, session)) (\(when))" }

    func venueTaken(_ venue: String, buffer: Int, wanting: String, having: String) -> String {
        let margin =
            buffer == 0
            ? ""
            : pick(
                " Huset vill ha \(amount(buffer, "minut", "minuter")) mellan två bokningar.",
                " The house wants \(amount(buffer, "minute", "minutes")) between two bookings.")
        return pick(
            "\(venue) är upptagen för \(wanting): där är \(having).\(margin) Ingenting bokades.\n"
                + "Kanske finns en annan lokal den dagen, eller en annan dag.",
            "\(venue) is taken for \(wanting): it has \(having).\(margin) Nothing was booked.\nMaybe another venue is free on that day, or another day."
        )
    }

    func sessionBooked(_ cohort: String, _ session: Int, _ venue: String) -> String {
        pick(
            "\(self.session(cohort, session)) har redan en lokal: \(venue). Ingenting bokades.\nKanske ska den bokningen avbokas först.",
            "\(self.session(cohort, session)) has a venue already: \(venue). Nothing was booked.\nMaybe that booking should be cancelled first."
        )
    }

    /// How far a booking has come, by the name of its state in files.
    package func bookingState(_ state: String) -> String {
        switch state {
        case "idea": return pick("idé", "idea")
        case "requested": return pick("tillfrågad", "requested")
        case "preliminary": return pick("preliminär", "preliminary")
        case "confirmed": return pick("bekräftad", "confirmed")
        case "declined": return pick("nej från huset", "declined")
        case "cancelled": return pick("avbokad", "cancelled")
        default: return state
        }
    }

    // MARK: On the screen

    package var keyEditSession: String { pick("träffen", "session") }
    package var keyEditSessionLong: String {
        pick(
            "ändra träffen: dag och tid, tema, ledare, tolk; ställ in",
            "change the session: day and time, theme, leaders, interpreters; call it off")
    }
    package var keyPutBack: String { pick("lägg tillbaka", "put back") }
    package var keyPutBackLong: String {
        pick("träffas ändå den dag som hoppas över", "meet anyway on the day that is skipped")
    }
    package var nothingSkipped: String {
        pick("Ingen dag hoppas över här, så det finns ingen att lägga tillbaka.", "No day is skipped here, so there is none to put back.")
    }
    package func skippedHere(_ day: String, _ reason: String) -> String {
        pick("\(day) hoppas över: \(reason)  (+ lägger tillbaka)", "\(day) is skipped: \(reason)  (+ puts it back)")
    }

    // MARK: The commands

    package var helpSessions: String {
        pick("visar träffarna, med vad som hoppades över och varför", "shows the sessions, with what was skipped and why")
    }
    package var helpMove: String {
        pick(
            "flyttar en träff, ensam eller med alla efter; ställer in den; lägger tillbaka en dag",
            "moves a session, alone or with all after it; calls it off; puts a day back")
    }
    package var optionTo: String { pick("dagen den flyttas till", "the day it moves to") }
    package var optionFollowing: String { pick("flyttar också alla efter", "moves all after it too") }
    package var optionStart: String { pick("när den börjar", "when it begins") }
    package var optionEnd: String { pick("när den slutar", "when it ends") }
    package var optionCallOff: String { pick("ställer in den", "calls it off") }
    package var optionTakePlace: String { pick("den blir av ändå", "it takes place after all") }
    package var optionPutBack: String {
        pick("en överhoppad dag då gruppen ändå träffas", "a skipped day on which the cohort meets anyway")
    }
    package var weekColumn: String { pick("vecka", "week") }
    package func sessionSkipped(_ day: String) -> String { pick("hoppas över: \(day)", "skipped: \(day)") }

    // MARK: The form of a session

    package var groupWhen: String { pick("När", "When") }
    package var groupWhat: String { pick("Vad", "What") }
    package var groupWhoLeads: String { pick("Vilka", "Who") }
    package var sessionDate: String { pick("Datum", "Date") }
    package var sessionFollowing: String { pick("Flytta", "Move") }
    package var sessionFollowingYes: String { pick("den här och alla efter", "this one and all after it") }
    package var sessionFollowingNo: String { pick("nej, bara den här", "no, only this one") }
    package var staffFollowing: String { pick("Gäller för", "Holds for") }
    package var sessionStart: String { pick("Börjar", "Begins") }
    package var sessionEnd: String { pick("Slutar", "Ends") }
    package var sessionCancelled: String { pick("Inställd", "Called off") }
    package var sessionCancelledYes: String { pick("ja, träffen blir inte av", "yes, it does not take place") }
    package var sessionCancelledNo: String { pick("nej", "no") }
    package var sessionNeeds: String { pick("Lokalen ska ha", "The venue must have") }
    package var sessionNeedsNote: String {
        pick("till exempel kitchen (kök), workshop (verkstad); flera med |", "such as kitchen, workshop; several with |")
    }
    package var sessionInterpretersNote: String {
        pick("språk som det finns tolk för, två bokstäver: ar | so", "languages that are interpreted, two letters: ar | so")
    }
    package var dateTooLate: String { pick("en träff skulle hamna efter år 9999", "a session would come after the year 9999") }
    /// Why a session cannot be moved there: the two would be in the other order than their numbers, or on the same day.
    package func sessionsDisordered(_ number: Int, _ other: Int, sameDay: Bool) -> String {
        sameDay
            ? pick(
                "träff \(number) skulle komma samma dag som träff \(other)",
                "session \(number) would be on the same day as session \(other)")
            : number > other
                ? pick("träff \(number) skulle komma före träff \(other)", "session \(number) would come before session \(other)")
                : pick("träff \(number) skulle komma efter träff \(other)", "session \(number) would come after session \(other)")
    }
    package func cannotMoveThere(_ sentence: String) -> String {
        pick(
            "\(sentence). Ingenting ändrades.\nProva: en annan dag, eller --following, som flyttar alla efter också.",
            "\(sentence). Nothing was changed.\nTry: another day, or --following, which moves all after it too.")
    }
    /// What is passed over, why, and where the session went: `29 mar (annandag påsk) → 12 apr`.
    package func passedOver(_ day: String, _ reason: String, there: String?) -> String {
        "\(day) (\(reason))" + (there.map { " → \($0)" } ?? "")
    }
    package func sessionPassedOver(_ day: String, _ reason: String, there: String?) -> String {
        let went = there.map { pick("; träffen blir \($0)", "; the session is on \($0)") } ?? ""
        return pick("hoppar över \(day): \(reason)", "skips \(day): \(reason)") + went
    }
    package func awayCount(_ count: Int) -> String { pick("\(count) borta", "\(count) away") }
    /// `2 borta: Åsa Öberg, Bo Ek`; of very many the first.
    package func awayThen(_ names: [String]) -> String {
        let more = names.count - 6
        let told = names.prefix(more == 1 ? 7 : 6).joined(separator: ", ")
        return "\(awayCount(names.count)): \(told)" + (more > 1 ? pick(" och \(more) till", " and \(more) more") : "")
    }
    package func membersAway(_ session: Int, _ day: String, _ names: [String]) -> String {
        pick("! träff \(session), \(day): \(awayThen(names))", "! session \(session), \(day): \(awayThen(names))")
    }
    package func badLanguage(_ text: String) -> String {
        pick(
            "\(quoted(text)) är ingen språkkod; skriv två bokstäver som ar",
            "\(quoted(text)) is not a language code; write two letters such as ar")
    }

    // MARK: Changes

    private func groups(_ cohorts: [String]) -> String {
        cohorts.count == 1 ? cohorts[0] : counted(cohorts.count, ("grupp", "grupper"), ("cohort", "cohorts"))
    }

    package var optionSessionOrComing: String {
        pick(
            "träffens nummer; ledare och tolkar utan det vid alla träffar som återstår",
            "the number of the session; leaders and interpreters without it at all sessions to come")
    }
    func changeBookVenues(_ cohorts: [String]) -> String {
        pick("lokaler planerade för \(groups(cohorts))", "venues planned for \(groups(cohorts))")
    }
    func changeCallOff(_ cohort: String, _ session: Int, isOff: Bool) -> String {
        let name = self.session(cohort, session)
        return isOff ? pick("\(name) inställd", "\(name) called off") : pick("\(name) blir av igen", "\(name) takes place after all")
    }
    func changeEditBooking(_ cohort: String, _ session: Int, _ state: String?, _ venue: String?) -> String {
        let what = state.map(bookingState) ?? pick("borttagen", "removed")
        return "\(self.session(cohort, session)): \(venue ?? pick("lokal", "venue")) (\(what))"
    }
    func changeEditBookings(_ count: Int, _ state: String, _ cohorts: [String]) -> String {
        let bookings = counted(count, ("bokning", "bokningar"), ("booking", "bookings"))
        return pick(
            "\(bookings) för \(groups(cohorts)): \(bookingState(state))", "\(bookings) of \(groups(cohorts)): \(bookingState(state))")
    }
    func changeImportBusy(_ venue: String, _ count: Int) -> String {
        let times = counted(count, ("upptagen tid", "upptagna tider"), ("busy time", "busy times"))
        return pick("\(times) för \(venue) inlästa", "\(times) of \(venue) imported")
    }
    func changeSeatTables(_ cohorts: [String]) -> String {
        pick("bord planerade för \(groups(cohorts))", "tables planned for \(groups(cohorts))")
    }
    func changeEditTables(_ cohort: String, _ session: Int) -> String {
        pick("\(self.session(cohort, session)): bord ändrade", "\(self.session(cohort, session)): tables changed")
    }
    func changeMarkAttendance(_ cohort: String, _ session: Int) -> String {
        pick("\(self.session(cohort, session)): närvaro", "\(self.session(cohort, session)): attendance")
    }
    func changeMarkPerson(_ person: String, _ cohort: String, _ session: Int) -> String {
        pick("närvaro för \(person) vid \(self.session(cohort, session))", "attendance of \(person) at \(self.session(cohort, session))")
    }
    func changeMoveSession(_ cohort: String, _ session: Int) -> String {
        pick("\(self.session(cohort, session)) flyttad", "\(self.session(cohort, session)) moved")
    }
    func changeEditSession(_ cohort: String, _ session: Int) -> String {
        pick("\(self.session(cohort, session)) ändrad", "\(self.session(cohort, session)) changed")
    }
}
