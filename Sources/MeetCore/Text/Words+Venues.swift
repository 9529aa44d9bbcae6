// The Venues screen.
extension Words {
    package var venues: String { pick("Lokaler", "Venues") }
    package var groupVenues: String { pick("Lokaler", "Venues") }
    package var noVenue: String { pick("ingen lokal", "no venue") }
    package var noVenuesYet: String {
        pick(
            "Inga lokaler är inlästa än. H läser in dem från ett kalkylark, sparat som CSV. Kolumnerna heter id, name, address, district, "
                + "capacity, opening, equipment (kitchen, workshop) med flera: se meet import venues --help.",
            "There are no venues yet. H imports them from a spreadsheet, saved as CSV. Its columns are id, name, address, district, "
                + "capacity, opening, equipment (kitchen, workshop) and more: see meet import venues --help.")
    }
    package var noSessionsYet: String { pick("Gruppen har inga datum än (8 Regler).", "The cohort has no dates yet (8 Rules).") }
    package var sessionCalledOff: String { pick("inställd", "called off") }
    package var calledOffNeedsNone: String {
        pick(
            "Träffen är inställd och behöver ingen lokal (d ändrar det).", "The session is called off and needs no venue (d changes that).")
    }
    package var houseFirst: String {
        pick("Träffen har ingen lokal än. Välj en först (Enter).", "The session has no venue yet. Choose one first (Enter).")
    }
    package var chooseVenue: String { pick("Enter visar vad som är ledigt.", "Enter shows what is free.") }
    package func sessionNeeds(_ needs: [String]) -> String { pick("Behöver \(list(needs)).", "Needs \(list(needs)).") }
    package func nobodyHas(_ what: [String]) -> String {
        pick(
            "Ingen lokal har \(list(what)). Fyll i kolumnen equipment i lokalfilen och läs in den igen.",
            "No venue has \(list(what)). Fill in the column equipment in the file of venues and import it again.")
    }
    package func bookedForOldTime(_ time: String) -> String { bookingForOldTime(time) }
    package func freeUntil(_ day: String) -> String { pick("avbokas utan kostnad till \(day)", "free cancellation until \(day)") }
    package func contactIs(_ name: String) -> String { pick("kontakt \(name)", "contact \(name)") }
    package func cancelFirst(_ session: String, _ venue: String, _ state: String) -> String {
        pick(
            "\(session) har redan \(venue) (\(state)), och huset vet om det. Avboka först (x).",
            "\(session) has \(venue) already (\(state)), and the house knows. Cancel that first (x).")
    }
    package func venueRefused(_ venue: String, _ why: String) -> String {
        pick("\(venue) kan inte bokas: \(why).", "\(venue) cannot be booked: \(why).")
    }

