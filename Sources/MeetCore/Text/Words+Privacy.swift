// What the law asks for: all about one person, which texts speak of somebody.
extension Words {
    package var helpExportPerson: String {
        pick(
            "skriver allt om en person, att läsa eller som JSON (--json); andra står med sina id",
            "writes everything about one person, to read or as JSON (--json); others appear by their ids")
    }
    package var keyExportPerson: String { pick("utdrag", "extract") }
    package var keyExportPersonLong: String {
        pick("spara allt om personen i en fil (rätten till utdrag)", "save all about the person to a file (right of access)")
    }
    /// The name of the file that holds all about one person. The id and not the name: a list of files tells nobody who asked.
    package func personFile(_ id: String) -> String { pick("utdrag-", "extract-") + id + ".txt" }

    package func wrotePerson(_ file: String, in folder: String) -> String {
        pick("Allt om personen är sparat som \(file) i \(folder).", "Everything about the person is saved as \(file) in \(folder).")
    }

    package func personRecordTitle(_ name: String) -> String { pick("Allt om \(name)", "Everything about \(name)") }
    package func personRecordIntroduction(_ moment: String) -> String {
        pick(
            "Allt som databasen har om personen, \(moment). Andra personer står med sina id, eftersom de har samma rätt till sina uppgifter. Säkerhetskopior och filer som har sparats tidigare ingår inte.",
            "Everything the database has about the person, \(moment). Other people appear by their ids, since they have the same right to their data. Backups and files saved earlier are not included."
        )
    }
    package var noConsentYet: String {
        pick("inget samtycke: ingen bakgrund sparas", "no consent: no background is stored")
    }
    /// Why a consent wants to be asked for again.
    package func consentDoubt(_ doubt: String) -> String {
        switch doubt {
        case "notYet": return pick("Dagen har inte varit än: sparas, men fråga igen.", "That day has not come yet: saved, but ask again.")
        case "beforeBirth":
            return pick("Dagen är före födelseåret: sparas, men fråga igen.", "Before the year of birth: saved, but ask again.")
        default:
            return pick("Sparas, men utan dag: fråga efter dagen när det går.", "Saved, but without a day: ask for it when you can.")
        }
    }
    package var backgroundErased: String {
        pick("Bakgrunden gallrad, eftersom dess tid var ute", "Background erased, since its time was over")
    }
    package var consentWithoutDay: String { pick("ja, utan dag", "yes, without a day") }
    package func consentOf(_ day: String) -> String { pick("ja, \(day)", "yes, \(day)") }
    /// From which field a category was made, by its name in programme.json.
    package func madeFrom(_ field: String) -> String {
        switch field {
        case "district": return pick("av stadsdelen", "from the district")
        case "birthYear": return pick("av födelseåret", "from the year of birth")
        case "age": return pick("av åldern", "from the age")
        case "source": return pick("av organisationen som personen kom via", "from the organisation that the person came through")
        default: return field
        }
    }
    package var placementHeading: String { pick("Plats", "Seat") }
    package var pinnedIn: String { pick("Fäst i", "Pinned in") }
    package var knownAwayWhenSeated: String { pick("Känd frånvaro när platsen gavs", "Known to be away when seated") }
    package var keptOutOf: String { pick("Hålls utanför", "Kept out of") }
    package var lettersGoTo: String { pick("Utskick går till", "Letters go to") }
    package var atTableWith: String { pick("vid bordet med", "at the table with") }
    package var potColumn: String { pick("pott", "pot") }
    package var versionsHeading: String { pick("Sparade versioner", "Saved versions") }
    package var whatWasDone: String { pick("Vad som har gjorts", "What was done") }

    // MARK: Texts of others

