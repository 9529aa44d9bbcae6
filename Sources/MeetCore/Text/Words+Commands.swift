// The command line: what goes wrong, what was done, and the help.
extension Words {
    /// - Parameter near: the commands that may be meant.
    package func unknownCommand(_ name: String, near: [String] = []) -> String {
        let meant = near.map { "meet \($0)" }.joined(separator: ", ")
        return near.isEmpty
            ? pick(
                "det finns inget kommando ”\(name)”.\nProva: meet --help visar alla.",
                "there is no command \"\(name)\".\nTry: meet --help shows all.")
            : pick("det finns inget kommando ”\(name)”.\nProva: \(meant)", "there is no command \"\(name)\".\nTry: \(meant)")
    }
    package func begunCommand(_ name: String, _ forms: String) -> String {
        pick("”\(name)” fortsätter på något av de här sätten:", "\"\(name)\" continues in one of these ways:") + "\n" + forms
    }
    package func unknownOption(_ option: String, _ command: String) -> String {
        pick("\(command): växeln \(option) finns inte.", "\(command): there is no option \(option).").trimmedStart
            + "\n" + pick("Prova: meet \(command) --help visar växlarna.", "Try: meet \(command) --help shows the options.")
    }
    package func missingValue(_ option: String) -> String {
        pick(
            "efter \(option) saknas ett värde.\nProva: \(option) VÄRDE; --help efter kommandot visar vad som går att ange.",
            "a value is missing after \(option).\nTry: \(option) VALUE; --help after the command shows what it can be.")
    }
    package func unexpectedValue(_ option: String) -> String {
        pick(
            "\(option) tar inget värde.\nProva: bara \(option), utan = och det som följer.",
            "\(option) takes no value.\nTry: only \(option), without = and what follows.")
    }
    package func missingOperand(_ operand: String, _ command: String) -> String {
        pick(
            "\(command): \(placeholder(operand)) saknas.\nProva: meet \(command) --help visar hur det skrivs.",
            "\(command): \(operand) is missing.\nTry: meet \(command) --help shows how it is written.")
    }
    package func tooManyOperands(_ operand: String, _ command: String) -> String {
        pick(
            "\(command): ”\(operand)” hör inte hit.\nKanske är det ett namn med mellanslag: skriv det inom citattecken.",
            "\(command): \"\(operand)\" is one too many.\nMaybe it is a name with a space: put it in quotes.")
    }
    package func missingOption(_ option: String, _ command: String) -> String {
        pick(
            "\(command): växeln \(option) måste anges.\nProva: meet \(command) --help visar hur den skrivs.",
            "\(command): the option \(option) must be given.\nTry: meet \(command) --help shows how it is written.")
    }
    package func badValue(_ option: String, _ value: String, _ allowed: String) -> String {
        pick(
            "\(option): ”\(value)” går inte. Det kan vara: \(allowed).", "\(option): \"\(value)\" does not work. It can be: \(allowed)."
        )
    }
    package func laterThan(_ time: String) -> String { pick("senare än \(time)", "later than \(time)") }
    package func earlierThan(_ time: String) -> String { pick("tidigare än \(time)", "earlier than \(time)") }
    package func unknownCohort(_ id: String, _ known: [String]) -> String {
        pick("det finns ingen grupp ”\(id)”.", "there is no cohort \"\(id)\".") + "\n"
            + (known.isEmpty
                ? pick(
                    "Programmet har inga grupper än: lägg till dem på skärmen 8 Regler.",
                    "The programme has no cohorts yet: add them on the screen 8 Rules.")
                : pick("Kanske en av: ", "Maybe one of: ") + known.joined(separator: ", "))
    }
    package func noSuchPerson(_ id: String) -> String {
        pick(
            "ingen heter eller har id ”\(id)”.\nProva: meet people NAMN hittar dem som liknar.",
            "nobody has the name or id \"\(id)\".\nTry: meet people NAME finds those who are like it.")
    }
    package func cannotExclude(_ name: String, _ person: String, _ cohort: String, _ id: String) -> String {
        pick(
            "\(name) är fäst i \(cohort) och kan inte också hållas utanför.\nProva först: meet unpin \(person) --cohort \(id)",
            "\(name) is pinned in \(cohort) and cannot be kept out of it as well.\nTry first: meet unpin \(person) --cohort \(id)")
    }
    package func cannotPin(_ name: String, _ person: String, _ cohort: String, _ id: String) -> String {
        pick(
            "\(name) hålls utanför \(cohort) och kan inte också fästas där.\nProva först: meet include \(person) --cohort \(id)",
            "\(name) is kept out of \(cohort) and cannot be pinned in it as well.\nTry first: meet include \(person) --cohort \(id)")
    }
    package var isSoAlready: String { pick("Så är det redan; ingenting ändrades.", "Already so; nothing was changed.") }
    package var notATerminal: String {
        pick(
            "det finns ingen terminal, så det finns ingen skärm att visa.\nProva: meet --plain frågar och svarar rad för rad; meet --help visar alla kommandon.",
            "there is no terminal, so there is no screen to show.\nTry: meet --plain asks and answers line by line; meet --help shows all commands."
        )
    }
    package func noTerminal(_ why: String) -> String {
        pick(
            "terminalen kan inte användas: \(systemReason(why))\nProva: TERM=xterm-256color meet\nUtan skärm: meet --plain frågar och svarar rad för rad",
            "the terminal cannot be used: \(why)\nTry: TERM=xterm-256color meet\nWithout a screen: meet --plain asks and answers line by line"
        )
    }
    package func fileNotFound(_ path: String) -> String {
        pick(
            "filen \(path) finns inte.\nKanske ligger den i en annan mapp eller heter något annat: ls visar vad som finns här.",
            "there is no file \(path).\nMaybe it is in another folder or has another name: ls shows what is here.")
    }
    package func fileCannotBeRead(_ path: String, _ why: String) -> String {
        pick(
            "\(place(path, isRead: true)) går inte att läsa: \(systemReason(why))\nKanske är det en mapp, eller tillhör någon annan: välj en fil som du får läsa.",
            "\(place(path, isRead: true)) cannot be read: \(why)\nMaybe it is a folder, or belongs to someone else: choose a file that you may read."
        )
    }
    package func fileIsFolder(_ path: String) -> String { pick("\(path) är en mapp, ingen fil.", "\(path) is a folder, no file.") }
    package func fileIsDevice(_ path: String) -> String { pick("\(path) är en enhet, ingen fil.", "\(path) is a device, no file.") }
    package func fileIsPipe(_ path: String) -> String {
        pick(
            "\(path) är ett rör (fifo), ingen fil.\nProva: spara det som kommer ur det i en fil först.",
            "\(path) is a pipe (fifo), no file.\nTry: save what comes out of it to a file first.")
    }
    package func pipeWithoutWriter(_ path: String) -> String {
        pick(
            "\(path) är ett rör (fifo) som ingen skriver i.\nProva: starta det som ska skriva först.",
            "\(path) is a pipe (fifo) into which nobody writes.\nTry: start what is to write first.")
    }
    package func inputTooLarge(_ path: String, mostBytes: Int) -> String {
        let most = mostBytes >= 1_000_000 ? "\(mostBytes / 1_000_000) MB" : "\(mostBytes / 1000) kB"
        return pick(
            "\(path) är större än \(most), mer än någon sådan fil har.\nKanske valdes fel fil.",
            "\(path) is larger than \(most), more than any such file has.\nMaybe the wrong file was chosen.")
    }
    package func fileCannotBeWritten(_ path: String, _ why: String) -> String {
        pick(
            "\(place(path)) går inte att skriva: \(systemReason(why))\nKanske är disken full eller mappen skyddad: välj en annan plats.",
            "\(place(path)) cannot be written: \(why)\nMaybe the disk is full or the folder is protected: choose another place.")
    }

