// What the frame around the screens says: which screens there are, and what was kept.
extension Words {
    package var rules: String { pick("Regler", "Rules") }
    package var categories: String { pick("Kategorier", "Categories") }

    /// A change was kept; the name says which.
    package func kept(_ name: String) -> String { pick("Sparat: \(name). u ångrar", "Saved: \(name). u undoes") }
    /// An import was kept without its bad rows, which are in a file.
    package func keptWithoutRejects(_ name: String, _ count: Int, _ file: String) -> String {
        pick(
            "Sparat: \(name); \(counted(count, ("felaktig rad", "felaktiga rader"), ("", ""))) i \(file). u ångrar",
            "Saved: \(name); \(counted(count, ("", ""), ("bad row", "bad rows"))) in \(file). u undoes")
    }
    package var nothingDiffers: String { pick("Ingenting ändrades: allt var redan så.", "Nothing changed: all was so already.") }
    package var waitForKeeping: String {
        pick("Den förra ändringen sparas fortfarande. Försök strax igen.", "The last change is still being kept. Try again in a moment.")
    }

    package var figuresTitle: String { pick("Vad siffrorna betyder", "What the figures mean") }

    package var keyPalette: String { pick("meny", "menu") }
    package var keyPaletteLong: String {
        pick(
            "sök bland allt som går att göra, här och på andra skärmar",
            "search all that can be done, here and on other screens")
    }
    package var paletteTitle: String { pick("Vad vill du göra?", "What do you want to do?") }
    package func paletteNote(_ count: Int) -> String { counted(count, ("träff", "träffar"), ("hit", "hits")) }
    package var nothingFound: String { pick("Inget hittades. Skriv något annat.", "Nothing is found. Type something else.") }
    /// What can be done on another screen: the screen, and what.
    package func elsewhere(_ screen: String, _ what: String) -> String { "\(screen): \(what)" }
    package func notPossibleNow(_ what: String) -> String { pick("Går inte just nu: \(what)", "Not possible now: \(what)") }
    package var keyDo: String { pick("gör", "do it") }
    package var keyDoLong: String { pick("gör det som är valt", "do what is selected") }
    /// To go to a screen, a cohort or a person.
    package func goTo(_ place: String) -> String { pick("gå till \(place)", "go to \(place)") }
    package var isGone: String { pick("Finns inte längre.", "That is there no more.") }

    package var keyChanges: String { pick("ändringar", "changes") }
    package var keyChangesLong: String { pick("de senaste ändringarna: när, vem och vad", "the last changes: when, who and what") }
    package var changesTitle: String { pick("De senaste ändringarna", "The last changes") }
    package var noChanges: String { pick("Ingenting är ändrat.", "Nothing has been changed.") }
    package var changeWhen: String { pick("När", "When") }
    package var changeWho: String { pick("Vem", "Who") }
    package var changeWhat: String { pick("Vad", "What") }
    /// What became of a change, in a word; nothing where it holds and can be undone in its turn.
    package func changeStanding(_ state: String) -> String {
        switch state {
        case "undone": return pick("ångrad", "undone")
        case "dropped": return pick("ångrad för gott", "undone for good")
        case "final": return pick("kan ej ångras", "stays")
        default: return ""
        }
    }