    package var mentionsHeading: String { pick("Andras texter", "Texts of others") }
    package var mentionsMeaning: String {
        pick(
            "I de här texterna står personens namn, adress, nummer eller id. De handlar också om andra; läs dem och ändra det som ska ändras.",
            "These texts hold the person's name, address, number or id. They are about others too; read them, and change what should be changed."
        )
    }
    package func mentionNotes(_ id: String) -> String { pick("anteckningarna om \(id)", "the notes on \(id)") }
    package func mentionSource(_ id: String) -> String { pick("”kom via” hos \(id)", "\"came through\" of \(id)") }
    package func mentionTogether(_ id: String) -> String { pick("”tillsammans” hos \(id)", "\"together\" of \(id)") }
    package func mentionVenueNotes(_ name: String) -> String {
        pick("uppgifterna om lokalen \(name)", "what is noted of the venue \(name)")
    }
    package func mentionContact(_ session: String) -> String {
        pick("kontakten i en bokning, \(session)", "the contact of a booking, \(session)")
    }
    package func mentionReason(_ session: String) -> String {
        pick("skälet i en bokning, \(session)", "the reason of a booking, \(session)")
    }
    package func mentionBusy(_ venue: String, _ day: String) -> String {
        pick("en upptagen tid hos \(venue), \(day)", "a busy time at \(venue), \(day)")
    }
    package func mentionCohort(_ id: String) -> String { pick("namnet på grupp \(id)", "the name of cohort \(id)") }
    package func mentionPlan(_ number: Int) -> String { pick("planen för träff \(number)", "the plan of session \(number)") }
    package func mentionPlan(_ session: String) -> String { pick("planen för \(session)", "the plan of \(session)") }
    package func mentionLeader(_ id: String) -> String { pick("ledaren \(id)", "the leader \(id)") }
    package func mentionVersion(_ number: Int) -> String { pick("namnet på en sparad version", "the name of a saved version") }
    package func mentionDayOff(_ day: String) -> String { pick("ledigheten \(day)", "the day off \(day)") }
    package var mentionProgramme: String { pick("programmets egna texter", "texts of the programme itself") }
}

// Erasing a person, and what is due to go.
extension Words {
    package var helpErasePerson: String {
        pick(
            "raderar en person för gott, när man har skrivit namnet (--yes: utan fråga); antalen finns kvar",
            "erases a person for good, once the name has been typed (--yes: without asking); the counts stay")
    }
    package var helpEraseDue: String {
        pick(
            "gallrar: raderar uppgifter vars tid är ute enligt programmets ”retention”; --dry-run visar bara vad",
            "erases data whose time is over by the programme's \"retention\"; --dry-run only shows what")
    }
    package var helpEraseUndo: String {
        pick(
            "glömmer det som går att ångra, där äldre texter står kvar, också om dem som har raderats; frågar först",
            "forgets what can be undone, in which older texts stand, also of who was erased; asks first")
    }
    /// What others' texts said before, and how that goes.
    package var eraseUndoKeeps: String {
        pick(
            "Vad andras texter sa innan de ändrades står kvar i det som går att ångra (de 200 senaste ändringarna). När de är ändrade: meet erase undo",
            "What others' texts said before they were changed stays in what can be undone (the latest 200 changes). Once they are changed: meet erase undo"
        )
    }
    package func eraseUndoWhat(_ count: Int) -> String {
        pick(
            "\(amount(count, "ändring", "ändringar")) går att ångra eller göra om, och efter det här ingen: det som stod förut skrivs över. Vem som har gjort vad och när står kvar (meet log); vad saker i programmet hette förut stryks. Säkerhetskopior nås inte.",
            "\(amount(count, "change", "changes")) can be undone or done again, and none after this: what was there before is overwritten. Who did what and when stays (meet log); what things of the programme were called before is struck out. Backups are not reached."
        )
    }
    package var eraseUndoAsk: String {
        pick("Glöm det nu? Skriv ja (Enter: avbryt): ", "Forget it now? Type yes (Enter: cancel): ")
    }
    package var eraseUndoDone: String { pick("Inget går längre att ångra.", "Nothing can be undone any more.") }
    package var optionYes: String { pick("fråga inte", "do not ask") }
    package var optionDue: String { pick("uppgifter vars tid är ute", "data whose time is over") }

