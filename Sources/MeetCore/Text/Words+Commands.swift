// The command line: what goes wrong, what was done, and the help.
extension Words {
    package var maybe: String { pick("Kanske", "Maybe") }

    package func unknownCommand(_ name: String) -> String {
        pick(
            "det finns inget kommando ”\(name)”.\nKanske: meet --help visar alla.",
            "there is no command \"\(name)\".\nMaybe: meet --help shows all.")
    }
    package func begunCommand(_ name: String, _ forms: String) -> String {
        pick("”\(name)” fortsätter på något av dessa sätt:", "\"\(name)\" goes on in one of these ways:") + "\n" + forms
    }
    package func unknownOption(_ option: String, _ command: String) -> String {
        pick("\(command): växeln \(option) finns inte.", "\(command): there is no option \(option).").trimmedStart
            + "\n" + pick("Kanske: meet \(command) --help visar växlarna.", "Maybe: meet \(command) --help shows the options.")
    }
    package func missingValue(_ option: String) -> String {
        pick("efter \(option) saknas ett värde.", "a value is missing after \(option).")
    }
    package func unexpectedValue(_ option: String) -> String { pick("\(option) tar inget värde.", "\(option) takes no value.") }
    package func missingOperand(_ operand: String, _ command: String) -> String {
        pick(
            "\(command): \(operand) saknas.\nKanske: meet \(command) --help visar hur det skrivs.",
            "\(command): \(operand) is missing.\nMaybe: meet \(command) --help shows how it is written.")
    }
    package func tooManyOperands(_ operand: String, _ command: String) -> String {
        pick("\(command): ”\(operand)” hör inte hit.", "\(command): \"\(operand)\" is one too many.")
    }
    package func missingOption(_ option: String, _ command: String) -> String {
        pick("\(command): växeln \(option) måste anges.", "\(command): the option \(option) must be given.")
    }
    package func badValue(_ option: String, _ value: String, _ allowed: String) -> String {
        pick(
            "\(option): ”\(value)” går inte. Det kan vara: \(allowed).", "\(option): \"\(value)\" does not work. It can be: \(allowed)."
        )
    }
    package func laterThan(_ time: String) -> String { pick("senare än \(time)", "later than \(time)") }
    package func earlierThan(_ time: String) -> String { pick("tidigare än \(time)", "earlier than \(time)") }
    package func unknownCohort(_ id: String, _ known: [String]) -> String {
        pick("det finns ingen grupp ”\(id)”.", "there is no cohort \"\(id)\".")
            + (known.isEmpty ? "" : "\n" + pick("Kanske en av: ", "Maybe one of: ") + known.joined(separator: ", "))
    }
    package func noSuchPerson(_ id: String) -> String {
        pick(
            "det finns ingen person med id ”\(id)”.\nKanske: meet export participants visar alla id.",
            "there is no person with the id \"\(id)\".\nMaybe: meet export participants shows all ids.")
    }
    package func cannotExclude(_ name: String, _ person: String, _ cohort: String, _ id: String) -> String {
        pick(
            "\(name) är fäst i \(cohort) och kan inte också hållas utanför.\nKanske först: meet unpin \(person) --cohort \(id)",
            "\(name) is pinned in \(cohort) and cannot be kept out of it as well.\nMaybe first: meet unpin \(person) --cohort \(id)")
    }
    package func cannotPin(_ name: String, _ person: String, _ cohort: String, _ id: String) -> String {
        pick(
            "\(name) hålls utanför \(cohort) och kan inte också fästas där.\nKanske först: meet include \(person) --cohort \(id)",
            "\(name) is kept out of \(cohort) and cannot be pinned in it as well.\nMaybe first: meet include \(person) --cohort \(id)")
    }
    package var isSoAlready: String { pick("Så är det redan; ingenting ändrades.", "It is so already; nothing was changed.") }
    package var notATerminal: String {
        pick(
            "det finns ingen terminal, så det finns ingen skärm att visa.\nProva: meet --plain frågar och svarar rad för rad; meet --help visar alla kommandon.",
            "there is no terminal, so there is no screen to show.\nTry: meet --plain asks and answers line by line; meet --help shows all commands."
        )
    }
    package func noTerminal(_ why: String) -> String {
        pick(
            "terminalen kan inte användas: \(why)\nKanske hjälper: TERM=xterm-256color meet\nUtan skärm: meet --plain frågar och svarar rad för rad",
            "the terminal cannot be used: \(why)\nMaybe this helps: TERM=xterm-256color meet\nWithout a screen: meet --plain asks and answers line by line"
        )
    }
    package func fileNotFound(_ path: String) -> String { pick("filen \(path) finns inte.", "there is no file \(path).") }
    package func fileCannotBeRead(_ path: String, _ why: String) -> String {
        pick("\(path) går inte att läsa: \(why)", "\(path) cannot be read: \(why)")
    }
    package func fileCannotBeWritten(_ path: String, _ why: String) -> String {
        pick("\(path) går inte att skriva: \(why)", "\(path) cannot be written: \(why)")
    }

