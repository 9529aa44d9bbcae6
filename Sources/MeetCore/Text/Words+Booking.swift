// Venues, what stands in their way, and how far a booking has come.
extension Words {
    /// What a session can need, by its key in files; the key itself where it is another.
    package func equipment(_ key: String) -> String {
        switch key {
        case "kitchen": return pick("kök", "a kitchen")
        case "workshop": return pick("verkstad", "a workshop")
        case "rows": return pick("stolar i rader", "seats in rows")
        case "tables": return pick("bord och stolar", "seats at tables")
        case "mingle": return pick("plats för mingel", "room to mingle")
        default: return key
        }
    }

    /// What a member can need of a house, by its key in files.
    package func venueNeed(_ key: String) -> String {
        switch key {
        case "wheelchair": return pick("väg in för rullstol", "step-free access")
        case "hearing_loop": return pick("hörslinga", "a hearing loop")
        case "childcare": return pick("barnpassning", "childcare")
        default: return key
        }
    }

    func venueSmall(room: Int, members: Int, leaders: Int) -> String {
        let who =
            leaders == 0
            ? ""
            : pick(
                " (\(members) + \(amount(leaders, "ledare", "ledare")))",
                " (\(members) + \(amount(leaders, "leader", "leaders")))")
        return pick(
            "plats för \(room), \(members + leaders) kommer\(who)",
            "room for \(room), \(members + leaders) \(members + leaders == 1 ? "comes" : "come")\(who)")
    }
    func venueFewHouses(_ possible: Int, wanted: Int) -> String {
        pick(
            "det blir bara \(amount(possible, "lokal", "olika lokaler")); det ska vara minst \(wanted)",
            "that leaves only \(amount(possible, "venue", "different venues")); there should be at least \(wanted)")
    }
    func venueTooOften(_ times: Int, wanted: Int) -> String {
        pick(
            "gruppen blir där \(self.times(times)); det ska vara \(self.times(wanted))",
            "the cohort would be there \(self.times(times)); it should be \(self.times(wanted))")
    }
    func venueNoneLeft(_ venue: String) -> String {
        pick(
            "det blir ingen träff kvar för \(venue), där gruppen ska vara",
            "no session would be left for \(venue), where the cohort should be")
    }
    var venuesAgainstRules: String { pick("mot programmets regler för lokaler", "against the programme's rules for venues") }
    func venueClosed(hours: [String]) -> String {
        hours.isEmpty
            ? pick("stängt den dagen", "closed that day")
            : pick("öppet bara \(list(hours)) den dagen", "open only \(list(hours)) that day")
    }
    func venueOpen(hours: [String]) -> String {
        pick(
            "öppet för allmänheten \(list(hours)), kan bokas bara när det är stängt",
            "open to the public \(list(hours)), can be booked only when closed")
    }
    var venueBlackout: String { pick("kan inte bokas den dagen", "cannot be booked on that day") }
    func venueLacks(_ what: String) -> String { pick("saknar \(what)", "lacks \(what)") }
    var venuePlaceUnknown: String {
        pick(
            "platsen är okänd: fyll i latitud och longitud, eller stadsdel",
            "its location is unknown: fill in latitude and longitude, or the district")
    }
    func venueBusy(_ title: String, _ time: String) -> String {
        title.isEmpty
            ? pick("upptagen \(time)", "taken \(time)") : pick("upptagen av \(quoted(title)) \(time)", "taken by \(quoted(title)) \(time)")
    }
    func venueTaken(_ session: String, _ time: String, state: String) -> String {
        pick("upptagen av \(session) \(time) (\(state))", "taken by \(session) \(time) (\(state))")
    }

    func venueSaidNo(reason: String) -> String {
        reason.isEmpty ? pick("sa nej till den tiden", "said no to that time") : pick("sa nej (\(reason))", "said no (\(reason))")
    }

    var venuesSaidNo: String { pick("sa nej", "said no") }
    var venuesSmall: String { pick("för små", "too small") }
    var venuesClosed: String { pick("inte öppna då", "not open then") }
    var venuesBlackout: String { pick("kan inte bokas den dagen", "cannot be booked that day") }
    var venuesPlaceUnknown: String { pick("utan känd plats", "without a known location") }
    var venuesTaken: String { pick("upptagna", "taken") }

