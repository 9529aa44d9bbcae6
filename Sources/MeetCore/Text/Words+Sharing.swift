/// What is said where two programs work on one database, and one of them changed what the other was about to.
extension Words {
    package var outdatedProgramme: String {
        pick(
            "någon annan har ändrat programmet. Läs igenom och försök igen.", "somebody else changed the programme. Read it and try again.")
    }
    package var outdatedBooking: String {
        pick("någon annan har ändrat bokningen. Läs igenom och försök igen.", "somebody else changed the booking. Read it and try again.")
    }
    package var outdatedPerson: String {
        pick("någon annan har ändrat personen. Läs igenom och försök igen.", "somebody else changed the person. Read it and try again.")
    }
    package var outdatedGone: String {
        pick("någon annan har tagit bort personen. Esc lämnar formuläret.", "somebody else removed the person. Esc leaves the form.")
    }
    package var outdatedNewPerson: String {
        pick("någon annan lade till en person samtidigt. Försök igen.", "somebody else added a person at the same time. Try again.")
    }
    package func outdatedMark(_ name: String) -> String {
        pick(
            "någon annan har markerat \(name) under tiden. Se efter vad som står nu.",
            "somebody else marked \(name) meanwhile. Look at what stands there now.")
    }
    /// A change that would be undone is another's.
    package func undoOfOther(_ name: String, by who: String) -> String {
        pick(
            "Den senaste ändringen är \(who)s: \(name). u en gång till ångrar den.",
            "The last change is \(who)'s: \(name). u once more undoes it.")
    }
    var otherChangeSince: String {
        pick(
            "någon annan har ändrat något under tiden, och inget är ångrat. Se efter vad u ångrar nu.",
            "somebody else changed something meanwhile, and nothing is undone. Look at what u undoes now.")
    }
    package var outdatedImport: String {
        pick(
            "någon annan har ändrat under tiden. Raderna är lästa på nytt: se efter först.",
            "somebody else made changes meanwhile. The rows are read anew: look first.")
    }

    package var importOutdated: String {
        pick(
            "Någon annan ändrade medan filen lästes in, gång på gång. Inget är inläst. Försök igen.",
            "Somebody else made changes while the file was read, again and again. Nothing was imported. Try again.")
    }

    /// What is edited is not there any more.
    package var ruleGone: String {
        pick("Det här finns inte längre: det är borttaget. Esc lämnar.", "This is there no more: it was removed. Esc leaves.")
    }
}
