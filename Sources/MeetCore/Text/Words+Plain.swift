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
    package var plainLeave: String {
        pick(
            "Vid en fråga går Enter utan svar ett steg tillbaka. ? säger vad man kan svara. q avslutar, var som helst.",
            "At a question, Enter without an answer goes one step back. ? says what can be answered. q quits, anywhere.")
    }
    package var plainBack: String { pick("Tillbaka.", "Back.") }
    package func plainUnknownChoice(_ text: String, _ count: Int) -> String {
        pick("\(quoted(text)) är inget av valen 1 till \(count).", "\(quoted(text)) is none of the choices 1 to \(count).")
    }
    package var plainCommands: String {
        pick("Andra kommandon: skriv dem som i meet --help, utan meet.", "Other commands: type them as in meet --help, without meet.")
    }

    // The choices.
    package var plainBeginSample: String { pick("prova med ett påhittat program", "try an invented programme") }
    package var plainBeginFile: String {
        pick(
            "börja med en fil: ett program (programme.json) eller sökande (CSV)",
            "begin with a file: a programme (programme.json) or applicants (CSV)")
    }
    package var plainBeginEmpty: String { pick("börja tomt", "begin with nothing") }
    package var plainOverview: String { pick("översikt, och vad som behöver göras", "overview, and what needs doing") }
    package var plainImport: String { pick("läs in sökande från en fil", "import applicants from a file") }
    package var plainCompose: String { pick("sätt samman grupperna", "compose the cohorts") }
    package var plainCohort: String { pick("visa en grupp", "show a cohort") }
    package var plainAdvice: String { pick("råd: vem gör blandningen bättre", "advice: who betters the mix") }
    package var plainPeople: String { pick("hitta personer", "find people") }
    package var plainJoin: String { pick("ge någon en plats", "give someone a seat") }
    package var plainLeaveSeat: String { pick("ta ifrån någon platsen", "take a seat from someone") }
    package var plainReplace: String { pick("ersättare för någon som slutar", "a replacement for someone who leaves") }
    package var plainExchange: String { pick("låt två byta plats", "let two change places") }
    package var plainPin: String { pick("fäst någon i en grupp", "pin someone in a cohort") }
    package var plainTables: String { pick("planera borden", "plan the tables") }
    package var plainVenues: String { pick("planera lokalerna", "plan the venues") }
    package var plainVenuesFor: String { pick("lokaler som kan ta en träff", "venues that can take a session") }
    package var plainBook: String { pick("boka eller avboka en lokal", "book or cancel a venue") }
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
    package var plainWhichSession: String { pick("Vilken träff? ", "Which session? ") }
    package var plainWhichPerson: String { pick("Vem? ", "Who? ") }
    package var plainWhichOther: String { pick("Med vem? ", "With whom? ") }
    package var plainWhichFile: String { pick("Vilken fil? ", "Which file? ") }
    package var plainWhichWords: String {
        pick("Vilka ord ska finnas, som namn, stadsdel eller bakgrund? ", "Which words, such as a name, district or background? ")
    }
    package var plainWhichSheet: String { pick("Vilken lista? ", "Which list? ") }
    package var plainWhichForm: String { pick("Läsa här, eller spara som fil? ", "Read it here, or save it as a file? ") }
    package var plainReadHere: String { pick("läs här", "read it here") }
    package var plainSavePDF: String { pick("spara som PDF", "save as PDF") }
    package var plainSaveHTML: String { pick("spara som webbsida", "save as a web page") }
    package var plainToPrinter: String { pick("skriv ut på skrivaren", "print on the printer") }
    package var plainWhichState: String { pick("Hur är det med bokningen? ", "How does the booking stand? ") }
    package var plainWhichVenue: String { pick("Vilken lokal? ", "Which venue? ") }
    package var plainSame: String { pick("samma", "same") }
    /// The house that a session has, and how to keep it.
    package func plainVenueNow(_ name: String, _ state: String) -> String {
        pick("Nu: \(name), \(state). Svara samma för den.", "Now: \(name), \(state). Answer same for it.")
    }
    package var plainAllSessions: String { pick("alla som kan gå vidare", "all that can go on") }
    package var plainHeldUntil: String {
        pick("Till vilken dag håller huset den? Som 2027-01-31, eller ingen: ", "Held until which day? As 2027-01-31, or none: ")
    }
    package var plainWhyNot: String { pick("Varför? ", "Why? ") }
    package var plainWhoLeaves: String { pick("Vem slutar? ", "Who leaves? ") }
    package var plainNumbersAreRead: String {
        pick(
            "Ett nummer gäller bara listan som ? läser upp här. Skriv namnet, eller ? först.",
            "A number counts only in the list that ? reads here. Type the name, or ? first.")
    }
    package var plainWhoComes: String { pick("Vem får platsen? Enter om ingen: ", "Who takes the seat? Enter for nobody: ") }

    // What is said at a question.
    package var plainYesOrNo: String { pick("Svara ja eller nej. Enter går tillbaka.", "Answer yes or no. Enter goes back.") }
    package var plainNothingDone: String { pick("Inget ändrades.", "Nothing was changed.") }
    package var plainAgain: String {
        pick("Det gick inte. Svara om, eller gå tillbaka med Enter.", "That did not work. Answer again, or go back with Enter.")
    }
    package var plainAnything: String { pick("Skriv det med egna ord.", "Type it in your own words.") }
    package var plainChoiceHelp: String {
        pick("Svara med numret, namnet eller början av namnet.", "Answer with the number, the name or the beginning of the name.")
    }
    package var plainFileHelp: [String] {
        [
            pick("Skriv filens namn, som anmälda.csv.", "Type the name of the file, such as applicants.csv."),
            pick("Ligger den i en annan mapp: ~/Hämtat/anmälda.csv.", "If it is in another folder: ~/Downloads/applicants.csv."),
        ]
    }
    package var plainDayHelp: String {
        pick("Skriv dagen som 2027-01-31, eller ingen.", "Type the day as 2027-01-31, or none.")
    }
    package func plainNoDay(_ text: String) -> String {
        pick("\(quoted(text)) är ingen dag. Skriv den som 2027-01-31.", "\(quoted(text)) is no day. Type it as 2027-01-31.")
    }
    package var plainSessionHelp: String {
        pick("Svara med träffens nummer eller dag, som 2 eller 1 feb.", "Answer with its number or day, such as 2 or 1 Feb.")
    }
    package func plainNoSession(_ text: String, _ count: Int) -> String {
        pick(
            "Det finns ingen träff \(quoted(text)). Svara 1 till \(count), eller med dagen.",
            "There is no session \(quoted(text)). Answer 1 to \(count), or with the day.")
    }
    package func plainNoVenue(_ text: String) -> String {
        pick("Ingen lokal heter \(quoted(text)). ? läser upp dem.", "No venue is called \(quoted(text)). ? reads them.")
    }
    package var plainPersonHelp: [String] {
        [pick("Svara med namnet, början av det, eller id.", "Answer with the name, the beginning of it, or the id.")]
    }
    /// Who, or what, was taken by a beginning.
    package func plainTaken(_ name: String) -> String { name + "." }
    package func plainSeveral(_ text: String, _ names: [String], more: Int = 0) -> String {
        let others = more > 0 ? pick(", och \(more) till", ", and \(more) more") : ""
        return pick("\(quoted(text)) kan vara: ", "\(quoted(text)) can be: ") + names.joined(separator: ", ") + others + "."
    }
    package func plainNobody(_ text: String, near: [String]) -> String {
        pick("Ingen heter \(quoted(text)).", "Nobody is called \(quoted(text)).")
            + (near.isEmpty ? "" : pick(" Liknar: ", " Like it: ") + near.joined(separator: ", ") + ".")
    }

    // Composing.
    package func plainComposing(_ cohorts: [String], seated: Int, of seats: Int) -> [String] {
        let who = cohorts.count == 1 ? cohorts[0] : counted(cohorts.count, ("grupp", "grupper"), ("cohort", "cohorts"))
        return [
            pick("\(who), tagna platser nu: \(seated) av \(seats).", "\(who), seats taken now: \(seated) of \(seats)."),
            seated == 0
                ? pick("Alla platser kommer att fördelas.", "All seats will be given out.")
                : pick(
                    "Alla platser fördelas på nytt. Bara de som är fästa sitter säkert kvar.",
                    "All seats are given out again. Only those who are pinned are sure to stay."),
            pick("Det går att ångra efteråt.", "It can be undone afterwards."),
        ]
    }

    // Attendance.
    package func plainRollTitle(_ cohort: String, _ number: Int, _ day: String?) -> String {
        pick("\(cohort), träff \(number)", "\(cohort), session \(number)") + (day.map { ", " + $0 } ?? "") + "."
    }
    package var plainWhoCame: String { pick("Vilka kom? ", "Who came? ") }
    package var plainRollHelp: [String] {
        [
            pick("Skriv nummer eller början av namn.", "Type numbers or beginnings of names."),
            pick("Till exempel: alla utom 3 och Petra.", "For example: all but 3 and Petra."),
            pick("Eller: borta 3, sen 5 7, resten här.", "Or: absent 3, late 5 7, the rest here."),
            pick("Lägen: här, borta, sen, förhinder, ingen.", "States: here, absent, late, excused, none."),
            pick("Enter går tillbaka, ? läser listan igen.", "Enter goes back, ? reads the list again."),
        ]
    }
    package func plainWhoIsMeant(_ text: String) -> String {
        pick("Vem menas med \(quoted(text))? Enter stryker raden: ", "Who is meant by \(quoted(text))? Enter drops the line: ")
    }
    package var plainLineLeft: String { pick("Raden är struken, inget ändrades.", "The line is dropped, nothing was changed.") }
    package var plainNoMark: String { pick("utan markering", "without a mark") }
    package func plainUnderstood(_ state: String, _ names: [String]) -> String { "\(state): \(list(names))." }
    package func plainUnderstoodRest(_ state: String, _ count: Int) -> String {
        "\(state): " + counted(count, ("annan", "andra"), ("other", "others")) + pick(" utan markering.", " without a mark.")
    }
    package var plainKeep: String { pick("Stämmer det? ja eller nej: ", "Is that right? yes or no: ") }
    package func plainFuture(_ day: String) -> String {
        pick(
            "Träffen är först \(day). Markera närvaro ändå? ja eller nej: ", "The session is on \(day). Mark attendance anyway? yes or no: "
        )
    }
    package var plainDoIt: String { pick("Göra det? ja eller nej: ", "Do it? yes or no: ") }
    package var plainDoItAnyway: String {
        pick("Det bryter mot en regel. Göra det ändå? ja eller nej: ", "That breaks a rule. Do it anyway? yes or no: ")
    }
    package func plainSaved(_ file: String) -> String { pick("Sparat som \(file).", "Saved as \(file).") }
    package var plainAll: String { pick("alla", "all") }
    package func plainItem(_ number: Int, _ text: String) -> String { "\(number). \(text)" }
}
