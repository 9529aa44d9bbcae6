// The program line by line (`--plain`).
extension Words {
    package var saidNothing: String { pick("inget", "nothing") }
    package var saidTo: String { pick("till", "to") }
    package var saidMinus: String { pick("minus", "minus") }
    package var saidPlusMinus: String { pick("plus minus", "plus or minus") }

    package func plainWelcome(_ programme: String) -> String {
        pick(
            "\(programme). Skriv ett nummer och tryck Enter. ? läser upp valen igen, q avslutar.",
            "\(programme). Type a number and press Enter. ? reads the choices again, q quits.")
    }
    package var plainNoDatabase: String {
        pick("Det finns ingen databas än. Så här kan du börja:", "There is no database yet. You can begin like this:")
    }
    package var plainPrompt: String { pick("Val: ", "Choice: ") }
    package var plainBye: String { pick("Hej då. Allt är sparat.", "Goodbye. All is saved.") }
    package func plainUnknown(_ text: String) -> String {
        pick(
            "\(quoted(text)) är inget av valen. ? läser upp dem; man kan också skriva ett kommando, som: stats --cohort c001",
            "\(quoted(text)) is none of the choices. ? reads them; a command can be typed too, such as: stats --cohort c001")
    }
    package var plainLeave: String { pick("Enter utan svar går tillbaka.", "Enter without an answer goes back.") }
    package var plainBack: String { pick("Tillbaka.", "Back.") }
    package func plainUnknownChoice(_ text: String, _ count: Int) -> String {
        pick("\(quoted(text)) är inget av valen 1 till \(count).", "\(quoted(text)) is none of the choices 1 to \(count).")
    }
    package var plainCommands: String {
        pick("Andra kommandon: skriv dem som i meet --help, utan meet.", "Other commands: type them as in meet --help, without meet.")
    }

    // The choices.
    package var plainBeginSample: String { pick("prova med ett påhittat program", "try an invented programme") }
    package var plainBeginFile: String { pick("börja med en programfil, programme.json", "begin with a programme file, programme.json") }
    package var plainBeginEmpty: String { pick("börja tomt", "begin with nothing") }
    package var plainOverview: String { pick("översikt, och vad som behöver göras", "overview, and what needs doing") }
    package var plainImport: String { pick("läs in sökande från en fil", "import applicants from a file") }
    package var plainCompose: String { pick("sätt samman grupperna", "compose the cohorts") }
    package var plainCohort: String { pick("visa en grupp", "show a cohort") }
    package var plainAdvice: String { pick("råd: vem gör blandningen bättre", "advice: who betters the mix") }
    package var plainPeople: String { pick("hitta personer", "find people") }
    package var plainJoin: String { pick("ge någon en plats", "give someone a seat") }
    package var plainLeaveSeat: String { pick("ta ifrån någon platsen", "take a seat from someone") }
    package var plainExchange: String { pick("låt två byta plats", "let two change places") }
    package var plainPin: String { pick("fäst någon i en grupp", "pin someone in a cohort") }
    package var plainTables: String { pick("planera borden", "plan the tables") }
    package var plainVenues: String { pick("planera lokalerna", "plan the venues") }
    package var plainSessions: String { pick("träffar med datum och lokal", "sessions with date and venue") }
    package var plainMark: String { pick("markera närvaro", "mark attendance") }
    package var plainPrint: String { pick("skriv ut en lista", "print a list") }
    package var plainStatistics: String { pick("statistik", "statistics") }
    package var plainCheck: String { pick("vad är fel", "what is wrong") }
    package var plainUndo: String { pick("ångra", "undo") }
    package var plainRedo: String { pick("gör om", "redo") }
    package var plainBackup: String { pick("säkerhetskopiera", "back up") }

    // The questions.
    package var plainWhichCohort: String { pick("Vilken grupp? ", "Which cohort? ") }
    package var plainWhichSession: String { pick("Vilken träff? Numret: ", "Which session? Its number: ") }
    package var plainWhichPerson: String { pick("Vem? Namn eller id: ", "Who? Name or id: ") }
    package var plainWhichOther: String { pick("Med vem? Namn eller id: ", "With whom? Name or id: ") }
    package var plainWhichFile: String { pick("Vilken fil? ", "Which file? ") }
    package var plainWhichWords: String {
        pick("Vilka ord ska finnas, som namn, grupp eller stadsdel? ", "Which words, such as a name, cohort or district? ")
    }
    package var plainWhichSheet: String { pick("Vilken lista? ", "Which list? ") }
    package var plainWhichForm: String { pick("Läsa här, eller spara som fil? ", "Read it here, or save it as a file? ") }
    package var plainReadHere: String { pick("läs här", "read it here") }
    package var plainSavePDF: String { pick("spara som PDF", "save as PDF") }
    package var plainSaveHTML: String { pick("spara som webbsida", "save as a web page") }
    package var plainWhichState: String { pick("Vad gäller? ", "What is it? ") }
    package var plainNextPerson: String { pick("Nästa person (Enter utan namn slutar): ", "Next person (Enter without a name ends): ") }
    package var plainDoIt: String { pick("Göra det? ja eller nej: ", "Do it? yes or no: ") }
    package var plainAll: String { pick("alla", "all") }
    package func plainItem(_ number: Int, _ text: String) -> String { "\(number). \(text)" }
}
