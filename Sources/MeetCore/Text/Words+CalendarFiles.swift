// What stands in the calendars that are given out, and what is said of those that are read.
extension Words {
    func calendarCancelled(_ title: String) -> String { pick("INSTÄLLD: \(title)", "CANCELLED: \(title)") }
    func calendarTheme(_ theme: String) -> String { pick("Tema: \(theme)", "Theme: \(theme)") }
    func calendarExercise(_ exercise: String) -> String { pick("Övning: \(exercise)", "Exercise: \(exercise)") }
    func calendarLeaders(_ names: String, count: Int) -> String {
        pick("Ledare: \(names)", count == 1 ? "Leader: \(names)" : "Leaders: \(names)")
    }
    var calendarNoVenue: String { pick("Lokalen är inte bestämd än.", "The place is not decided yet.") }
    var calendarNotConfirmed: String { pick("Lokalen är inte bekräftad än.", "The place is not confirmed yet.") }
    func calendarState(_ state: String) -> String { pick("Bokningen: \(state)", "The booking: \(state)") }
    func calendarHeldUntil(_ day: String) -> String { pick("Hålls till och med \(day).", "Held until \(day).") }
    func calendarMoved(_ when: String) -> String {
        pick("Träffen är flyttad till \(when); bokningen är inte ändrad.", "The session was moved to \(when); the booking was not.")
    }

    func notCalendar(line: Int) -> String {
        pick(
            "rad \(line): det här är ingen kalenderfil (iCalendar), för den börjar inte med BEGIN:VCALENDAR.\n"
                + "Prova: spara kalendern som .ics där den finns och läs in den filen.",
            "line \(line): this is not a calendar file (iCalendar), since it does not begin with BEGIN:VCALENDAR.\n"
                + "Try: save the calendar as .ics where it is kept, and import that file.")
    }
    func wrongCalendarEnd(_ name: String, line: Int) -> String {
        pick(
            "rad \(line): END:\(name) hör inte ihop med det BEGIN som står före.\nKanske är filen skadad: hämta den igen.",
            "line \(line): END:\(name) does not belong to the BEGIN before it.\nMaybe the file is damaged: fetch it again.")
    }
    func noCalendarEnd(_ name: String, line: Int) -> String {
        pick(
            "\(name) börjar på rad \(line) och slutar aldrig, så filen är avklippt.\nProva: hämta den igen.",
            "\(name) begins on line \(line) and never ends, so the file is cut off.\nTry: fetch it again.")
    }
    func calendarTooDeep(line: Int) -> String {
        pick(
            "rad \(line): filen har fler nivåer än någon riktig kalender.\nKanske är filen skadad: hämta den igen.",
            "line \(line): the file has more levels than any real calendar.\nMaybe the file is damaged: fetch it again.")
    }
    func tooManyBusyTimes(_ most: Int) -> String {
        pick(
            "kalendern ger fler än \(grouped(most)) upptagna tider, och fler går det inte att läsa in.\n"
                + "Prova: spara bara den här lokalens kalender, eller bara terminens tid.",
            "the calendar gives more than \(grouped(most)) busy times, and more cannot be imported.\n"
                + "Try: save the calendar of this venue alone, or only the time of the term.")
    }
    var calendarTooMuchWork: String {
        pick(
            "kalenderns upprepningar är så många att de inte går att räkna ut.\nProva: spara bara terminens tid.",
            "the repetitions of the calendar are too many to be worked out.\nTry: save only the time of the term.")
    }
    func unknownCalendarZone(_ name: String) -> String {
        pick(
            "tidszonen ”\(name)” är inte känd här.\nProva: skriv den som Europe/Stockholm och se till att paketet tzdata är installerat.",
            "the time zone \"\(name)\" is not known here.\nTry: write it like Europe/Stockholm, and see that the package tzdata is installed."
        )
    }

