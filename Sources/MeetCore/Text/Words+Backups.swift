/// What is said of backups, of restoring one, and of files that others touch.
extension Words {
    // MARK: Trouble

    func backupNotWhole(_ path: String, _ details: String) -> String {
        pick(
            "\(path) är skadad eller avbruten (\(details)); ingenting ändrades.\nKanske finns en äldre säkerhetskopia: meet backup --list",
            "\(path) is damaged or cut off (\(details)); nothing was changed.\nMaybe there is an earlier backup: meet backup --list")
    }

    func databaseReplaced(_ path: String) -> String {
        pick(
            "\(path) har tagits bort eller ersatts av en annan fil medan den var öppen; ingenting sparades.\n"
                + "Prova: avsluta och öppna den igen, eller lägg tillbaka filen med meet restore FIL",
            "\(path) was removed, or another file put in its place, while it was open; nothing was saved.\n"
                + "Try: quit and open it again, or put the file back with meet restore FILE")
    }

    func databaseInUse(_ path: String) -> String {
        pick(
            "\(path) är öppen i ett annat program; ingenting ändrades.\nProva: avsluta det programmet först.",
            "\(path) is open in another program; nothing was changed.\nTry: quit that program first.")
    }

    func databaseUnfinished(_ path: String) -> String {
        pick(
            "\(path) blev avbruten mitt i en skrivning och går inte att öppna skrivskyddad.\nProva: öppna den en gång utan --readonly.",
            "\(path) was interrupted while it was written and cannot be opened read-only.\nTry: open it once without --readonly.")
    }

    func databaseOnShare(_ path: String, _ kind: String) -> String {
        pick(
            "\(path) ligger på en nätverksdisk (\(kind)), där två program kan förstöra den för varandra; ingenting ändrades. "
                + "Läsa går: --readonly.\nProva: lägg filen på en disk i den egna datorn, och säkerhetskopior på nätverket.",
            "\(path) is on a network share (\(kind)), where two programs can spoil it for each other; nothing was changed. "
                + "It can be read: --readonly.\nTry: keep it on a disk of this computer, and backups on the network.")
    }

    func databaseNotBackedUp(_ path: String, _ why: String) -> String {
        pick(
            "Ingenting ändrades i \(path), eftersom det inte gick att göra en säkerhetskopia först. ",
            "Nothing was changed in \(path): no backup could be made of it first. ") + why
    }

    /// The backup of the day could not be made; the rest is why.
    package func notBackedUpToday(_ why: String) -> String {
        pick("Dagens säkerhetskopia kunde inte göras: ", "The backup of the day could not be made: ") + why
    }

    /// The backup of the day could not be made, and the last one is so many days old; nil where there is none.
    package func lateBackup(days: Int?) -> String {
        guard let days else {
            return pick("Ingen säkerhetskopia finns, och ingen kunde göras", "There is no backup, and none could be made")
        }
        return pick("Senaste säkerhetskopian är \(days) dagar gammal", "The last backup is \(days) days old")
    }

    /// Changes since the last backup, which is so many days old.
    package func oldBackup(days: Int) -> String {
        pick(
            "Senaste säkerhetskopian är \(days) dagar gammal, och det har ändrats saker sedan dess.\nProva: meet backup",
            "The last backup is \(days) days old, and there were changes since.\nTry: meet backup")
    }

    // MARK: Done