    package func fileIsInput(_ path: String) -> String {
        pick(
            "\(path) läses av samma kommando och skrivs inte över.\nKanske: välj ett annat namn för resultatet.",
            "\(path) is read by the same command, and is not written over.\nMaybe choose another name for the result.")
    }
    package func readOnlyInit(_ path: String) -> String {
        pick("--readonly ändrar inget, så \(path) skapas inte.", "--readonly changes nothing, so \(path) is not made.")
    }

    package func madeDatabase(_ path: String, _ programme: String, _ cohorts: Int) -> String {
        pick(
            "Skapade \(path): \(programme), \(counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))).",
            "Made \(path): \(programme), \(counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))).")
    }
    package func ignoredColumns(_ columns: [String]) -> String {
        pick(
            "Kolumner som inte används: \(columns.joined(separator: ", ")).",
            "Columns that are not used: \(columns.joined(separator: ", ")).")
    }
    package func nothingImported(_ bad: Int) -> String {
        pick(
            "Inget importerades: \(counted(bad, ("rad har", "rader har"), ("row has", "rows have"))) fel.\nKanske: rätta dem, eller ta in de andra med --partial --rejects FIL.",
            "Nothing was imported: \(counted(bad, ("rad har", "rader har"), ("row has", "rows have"))) errors.\nMaybe mend them, or import the others with --partial --rejects FILE."
        )
    }
    package func imported(created: Int, updated: Int, unchanged: Int, people: Bool, isDry: Bool) -> String {
        let what = people ? pick("personer", "people") : pick("lokaler", "venues")
        return pick(
            "\(isDry ? "Skulle importera" : "Importerade") \(what): \(created) nya, \(updated) ändrade, \(unchanged) oförändrade.",
            "\(isDry ? "Would import" : "Imported") \(what): \(created) new, \(updated) changed, \(unchanged) unchanged.")
    }
    package func rowsRejected(_ bad: Int) -> String {
        pick(
            "\(counted(bad, ("rad", "rader"), ("row", "rows"))) importerades inte.",
            "\(counted(bad, ("rad", "rader"), ("row was", "rows were"))) not imported.")
    }
    package func composed(mix: Int, unfilled: Int, hard: Int, absences: Int, waiting: Int) -> String {
        var text = pick("Blandningsenergi \(mix) (0 är perfekt), ", "Mix energy \(mix) (0 is perfect), ")
        text += counted(unfilled, ("tom plats", "tomma platser"), ("empty seat", "empty seats")) + ", "
        text += counted(absences, ("väntad frånvaro", "väntade frånvaror"), ("absence", "absences")) + ", "
        text += pick("\(waiting) väntar. ", "\(waiting) waiting. ")
        return text + (hard == 0 ? pick("Alla regler hålls.", "All rules are kept.") : brokenRules(hard) + ":")
    }
    package func bound(_ bound: Int?, isOptimal: Bool) -> String {
        guard let bound else { return "" }
        return isOptimal
            ? pick(" Ingen bättre blandning finns.", " There is no better mix.")
            : pick(" Ingen blandning är under \(bound).", " No mix is below \(bound).")
    }
    package func dateTrouble(_ cohort: String, _ trouble: String) -> String { "\(cohort): \(trouble)" }
    package func datesMissing(_ cohort: String, _ found: Int) -> String {
        pick("\(cohort): det gick bara att hitta \(found) datum", "\(cohort): only \(found) dates can be laid")
    }
    package var noTrouble: String { pick("Allt är i ordning.", "All is in order.") }

