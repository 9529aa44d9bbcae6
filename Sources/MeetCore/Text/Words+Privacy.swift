// What the law asks for: all about one person, which texts speak of somebody.
extension Words {
    package var helpExportPerson: String {
        pick(
            "skriver allt om en person, att läsa eller som JSON (--json); andra står med sina id",
            "writes all about one person, to read or as JSON (--json); others stand by their ids")
    }
    package var keyExportPerson: String { pick("utdrag", "extract") }
    package var keyExportPersonLong: String {
        pick("spara allt om personen i en fil (rätten till utdrag)", "save all about the person to a file (the right of access)")
    }
    /// The name of the file that holds all about one person. The id and not the name: a list of files tells nobody who asked.
    package func personFile(_ id: String) -> String { pick("utdrag-", "extract-") + id + ".txt" }

    package func wrotePerson(_ file: String, in folder: String) -> String {
        pick("Allt om personen är sparat som \(file) i \(folder).", "All about the person is saved as \(file) in \(folder).")
    }

    package func personRecordTitle(_ name: String) -> String { pick("Allt om \(name)", "All about \(name)") }
    package func personRecordIntroduction(_ moment: String) -> String {
        pick(
            "Allt som databasen har om personen, \(moment). Andra personer står med sina id, då de har samma rätt till sina uppgifter. Säkerhetskopior och filer som sparats tidigare ingår inte.",
            "All that the database has about the person, \(moment). Other persons stand by their ids, since they have the same right to their data. Backups and files saved earlier are not part of it."
        )
    }
    package var noConsentYet: String {
        pick("inget samtycke: ingen bakgrund sparas", "no consent: no background is stored")
    }
    /// Why a consent wants to be asked for again.
    package func consentDoubt(_ doubt: String) -> String {
        switch doubt {
        case "notYet": return pick("Dagen har inte varit ännu: sparas, men fråga igen.", "That day has not come yet: kept, but ask again.")
        case "beforeBirth":
            return pick("Dagen är före födelseåret: sparas, men fråga igen.", "Before the year of birth: kept, but ask again.")
        default:
            return pick("Sparas, men utan dag: fråga efter dagen när det går.", "Kept, but without a day: ask for it when you can.")
        }
    }
    package var consentWithoutDay: String { pick("ja, utan dag", "yes, without a day") }
    package func consentOf(_ day: String) -> String { pick("ja, \(day)", "yes, \(day)") }
    /// From which field a category was made, by its name in programme.json.
    package func madeFrom(_ field: String) -> String {
        switch field {
        case "district": return pick("av stadsdelen", "from the district")
        case "birthYear": return pick("av födelseåret", "from the year of birth")
        case "age": return pick("av åldern", "from the age")
        case "source": return pick("av vem personen kom genom", "from whom the person came through")
        default: return field
        }
    }
    package var placementHeading: String { pick("Plats", "Seat") }
    package var pinnedIn: String { pick("Fäst i", "Pinned in") }
    package var keptOutOf: String { pick("Hålls utanför", "Kept out of") }
    package var lettersGoTo: String { pick("Utskick går till", "Letters go to") }
    package var atTableWith: String { pick("vid bordet med", "at the table with") }
    package var potColumn: String { pick("pott", "pot") }
    package var versionsHeading: String { pick("Sparade versioner", "Kept versions") }
    package var whatWasDone: String { pick("Vad som gjorts", "What was done") }

    // MARK: Texts of others

    package var mentionsHeading: String { pick("Andras texter", "Texts of others") }
    package var mentionsMeaning: String {
        pick(
            "I de här texterna står personens namn, adress, nummer eller id. De handlar också om andra; läs dem, och ändra det som ska ändras.",
            "In these texts the person's name, address, number or id stands. They are about others too; read them, and change what is to be changed."
        )
    }
    package func mentionNotes(_ id: String) -> String { pick("anteckningarna om \(id)", "the notes on \(id)") }
    package func mentionSource(_ id: String) -> String { pick("”kom genom” hos \(id)", "\"came through\" of \(id)") }
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
    package func mentionVersion(_ number: Int) -> String { pick("namnet på en sparad version", "the name of a kept version") }
    package func mentionDayOff(_ day: String) -> String { pick("ledigheten \(day)", "the day off \(day)") }
    package var mentionProgramme: String { pick("programmets egna texter", "texts of the programme itself") }
}