    /// What stands in a database, in numbers.
    package func backupContents(_ people: Int, _ cohorts: Int) -> String {
        let people = counted(people, ("person", "personer"), ("person", "people"))
        let cohorts = counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))
        return people + pick(" och ", " and ") + cohorts
    }

    package func upgraded(_ backup: String) -> String {
        pick(
            "Databasen var av en äldre version och har förts över till den här. Som den var finns den kvar i \(backup)",
            "The database was of an earlier version and was brought up to this one. A copy of it as it was is kept in \(backup)")
    }

    package func madeBackup(_ path: String, _ contents: String) -> String {
        pick("Säkerhetskopierat: \(contents), i \(path)", "Backed up: \(contents), in \(path)")
    }

    package func prunedBackups(_ count: Int) -> String {
        pick(
            "\(amount(count, "äldre säkerhetskopia borttagen", "äldre säkerhetskopior borttagna")). Kopior på andra ställen når programmet inte.",
            "\(amount(count, "earlier backup", "earlier backups")) removed. Copies elsewhere are out of reach.")
    }

    package func backupsHold(_ count: Int) -> String {
        let backups = counted(count, ("säkerhetskopia", "säkerhetskopior"), ("backup", "backups"))
        return pick(
            "\(backups) innehåller fortfarande det som raderades.\nProva: gör en ny och ta bort de gamla med meet backup --prune",
            "\(backups) still \(count == 1 ? "holds" : "hold") what was erased.\nTry: make a new one and remove the old ones with meet backup --prune"
        )
    }

    package func noBackups(_ folder: String) -> String {
        pick(
            "Det finns inga säkerhetskopior i \(folder).\nProva: meet backup gör en.",
            "There are no backups in \(folder).\nTry: meet backup makes one.")
    }

    /// Why a backup was made, by the code of the reason.
    package func backupReason(_ code: String) -> String {
        switch code {
        case "daily": return pick("av sig själv, en gång om dagen", "by itself, once a day")
        case "asked": return pick("på begäran", "on request")
        case "before-schema": return pick("före en ny version av programmet", "before a new version of the program")
        case "before-restore": return pick("före en återställning", "before something was restored")
        default: return pick("skadad fil, undanlagd före en återställning", "damaged file, put aside before something was restored")
        }
    }

    package func restored(_ file: String, _ contents: String, _ moment: String?) -> String {
        let from = moment.map { pick(", senast ändrad \($0)", ", last changed \($0)") } ?? ""
        return pick("Återställt från \(file): \(contents)\(from).", "Restored from \(file): \(contents)\(from).")
    }

    // MARK: Whom it brings back

    package func restoreErased(persons: Int, parts: Int) -> String {
        let people = counted(persons, ("person", "personer"), ("person was erased", "people were erased"))
        let others = counted(parts, ("annan", "andra"), ("other person", "others"))
        if parts == 0 { return pick("Sedan säkerhetskopian gjordes har \(people) raderats.", "Since the backup was made, \(people).") }
        if persons == 0 {
            return pick(
                "Sedan säkerhetskopian gjordes har uppgifter om \(others) raderats; de kommer tillbaka.",
                "Since the backup was made, parts of what is known of \(others) were erased; they come back.")
        }
        return pick(
            "Sedan säkerhetskopian gjordes har \(people) raderats, och uppgifter om \(others); uppgifterna kommer tillbaka.",
            "Since the backup was made, \(people), and parts of what is known of \(others); the parts come back.")
    }
    package func restoreBrings(_ count: Int, _ ids: String, isSure: Bool) -> String {
        isSure
            ? pick("Den ger tillbaka: \(ids).", "It brings back: \(ids).")
            : pick(
                "Den ger tillbaka \(amount(count, "person", "personer")) som inte finns här längre; vilka av dem som har raderats går inte att veta: \(ids).",
                "It brings back \(amount(count, "person who is", "people who are")) no longer here; which of them were erased cannot be known: \(ids)."
            )
    }
    package var restoreBringsNobody: String {
        pick(
            "Ingen av dem finns bland säkerhetskopians personer; det som går att ångra i den kan ändå nämna dem.",
            "None of them is among the people of the backup; what can be undone in it may still name them.")
    }
    package func restoreBackgrounds(_ count: Int, _ ids: String) -> String {
        pick(
            "Bakgrund som har tagits bort kommer tillbaka för \(amount(count, "person", "personer")): \(ids).",
            "Background that was removed comes back for \(amount(count, "person", "people")): \(ids).")
    }
    package var restoreLogShort: String {
        pick(
            "Loggen når inte ända tillbaka till säkerhetskopian: fler kan ha raderats än den vet.",
            "The log does not reach back to the backup: more may have been erased than it knows.")
    }
    package var restoreThen: String {
        pick(
            "Radera igen efteråt: meet erase person ID för var och en, meet erase --due för det som ska gallras, meet erase undo för äldre texter; och ta bort samtycken som har tagits tillbaka.",
            "Erase again afterwards: meet erase person ID for each of them, meet erase --due for what is due, meet erase undo for older texts; and remove consents that were taken back."
        )
    }
    package var restoreAsk: String {
        pick("Återställa ändå? Skriv ja (Enter: avbryt): ", "Restore anyway? Type yes (Enter: cancel): ")
    }
    package var nothingRestored: String { pick("Ingenting ändrades.", "Nothing was changed.") }
    package var restoreNeedsYes: String {
        pick(
            "säkerhetskopian ger tillbaka det som har raderats, och här finns ingen att fråga; ingenting ändrades.\nProva: --yes, när du har läst vad som kommer tillbaka.",
            "the backup brings back what was erased, and there is nobody to ask here; nothing was changed.\nTry: --yes, once you have read what comes back."
        )
    }
    package var restoreUnknown: String {
        pick(
            "Om den ger tillbaka någon som har raderats går inte att veta: det som fanns innan gick inte att läsa.",
            "Whether it brings back anybody who was erased cannot be known: what was there before could not be read.")
    }

    package func beforeRestore(_ path: String) -> String {
        pick(
            "Det som fanns innan ligger i \(path)\nKanske ångrar du dig: meet restore \(path)",
            "What was there before is in \(path)\nMaybe you change your mind: meet restore \(path)")
    }

    package func damagedBeforeRestore(_ path: String) -> String {
        pick(
            "Det som fanns innan gick inte att läsa, och är undanlagt som det var i \(path)",
            "What was there before could not be read, and was put aside as it was in \(path)")
    }

    // MARK: On the screen

    package var backUpNow: String { pick("säkerhetskopiera nu", "back up now") }
    package var backUpNowLong: String {
        pick(
            "Gör en hel, kontrollerad kopia av allt, bland dem som sparas.",
            "Make a whole, checked copy of everything, among those that are kept.")
    }
    package var backingUp: String { pick("Säkerhetskopierar …", "Backing up …") }
    package func backedUp(_ contents: String, _ folder: String) -> String {
        pick("Säkerhetskopierat: \(contents), i \(folder)", "Backed up: \(contents), in \(folder)")
    }

    // MARK: Help

    package var helpBackup: String {
        pick(
            "gör en hel, kontrollerad kopia: till FIL, eller daterad bland dem som sparas (de 14 senaste)",
            "makes a whole, checked copy: to FILE, or dated among those that are kept (the latest 14)")
    }
    package var helpRestore: String {
        pick(
            "lägger en säkerhetskopia i databasens ställe; det som fanns innan sparas först",
            "puts a backup in the place of the database; what was there before is kept first")
    }
    package var optionBackupList: String { pick("lista dem som sparas", "list those that are kept") }
    package var optionBackupPrune: String {
        pick(
            "gör en ny och ta bort alla tidigare, som när någon har raderats; kopior på andra ställen nås inte",
            "make a new one and remove all earlier ones, as when someone was erased; copies elsewhere are not reached")
    }
    package var optionEncrypt: String { pick("kryptera med en lösenfras (GnuPG)", "encrypt with a passphrase (GnuPG)") }
    package var optionPassphraseFile: String {
        pick("läs lösenfrasen ur en fil i stället för att fråga", "read the passphrase from a file instead of asking")
    }

    // MARK: Passphrases

    package var askNewPassphrase: String { pick("Lösenfras:", "Passphrase:") }
    package var askPassphraseAgain: String { pick("En gång till:", "Once more:") }
    package func askPassphrase(_ file: String) -> String { pick("Lösenfras för \(file):", "Passphrase of \(file):") }
    package var noCipherProgram: String {
        pick(
            "Det finns inget program att kryptera med; ingenting skrevs.\nProva: apt-get install gpg",
            "There is no program to encrypt with; nothing was written.\nTry: apt-get install gpg")
    }
    package var noTerminalForPassphrase: String {
        pick(
            "Det finns ingen terminal att fråga efter lösenfrasen i.\nProva: läs den ur en fil med --passphrase-file FIL",
            "There is no terminal to ask for the passphrase on.\nTry: read it from a file with --passphrase-file FILE")
    }
    package var passphrasesDiffer: String {
        pick(
            "De två lösenfraserna är inte lika; ingenting skrevs.\nProva: kör kommandot igen och skriv samma två gånger.",
            "The two passphrases are not the same; nothing was written.\nTry: run the command again and type the same twice.")
    }
    package var emptyPassphrase: String {
        pick(
            "Ingen lösenfras gavs; ingenting gjordes.\nProva: skriv den när det frågas, eller --passphrase-file FIL",
            "No passphrase was given; nothing was done.\nTry: type it when asked, or --passphrase-file FILE")
    }
    package func wrongPassphrase(_ path: String) -> String {
        pick(
            "\(path) kan inte låsas upp; ingenting ändrades.\nKanske är lösenfrasen en annan, eller filen skadad.",
            "\(path) cannot be unlocked; nothing was changed.\nMaybe the passphrase is another, or the file is damaged.")
    }
    package func notEncrypted(_ path: String, _ why: String) -> String {
        pick(
            "\(path) kunde inte krypteras; ingenting skrevs. (\(systemReason(why)))\nKanske fungerar gpg inte här: prova gpg --version.",
            "\(path) could not be encrypted; nothing was written. (\(why))\nMaybe gpg does not work here: try gpg --version.")
    }
}