    package var optionDatabase: String {
        pick("databasen (annars den i XDG-datamappen)", "the database (else the one in the XDG data folder)")
    }
    package var optionLanguage: String { pick("språk (annars systemets)", "language (else the locale's)") }
    package var optionJSON: String { pick("resultatet som JSON", "the result as JSON") }
    package var optionReadOnly: String { pick("ändra inget", "change nothing") }
    package var optionPlain: String {
        pick(
            "rad för rad, för skärmläsare: utan kommando frågar programmet, med ett kommando blir varje rad en mening",
            "line by line, for screen readers: without a command the program asks, with one each line is a sentence")
    }
    package var optionASCII: String { pick("rita med enkla tecken", "draw with plain signs") }
    package var optionNoMouse: String { pick("utan mus", "without the mouse") }
    package var optionHelp: String { pick("visa hjälp", "show help") }
    package var optionVersion: String { pick("visa version", "show the version") }
    package var nothingKept: String {
        pick("Inget är sparat; så här skulle det bli:", "Nothing was kept; this is how it would be:")
    }
    package var optionDryRun: String { pick("visa vad som skulle hända, ändra inget", "show what would happen, change nothing") }
    package var optionPartial: String { pick("ta in de rader som är rätt", "import the rows that are right") }
    package var optionRejects: String {
        pick("skriv de andra raderna, med skäl, till en fil", "write the other rows, with the reason, to a file")
    }
    package var optionCohorts: String { pick("bara den gruppen; kan anges flera gånger", "only that cohort; may be given several times") }
    package var optionCohort: String { pick("gruppen", "the cohort") }
    package var optionSeconds: String { pick("sluta söka efter så många sekunder", "stop looking after so many seconds") }
    package var optionSteps: String {
        pick("sluta efter så många steg, oberoende av klockan", "stop after so many steps, whatever the clock says")
    }
    package var optionSeed: String { pick("slumpfrö för lottningen (annars 1)", "the seed of the lottery (else 1)") }
    package var optionFormat: String { pick("form", "form") }
    package var optionOutput: String { pick("skriv till en fil (- är standard ut)", "write to a file (- is standard output)") }
    package var optionSession: String { pick("träffens nummer", "the number of the session") }

    package var helpProgram: String {
        pick(
            "meet sätter samman blandade dialoggrupper och skriver deras listor.",
            "meet composes mixed dialogue cohorts and prints their lists.")
    }
    package var helpScreen: String { pick("öppnar skärmen", "opens the screen") }
    package var helpInit: String {
        pick("skapar en databas från en programfil; skriver aldrig över en befintlig", "makes a database from a programme; overwrites none")
    }
    package var helpImportParticipants: String {
        pick(
            "tar in sökande från en CSV-fil; tar inte in något om en rad är fel",
            "imports applicants from a CSV file; nothing when a row is wrong")
    }
    package var helpImportVenues: String { pick("tar in lokaler från en CSV-fil", "imports venues from a CSV file") }
    package var helpCompose: String {
        pick(
            "fyller grupperna med bästa blandning; fästa personer och övriga grupper ändras inte",
            "fills the cohorts with the best mix; pins and the other cohorts stay")
    }
    package var helpPin: String { pick("håller kvar en person i en grupp", "keeps a person in a cohort") }
    package var helpUnpin: String { pick("lossar en person från en grupp", "no longer keeps a person in a cohort") }
    package var helpExclude: String { pick("håller en person borta från en grupp", "keeps a person out of a cohort") }
    package var helpInclude: String { pick("släpper in en person i en grupp igen", "no longer keeps a person out of a cohort") }
    package var helpCheck: String {
        pick("visar allt som inte är i ordning; slutar med 3 om det finns något", "lists all trouble; ends with 3 where there is any")
    }
    package var helpStats: String { pick("visar statistik över blandningen", "shows the statistics of the mix") }
    package var helpExportParticipants: String { pick("skriver alla personer som CSV", "writes all people as CSV") }
    package var helpExportProgramme: String { pick("skriver programmet som JSON", "writes the programme as JSON") }
    package var helpExportComposition: String { pick("skriver grupperna som JSON", "writes the composition as JSON") }
}

extension String {
    /// A sentence about a command without words begins with what follows the colon.
    fileprivate var trimmedStart: String { hasPrefix(": ") ? String(dropFirst(2)) : self }
}
