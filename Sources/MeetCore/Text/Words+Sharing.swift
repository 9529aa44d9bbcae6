/// What is said where two programs work on one database, and one of them changed what the other was about to.
extension Words {
    // Below a field that somebody else changed while the form was open.
    package func theyWrote(_ text: String) -> String {
        pick("någon annan skrev: \(text) (Ctrl-O tar det)", "someone else wrote: \(text) (Ctrl-O takes it)")
    }
    package func youWrote(_ text: String) -> String {
        pick("du skrev: \(text) (Ctrl-O tar det)", "you wrote: \(text) (Ctrl-O takes it)")
    }
    package func stoodBefore(_ text: String) -> String {
        pick("ändrat av någon annan; förr: \(text) (Ctrl-O tar det)", "changed by someone else; before: \(text) (Ctrl-O takes it)")
    }
    package var othersChangedForm: String {
        pick("Någon annan ändrade det här under tiden: se under fälten.", "Someone else changed this meanwhile: look below the fields.")
    }
    package var emptyField: String { pick("(tomt)", "(empty)") }
    package var keyTakeOther: String { pick("byt", "swap") }
    package var keyTakeOtherLong: String {
        pick("ta det som någon annan skrev i fältet, eller ditt eget igen", "take what someone else wrote in the field, or your own again")
    }

    /// Undo of one's own change among those of others.
    package func changeTakeBack(_ name: String) -> String { pick("ångrat: \(name)", "undone: \(name)") }
    package func undoneApart(_ name: String) -> String {
        pick("\(name); det som andra har gjort efteråt står kvar", "\(name); what others did afterwards stays")
    }
    package func undoLastOfOther(_ name: String, by who: String) -> String {
        pick(
            "Tryck u igen för att ångra den senaste ändringen av \(who): \(name).",
            "Press u again to undo the last change by \(who): \(name).")
    }
    package func builtUpon(_ who: String?, _ name: String?) -> String {
        guard let who, let name else {
            return pick(
                "Det kan inte ångras: något som har gjorts efteråt bygger på det.",
                "This cannot be undone: something done later builds on it.")
        }
        return pick(
            "Det kan inte ångras: \(who) har gjort något efteråt som bygger på det (\(name)).",
            "This cannot be undone: \(who) did something afterwards that builds on it (\(name)).")
    }
    /// Somebody else moved a person whom one seats, pins or matches.
    package func outdatedSeat(_ name: String, now: String?, here: String?) -> String {
        let (now, here) = (now ?? pick("utan plats", "without a seat"), here ?? pick("utan plats", "without a seat"))
        return now == here
            ? pick(
                "någon annan har fäst \(name) eller hållit hen utanför under tiden. Se efter och gör om det.",
                "someone else pinned \(name) or kept them out meanwhile. Look, and do it again.")
            : pick(
                "någon annan har flyttat \(name) (nu: \(now), här: \(here)). Se efter och gör om det.",
                "someone else moved \(name) (now: \(now), here: \(here)). Look, and do it again.")
    }

    package var outdatedProgramme: String {
        pick(
            "någon annan har ändrat programmet. Läs igenom och försök igen.", "someone else changed the programme. Read it and try again.")
    }
    package var outdatedBooking: String {
        pick("någon annan har ändrat bokningen. Läs igenom och försök igen.", "someone else changed the booking. Read it and try again.")
    }
    package var outdatedPerson: String {
        pick("någon annan har ändrat personen. Läs igenom och försök igen.", "someone else changed the person. Read it and try again.")
    }
    package var outdatedGone: String {
        pick("någon annan har tagit bort personen. Esc lämnar formuläret.", "someone else removed the person. Esc leaves the form.")
    }
    package var outdatedNewPerson: String {
        pick("någon annan lade till en person samtidigt. Försök igen.", "someone else added a person at the same time. Try again.")
    }
    package func outdatedMark(_ name: String) -> String {
        pick(
            "någon annan har markerat \(name) under tiden. Se efter vad som står nu.",
            "someone else marked \(name) meanwhile. Look at what is there now.")
    }
    /// A change that would be undone is another's.
    package func undoOfOther(_ name: String, by who: String) -> String {
        pick(
            "Den senaste ändringen är gjord av \(who): \(name). Tryck u igen för att ångra den.",
            "The last change was made by \(who): \(name). Press u again to undo it.")
    }
    var otherChangeSince: String {
        pick(
            "någon annan har ändrat något under tiden, så inget är ångrat. Se efter vad u ångrar nu.",
            "someone else changed something meanwhile, so nothing was undone. Look at what u undoes now.")
    }
    /// The same at the shell, also of what would be made again.
    package var otherChangeSinceForTurn: String {
        pick(
            "Någon annan har ändrat något under tiden; inget gjordes.\nProva: samma kommando med --dry-run visar vad som gäller nu.",
            "Someone else changed something meanwhile; nothing was done.\nTry: the same command with --dry-run shows what holds now.")
    }
    package var outdatedImport: String {
        pick(
            "någon annan har ändrat något under tiden. Raderna är lästa på nytt: se efter först.",
            "someone else made changes meanwhile. The rows were read again: look first.")
    }

    package var importOutdated: String {
        pick(
            "Någon annan gjorde ändringar medan filen lästes in, gång på gång. Inget är inläst. Försök igen.",
            "Someone else kept making changes while the file was read. Nothing was imported. Try again.")
    }

    /// What is edited is not there any more.
    package var ruleGone: String {
        pick("Det här finns inte längre: det är borttaget. Esc lämnar.", "This no longer exists: it was removed. Esc leaves.")
    }
}
