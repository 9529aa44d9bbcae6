/// What is said of backups, of restoring one, and of files that others touch.
extension Words {
    // MARK: Trouble

    func backupNotWhole(_ path: String, _ details: String) -> String {
        pick(
            "\(path) är inte hel (\(details)), och ingenting ändrades.\nKanske finns en äldre säkerhetskopia: meet backup --list",
            "\(path) is not whole (\(details)), and nothing was changed.\nMaybe there is an earlier backup: meet backup --list")
    }

    func databaseReplaced(_ path: String) -> String {
        pick(
            "\(path) har tagits bort eller ersatts av en annan fil medan den var öppen; ingenting sparades.\n"
                + "Kanske kan du avsluta och öppna den igen, eller lägga tillbaka filen: meet restore FIL",
            "\(path) was taken away, or another file put in its place, while it was open; nothing was saved.\n"
                + "Maybe quit and open it again, or put the file back: meet restore FILE")
    }

    func databaseInUse(_ path: String) -> String {
        pick(
            "\(path) är öppen i ett annat program; ingenting ändrades.\nKanske kan det avslutas först.",
            "\(path) is open in another program; nothing was changed.\nMaybe that can be quit first.")
    }

    func databaseUnfinished(_ path: String) -> String {
        pick(
            "\(path) blev avbruten mitt i en skrivning, och kan inte bara läsas.\nKanske kan du öppna den en gång utan --readonly.",
            "\(path) was interrupted while it was written, and cannot be only read.\nMaybe you can open it once without --readonly.")
    }

    func databaseOnShare(_ path: String, _ kind: String) -> String {
        pick(
            "\(path) ligger på en nätverksdisk (\(kind)), där två program kan förstöra den för varandra; ingenting ändrades. "
                + "Läsa går: --readonly.\nKanske kan filen ligga på en disk i den egna datorn, och säkerhetskopior på nätverket.",
            "\(path) lies on a network share (\(kind)), where two programs can spoil it for each other; nothing was changed. "
                + "It can be read: --readonly.\nMaybe keep it on a disk of this computer, and backups on the network.")
    }