    func venuesRuledOut(_ number: Int, _ reason: String) -> String { "\(number) \(reason)" }
    func noVenueFor(_ session: String, _ reasons: [String]) -> String {
        reasons.isEmpty
            ? pick("\(session): det finns inga lokaler", "\(session): there are no venues")
            : pick(
                "\(session): ingen lokal passar (\(reasons.joined(separator: "; ")))",
                "\(session): no venue fits (\(reasons.joined(separator: "; ")))")
    }
    func venuesCrowded(_ sessions: [String], venues: [String]) -> String {
        let few = venues.count > 4 ? pick("\(venues.count) lokaler", "\(venues.count) venues") : list(venues)
        let who =
            sessions.count > 4 ? pick("\(sessions.count) träffar", "\(sessions.count) sessions") + " (\(sessions[0]) …)" : list(sessions)
        return pick("\(who) är samtidigt, och bara \(few) passar", "\(who) are at the same time, and only \(few) would fit")
    }
    func requiredVenueUnknown(_ id: String) -> String {
        pick(
            "Programmet kräver lokalen \(quoted(id)), som inte finns bland lokalerna",
            "The programme requires the venue \(quoted(id)), which is not among the venues")
    }
    private func times(_ number: Int) -> String { counted(number, ("gång", "gånger"), ("time", "times")) }
    func requiredVenueImpossible(_ cohort: String, _ venue: String, wanted: Int, possible: Int) -> String {
        possible > wanted
            ? pick(
                "\(cohort) ska vara i \(venue) \(times(wanted)), men har redan bokat den \(times(possible))",
                "\(cohort) should be at \(venue) \(times(wanted)), but has booked it \(times(possible)) already")
            : pick(
                "\(cohort) ska vara i \(venue) \(times(wanted)), men kan vara där högst \(times(possible))",
                "\(cohort) should be at \(venue) \(times(wanted)), but can be there at most \(times(possible))")
    }
    func requiredVenueTogether(_ cohorts: [String], _ venue: String, wanted: Int, possible: Int) -> String {
        let who = cohorts.count > 4 ? pick("\(cohorts.count) grupper", "\(cohorts.count) cohorts") : list(cohorts)
        return pick(
            "\(who) ska tillsammans vara i \(venue) \(times(wanted)), men den är ledig bara \(times(possible))",
            "\(who) should be at \(venue) \(times(wanted)) together, but it is free only \(times(possible))")
    }
    func distinctVenuesImpossible(_ cohort: String, wanted: Int, possible: Int) -> String {
        pick(
            "\(cohort) ska ha minst \(wanted) olika lokaler, men kan få högst \(possible)",
            "\(cohort) should have at least \(wanted) different venues, but can have \(possible) at most")
    }
    func bookingForOldTime(_ time: String) -> String {
        pick("bokningen gäller \(time), och träffen har flyttats", "the booking is for \(time), and the session has been moved")
    }
    func keptBookingBroken(_ session: String, _ venue: String, state: String, _ reasons: [String]) -> String {
        "\(session), \(venue) (\(state)): \(reasons.joined(separator: "; "))"
    }

    // MARK: Clashes, and what is due

    func venueClash(_ venue: String, _ one: String, _ other: String) -> String {
        pick("\(venue): \(one) och \(other) är där samtidigt", "\(venue): \(one) and \(other) are there at the same time")
    }
    package var busyOthers: String { pick("andra", "others") }
    func dueCalledOff(_ session: String, _ venue: String, _ day: String) -> String {
        pick("\(session) är inställd: avboka \(venue) senast \(day)", "\(session) is called off: cancel \(venue) by \(day)")
    }
    func dueGone(_ session: String, _ venue: String, _ day: String) -> String {
        pick("\(session) finns inte längre: avboka \(venue) senast \(day)", "\(session) is no longer planned: cancel \(venue) by \(day)")
    }
    func dueHoldUnknown(_ session: String, _ venue: String) -> String {
        pick(
            "\(session): fråga \(venue) hur länge bokningen hålls och skriv in dagen",
            "\(session): ask \(venue) how long it is held, and write down the day")
    }
    func dueLongUnanswered(_ session: String, _ venue: String, _ day: String) -> String {
        pick(
            "\(session): \(venue) tillfrågades \(day) och har inte svarat", "\(session): \(venue) was asked on \(day) and has not answered")
    }
    func dueHold(_ session: String, _ venue: String, _ day: String) -> String {
        pick("\(session): \(venue) hålls bara till \(day)", "\(session): \(venue) is held only until \(day)")
    }
    func dueHoldOver(_ session: String, _ venue: String, _ day: String) -> String {
        pick(
            "\(session): \(venue) hölls bara till \(day): fråga om den finns kvar",
            "\(session): \(venue) was held only until \(day): ask whether it is still ours")
    }
    func dueFreeCancellation(_ session: String, _ venue: String, _ day: String) -> String {
        pick(
            "\(session): \(venue) kan avbokas utan kostnad till \(day)", "\(session): \(venue) can be cancelled free of charge until \(day)"
        )
    }
    func dueUnanswered(_ session: String, _ venue: String, _ day: String) -> String {
        pick("\(session) \(day): \(venue) har inte svarat", "\(session) \(day): \(venue) has not answered")
    }
    func dueNotRequested(_ session: String, _ venue: String, _ day: String) -> String {
        pick("\(session) \(day): \(venue) är inte tillfrågad", "\(session) \(day): \(venue) has not been asked")
    }
    func dueNoVenue(_ session: String, _ day: String) -> String {
        pick("\(session) \(day) har ingen lokal", "\(session) \(day) has no venue")
    }
    func dueMoved(_ session: String, _ venue: String, _ day: String) -> String {
        pick("\(session) har flyttats: \(venue) räknar med oss \(day)", "\(session) was moved: \(venue) still expects us on \(day)")
    }

