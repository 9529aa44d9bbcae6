/// What the store says: trouble with the database, and what a change was.
extension Words {
    // MARK: Trouble

    func databaseExists(_ path: String) -> String {
        pick(
            "\(path) finns redan; ingenting skrevs över.\nKanske vill du öppna den, eller välja ett annat namn.",
            "\(path) exists already; nothing was overwritten.\nMaybe you want to open it, or choose another name.")
    }

    func databaseNotFound(_ path: String) -> String {
        pick(
            "Det finns ingen databas i \(path).\nKanske behöver den skapas: meet init programme.json --db \(path)",
            "There is no database at \(path).\nMaybe it still has to be created: meet init programme.json --db \(path)")
    }

    func notADatabase(_ path: String) -> String {
        pick(
            "\(path) är ingen databas, och har inte rörts.\nKanske är det en annan fil än den du menade.",
            "\(path) is not a database, and was left as it is.\nMaybe it is not the file you meant.")
    }

    func databaseOfOtherProgram(_ path: String) -> String {
        pick(
            "\(path) är en databas från ett annat program, och har inte rörts.\nKanske är det en annan fil än den du menade.",
            "\(path) is a database of another program, and was left as it is.\nMaybe it is not the file you meant.")
    }

    func databaseNewer(_ path: String, found: Int, known: Int) -> String {
        pick(
            "\(path) är skriven av en nyare version av programmet (schema \(found); den här känner till \(known)), och har inte rörts.\n"
                + "Kanske finns den nyare versionen att installera.",
            "\(path) was written by a later version of this program (schema \(found); this one knows \(known)), and was left as it is.\n"
                + "Maybe the later version can be installed.")
    }

    func databaseNeedsUpgrade(_ path: String) -> String {
        pick(
            "\(path) är skriven av en äldre version av programmet och går inte att öppna skrivskyddad.\nProva: öppna den en gång utan --readonly.",
            "\(path) was written by an earlier version of this program and cannot be opened read-only.\nTry: open it once without --readonly."
        )
    }

    var databaseBusy: String {
        pick(
            "Ett annat program håller databasen; ingenting ändrades.\nKanske går det om en stund.",
            "Another program holds the database; nothing was changed.\nMaybe it works in a while.")
    }

    package func composeOvertaken(_ programme: String, version: String) -> String {
        let name = quoted(version)
        return pick(
            "\(programme) har ändrats av någon annan under tiden. Ingen har bytt plats; det som hittades är sparat som versionen \(name).\n"
                + "Prova: meet versions \"\(version)\" jämför den med hur det är nu, meet return \"\(version)\" tar den, "
                + "och meet compose söker på nytt.",
            "\(programme) was changed by someone else meanwhile. Nobody's seat changed; what was found is kept as the version \(name).\n"
                + "Try: meet versions \"\(version)\" compares it with now, meet return \"\(version)\" takes it, and meet compose searches again."
        )
    }
    func changedMeanwhile(_ name: String) -> String {
        pick(
            "\(name) har ändrats av någon annan under tiden; ingenting ändrades.\nProva: kör kommandot igen, så gäller det som finns nu.",
            "\(name) was changed by someone else meanwhile; nothing was changed.\nTry: run the command again; it then works on what is there now."
        )
    }

    var databaseReadOnly: String {
        pick(
            "Databasen är öppnad skrivskyddad; ingenting ändrades.\nProva: starta om utan --readonly.",
            "The database is open read-only; nothing was changed.\nTry: start again without --readonly.")
    }

    func databaseUnreadable(_ path: String, _ reason: String) -> String {
        pick(
            "\(path) kan inte läsas: \(systemReason(reason)).\nKanske tillhör den någon annan, eller ligger på en disk som inte är ansluten.",
            "\(path) cannot be read: \(reason).\nMaybe it belongs to someone else, or is on a disk that is not connected.")
    }

