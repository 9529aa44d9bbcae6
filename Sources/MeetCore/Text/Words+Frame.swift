// What the frame around the screens says: which screens there are, and what was kept.
extension Words {
    package var rules: String { pick("Regler", "Rules") }
    package var categories: String { pick("Kategorier", "Categories") }

    /// A change was kept; the name says which.
    package func kept(_ name: String) -> String { pick("Sparat: \(name). u ångrar", "Saved: \(name). u undoes") }
    /// An import was kept without its bad rows, which are in a file.
    package func keptWithoutRejects(_ name: String, _ count: Int, _ file: String) -> String {
        pick(
            "Sparat: \(name); \(amount(count, "felaktig rad", "felaktiga rader")) i \(file). u ångrar",
            "Saved: \(name); \(amount(count, "bad row", "bad rows")) in \(file). u undoes")
    }
    package var nothingDiffers: String { pick("Ingenting ändrades: allt var redan så.", "Nothing was different, so nothing was changed.") }
    package var waitForKeeping: String {
        pick("Den förra ändringen sparas fortfarande. Försök strax igen.", "The last change is still being saved. Try again in a moment.")
    }

    package var figuresTitle: String { pick("Vad siffrorna betyder", "What the figures mean") }

    package var keyPalette: String { pick("meny", "menu") }
    package var keyPaletteLong: String {
        pick(
            "sök bland allt som går att göra, här och på andra skärmar",
            "search everything that can be done, here and on other screens")
    }
    package var paletteTitle: String { pick("Vad vill du göra?", "What do you want to do?") }
    package func paletteNote(_ count: Int) -> String { counted(count, ("träff", "träffar"), ("hit", "hits")) }
    package var nothingFound: String { pick("Inget hittades. Skriv något annat.", "Nothing found. Type something else.") }
    /// What can be done on another screen: the screen, and what.
    package func elsewhere(_ screen: String, _ what: String) -> String { "\(screen): \(what)" }
    package func notPossibleNow(_ what: String) -> String { pick("Går inte just nu: \(what)", "Not possible now: \(what)") }
    package var keyDo: String { pick("gör", "do it") }
    package var keyDoLong: String { pick("gör det som är valt", "do what is selected") }
    /// To go to a screen, a cohort or a person.
    package func goTo(_ place: String) -> String { pick("gå till \(place)", "go to \(place)") }
    package var isGone: String { pick("Det finns inte längre. Välj något annat.", "That no longer exists. Choose something else.") }

    package var keyChanges: String { pick("ändringar", "changes") }
    package var keyChangesLong: String { pick("de senaste ändringarna: när, vem och vad", "the latest changes: when, who and what") }
    package var changesTitle: String { pick("De senaste ändringarna", "The latest changes") }
    package var noChanges: String { pick("Ingenting är ändrat.", "Nothing has been changed.") }
    package var changeWhen: String { pick("När", "When") }
    package var changeWho: String { pick("Vem", "Who") }
    package var changeWhat: String { pick("Vad", "What") }
    /// What became of a change, in a word; nothing where it holds and can be undone in its turn.
    package func changeStanding(_ state: String) -> String {
        switch state {
        case "undone": return pick("ångrad", "undone")
        case "dropped": return pick("ångrad för gott", "undone for good")
        case "final": return pick("kan inte ångras", "cannot be undone")
        default: return ""
        }
    }

    // The first start.
    package var startTitle: String { pick("Välkommen", "Welcome") }
    package func startIntro(_ path: String) -> String {
        pick(
            "Det finns ingen databas än i \(path). Välj hur du vill börja: allt går att ändra sedan, och ingenting skapas förrän du har valt.",
            "There is no database yet in \(path). Choose how to begin: everything can be changed later, and nothing is created before you have chosen."
        )
    }
    package func startChoice(_ number: Int) -> String {
        switch number {
        case 1: return pick("Prova med ett påhittat program", "Try it with a made-up programme")
        case 2: return pick("Läs in en fil", "Import a file")
        default: return pick("Börja tomt", "Start empty")
        }
    }
    package func startChoiceShort(_ number: Int) -> String {
        switch number {
        case 1: return pick("prova", "try")
        case 2: return pick("fil", "file")
        default: return pick("tomt", "empty")
        }
    }
    package func startChoiceLong(_ number: Int) -> String {
        switch number {
        case 1:
            return pick(
                "160 påhittade personer i fem grupper, som sätts samman för dig", "160 made-up people in five cohorts, composed for you")
        case 2:
            return pick(
                "de anmälda som CSV, eller en programfil (programme.json)", "the applicants as CSV, or a programme file (programme.json)")
        default: return pick("skriv in axlar, tider och grupper själv", "enter axes, slots and cohorts yourself")
        }
    }
    package var startPath: String { pick("Fil:", "File:") }
    package var startNoPath: String { pick("Ingen fil eller mapp börjar så.", "No file or folder begins like that.") }
    package var startMaking: String { pick("Skapar databasen …", "Creating the database …") }
    package func startProgramme(_ name: String) -> String {
        pick("Programmet \(name) är inläst.", "The programme \(name) has been read.")
    }
    /// A file of applicants was chosen; which programme they come into, and how many cohorts it has.
    package func startPreview(_ programme: String, cohorts: Int) -> String {
        pick(
            "\(programme), \(amount(cohorts, "grupp", "grupper")). Databasen är skapad. Titta igenom raderna; i läser in dem.",
            "\(programme), \(amount(cohorts, "cohort", "cohorts")). The database is created. Look through the rows; i imports them.")
    }
    package var startEmpty: String {
        pick(
            "Databasen är skapad. Börja med axlar, tider och grupper här.",
            "The database is created. Begin with axes, slots and cohorts here."
        )
    }
    package var newProgramme: String { pick("Nytt program", "New programme") }
    package var keyChoose: String { pick("välj", "choose") }
    package var keyChooseLong: String { pick("börja så", "begin like that") }
    package var keyRead: String { pick("läs in", "read") }
    package var keyReadLong: String { pick("läs in filen, eller gå in i mappen", "read the file, or go into the folder") }
    package var keyComplete: String { pick("fyll i", "complete") }
    package var keyCompleteLong: String { pick("fyll i sökvägen så långt det går", "complete the path as far as it goes") }
    package var keyBack: String { pick("tillbaka", "back") }
    package var keyBackLong: String { pick("tillbaka till valen", "back to the choices") }