    func busyProblem(line: Int, property: String, value: String, why: String) -> String {
        let what = [property, value].filter { !$0.isEmpty }.joined(separator: ": ")
        return pick("rad \(line), \(what): \(why)", "line \(line), \(what): \(why)")
    }
    var busyNoStart: String {
        pick("händelsen har ingen början (DTSTART).", "the event has no beginning (DTSTART).")
    }
    var busyBadTime: String {
        pick("det är ingen tid. Så här ser en ut: 20270120T180000.", "that is not a time. One looks like this: 20270120T180000.")
    }
    var busyBadDuration: String {
        pick("det är ingen tidslängd. Så här ser en ut: PT2H30M.", "that is not a length of time. One looks like this: PT2H30M.")
    }
    var busyEndsBeforeStart: String { pick("den slutar innan den börjar.", "it ends before it begins.") }
    func busyUnknownZone(_ name: String) -> String {
        pick(
            "tidszonen ”\(name)” är inte känd, och filen beskriver den inte.",
            "the time zone \"\(name)\" is not known, and the file does not describe it.")
    }
    func busyBadRule(_ part: String) -> String {
        pick(
            "\(part) är ingen upprepning som går att räkna ut; bara den första gången är känd.",
            "\(part) is not a repetition that can be worked out; only its first time is known.")
    }
    var busyBrokenLine: String { pick("raden går inte att läsa.", "the line cannot be read.") }

    func busyTransparent(_ count: Int) -> String {
        pick(
            "\(amount(count, "händelse är markerad som ledig", "händelser är markerade som lediga")) (TRANSP:TRANSPARENT) och räknas inte.",
            "\(amount(count, "event is", "events are")) marked as free (TRANSP:TRANSPARENT) and \(count == 1 ? "does" : "do") not count."
        )
    }
    func busyCancelled(_ count: Int) -> String {
        pick(
            "\(amount(count, "händelse är inställd", "händelser är inställda")) och räknas inte.",
            "\(amount(count, "event is", "events are")) cancelled and \(count == 1 ? "does" : "do") not count.")
    }
    func busyNoLength(_ count: Int) -> String {
        pick(
            "\(amount(count, "händelse har", "händelser har")) ingen längd och räknas inte.",
            "\(amount(count, "event has", "events have")) no length and \(count == 1 ? "does" : "do") not count.")
    }
    func busyOutside(_ count: Int) -> String {
        pick(
            "\(amount(count, "händelse ligger", "händelser ligger")) utanför den tid som läses.",
            "\(amount(count, "event lies", "events lie")) outside the time that is read.")
    }
    func busyBrokenLines(_ count: Int, first: Int) -> String {
        pick(
            "\(amount(count, "rad", "rader")) går inte att läsa och hoppades över; den första är rad \(first).",
            "\(amount(count, "line", "lines")) cannot be read and \(count == 1 ? "was" : "were") skipped; the first is line \(first)."
        )
    }
    func busyOurs(_ count: Int) -> String {
        pick(
            "\(amount(count, "händelse är en egen bokning", "händelser är egna bokningar")) och räknas inte.",
            "\(amount(count, "event is a booking", "events are bookings")) of our own and \(count == 1 ? "does" : "do") not count."
        )
    }

    // MARK: Commands