    func databaseNotBackedUp(_ path: String, _ why: String) -> String {
        pick(
            "Ingenting ändrades i \(path), för den gick inte att säkerhetskopiera först. ",
            "Nothing was changed in \(path): no backup could be made of it first. ") + why
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
            "Databasen var av en äldre version och har förts över till den här. Så som den var finns den kvar i \(backup)",
            "The database was of an earlier version and was brought up to this one. As it was it is kept in \(backup)")
    }

    package func madeBackup(_ path: String, _ contents: String) -> String {
        pick("Säkerhetskopierat: \(contents), i \(path)", "Backed up: \(contents), in \(path)")
    }

    package func prunedBackups(_ count: Int) -> String {
        let backups = counted(count, ("äldre säkerhetskopia", "äldre säkerhetskopior"), ("earlier backup", "earlier backups"))
        return pick(
            "\(backups) borttagna. Kopior på andra ställen når programmet inte.", "\(backups) removed. Copies elsewhere are out of reach.")
    }

    package func backupsHold(_ count: Int) -> String {
        let backups = counted(count, ("säkerhetskopia", "säkerhetskopior"), ("backup", "backups"))
        return pick(
            "\(backups) innehåller fortfarande det som raderades.\nKanske vill du göra en ny och ta bort dem: meet backup --prune",
            "\(backups) still \(count == 1 ? "holds" : "hold") what was erased.\nMaybe make a new one and remove them: meet backup --prune")
    }

    package func noBackups(_ folder: String) -> String {
        pick(
            "Det finns inga säkerhetskopior i \(folder).\nKanske vill du göra en: meet backup",
            "There are no backups in \(folder).\nMaybe make one: meet backup")
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
        let people = counted(persons, ("person raderats", "personer raderats"), ("person was erased", "people were erased"))
        let others = counted(parts, ("annan persons", "andras"), ("other person", "others"))
        if parts == 0 { return pick("Sedan säkerhetskopian gjordes har \(people).", "Since the backup was made \(people).") }
        if persons == 0 {
            return pick(
                "Sedan säkerhetskopian gjordes har delar av \(others) uppgifter raderats; de kommer tillbaka.",
                "Since the backup was made parts of what is known of \(others) were erased; they come back.")
        }
        return pick(
            "Sedan säkerhetskopian gjordes har \(people), och delar av \(others) uppgifter; delarna kommer tillbaka.",
            "Since the backup was made \(people), and parts of what is known of \(others); the parts come back.")
    }
    package func restoreBrings(_ count: Int, _ ids: String, isSure: Bool) -> String {
        isSure
            ? pick("Den ger tillbaka: \(ids).", "It brings back: \(ids).")
            : pick(
                "Den ger tillbaka \(counted(count, ("person", "personer"), ("", ""))) som inte finns här längre; vilka av dem som raderats går inte att veta: \(ids).",
                "It brings back \(counted(count, ("", ""), ("person who is", "people who are"))) not here any more; which of them were erased cannot be known: \(ids)."
            )
    }
    package var restoreBringsNobody: String {
        pick(
            "Ingen av dem finns bland säkerhetskopians personer; det som går att ångra i den kan ändå nämna dem.",
            "None of them is among the people of the backup; what can be undone in it may still name them.")
    }
    package func restoreBackgrounds(_ count: Int, _ ids: String) -> String {
        pick(
            "Bakgrund som är borttagen kommer tillbaka för \(counted(count, ("person", "personer"), ("", ""))): \(ids).",
            "Background that was taken away comes back of \(counted(count, ("", ""), ("person", "people"))): \(ids).")
    }
    package var restoreLogShort: String {
        pick(
            "Loggen når inte ända till säkerhetskopian: fler kan ha raderats än den vet.",
            "The log does not reach back to the backup: more may have been erased than it knows.")
    }
    package var restoreThen: String {
        pick(
            "Radera igen efteråt: meet erase person ID för var och en, meet erase --due för det vars tid är ute, meet erase undo för äldre texter; och ta bort samtycken som tagits tillbaka.",
            "Erase again afterwards: meet erase person ID for each of them, meet erase --due for what is due, meet erase undo for older texts; and take out consents that were taken back."
        )
    }
    package var restoreAsk: String {
        pick("Återställa ändå? Skriv ja (Enter: avbryt): ", "Restore it all the same? Type yes (Enter: cancel): ")
    }
    package var nothingRestored: String { pick("Ingenting ändrades.", "Nothing was changed.") }
    package var restoreNeedsYes: String {
        pick(
            "säkerhetskopian ger tillbaka det som raderats, och här finns ingen att fråga; ingenting ändrades.\nKanske: --yes, när du har läst vad som kommer tillbaka.",
            "the backup brings back what was erased, and there is nobody to ask here; nothing was changed.\nMaybe: --yes, once you have read what comes back."
        )
    }
    package var restoreUnknown: String {
        pick(
            "Om den ger tillbaka någon som raderats går inte att veta: det som fanns innan gick inte att läsa.",
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
            "gör en hel, kontrollerad kopia: till FILE, eller daterad bland dem som sparas (de 14 senaste)",
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
            "make a new one and remove all earlier ones, as when somebody was erased; copies elsewhere are not reached")
    }
    package var optionEncrypt: String { pick("kryptera med en lösenfras (GnuPG)", "encrypt with a passphrase (GnuPG)") }
    package var optionPassphraseFile: String {
        pick("läs lösenfrasen ur en fil i stället för att fråga", "read the passphrase from a file in place of asking")
    }

    // MARK: Passphrases

    package var askNewPassphrase: String { pick("Lösenfras:", "Passphrase:") }
    package var askPassphraseAgain: String { pick("En gång till:", "Once more:") }
    package func askPassphrase(_ file: String) -> String { pick("Lösenfras för \(file):", "Passphrase of \(file):") }
    package var noCipherProgram: String {
        pick(
            "Det finns inget program att kryptera med; ingenting skrevs.\nKanske kan det installeras: apt-get install gpg",
            "There is no program to encrypt with; nothing was written.\nMaybe it can be installed: apt-get install gpg")
    }
    package var noTerminalForPassphrase: String {
        pick(
            "Det finns ingen terminal att fråga efter lösenfrasen i.\nKanske kan den läsas ur en fil: --passphrase-file FIL",
            "There is no terminal to ask for the passphrase on.\nMaybe it can be read from a file: --passphrase-file FILE")
    }
    package var passphrasesDiffer: String {
        pick("De två lösenfraserna är inte lika; ingenting skrevs.", "The two passphrases are not the same; nothing was written.")
    }
    package var emptyPassphrase: String { pick("Ingen lösenfras gavs; ingenting gjordes.", "No passphrase was given; nothing was done.") }
    package func wrongPassphrase(_ path: String) -> String {
        pick(
            "\(path) kan inte låsas upp; ingenting ändrades.\nKanske är lösenfrasen en annan, eller filen inte hel.",
            "\(path) cannot be unlocked; nothing was changed.\nMaybe the passphrase is another, or the file is not whole.")
    }
    package func notEncrypted(_ path: String, _ why: String) -> String {
        pick("\(path) kunde inte krypteras; ingenting skrevs. (\(why))", "\(path) could not be encrypted; nothing was written. (\(why))")
    }
}