    // The Overview.
    package var sessionsHeldColumn: String { pick("Hållna", "Held") }
    package var sessionsColumn: String { pick("Träffar", "Sessions") }
    package var due: String { pick("Att göra", "To do") }
    package var nothingDue: String { pick("Inget brådskar.", "Nothing is urgent.") }
    package func dueMembers(_ cohort: String, _ count: Int, before day: String) -> String {
        pick(
            "\(cohort) träffas \(day) och saknar \(amount(count, "deltagare", "deltagare"))",
            "\(cohort) meets \(day) and lacks \(amount(count, "member", "members"))")
    }
    package func dueRules(_ cohort: String, _ count: Int, before day: String) -> String {
        pick("\(cohort) träffas \(day): \(brokenRules(count))", "\(cohort) meets \(day): \(brokenRules(count))")
    }
    package func dueDates(_ cohort: String, _ count: Int, _ all: Int) -> String {
        pick(
            "\(cohort) har datum till \(count) av \(amount(all, "träff", "träffar"))",
            "\(cohort) has dates for \(count) of \(amount(all, "session", "sessions"))")
    }
    /// How many things there are to fix for a cohort, besides broken rules.
    package func toMend(_ count: Int) -> String { pick("\(count) att rätta", "\(count) to fix") }
    package var noteToMend: String {
        pick(
            "i ordning: inga regler bryts och meet check har inget att säga om gruppen; annars hur mycket det finns att rätta, se läget",
            "in order: no rule is broken and meet check finds nothing wrong; otherwise how much there is to fix, see its trouble")
    }
    package var noteBooked: String {
        pick(
            "lokal: träffar med bokad eller tillfrågad lokal + bara en idé / alla träffar; 4+2/6 är fyra, två och sex",
            "venue: sessions booked or asked for + only an idea / all sessions; 4+2/6 is four, two and six")
    }
    /// What is wrong with sessions, counted over all cohorts.
    /// - Parameters:
    ///   - kind: as `SessionTrouble.Kind` numbers them.
    ///   - name: the cohort, where it is one alone.
    package func dueSessions(_ kind: Int, _ count: Int, _ cohorts: Int, only name: String?) -> String {
        let of = name ?? counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))
        switch kind {
        case 0: return pick("\(of): träffar utan lokal", "\(of): sessions without a venue")
        case 1:
            return "\(of): "
                + counted(count, ("bokning stämmer inte", "bokningar stämmer inte"), ("booking does not fit", "bookings do not fit"))
        case 2: return "\(of): " + counted(count, ("krock om en lokal", "krockar om lokaler"), ("clash at a venue", "clashes at venues"))
        case 6: return pick("\(of): lokalerna följer inte reglerna", "\(of): the venues break the rules")
        case 7:
            return "\(of): "
                + counted(
                    count, ("ledare hinner inte mellan två träffar", "ledare hinner inte mellan två träffar"),
                    ("leader cannot be at both of two sessions", "leaders cannot be at both of two sessions"))
        case 8: return pick("\(of): tolk saknas", "\(of): an interpreter is missing")
        case 10:
            return "\(of): "
                + counted(
                    count, ("deltagare är borta vid träffar", "deltagare är borta vid träffar"),
                    ("member is away at sessions", "members are away at sessions"))
        default: return of
        }
    }
    package func energyOfAll(_ energy: Int, proven: Int?) -> String {
        let text = pick(", energi \(grouped(energy))", ", energy \(grouped(energy))")
        return text + (proven.map { pick(" (minst \(grouped($0)))", " (at least \(grouped($0)))") } ?? "")
    }
    package var keyMend: String { pick("rätta", "fix") }
    package var keyMendLong: String {
        pick("gå dit där det rättas: gruppen eller reglerna", "go to where it is fixed: the cohort or the rules")
    }
    package var keyNextPaneLong: String { pick("till nästa lista", "to the next list") }
    package var keyPreviousPaneLong: String { pick("till förra listan", "to the previous list") }
    package var noteSeats: String { pick("platser: deltagare av högst så många", "seats: members, out of at most that many") }
    package var noteSessions: String {
        pick(
            "träffar: hur många som har varit, av alla; sedan nästa datum", "sessions: how many have been held, of all; then the next date")
    }
    /// Beside the energy of a cohort.
    package var leastColumn: String { pick("Minst", "Least") }
    package var noteLeast: String {
        pick(
            "minst: full och med alla regler hållna kan gruppen inte få lägre energi, så länge de andra sitter som de gör; det är bevisat",
            "least: full and with all rules kept the cohort cannot have less energy, as long as the others sit as they do; this is proven")
    }
    package var noteProven: String {
        pick(
            "(minst n): ingen blandning av alla grupper kan ha lägre energi; det är bevisat av den senaste sökningen",
            "(at least n): no mix of all cohorts can have less energy; the latest search has proven it")
    }
    package var noteDue: String {
        pick(
            "att göra: grupper som träffas inom tre veckor och inte är i ordning, och grupper utan alla datum",
            "to do: cohorts that meet within three weeks and are not in order, and cohorts without all dates")
    }
}