    package func fileIsInput(_ path: String) -> String {
        pick(
            "\(path) läses av samma kommando och skrivs inte över.\nProva: välj ett annat namn för resultatet.",
            "\(path) is read by the same command and is not overwritten.\nTry: choose another name for the result.")
    }
    package func readOnlyInit(_ path: String) -> String {
        pick(
            "--readonly ändrar inget, så \(path) skapas inte.\nProva: samma kommando utan --readonly.",
            "--readonly changes nothing, so \(path) is not created.\nTry: the same command without --readonly.")
    }

    package func madeDatabase(_ path: String, _ programme: String, _ cohorts: Int) -> String {
        pick(
            "Skapade \(path): \(programme), \(counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))).",
            "Created \(path): \(programme), \(counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))).")
    }
    package func ignoredColumns(_ columns: [String]) -> String {
        pick(
            "Kolumner som inte används: \(columns.joined(separator: ", ")).",
            "Columns that are not used: \(columns.joined(separator: ", ")).")
    }
    package func nothingImported(_ bad: Int) -> String {
        pick(
            "Inget lästes in: \(amount(bad, "rad", "rader")) har fel.\nProva: rätta dem, eller läs in resten med --partial --rejects FIL.",
            "Nothing was imported: \(amount(bad, "row has", "rows have")) errors.\nTry: fix them, or import the rest with --partial --rejects FILE."
        )
    }
    package func imported(created: Int, updated: Int, unchanged: Int, people: Bool, isDry: Bool) -> String {
        let what = people ? pick("personer", "people") : pick("lokaler", "venues")
        return pick(
            "\(isDry ? "Skulle läsa in" : "Läste in") \(what): nya \(created), ändrade \(updated), oförändrade \(unchanged).",
            "\(isDry ? "Would import" : "Imported") \(what): new \(created), changed \(updated), unchanged \(unchanged).")
    }
    package func rowsRejected(_ bad: Int) -> String {
        pick(
            "\(amount(bad, "rad", "rader")) lästes inte in.", "\(amount(bad, "row was", "rows were")) not imported.")
    }
    package func composed(mix: Int, unfilled: Int, hard: Int, absences: Int, waiting: Int) -> String {
        var text = pick("Blandningsenergi \(grouped(mix)) (0 är perfekt), ", "Mix energy \(grouped(mix)) (0 is perfect), ")
        text += counted(unfilled, ("tom plats", "tomma platser"), ("empty seat", "empty seats")) + ", "
        text += knownAbsences(absences) + ", "
        text += pick("\(grouped(waiting)) väntar. ", "\(grouped(waiting)) waiting. ")
        return text + (hard == 0 ? pick("Inga regler bryts.", "No rules are broken.") : brokenRules(hard) + ":")
    }
    /// Rules are broken, and nothing shows that they have to be.
    package var moreTimeMayHelp: String {
        pick(
            "Ingenting visar att det är omöjligt att hålla reglerna.\nProva: mer tid, som --seconds 30.",
            "Nothing shows that the rules cannot be kept.\nTry: more time, such as --seconds 30.")
    }
    package func brokenElsewhere(_ count: Int) -> String {
        pick("I andra grupper: \(brokenRules(count)).", "In other cohorts: \(brokenRules(count)).")
    }
    /// Days on which members are away, as was known beforehand.
    func knownAbsences(_ count: Int) -> String {
        counted(count, ("dag med känd frånvaro", "dagar med känd frånvaro"), ("known absence", "known absences"))
    }
    package func bound(_ bound: Int?, isOptimal: Bool) -> String {
        guard let bound else { return "" }
        return isOptimal
            ? pick(" Bättre än så går det inte att blanda.", " No better mix is possible.")
            : pick(" Det går inte att komma under \(bound).", " No mix can be below \(bound).")
    }
    package func dateTrouble(_ cohort: String, _ trouble: String) -> String { "\(cohort): \(trouble)" }
    package func datesMissing(_ cohort: String, _ found: Int) -> String {
        pick(
            "\(cohort): bara \(amount(found, "datum", "datum")) får plats i kalendern",
            "\(cohort): only \(amount(found, "date fits", "dates fit")) in the calendar")
    }
    package var noTrouble: String { pick("Allt är i ordning.", "Everything is in order.") }