    package func eraseGoes(_ name: String, _ id: String) -> String {
        pick("Det här om \(name) (\(id)) försvinner för gott:", "This about \(name) (\(id)) is deleted for good:")
    }
    package var erasePartFields: String {
        pick("namn, kontakt, bakgrund, behov, anteckningar och samtycke", "name, contact, background, needs, notes and consent")
    }
    package func erasePartSeat(_ cohort: String) -> String { pick("platsen i \(cohort)", "the seat in \(cohort)") }
    package func erasePartSessions(tables: Int, marks: Int) -> String {
        let seats = counted(tables, ("bordsplats", "bordsplatser"), ("seat at a table", "seats at tables"))
        let notes = counted(marks, ("närvaromarkering", "närvaromarkeringar"), ("mark of attendance", "marks of attendance"))
        return pick("\(seats) och \(notes)", "\(seats) and \(notes)")
    }
    package func erasePartKept(versions: Int, draws: Int) -> String {
        let places = counted(versions, ("sparad version", "sparade versioner"), ("saved version", "saved versions"))
        let lots = counted(draws, ("lottning", "lottningar"), ("draw", "draws"))
        let parts = (versions > 0 ? [places] : []) + (draws > 0 ? [lots] : [])
        return pick("platsen i ", "the place in ") + parts.joined(separator: pick(" och ", " and "))
    }
    package var erasePartUndo: String {
        pick(
            "allt om personen i det som går att ångra, och id:t i loggen",
            "everything about the person in what can be undone, and the id in the log")
    }
    package var eraseStays: String {
        pick(
            "Kvar blir bara antal: att någon tog del, och där fem eller fler raderats också kategorier och närvaro, aldrig tillsammans.",
            "Only counts stay: that someone took part, and where five or more were erased also categories and attendance, never together.")
    }
    package var eraseReaches: String {
        pick(
            "Programmet når inte säkerhetskopior, sparade och utskrivna listor, utskick och andras program. Den som återställer en gammal säkerhetskopia får tillbaka personen och ska radera igen.",
            "The program does not reach backups, saved and printed lists, letters and other programs. Whoever restores an old backup gets the person back, and must erase again."
        )
    }
    package func eraseMentions(_ count: Int) -> String {
        pick(
            "\(amount(count, "annan text", "andra texter")) nämner personen och ändras inte. Öppna och ta bort det som ska bort:",
            "\(amount(count, "other text mentions", "other texts mention")) the person and \(count == 1 ? "is" : "are") not changed. Open and remove what should go:"
        )
    }
    package func eraseTypeName(_ name: String) -> String {
        pick(
            "Skriv namnet, \(name), för att radera (Enter utan namn: avbryt): ", "Type the name, \(name), to erase (Enter alone: cancel): ")
    }
    package var eraseCancelled: String { pick("Inget raderades.", "Nothing was erased.") }
    package var eraseNeedsYes: String {
        pick(
            "här finns ingen att fråga.\nProva: --yes, när du har läst vad som försvinner (--dry-run visar det).",
            "there is nobody to ask here.\nTry: --yes, once you have read what is deleted (--dry-run shows it).")
    }
    package func erasedName(_ name: String) -> String { pick("\(name) är raderad för gott.", "\(name) is erased for good.") }
    package var eraseNotWiped: String {
        pick(
            "Ett annat program läser databasen just nu: spår i filen skrivs över så snart den öppnas eller ändras efter det.",
            "Another program is reading the database now: traces in the file are overwritten as soon as it is opened or changed after that."
        )
    }

    // MARK: Due

