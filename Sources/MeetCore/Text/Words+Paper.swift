// Putting sheets on paper: what draws, what prints, and what stands in the way.
extension Words {
    package func paperNotInstalled(_ library: String) -> String {
        pick(
            "PDF kan inte göras: \(library) finns inte på den här datorn.\n"
                + "Prova: apt-get install libpangocairo-1.0-0 fonts-dejavu-core fonts-sil-abyssinica. Som text, HTML och CSV går det ändå.",
            "A PDF cannot be made: \(library) is not on this computer.\n"
                + "Try: apt-get install libpangocairo-1.0-0 fonts-dejavu-core fonts-sil-abyssinica. Text, HTML and CSV work anyway."
        )
    }
    package func paperCannotDraw(_ why: String) -> String {
        pick(
            "PDF-filen kunde inte ritas: \(systemReason(why)).\nProva: --format html (på skärmen: f), och skriv ut från webbläsaren.",
            "The PDF could not be drawn: \(why).\nTry: --format html (on the screen: f), and print from the browser.")
    }
    package func paperCannotWrite(_ why: String) -> String {
        pick(
            "PDF-filen kunde inte skrivas: \(systemReason(why)).\nKanske är disken full eller mappen skyddad: välj en annan plats.",
            "The PDF could not be written: \(why).\nMaybe the disk is full or the folder is protected: choose another place.")
    }
    package var sendingToPrinter: String { pick("Skickar till skrivaren …", "Sending to the printer …") }
    package var paperStopped: String { pick("Utskriften stoppades.", "Printing was stopped.") }
    package func paperNoPrinting(kept: String?) -> String {
        pick(
            "Den här datorn har ingen skrivare som programmet når (lp saknas)." + (kept.map { " Filen finns kvar: \($0)" } ?? "")
                + "\nProva: öppna filen och skriv ut därifrån. Den som sköter datorn kan installera paketet cups-client.",
            "This computer has no printer that the program can reach (lp is missing)." + (kept.map { " The file is kept: \($0)" } ?? "")
                + "\nTry: open the file and print from there. Whoever looks after the computer can install the package cups-client.")
    }
    package func paperRefused(_ printer: String, _ why: String, kept: String?) -> String {
        pick(
            "Skrivaren \(printer) tog inte emot utskriften: \(systemReason(why))." + (kept.map { " Filen finns kvar: \($0)" } ?? "")
                + "\nKanske är den av, eller heter något annat: lpstat -e visar vilka som finns.",
            "The printer \(printer) did not take it: \(why)." + (kept.map { " The file is kept: \($0)" } ?? "")
                + "\nMaybe it is off, or has another name: lpstat -e shows which there are.")
    }

    // Commands.
    package var helpPrintAttendance: String { pick("skriver närvarolistor att skriva under på", "prints sign-in sheets") }
    package var helpPrintTables: String { pick("skriver vem som sitter vid vilket bord", "prints who sits at which table") }
    package var helpPrintDoor: String {
        pick("skriver listor att bocka av vid dörren, i stor stil", "prints lists to tick at the door, in large type")
    }
    package var helpPrintCoordinator: String {
        pick("skriver samordnarens listor: telefon, behov, anteckningar", "prints the coordinator's lists: telephone, needs, notes")
    }
    package var helpPrintMatrix: String {
        pick("skriver terminens närvaro med studietimmar", "prints the attendance of the term with study hours")
    }
    package var helpPrintBadges: String { pick("skriver namnskyltar, tio på ett A4", "prints name badges, ten to a page") }
    package var helpPrintLists: String {
        pick(
            "skriver allt som behövs vid träffarna: närvaro, dörr, samordnarens lista, bord",
            "prints everything that the sessions need: sign-in, door, coordinator's list, tables")
    }
    package var optionAllCohorts: String {
        pick("alla grupper, och alla träffar om ingen är vald", "all cohorts, and all sessions if none is chosen")
    }
    package var optionSheetSession: String {
        pick("träffens nummer (annars den nästa)", "the number of the session (default: the next one)")
    }
    package var optionWeek: String { pick("träffarna en vecka, som 2027-W04", "the sessions of a week, like 2027-W04") }
    package var optionNextWeek: String { pick("träffarna nästa vecka", "the sessions of next week") }
    package var optionFolder: String { pick("en fil för varje blad i den här mappen", "a file for each sheet in this folder") }
    package var optionPrinter: String { pick("skriv ut på en skrivare (med lp)", "print on a printer (with lp)") }
    package var printerTakesPDF: String {
        pick("pdf, eftersom en skrivare bara tar emot PDF", "pdf, since a printer only takes PDF")
    }
    package var optionCopies: String { pick("antal exemplar", "number of copies") }
    package var optionSheetLanguage: String { pick("bladets språk, eller båda", "the language of the sheet, or both") }
    package var optionSort: String { pick("ordna efter för- eller efternamn", "order by first or last name") }
    package var optionLarge: String { pick("stor stil", "large print") }
    package var listsOfAll: String { pick("Listor", "Lists") }
    package var noSheets: String { pick("Inga träffar där: inget blad skrevs.", "No sessions there: no sheet was made.") }
    package func sheetsWritten(_ count: Int, _ folder: String) -> String {
        pick(
            "\(counted(count, (one: "blad", many: "blad"), (one: "sheet", many: "sheets"))) i \(folder)",
            "\(counted(count, (one: "blad", many: "blad"), (one: "sheet", many: "sheets"))) in \(folder)")
    }
    package func sentToPrinter(_ printer: String, pages: Int, copies: Int) -> String {
        let count = counted(pages, (one: "sida", many: "sidor"), (one: "page", many: "pages"))
        let times = copies > 1 ? " × \(copies)" : ""
        let name = printer.isEmpty ? pick("skrivaren", "the printer") : printer
        return pick("Skickade \(count)\(times) till \(name).", "Sent \(count)\(times) to \(name).")
    }
    package func unknownSigns(_ count: Int) -> String {
        pick(
            "\(amount(count, "tecken", "tecken")) finns inte i något typsnitt här och ritas som en ruta.\n"
                + "Prova: fler typsnitt med apt-get install fonts-noto-core fonts-noto-cjk.",
            "\(amount(count, "sign is", "signs are")) in no font on this computer, and drawn as a box.\n"
                + "Try: more fonts by apt-get install fonts-noto-core fonts-noto-cjk.")
    }
    package func binaryOnTerminal(_ command: String) -> String {
        pick(
            "En PDF kan inte visas i terminalen.\nProva: meet \(command) --output lista.pdf …",
            "A PDF cannot be shown in the terminal.\nTry: meet \(command) --output list.pdf …")
    }
    /// The name of a file of a sheet, without its ending.
    ///
    /// - Parameter about: the cohort, the week or the programme.
    package func sheetFile(_ kind: String, _ about: String, _ session: Int?) -> String {
        let stem: String
        switch kind {
        case "attendance": stem = pick("narvaro", "attendance")
        case "door": stem = pick("dorr", "door")
        case "coordinator": stem = pick("samordnare", "coordinator")
        case "tables": stem = pick("bord", "tables")
        case "matrix": stem = pick("termin", "term")
        case "badges": stem = pick("namnskyltar", "badges")
        case "encounters": stem = pick("vem-med-vem", "who-with-whom")
        case "lists": stem = pick("listor", "lists")
        default: stem = kind
        }
        return "\(stem)-\(about)" + (session.map { pick("-traff-\($0)", "-session-\($0)") } ?? "")
    }
}