    package var optionDatabase: String {
        pick("databasen (annars ~/.local/share/meet/meet.db)", "the database (default: ~/.local/share/meet/meet.db)")
    }
    package var optionLanguage: String { pick("språk (annars systemets)", "language (default: the system's)") }
    package var optionJSON: String { pick("resultatet som JSON", "the result as JSON") }
    package var optionReadOnly: String { pick("ändra inget", "change nothing") }
    package var optionPlain: String {
        pick(
            "rad för rad, för skärmläsare: utan kommando frågar programmet, med ett kommando blir varje rad en mening",
            "line by line, for screen readers: without a command the program asks, with one each line is a sentence")
    }
    package var optionASCII: String { pick("rita utan specialtecken", "draw without special characters") }
    package var optionTour: String {
        pick(
            "fem minuters rundtur i ett påhittat program som sedan försvinner",
            "a five-minute tour of a made-up programme that is gone afterwards")
    }
    package var optionColors: String {
        pick(
            "färger för mörk eller ljus bakgrund; auto frågar terminalen",
            "colours for a dark or a light background; auto asks the terminal")
    }
    package var optionNoMouse: String { pick("utan mus", "without the mouse") }
    package var optionHelp: String { pick("visa hjälp", "show help") }
    package var optionVersion: String { pick("visa version", "show the version") }
    package var nothingKept: String {
        pick("Inget är sparat; så här skulle det bli:", "Nothing was saved; this is how it would be:")
    }
    package var optionDryRun: String { pick("visa vad som skulle hända, ändra inget", "show what would happen, change nothing") }
    package var optionPartial: String { pick("läs in de rader som är rätt", "import the rows that are right") }
    package var optionRejects: String {
        pick("skriv raderna med fel, och varför, till en fil", "write the bad rows, and why they are bad, to a file")
    }
    package var optionCohorts: String { pick("bara den gruppen; kan anges flera gånger", "only that cohort; may be given several times") }
    package var optionCohort: String { pick("gruppen", "the cohort") }
    package var optionSeconds: String { pick("sluta söka efter så många sekunder", "stop after this many seconds") }
    package var optionSteps: String {
        pick("sluta efter så många steg, oberoende av klockan", "stop after this many steps, whatever the clock says")
    }
    package var optionSeed: String { pick("slumpfrö för lottningen (annars 1)", "the seed of the lottery (default: 1)") }
    package var optionFormat: String { pick("filtyp", "file type") }
    package var optionOutput: String { pick("skriv till en fil (- skriver i terminalen)", "write to a file (- writes to standard output)") }
    package var optionSession: String { pick("träffens nummer", "the number of the session") }