    package func busyTimes(
        _ count: Int, events: Int, venue: String, from: String, to: String, new: Int, gone: Int, isDry: Bool
    ) -> String {
        let times = counted(count, ("upptagen tid", "upptagna tider"), ("busy time", "busy times"))
        let source = counted(events, ("händelse", "händelser"), ("event", "events"))
        let end = isDry ? pick(" Inget sparades.", " Nothing was stored.") : ""
        return pick(
            "\(venue): \(times) från \(from) till \(to), ur \(source); nya \(new), borttagna \(gone).\(end)",
            "\(venue): \(times) from \(from) to \(to), out of \(source); new \(new), removed \(gone).\(end)")
    }
    package func noBusyTimes(_ venue: String, from: String, to: String, gone: Int, isDry: Bool) -> String {
        let removed = gone == 0 ? "" : pick(" \(gone) togs bort.", " \(gone) removed.")
        let end = isDry ? pick(" Inget sparades.", " Nothing was stored.") : ""
        return pick(
            "\(venue): inga upptagna tider från \(from) till \(to).\(removed)\(end)",
            "\(venue): no busy times from \(from) to \(to).\(removed)\(end)")
    }
    package func busyWouldClear(_ venue: String, _ count: Int) -> String {
        let known = counted(count, ("känd upptagen tid", "kända upptagna tider"), ("known busy time", "known busy times"))
        return pick(
            "Kalendern har inga upptagna tider, och \(known) för \(venue) skulle tas bort. Ingenting lästes in.\n"
                + "Kanske är det fel fil; annars --clear (på skärmen: fältet Töm).",
            "The calendar has no busy times, and \(known) of \(venue) would be removed. Nothing was imported.\n"
                + "Maybe it is the wrong file; if not, --clear (on the screen: the field Clear).")
    }
    package var optionBusyClear: String {
        pick("en tom kalender tar bort alla kända tider", "an empty calendar removes all known times")
    }
    package func calendarFile(_ name: String) -> String { pick("kalender-\(name).ics", "calendar-\(name).ics") }
    package func wroteCalendar(_ file: String, in folder: String) -> String {
        pick("Kalendern är sparad som \(file) i \(folder).", "The calendar is saved as \(file) in \(folder).")
    }
    package var calendarPathField: String { pick("Kalenderfil", "Calendar file") }
    package var calendarPathNote: String {
        pick(
            "husets kalender (.ics): tiderna i den ersätter dem som är kända",
            "the house's calendar (.ics): its times replace those that are known")
    }
    package var calendarPathMissing: String { pick("Skriv filens namn.", "Write the name of the file.") }
    package var calendarClearField: String { pick("Töm", "Clear") }
    package var calendarClearNote: String {
        pick("om kalendern är tom: ta bort alla kända tider", "if the calendar is empty: remove all known times")
    }
    package func busyRefused(_ count: Int) -> String {
        pick(
            "Ingenting lästes in, för \(amount(count, "uppgift", "uppgifter")) i kalendern gick inte att förstå.\n"
                + "Prova: rätta dem, eller läs in resten med --partial.",
            "Nothing was imported, since \(amount(count, "entry", "entries")) in the calendar could not be understood.\n"
                + "Try: fix them, or import the rest with --partial.")
    }
    package var emptyCalendar: String { pick("Det finns inga träffar att skriva.", "There are no sessions to write.") }
    package func unknownVenue(_ id: String, _ known: [String]) -> String {
        pick("det finns ingen lokal ”\(id)”.", "there is no venue \"\(id)\".") + "\n"
            + (known.isEmpty
                ? pick(
                    "Inga lokaler är inlästa än: meet import venues FIL.csv läser in dem.",
                    "No venues have been imported yet: meet import venues FILE.csv imports them.")
                : pick("Kanske en av: ", "Maybe one of: ") + known.joined(separator: ", "))
    }
    package func onlyOneOf(_ options: [String], _ command: String) -> String {
        pick(
            "\(command): \(list(options)) går inte ihop. Välj en av dem.",
            "\(command): \(list(options)) do not go together. Choose one of them.")
    }
    package var helpImportBusy: String {
        pick("läser in när en lokal är upptagen, ur husets kalender (.ics)", "imports when a venue is taken from its calendar (.ics)")
    }
    package var helpExportCalendar: String {
        pick(
            "skriver träffarna som kalender (iCalendar): alla, eller för en grupp, en lokal eller en person",
            "writes the sessions as a calendar (iCalendar): all of them, or those of a cohort, a venue or a person")
    }
    package var optionBusyVenue: String { pick("lokalen som kalendern hör till", "the venue that the calendar belongs to") }
    package var optionBusyPartial: String {
        pick("läs in resten när något inte går att förstå", "import the rest where something is not understood")
    }
    package var optionCalendarCohort: String { pick("gruppens träffar", "the sessions of the cohort") }
    package var optionCalendarVenue: String { pick("lokalens bokningar", "the bookings of the venue") }
    package var optionCalendarPerson: String { pick("träffarna i personens grupp", "the sessions of the person's cohort") }
}