    package var sessionGone: String { pick("utgår", "dropped") }
    package var sessionIsGone: String {
        pick(
            "Träffen finns inte längre: bokningen kan bara avbokas (x).",
            "The session is no longer planned: its booking can only be cancelled (x).")
    }
    package func calledOffExpected(_ venue: String) -> String {
        pick(
            "inställd, men \(venue) räknar med oss: avboka (x), text till huset (t)",
            "called off, but \(venue) expects us: cancel (x), a text to the house (t)")
    }
    package func goneExpected(_ venue: String) -> String {
        pick(
            "finns inte längre, men \(venue) räknar med oss: avboka (x), text till huset (t)",
            "no longer planned, but \(venue) expects us: cancel (x), a text to the house (t)")
    }
    package func formerRequest(_ venue: String, _ state: String, reason: String, isLast: Bool) -> String {
        let why = reason.isEmpty ? "" : ", \(reason)"
        let keys = isLast ? pick(" (b alla, t text)", " (b all, t text)") : " (b)"
        return pick("förut \(venue): \(state)\(why)\(keys)", "before \(venue): \(state)\(why)\(keys)")
    }
    package func askedOn(_ day: String) -> String { pick("tillfrågad \(day)", "asked on \(day)") }
    package func heldTo(_ day: String) -> String { pick("hålls till \(day)", "held until \(day)") }
    package func nobodyThere(_ venue: String) -> String {
        pick("\(venue): ingen är där den här veckan", "\(venue): nobody is there this week")
    }
    package func historyTitle(_ session: String) -> String { pick("Förfrågningar: \(session)", "Requests: \(session)") }
    package var historyNote: String { pick("Enter visar texten", "Enter shows the text") }
    package var bookedTimeColumn: String { pick("för", "for") }
    package var askedColumn: String { pick("tillfrågad", "asked on") }
    package var reasonColumn: String { pick("anledning", "reason") }
    package func takeAnywayTitle(_ venue: String) -> String { pick("Ta \(venue) ändå?", "Take \(venue) anyway?") }
    package func takeAnywayWhy(_ session: String) -> String {
        pick("Det här talar emot för \(session):", "This speaks against it for \(session):")
    }
    package var takeAnyway: String { pick("Boka ändå", "Book anyway") }
    package var takeAnywayLong: String {
        pick("ta lokalen för träffen ändå, som idé", "take the venue for the session anyway, as an idea")
    }
    package func plannedTooLateHere(_ sessions: [String]) -> String {
        let more = sessions.count > 3 ? pick(" och \(sessions.count - 3) till", " and \(sessions.count - 3) more") : ""
        let names = sessions.prefix(3).joined(separator: "; ") + more
        return pick(
            "Planen är sparad, utom det som ändrats under tiden: \(names)", "The plan is saved, except what was changed meanwhile: \(names)"
        )
    }
    package var heldColumn: String { pick("hålls till", "held until") }
    package var themeColumn: String { pick("tema", "theme") }
    /// Of all members together, beside what it is now.
    package var travelColumn: String { pick("allas väg", "all travel") }
    package var costColumn: String { pick("kr", "SEK") }
    package var districtColumn: String { pick("stadsdel", "district") }
    package var standingColumn: String { pick("ledig?", "free?") }
    package var isFree: String { pick("ledig", "free") }
    package func freeBut(_ what: String) -> String { pick("ledig, men \(what)", "free, but \(what)") }
    package func isHereElsewhen(_ day: String) -> String {
        pick("räknar med oss \(day): Enter flyttar", "expects us on \(day): Enter moves it")
    }
    package var moveBookingAdvice: String {
        pick(
            "t: fråga huset om den nya tiden · f: huset har sagt ja, flytta bokningen",
            "t: ask the house for the new time · f: it has agreed, move the booking")
    }
    package func heldOver(_ day: String) -> String {
        pick("hölls bara till \(day): fråga huset", "was held only until \(day): ask the house")
    }
    package var obstacleColumn: String { pick("hinder", "in the way") }
    package var planTroublesTitle: String { pick("Hinder för planen", "In the way of the plan") }
    package var planTroublesNote: String { pick("Enter till träffen", "Enter to the session") }
    package var keyToTrouble: String { pick("till träffen", "to it") }
    package var keyToTroubleLong: String { pick("till gruppen och träffen som det gäller", "to the cohort and session that it is about") }
    package var keyTroubles: String { pick("hinder", "trouble") }
    package var keyTroublesLong: String { pick("vad som stod i vägen för den senaste planen", "what stood in the way of the last plan") }
    package var keyMoveBooking: String { pick("ny tid", "new time") }
    package var keyMoveBookingLong: String {
        pick(
            "huset går med på träffens nya tid: flytta bokningen dit", "the house agrees to the session's new time: move the booking there")
    }
    package var isHere: String { pick("här är träffen", "the session is here") }
    package func freeAndVisited(_ times: Int) -> String {
        pick(
            "ledig; gruppen är där \(times) gång\(times == 1 ? "" : "er") till",
            "free; the cohort is there \(times) more time\(times == 1 ? "" : "s")")
    }
    package func signedKilometres(_ hectometres: Int) -> String { (hectometres > 0 ? "+" : "") + kilometres(hectometres) }
    /// A way or a cost at a house: beside another one by how much it is more, else all of it.
    package func way(_ hectometres: Int, isChange: Bool) -> String { isChange ? signedKilometres(hectometres) : kilometres(hectometres) }
    package func cost(_ crowns: Int, isChange: Bool) -> String { isChange ? signed(crowns) : "\(crowns)" }
    package func venuesFor(_ number: Int, _ day: String) -> String {
        pick("Lokaler för träff \(number), \(day)", "Venues for session \(number), \(day)")
    }
    package func venuesFree(_ free: Int, of all: Int) -> String { pick("\(free) av \(all) lediga", "\(free) of \(all) free") }
    /// How many sessions have a venue of which the house knows, and for how many there is only an idea.
    package func venuesSummary(told: Int, ideas: Int, of all: Int) -> String {
        guard told + ideas > 0 else { return pick("0 av \(all) har lokal", "0 of \(all) have a venue") }
        guard told > 0 else { return pick("\(ideas) av \(all) bara som idé", "\(ideas) of \(all) only an idea") }
        let has = pick("husen vet om \(told) av \(all)", "the houses know of \(told) of \(all)")
        return ideas == 0 ? has : has + pick(", \(ideas) som idé", ", \(ideas) as an idea")
    }
    /// How far members have to a session, each way, so that it can be pictured; beside it the sum that a plan makes as small as it can.
    package func ways(mean: String, longest: String, sum: String? = nil) -> String {
        let all = sum.map { pick(" (resväg \($0))", " (travel \($0))") } ?? ""
        return pick("i snitt \(mean), längst \(longest)\(all)", "mean \(mean), longest \(longest)\(all)")
    }
    /// How far members have to one house.
    package func waysThere(mean: String, longest: String) -> String {
        pick("dit är det i snitt \(mean), längst \(longest)", "it is \(mean) away on average, \(longest) at the most")
    }
    package func costs(_ sum: Int) -> String { pick("\(grouped(sum)) kr", "\(grouped(sum)) SEK") }
    package var planningVenues: String { pick("planerar lokaler …", "planning venues …") }
    package func planningVenues(travel: String, bound: String?, percent: Int) -> String {
        let least = bound.map { pick(", minst \($0)", ", at least \($0)") } ?? ""
        return pick("planerar \(percent) %: resväg \(travel)\(least)", "planning \(percent)%: travel \(travel)\(least)")
    }
    /// What a plan came to, before it is kept: what was done first, then how much is in the way.
    package func venuesPlanned(
        booked: Int, of all: Int, travel: String, isLeast: Bool, bound: String?, troubles: Int, cohorts: Int
    ) -> String {
        let proof =
            isLeast
            ? pick(" (bevisat minst)", " (proven the least)")
            : bound.map { pick(" (kan inte bli under \($0))", " (cannot be below \($0))") } ?? ""
        let done = pick(
            "\(booked) av \(amount(all, "träff", "träffar")) har en plats i planen",
            "\(booked) of \(amount(all, "session has", "sessions have")) a place in the plan")
        let way = pick("resväg \(travel)\(proof)", "travel \(travel)\(proof)")
        guard troubles > 0 else { return done + ", " + way + pick(". u ångrar", ". u undoes") }
        let who = counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))
        let what = counted(troubles, ("hinder", "hinder"), ("obstacle", "obstacles"))
        return done + pick(". \(what) för \(who): v visar. ", ". \(what) for \(who): v shows. ") + way
    }
    package func wroteLetter(_ file: String, in folder: String) -> String {
        pick("Texten är sparad som \(file) i \(folder).", "The text is saved as \(file) in \(folder).")
    }
    package func letterFile(_ kind: String, _ venue: String, _ date: String) -> String {
        switch kind {
        case "hold": return pick("preliminar-\(venue)-\(date).txt", "preliminary-\(venue)-\(date).txt")
        case "change": return pick("ny-tid-\(venue)-\(date).txt", "new-time-\(venue)-\(date).txt")
        case "confirmation": return pick("bekraftelse-\(venue)-\(date).txt", "confirmation-\(venue)-\(date).txt")
        case "cancellation": return pick("avbokning-\(venue)-\(date).txt", "cancellation-\(venue)-\(date).txt")
        default: return pick("forfragan-\(venue)-\(date).txt", "request-\(venue)-\(date).txt")
        }
    }
    package func letterTitle(_ kind: String) -> String {
        switch kind {
        case "hold": return pick("Tack till huset, som håller lokalen", "Thanks to the house, which holds the venue")
        case "change": return pick("Fråga till huset om ny tid", "Asking the house for another time")
        case "confirmation": return pick("Bekräftelse till huset", "Confirmation to the house")
        case "cancellation": return pick("Avbokning till huset", "Cancellation to the house")
        default: return pick("Förfrågan till huset", "Request to the house")
        }
    }
    package var letterNote: String { pick("Tab annan text · l annat språk · s sparar", "Tab other letter · l other language · s saves") }
    package func venueWeekTitle(_ week: Int, _ days: String) -> String { pick("Vecka \(week), \(days)", "Week \(week), \(days)") }
    package var weekNote: String { pick("· ledigt  ? inte lovat  ! krock", "· free  ? not promised  ! clash") }
    package var keyNextThere: String { pick("nästa där", "next there") }
    package var keyNextThereLong: String { pick("nästa träff i samma lokal den veckan", "the next session at the same venue in that week") }
    package var closedDay: String { pick("stängt", "closed") }
    package var cannotBeBooked: String { pick("spärrat", "blocked") }

    // MARK: The form of a booking

    package var stateField: String { pick("Läge", "State") }
    /// - Parameter possible: the states that it can become.
    package func noSuchStep(_ from: String, _ to: String, _ possible: [String]) -> String {
        pick("Från \(from) kan bokningen inte bli \(to). ", "From \(from) the booking cannot become \(to). ")
            + (possible.isEmpty
                ? pick("Den är avslutad: ta en lokal på nytt.", "It is over: take a venue again.")
                : pick("Den kan bli: \(possible.joined(separator: ", ")).", "It can become: \(possible.joined(separator: ", "))."))
    }
    package var askedOnField: String { pick("Tillfrågad", "Asked on") }
    package var askedOnNote: String { pick("dagen då huset tillfrågades", "the day on which the house was asked") }
    package var heldUntilAsk: String { pick("fråga huset hur länge den hålls", "ask the house how long it is held") }
    package var heldUntilField: String { pick("Hålls till", "Held until") }
    package var heldUntilNote: String {
        pick("sista dagen som huset håller lokalen åt oss", "the last day on which the house holds it for us")
    }
    package var freeUntilField: String { pick("Fri avbokning till", "Free cancellation until") }
    package var freeUntilNote: String {
        pick("sista dagen som det inte kostar att avboka", "the last day on which cancelling costs nothing")
    }
    package var contactField: String { pick("Kontakt", "Contact") }
    package var contactNote: String { pick("vem på huset vi talar med, och hur", "who at the house we speak to, and how") }
    package var stepScopeField: String { pick("Gäller", "For") }
    package var stepScopeNote: String {
        pick(
            "alla som kan ta samma steg, som en ändring; kontakt och anledning står bara vid den här",
            "all that can take the same step, as one change; contact and reason are of this one alone")
    }
    package func stepForOne(_ session: Int) -> String { pick("bara träff \(session)", "session \(session) alone") }
    package func stepForCohort(_ count: Int, _ cohort: String) -> String { pick("alla \(count) i \(cohort)", "all \(count) of \(cohort)") }
    package func stepForAll(_ count: Int) -> String { pick("alla \(count) i alla grupper", "all \(count) of all cohorts") }
    package var reasonField: String { pick("Anledning", "Reason") }
    package var reasonNote: String { pick("varför det blev nej, eller varför vi avbokar", "why the house said no, or why we cancel") }
    package var reasonMissing: String { pick("Skriv varför: det visas sedan under b.", "Write why: b shows it afterwards.") }
    package func noSuchDay(_ text: String) -> String {
        pick("\(quoted(text)) är ingen dag. Skriv den som 2027-02-03.", "\(quoted(text)) is not a day. Write it like 2027-02-03.")
    }

    package var quitWhilePlanning: String { pick("Programmet planerar lokaler just nu.", "The program is planning venues.") }
    package var waitForPlan: String { pick("Vänta tills planen är klar (Esc stoppar).", "Wait until the plan is ready (Esc stops).") }

    // MARK: Keys

    package var keyFreeVenues: String { pick("välj lokal", "choose venue") }
    package var keyFreeVenuesLong: String {
        pick("till lokalerna för träffen, lediga först", "to the venues for the session, free ones first")
    }
    package var keyBookVenue: String { pick("ta lokalen", "take it") }
    package var keyBookVenueLong: String { pick("ta lokalen för träffen, som idé", "take the venue for the session, as an idea") }
    package var keyKeepPlan: String { pick("spara planen", "save the plan") }
    package var keyKeepPlanLong: String {
        pick("spara planen som redan är gjord, men inte kunde sparas", "save the plan that is made already, but could not be saved")
    }
    package func planNotKept(_ why: String) -> String {
        pick(
            "Planen finns kvar här, men är inte sparad; samma tangent sparar. \(why)",
            "The plan is still here, but not saved; the same key saves it. \(why)")
    }
    package var keyPlanVenues: String { pick("planera", "plan") }
    package var keyPlanVenuesLong: String {
        pick(
            "planera gruppens lokaler; bokningar som husen känner till ändras inte",
            "plan the venues of this cohort; bookings that houses know of stay")
    }
    package var keyPlanAllVenues: String { pick("alla", "all") }
    package var keyPlanAllVenuesLong: String { pick("planera alla gruppers lokaler", "plan the venues of all cohorts") }
    package var keyStopPlanLong: String {
        pick("stoppa planeringen och behåll den bästa hittills", "stop planning and keep the best so far")
    }
    package var keyRequested: String { pick("frågad", "asked") }
    package var keyRequestedLong: String { pick("huset är tillfrågat", "the house has been asked") }
    package var keyPreliminary: String { pick("prel.", "held") }
    package var keyPreliminaryLong: String { pick("huset håller lokalen till en viss dag", "the house holds it until a certain day") }
    package var keyConfirmed: String { pick("bekräftad", "confirmed") }
    package var keyConfirmedLong: String { pick("huset har bekräftat bokningen", "the house has confirmed the booking") }
    package var keyDeclined: String { pick("nej", "no") }
    package var keyDeclinedLong: String { pick("huset sa nej, med anledning", "the house said no, with a reason") }
    package var keyCancelled: String { pick("avboka", "cancel") }
    package var keyCancelledLong: String { pick("vi avbokar, med anledning", "we cancel, with a reason") }
    package var keyRemoveIdea: String { pick("ta bort", "drop") }
    package var keyRemoveIdeaLong: String { pick("ta bort idén; huset vet inget om den", "drop the idea; the house knows nothing of it") }
    package var keyEditBooking: String { pick("ändra", "edit") }
    package var keyEditBookingLong: String {
        pick("ändra bokningen: läge, dagar, kontakt, anledning", "edit the booking: state, days, contact, reason")
    }
    package var keyLetter: String { pick("text", "letter") }
    package var keyLetterLong: String { pick("text att skicka till huset", "a letter to send to the house") }
    package func keyLetterLanguage(_ code: String) -> String { code == "sv" ? "på svenska" : "in English" }
    package var keyLetterLanguageLong: String {
        pick("samma text på det andra språket", "the same text in the other language")
    }
    package var keyRequests: String { pick("förut", "before") }
    package var keyRequestsLong: String {
        pick("alla förfrågningar för träffen, också nej och avbokningar", "all requests for the session, also declined and cancelled ones")
    }
    package var keyCalendar: String { pick("kalender", "calendar") }
    package var keyCohortCalendarLong: String {
        pick("spara gruppens träffar som kalenderfil (.ics)", "save the sessions of the cohort as a calendar file (.ics)")
    }
    package var keyVenueCalendarLong: String {
        pick(
            "spara den valda lokalens bokningar som kalenderfil (.ics)", "save the bookings of the selected venue as a calendar file (.ics)"
        )
    }
    package var keyReadVenues: String { pick("läs in", "import") }
    package var keyReadVenuesLong: String {
        pick("läs in lokaler från ett kalkylark (CSV)", "import venues from a spreadsheet (CSV)")
    }
    package var readVenuesTitle: String { pick("Läs in lokaler", "Import venues") }
    package var venuesPathField: String { pick("CSV-fil", "CSV file") }
    package var venuesPathNote: String {
        pick("lokalerna, en rad var; de som redan finns ändras", "the venues, a row each; those that are there are changed")
    }
    /// That no row of a file was taken in.
    package func venueRowsRefused(_ count: Int) -> String {
        pick(
            "Inget lästes in: \(amount(count, "rad", "rader")) har fel.\nProva: rätta i kalkylarket och läs in det igen.",
            "Nothing was imported: \(amount(count, "row has", "rows have")) errors.\nTry: fix them in the spreadsheet and import it again.")
    }
    package var keyReadCalendar: String { pick("läs kalender", "read calendar") }
    package var keyReadCalendarLong: String {
        pick(
            "läs in när lokalen är upptagen, ur husets kalender (.ics)",
            "import when the venue is taken, from the house's calendar (.ics)")
    }
    package func readCalendarTitle(_ venue: String) -> String {
        pick("När andra har \(venue)", "When others have \(venue)")
    }
    package var planWaits: String { pick("planen är klar och sparas strax …", "the plan is ready and will be saved in a moment …") }
    package var keySaveLetter: String { pick("spara", "save") }
    package var keySaveLetterLong: String { pick("spara texten som en fil", "save the text as a file") }
    package var keyNextLetter: String { pick("annan text", "other letter") }
    package var keyNextLetterLong: String { pick("förfrågan, bekräftelse eller avbokning", "request, confirmation or cancellation") }
    package var keyWeek: String { pick("vecka", "week") }
    package var keyWeekLong: String { pick("veckan för alla lokaler: vem som är var", "the week of all venues: who is where") }
    package var keyWeekBack: String { pick("förra veckan", "week before") }
    package var keyWeekBackLong: String { pick("veckan innan", "the week before") }
    package var keyWeekOn: String { pick("nästa vecka", "next week") }
    package var keyWeekOnLong: String { pick("veckan efter", "the week after") }
    package var keyToSessions: String { pick("träffarna", "sessions") }
    package var keyToSessionsLong: String { pick("tillbaka till träffarna", "back to the sessions") }
    package var keyCloseVenuesLong: String { pick("tillbaka till listorna", "back to the lists") }

    /// What the figures mean, under `?`.
    package var venueNotes: [String] {
        [
            pick("Siffror och tecken", "Figures and signs"),
            pick(
                "resväg: allas kilometer till alla träffar, och för var och en dessutom gruppens längsta väg; planen gör summan så liten som möjligt",
                "travel: everyone's kilometres to all sessions, plus the cohort's longest way for each; a plan makes the sum as small as possible"
            ),
            pick(
                "i snitt, längst: hur långt deltagarna har till en träff, enkel väg, fågelvägen från stadsdelens mitt",
                "mean, longest: how far members have to a session, each way, as the crow flies from the centre of their district"),
            pick(
                "+12,3 km: så mycket längre blir gruppens resväg med den lokalen; utan tecken hela vägen, där träffen inte har någon",
                "+12.3 km: how much longer the cohort's travel would be there; without a sign all of it, where the session has no venue"),
            pick(
                "kr: likadant, så mycket dyrare blir det eller hela kostnaden", "SEK: likewise, how much more it would cost, or all of it"),
            pick(
                "x: kan inte bokas, med skälet bredvid; ! något är fel med bokningen, eller lokalen är mot programmets regler",
                "x: cannot be booked, and why; ! something is wrong with the booking, or against the programme's rules"),
            pick("bevisat minst: ingen plan har kortare resväg", "proven the least: no plan has less travel"),
        ]
    }
}