    package var helpProgram: String {
        pick(
            "meet sätter samman blandade dialoggrupper och skriver deras listor.",
            "meet composes mixed dialogue cohorts and prints their lists.")
    }
    package var helpScreen: String { pick("öppnar skärmen", "opens the screen") }
    package var helpInit: String {
        pick(
            "skapar en databas från en programfil eller en fil med sökande, med ett påhittat exempel eller tom; skriver aldrig över en befintlig",
            "makes a database from a programme or a file of applicants, with an invented sample, or empty; overwrites none")
    }
    package var helpImportParticipants: String {
        pick(
            "läser in de anmälda från en CSV-fil; är en rad fel läses inget in",
            "imports applicants from a CSV file; if a row is wrong nothing is imported")
    }
    /// - Parameter columns: those that are known, by the names of the contract.
    package func helpImportVenues(_ columns: [String]) -> String {
        let names = columns.joined(separator: ", ")
        return pick(
            "läser in lokaler från en CSV-fil med kolumnerna \(names); bara name måste finnas",
            "imports venues from a CSV file with the columns \(names); only name is needed")
    }
    package var helpCompose: String {
        pick(
            "fyller grupperna med bästa blandning; fästa personer och övriga grupper ändras inte",
            "fills the cohorts with the best mix; pins and the other cohorts stay")
    }
    package var helpPin: String { pick("fäster en person i en grupp", "pins a person to a cohort") }
    package var helpUnpin: String { pick("lossar en person från en grupp", "unpins a person from a cohort") }
    package var helpExclude: String { pick("håller en person utanför en grupp", "keeps a person out of a cohort") }
    package var helpInclude: String { pick("släpper in en person i en grupp igen", "lets a person into a cohort again") }
    package var helpCheck: String {
        pick("visar allt som inte är i ordning; slutar med 3 om det finns något", "lists all trouble; exits with 3 if there is any")
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