    func askedInFuture(_ day: String) -> String {
        pick(
            "\(day) har inte varit än. Skriv dagen då huset tillfrågades.",
            "\(day) is yet to come. Write the day on which the house was asked.")
    }
    func heldInPast(_ day: String) -> String {
        pick(
            "\(day) har redan varit. Skriv till vilken dag huset håller lokalen, eller lämna tomt.",
            "\(day) is past. Write until which day the house holds it, or leave it empty.")
    }
    func dayAfterSession(_ day: String, session: String) -> String {
        pick(
            "\(day) är efter träffen, som är \(session). Skriv en dag före den.",
            "\(day) is after the session, which is on \(session). Write a day before it.")
    }

    // MARK: The command

    package var helpBook: String {
        pick("planerar lokaler för träffarna; det huset vet om ändras inte", "plans venues for the sessions; what a house knows of stays")
    }
    package var sessionColumn: String { pick("träff", "session") }
    package var dateColumn: String { pick("datum", "date") }
    package var hoursColumn: String { pick("tid", "time") }
    package var bookedColumn: String { pick("Lokal", "Venue") }
    package var venueColumn: String { pick("lokal", "venue") }
    package var stateColumn: String { pick("läge", "state") }

    /// What a plan came to; the travel in kilometres, as people say it.
    package func booked(_ count: Int, unbooked: Int, hard: Int, travel: Int, bound: Int?, cost: Int) -> String {
        var parts = [
            pick(
                "\(amount(count, "träff har en plats i planen", "träffar har en plats i planen")), \(unbooked) saknar",
                "\(amount(count, "session has a place in the plan", "sessions have a place in the plan")), \(unbooked) without")
        ]
        if hard > 0 { parts.append(brokenRules(hard)) }
        var way = pick("allas resväg tillsammans \(kilometres(travel))", "everyone's travel together \(kilometres(travel))")
        if let bound {
            way +=
                bound == travel
                ? pick(" (bevisat minst)", " (proven the least)")
                : pick(" (kan inte bli under \(kilometres(bound)))", " (cannot be below \(kilometres(bound)))")
        }
        parts += [way, pick("kostnad \(grouped(cost)) kr", "cost \(grouped(cost)) SEK")]
        return parts.joined(separator: ", ") + "."
    }
    /// How far members have, so that it can be pictured.
    package func waysOfAll(mean: String, longest: String) -> String {
        pick(
            "Deltagarna har i snitt \(mean) till en träff, enkel väg; den som har längst \(longest).",
            "Members have \(mean) to a session on average, each way; the one with the longest way \(longest).")
    }
    package func plannedTooLate(_ sessions: [String]) -> String {
        pick(
            "Ändrat under tiden och utan lokal: \(list(sessions)).\nProva: meet book en gång till.",
            "Changed meanwhile and without a venue: \(list(sessions)).\nTry: meet book once more.")
    }
    package func uncountedInTravel(_ count: Int) -> String {
        pick(
            "\(amount(count, "deltagare", "deltagare")) räknas inte i resvägen: stadsdelens mitt är okänd.",
            "\(amount(count, "member does not count", "members do not count")) in the travel: the centre of the district is unknown."
        )
    }
    /// A distance in units of 100 m: `51 141 km`, below 100 km with a decimal.
    package func kilometres(_ hectometres: Int) -> String {
        let sign = hectometres < 0 ? "−" : ""
        let length = abs(hectometres)
        return length < 1000 ? "\(sign)\(length / 10)\(pick(",", "."))\(length % 10) km" : "\(sign)\(grouped((length + 5) / 10)) km"
    }
}