    /// A kind of data that has a time, by its name in programme.json.
    package func retentionKind(_ kind: String) -> String {
        switch kind {
        case "contact": return pick("kontaktuppgifter", "contact details")
        case "background": return pick("bakgrund", "background")
        case "needs": return pick("behov", "needs")
        case "notes": return pick("anteckningar", "notes")
        case "waiting": return pick("hela anmälan, utan plats", "the whole application, without a seat")
        case "person": return pick("allt om personen", "everything about the person")
        case "log": return pick("vem som har gjort vad", "who did what")
        case "versions": return pick("sparade versioner", "saved versions")
        case "draws": return pick("vilka som lottades", "who took part in draws")
        default: return kind
        }
    }
    package func dueTitle(_ day: String) -> String { pick("Att gallra, \(day)", "Due to be erased, \(day)") }
    package var dueNothing: String { pick("Inget ska gallras.", "Nothing is due.") }
    package var dueNoTimes: String {
        pick(
            "Programmet har inga tider för hur länge uppgifter sparas (nyckeln ”retention” i programme.json).",
            "The programme has no times for how long data is kept (the key \"retention\" in programme.json).")
    }
    package var dueRuleHeading: String { pick("Tider", "Times") }
    package func dueRule(_ months: Int, ofPersons: Bool) -> String {
        let time = counted(months, ("månad", "månader"), ("month", "months"))
        return ofPersons
            ? pick("\(time) efter sista träffen", "\(time) after the last session")
            : pick("\(time) efter den dag då det gjordes", "\(time) after the day on which it was made")
    }
    package var duePersonsHeading: String { pick("Personer", "People") }
    package var dueColumnPerson: String { pick("person", "person") }
    package var dueColumnWhat: String { pick("vad", "what") }
    package var dueColumnSince: String { pick("sedan", "since") }
    package var dueColumnFrom: String { pick("räknat från", "counted from") }
    package var dueRecordsHeading: String { pick("Äldre än sin tid", "Older than their time") }
    package func dueRecords(_ count: Int, before day: String) -> String {
        pick("\(grouped(count)) från tiden före \(day)", "\(grouped(count)) from before \(day)")
    }
    package var consentsHeading: String { pick("Samtycken att fråga efter igen", "Consents to ask for again") }
    package func dueErases(persons: Int, parts: Int, records: Int) -> String {
        pick(
            "\(amount(persons, "person", "personer")) raderas för gott, delar om \(amount(parts, "annan", "andra")) och \(amount(records, "post", "poster")) i loggen, versioner och lottningar. Det kan inte ångras.",
            "\(amount(persons, "person", "people")) will be erased for good, parts of \(amount(parts, "other", "others")) and \(amount(records, "record", "records")) of the log, versions and draws. This cannot be undone."
        )
    }
    package var dueEraseTitle: String { pick("Radera allt som är dags?", "Erase all that is due?") }
    package func dueErasesHere(persons: Int, parts: Int) -> String {
        pick(
            "\(amount(persons, "person", "personer")) raderas för gott och delar om \(amount(parts, "annan", "andra")); i loggen, versioner och lottningar det som är äldre än programmets tider. Antalen finns kvar. Det kan inte ångras.",
            "\(amount(persons, "person", "people")) will be erased for good, and parts of \(amount(parts, "other", "others")); of the log, versions and draws what is older than the programme's times. The counts stay. This cannot be undone."
        )
    }
    package var keyEraseDue: String { pick("radera allt", "erase all") }
    package var keyEraseDueLong: String {
        pick("radera allt vars tid är ute; frågar först", "erase all whose time is up; asks first")
    }
    package var dueAsk: String { pick("Radera det nu? Skriv ja (Enter: avbryt): ", "Erase it now? Type yes (Enter: cancel): ") }
    package func dueErased(persons: Int, parts: Int, records: Int) -> String {
        pick(
            "Raderat: \(amount(persons, "person", "personer")), delar om \(amount(parts, "annan", "andra")), \(amount(records, "post", "poster")).",
            "Erased: \(amount(persons, "person", "people")), parts of \(amount(parts, "other", "others")), \(amount(records, "record", "records"))."
        )
    }
    /// On the Overview: of how many persons something is due, and since when.
    package func dueRetention(_ count: Int, since day: String) -> String {
        pick(
            "uppgifter om \(amount(count, "person", "personer")) ska gallras (sedan \(day))",
            "data of \(amount(count, "person", "people")) should be erased (since \(day))")
    }
    /// Those of whom something is to be erased, over a list of people.
    package var peopleToErase: String { pick("ska gallras", "to be erased") }
    package var peopleInDoubt: String { pick("samtycke utan rätt dag", "consent without a right day") }
    package func dueConsents(_ count: Int) -> String {
        pick(
            "\(amount(count, "samtycke", "samtycken")) saknar rätt dag",
            "\(amount(count, "consent lacks", "consents lack")) a right day")
    }

    // MARK: The log

    package var helpLog: String {
        pick("visar vem som har gjort vad och när, utan värden", "shows who did what and when, without values")
    }
    package var optionLogPerson: String { pick("bara det som rör en person", "only what concerns one person") }
    package var optionSince: String { pick("bara från och med en dag", "only from a day on") }
    package var logTitle: String { pick("Vad som har gjorts", "What was done") }
    package var logEmpty: String { pick("Inget är noterat.", "Nothing is noted.") }
    package var logWhat: String { pick("vad", "what") }
    package var logState: String { pick("läge", "state") }
}