    func databaseUnwritable(_ path: String, _ reason: String) -> String {
        pick(
            "\(path) kan inte skrivas: \(systemReason(reason)).\n"
                + "Kanske är disken full eller mappen skrivskyddad, eller ligger den på en nätverksdisk; databasen behöver en disk i den egna datorn.",
            "\(path) cannot be written: \(reason).\n"
                + "Maybe the disk is full, the folder is protected, or it is on a network share; the database needs a disk of this computer."
        )
    }

    func databaseDamaged(_ details: String) -> String {
        pick(
            "Databasen är skadad (\(details)).\nKanske finns en säkerhetskopia: meet restore FIL",
            "The database is damaged (\(details)).\nMaybe there is a backup: meet restore FILE")
    }

    func unknownInDatabase(_ thing: String, _ id: String) -> String {
        pick(
            "\(thing.prefix(1).uppercased() + thing.dropFirst()) med id \(id) finns inte.\nKanske har någon annan tagit bort det: läs om.",
            "There is no \(thing) with the id \(id).\nMaybe someone else removed it: look again.")
    }

    func duplicateInDatabase(_ thing: String, _ id: String) -> String {
        pick(
            "Två har samma id \(id), men ett id får bara höra till \(thing).\nKanske är en av dem kopierad: ge den ett annat id.",
            "Two have the same id \(id), which may belong to only one \(thing).\nMaybe one is a copy of the other: give it another id.")
    }

    func databaseFailed(_ details: String) -> String {
        pick(
            "Databasen vägrade; ingenting ändrades. (\(details))\nKanske är det ett fel i programmet: berätta gärna för dem som gör det.",
            "The database refused; nothing was changed. (\(details))\nMaybe it is a mistake in the program: please tell those who make it.")
    }

    /// What one thing is called, by its name in the code: `en person`.
    func storedThing(_ name: String) -> String {
        switch name {
        case "slot": return pick("en tid", "slot")
        case "axis": return pick("en axel", "axis")
        case "category": return pick("en kategori", "category")
        case "leader": return pick("en ledare", "leader")
        case "cohort": return pick("en grupp", "cohort")
        case "venue": return pick("en lokal", "venue")
        case "version": return pick("en version", "version")
        case "booking": return pick("en bokning", "booking")
        default: return pick("en person", "person")
        }
    }
}

/// What a change was, as a noun phrase, so that a screen can say "undone: …" and list them.
extension Words {
    var changeCreate: String { pick("databasen skapad", "database created") }
    var changeForget: String { pick("ångerhistoriken rensad", "undo history cleared") }
    var changeEditProgramme: String { pick("programmet ändrat", "programme edited") }

    func changeImportParticipants(_ count: Int) -> String {
        let people = counted(count, ("person", "personer"), ("person", "people"))
        return pick(amount(count, "person inläst", "personer inlästa"), "\(people) imported")
    }

    func changeImportVenues(_ count: Int) -> String {
        let venues = counted(count, ("lokal", "lokaler"), ("venue", "venues"))
        return pick(amount(count, "lokal inläst", "lokaler inlästa"), "\(venues) imported")
    }

    func changeCompose(_ cohorts: [String]) -> String {
        let groups = counted(cohorts.count, ("grupp", "grupper"), ("cohort", "cohorts"))
        let name = cohorts.count == 1 ? cohorts[0] : groups
        return pick("\(name) \(cohorts.count == 1 ? "sammansatt" : "sammansatta")", "\(name) composed")
    }

    func changeAddSeat(_ person: String, _ cohort: String) -> String {
        pick("\(person) fick plats i \(cohort)", "\(person) seated in \(cohort)")
    }

    func changeRemoveSeat(_ person: String, _ cohort: String) -> String {
        pick("\(person) tagen ur \(cohort)", "\(person) taken out of \(cohort)")
    }

    func changeMoveSeat(_ person: String, _ from: String, _ to: String) -> String {
        pick("\(person) flyttad från \(from) till \(to)", "\(person) moved from \(from) to \(to)")
    }

    func changeSwapSeats(_ first: String, _ second: String) -> String {
        pick("\(first) och \(second) bytte plats", "\(first) and \(second) swapped places")
    }