    // The first start.
    package var startTitle: String { pick("Välkommen", "Welcome") }
    package func startIntro(_ path: String) -> String {
        pick(
            "Det finns ingen databas ännu i \(path). Välj hur du vill börja: allt går att ändra sedan, och ingenting skapas förrän du har valt.",
            "There is no database yet in \(path). Choose how to begin: all can be changed later, and nothing is made before you have chosen."
        )
    }
    package func startChoice(_ number: Int) -> String {
        switch number {
        case 1: return pick("Prova med ett påhittat program", "Try it with an invented programme")
        case 2: return pick("Läs in en fil", "Import a file")
        default: return pick("Börja tomt", "Begin with nothing")
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
                "160 påhittade personer i fem grupper, som sätts samman för dig", "160 invented people in five cohorts, composed for you")
        case 2: return pick("de anmälda som CSV, eller ett programme.json", "the applicants as CSV, or a programme.json")
        default: return pick("skriv in axlar, tider och grupper själv", "write axes, times and cohorts yourself")
        }
    }
    package var startPath: String { pick("Fil:", "File:") }
    package var startNoPath: String { pick("Ingen fil eller mapp börjar så.", "No file or folder begins so.") }
    package var startMaking: String { pick("Skapar databasen …", "Making the database …") }
    package func startProgramme(_ name: String) -> String {
        pick("Programmet \(name) är inläst.", "The programme \(name) has been read.")
    }
    package var startPreview: String {
        pick(
            "Databasen är skapad. Se igenom raderna först: i läser in dem.", "The database is made. Look at the rows first: i imports them."
        )
    }
    package var startEmpty: String {
        pick(
            "Databasen är skapad. Börja med axlar, tider och grupper här.", "The database is made. Begin with axes, times and cohorts here."
        )
    }
    package var newProgramme: String { pick("Nytt program", "New programme") }
    package var keyChoose: String { pick("välj", "choose") }
    package var keyChooseLong: String { pick("börja så", "begin so") }
    package var keyRead: String { pick("läs in", "read") }
    package var keyReadLong: String { pick("läs in filen, eller gå in i mappen", "read the file, or go into the folder") }
    package var keyComplete: String { pick("fyll i", "complete") }
    package var keyCompleteLong: String { pick("skriv klart sökvägen så långt det går", "write the path on as far as it goes") }
    package var keyBack: String { pick("tillbaka", "back") }
    package var keyBackLong: String { pick("tillbaka till valen", "back to the choices") }

    // The Overview.
    package var sessionsColumn: String { pick("Träffar", "Sessions") }
    package var due: String { pick("Att göra", "To do") }
    package var nothingDue: String { pick("Inget brådskar.", "Nothing is pressing.") }
    package func dueMembers(_ cohort: String, _ count: Int, before day: String) -> String {
        pick(
            "\(cohort) träffas \(day) och saknar \(counted(count, ("deltagare", "deltagare"), ("", "")))",
            "\(cohort) meets \(day) and lacks \(counted(count, ("", ""), ("member", "members")))")
    }
    package func dueRules(_ cohort: String, _ count: Int, before day: String) -> String {
        pick("\(cohort) träffas \(day): \(brokenRules(count))", "\(cohort) meets \(day): \(brokenRules(count))")
    }
    package func dueDates(_ cohort: String, _ count: Int, _ all: Int) -> String {
        pick("\(cohort) har \(count) datum, \(all) träffar", "\(cohort) has \(count) dates for \(all) sessions")
    }
    /// How many things are to be mended for a cohort, besides broken rules.
    package func toMend(_ count: Int) -> String { pick("\(count) att rätta", "\(count) to mend") }
    package var noteToMend: String {
        pick(
            "i ordning: inga regler bryts och meet check har inget att säga om gruppen; annars hur mycket som är att rätta, se läget",
            "in order: no rule is broken and meet check says nothing of the cohort; else how much there is to mend, see its trouble")
    }
    package var noteBooked: String {
        pick(
            "lokal: träffar vars hus vet om oss, + bara en idé, av alla; 4+2/6 är fyra, två och sex",
            "venue: sessions whose house knows of us, + a mere idea, of all; 4+2/6 is four, two and six")
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
        case 6: return pick("\(of): lokalerna följer inte reglerna", "\(of): the venues do not keep the rules")
        case 7:
            return "\(of): "
                + counted(
                    count, ("ledare hinner inte mellan två träffar", "ledare hinner inte mellan två träffar"),
                    ("leader cannot be at both of two sessions", "leaders cannot be at both of two sessions"))
        case 8: return pick("\(of): tolk saknas", "\(of): interpreters are missing")
        case 10:
            return "\(of): "
                + counted(
                    count, ("deltagare är borta vid träffar", "deltagare är borta vid träffar"),
                    ("member is away at sessions", "members are away at sessions"))
        default: return of
        }
    }
    package func energyOfAll(_ energy: Int, proven: Int?) -> String {
        let text = pick(", energi \(energy)", ", energy \(energy)")
        return text + (proven.map { pick(" (minst \($0))", " (at least \($0))") } ?? "")
    }
    package var keyMend: String { pick("rätta", "mend") }
    package var keyMendLong: String {
        pick("dit det rättas: till gruppen eller reglerna", "to where it is mended: the cohort or the rules")
    }
    package var keyNextPaneLong: String { pick("till nästa lista", "to the next list") }
    package var keyPreviousPaneLong: String { pick("till förra listan", "to the list before") }
    package var noteSeats: String { pick("platser: deltagare av högst så många", "seats: members, of so many at the most") }
    package var noteSessions: String {
        pick("träffar: så många har varit, av alla; sedan nästa datum", "sessions: so many have been, of all; then the next date")
    }
    /// Beside the energy of a cohort.
    package var leastColumn: String { pick("Minst", "Least") }
    package var noteLeast: String {
        pick(
            "minst: full och med alla regler hållna kan gruppen inte få lägre energi, så länge de andra sitter som de gör; det är bevisat",
            "least: full and with all rules kept the cohort cannot have less energy, as long as the others sit as they do; it is proven")
    }
    package var noteProven: String {
        pick(
            "(minst n): ingen blandning av alla grupper kan ha lägre energi; det är bevisat av den senaste sökningen",
            "(at least n): no mix of all cohorts can have less energy; the last match has proven it")
    }
    package var noteDue: String {
        pick(
            "att göra: grupper som träffas inom tre veckor och inte är i ordning, och grupper utan alla datum",
            "to do: cohorts that meet within three weeks and are not in order, and cohorts without all dates")
    }
}
