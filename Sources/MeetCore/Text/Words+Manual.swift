// The manual page and the completions.
extension Words {
    package var helpManual: String {
        pick("skriver manualsidan; läs den med: meet manual | man -l -", "prints the manual page; read it with: meet manual | man -l -")
    }
    package var helpCompletions: String {
        pick(
            "skriver det som skalet behöver för att fylla i kommandon med tabbtangenten; skalet är bash, zsh eller fish",
            "prints what the shell needs to complete commands with the Tab key; the shell is bash, zsh or fish")
    }
    package var helpComplete: String { pick("svarar skalet vid tabbtangenten", "answers the shell at the Tab key") }

    package var manualOneLine: String {
        pick("blandade dialoggrupper, deras träffar och listor", "mixed dialogue cohorts, their sessions and lists")
    }
    package var manualName: String { pick("NAMN", "NAME") }
    package var manualSynopsis: String { pick("ÖVERSIKT", "SYNOPSIS") }
    package var manualDescription: String { pick("BESKRIVNING", "DESCRIPTION") }
    package var manualCommands: String { pick("KOMMANDON", "COMMANDS") }
    package var manualOptions: String { pick("VÄXLAR FÖR ALLA KOMMANDON", "OPTIONS OF ALL COMMANDS") }
    package var manualEnvironment: String { pick("MILJÖVARIABLER", "ENVIRONMENT") }
    package var manualFiles: String { pick("FILER", "FILES") }
    package var manualExit: String { pick("SLUTKOD", "EXIT STATUS") }
    package var manualExamples: String { pick("EXEMPEL", "EXAMPLES") }

    package var manualAbout: [String] {
        switch language {
        case .swedish:
            [
                "meet är till för samordnaren av ett dialogprogram där människor som annars aldrig skulle träffas möts som en grupp, "
                    + "sex gånger, på sex platser i staden.",
                "Programmet sätter samman grupper med så bra blandning som det går, visar vad varje ändring gör med blandningen innan "
                    + "den görs, planerar lokaler och bord, skriver listor och räknar fram statistik.",
                "Ensamt öppnar kommandot skärmarna; tangenten ? visar där vad som kan göras.",
                "Allt som skärmarna kan finns också som kommandon.",
            ]
        case .english:
            [
                "meet is for the coordinator of a dialogue programme in which people who would never meet in everyday life meet as one "
                    + "group, six times, at six places in the city.",
                "It composes cohorts with the best possible mix, shows what every change would do to the mix before it is made, plans "
                    + "venues and tables, prints lists and keeps statistics.",
                "Alone the command opens the screens; there the key ? shows what can be done.",
                "All that the screens can do exists as commands too.",
            ]
        }
    }

    /// The variables of the environment that are read, with what each does.
    package var manualVariables: [(name: String, text: String)] {
        [
            (
                "LC_ALL, LC_MESSAGES, LANG",
                pick("språket, där --lang inte säger något annat.", "the language, where --lang says nothing else.")
            ),
            (
                "XDG_DATA_HOME",
                pick(
                    "mappen där databasen ligger, där --db inte säger något annat.",
                    "the folder of the database, where --db says nothing else.")
            ),
            (
                "MEET_BACKUPS",
                pick(
                    "mappen för säkerhetskopior, i stället för bredvid databasen.",
                    "the folder for backups, in place of beside the database.")
            ),
            ("MEET_THEME", pick("som --theme: auto, dark eller light.", "as --theme: auto, dark or light.")),
            ("NO_COLOR", pick("satt till något: skärmarna ritas utan färg.", "set to anything: the screens are drawn without colour.")),
            ("TERM", pick("vad terminalen kan.", "what the terminal can do.")),
            ("USER, LOGNAME", pick("vem som skrivs i loggen.", "who stands in the log.")),
        ]
    }
    package var manualDatabaseFile: String {
        pick("databasen; bara du kan läsa den.", "the database; only you can read it.")
    }
    package var manualBackupFiles: String {
        pick("säkerhetskopior, en om dagen av sig själv.", "backups, one a day by itself.")
    }

    /// What each exit code means.
    package func exitMeaning(_ code: Int32) -> String {
        switch code {
        case 0: pick("allt gjordes.", "all was done.")
        case 1: pick("det gick inte.", "it failed.")
        case 2: pick("kommandoraden är fel skriven.", "the command line is wrong.")
        case 3: pick("det gjordes, men någon hård regel är bruten.", "it was done, but some hard rule is broken.")
        case 65: pick("det som lästes in har fel.", "what was read has mistakes.")
        case 66: pick("filen som skulle läsas finns inte.", "the file to be read is not there.")
        case 73: pick("det gick inte att skriva.", "it could not be written.")
        case 75: pick("ett annat program håller databasen; försök igen.", "another program holds the database; try again.")
        default: pick("avbrutet.", "interrupted.")
        }
    }

    /// What the examples of the manual page do, in the order of its commands.
    package var manualExamplesTexts: [String] {
        [
            pick(
                "Skapa en databas, läs in de anmälda och sätt samman grupperna:",
                "Create a database, import the applicants and compose the cohorts:"),
            pick(
                "Vad saknas i grupp c001, och vem gör blandningen bättre?",
                "What does the cohort c001 lack, and who would make the mix better?"),
            pick("Alla närvarolistor för nästa vecka, som en PDF:", "All sign-in sheets of the next week, as one PDF:"),
        ]
    }
}