    func changeMoveSeats(_ count: Int, _ cohorts: [String]) -> String {
        let people = counted(count, ("person", "personer"), ("person", "people"))
        let last = cohorts.last ?? ""
        let groups = cohorts.count < 2 ? last : cohorts.dropLast().joined(separator: ", ") + pick(" och ", " and ") + last
        return pick("platser för \(people) i \(groups)", "seats of \(people) in \(groups)")
    }

    func changePin(_ person: String, _ cohort: String) -> String {
        pick("\(person) fäst i \(cohort)", "\(person) pinned in \(cohort)")
    }

    func changeUnpin(_ person: String) -> String {
        pick("\(person) inte längre fäst", "\(person) no longer pinned")
    }

    func changeExclude(_ person: String, _ cohort: String) -> String {
        pick("\(person) hålls utanför \(cohort)", "\(person) kept out of \(cohort)")
    }

    func changeInclude(_ person: String, _ cohort: String) -> String {
        pick("\(person) får vara i \(cohort) igen", "\(person) allowed in \(cohort) again")
    }

    func changeAddPerson(_ person: String) -> String { pick("\(person) tillagd", "\(person) added") }
    func changeEditPerson(_ person: String) -> String { pick("\(person) ändrad", "\(person) edited") }
    func changeRemovePerson(_ person: String) -> String { pick("\(person) borttagen", "\(person) removed") }
    var changeErasePerson: String { pick("en person raderad för gott", "a person erased for good") }
    func changeErasePeople(_ count: Int) -> String {
        pick(
            "\(amount(count, "person raderad", "personer raderade")) för gott", "\(amount(count, "person", "people")) erased for good")
    }
    func changeEraseDue(people: Int, parts: Int) -> String {
        let all = counted(people, ("person", "personer"), ("person", "people"))
        let some = counted(parts, ("annan", "andra"), ("other", "others"))
        return pick("uppgifter gallrade: \(all), delar om \(some)", "data that was due erased: \(all), parts of \(some)")
    }
    func changeHandOut(_ what: String, _ person: String?) -> String {
        if let person { return pick("utdrag om \(person)", "extract of \(person)") }
        switch what {
        case "participants": return pick("alla personer skrivna till en fil", "all people written to a file")
        case "mailing": return pick("utskickslista skriven", "mailing list written")
        case "composition": return pick("grupperna skrivna till en fil", "the cohorts written to a file")
        case "sheets": return pick("blad sparade eller utskrivna", "sheets saved or printed")
        case "report": return pick("rapport skriven", "report written")
        case "calendar": return pick("kalender skriven", "calendar written")
        case "letter": return pick("text till huset skriven", "letter to a house written")
        default: return pick("utlämnat (\(what))", "handed out (\(what))")
        }
    }
    func changeEditVenue(_ venue: String) -> String { pick("\(venue) ändrad", "\(venue) edited") }
    func changeRemoveVenue(_ venue: String) -> String { pick("\(venue) borttagen", "\(venue) removed") }
    private func version(_ name: String?) -> String { "version" + (name.map { " " + quoted($0) } ?? "") }
    func changeKeepVersion(_ name: String?) -> String { version(name) + pick(" sparad", " saved") }
    func changeRenameVersion(_ name: String?) -> String {
        name.map { pick("version omdöpt till \(quoted($0))", "version renamed \(quoted($0))") } ?? pick("version omdöpt", "version renamed")
    }
    func changeRemoveVersion(_ name: String?) -> String { version(name) + pick(" borttagen", " removed") }
    func changeRestoreVersion(_ cohorts: [String], _ version: String?) -> String {
        let groups = counted(cohorts.count, ("grupp", "grupper"), ("cohort", "cohorts"))
        let name = cohorts.count == 1 ? cohorts[0] : groups
        return self.version(version) + pick(" av \(name) återställd", " of \(name) restored")
    }
    func changeOther(_ code: String) -> String { pick("ändring (\(code))", "change (\(code))") }
}
