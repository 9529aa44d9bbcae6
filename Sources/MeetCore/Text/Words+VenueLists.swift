// What the commands `venues`, `bookings`, `change session` and the week of `sessions` say.
extension Words {
    package var helpVenues: String {
        pick(
            "visar lokalerna; med --cohort och --session vilka som kan ta träffen och varför de andra inte kan",
            "lists the venues; with --cohort and --session which can take the session and why the others cannot")
    }
    package var optionVenuesCohort: String { pick("gruppen som behöver en lokal", "the cohort that needs a venue") }
    package var optionVenuesSession: String { pick("träffen som behöver en lokal", "the session that needs a venue") }
    package var noVenuesKnown: String {
        pick(
            "Det finns inga lokaler än.\nProva: meet import venues FIL.csv", "There are no venues yet.\nTry: meet import venues FILE.csv")
    }
    package var venueTakes: String { pick("platser", "seats") }
    package var venueCosts: String { pick("kostnad", "cost") }
    package var venueBooked: String { pick("bokad", "booked") }
    package var venueWay: String { pick("resväg", "travel") }
    package var venueOfSession: String { pick("träffens lokal nu", "the session's venue now") }
    /// Of what the kilometres beside a venue are.
    package func wayOfAll(isAgainstPresent: Bool) -> String {
        isAgainstPresent
            ? pick(
                "Resväg: så mycket längre (+) eller kortare (−) väg alla i gruppen får tillsammans, jämfört med lokalen som träffen har nu. "
                    + "Den längsta vägen räknas en gång till för var och en. Kostnad: så mycket dyrare (+) eller billigare (−).",
                "Travel: how much farther (+) or shorter (−) the whole cohort would go together, compared with the present venue. "
                    + "The longest way counts once more for each member. Cost: how much more (+) or less (−).")
            : pick(
                "Resväg: den väg som alla i gruppen får tillsammans till träffen. Den längsta vägen räknas en gång till för var och en.",
                "Travel: the way that the whole cohort would go together to the session. The longest way counts once more for each member.")
    }
    package var venueIsFree: String { pick("ledig", "free") }

    package var helpBookings: String {
        pick("visar vad som är bokat och vilka hus som är tillfrågade", "shows what is booked and which venues were asked")
    }
    package var optionBookingsSession: String { pick("bara träffar med det här numret", "only sessions of this number") }
    package var optionBookingsVenue: String { pick("bara den här lokalen", "only this venue") }
    package var optionAllBookings: String { pick("även det som är avböjt och avbokat", "what was declined and cancelled too") }
    package var noBookingsFound: String {
        pick(
            "Inget sådant är bokat.\nProva: meet book planerar lokaler, --all visar även det som är avböjt.",
            "Nothing like that is booked.\nTry: meet book plans venues, --all shows what was declined too.")
    }
    package func bookingAsked(_ day: String) -> String { pick("tillfrågad \(day)", "asked \(day)") }
    package func bookingHeld(_ day: String) -> String { pick("hålls till \(day)", "held until \(day)") }
    package func bookingFree(_ day: String) -> String { pick("fri avbokning till \(day)", "free cancellation until \(day)") }

    package var helpChangeSession: String {
        pick(
            "ändrar tema, övning, behov, ledare eller tolkar för en enda träff; meet move ändrar dag och tid",
            "changes theme, exercise, needs, leaders or interpreters of one session; meet move changes day and time")
    }
    package var optionTheme: String { pick("temat; tomt ger programmets", "the theme; an empty one gives that of the programme") }
    package var optionExercise: String { pick("övningen", "the exercise") }
    package var optionSessionNeeds: String { pick("vad lokalen måste ha, med | emellan", "what the venue must have, with | between") }
    package var optionLeaders: String { pick("ledare efter id eller namn, med | emellan", "leaders by id or name, with | between") }
    package var optionInterpreters: String {
        pick("språk som det finns tolk för, som ar|so", "the languages for which an interpreter is arranged, as ar|so")
    }

    package var optionSessionsWeek: String { pick("en vecka, dag för dag, med lokalerna", "one week, day by day, with the venues") }
    package var optionSessionsNextWeek: String { pick("nästa vecka", "next week") }
    package func noSessionsInWeek(_ week: String) -> String { pick("Inga träffar \(week).", "No sessions in \(week).") }
}
