/// What is said where two programs work on one database, and one of them changed what the other was about to.
extension Words {
    // Below a field that somebody else changed while the form was open.
    package func theyWrote(_ text: String) -> String {
        pick("någon annan skrev: \(text) (Ctrl-O tar det)", "somebody else wrote: \(text) (Ctrl-O takes it)")
    }
    package func youWrote(_ text: String) -> String {
        pick("du skrev: \(text) (Ctrl-O tar det)", "you wrote: \(text) (Ctrl-O takes it)")
    }
    package func stoodBefore(_ text: String) -> String {
        pick("ändrat av någon annan; förr: \(text) (Ctrl-O tar det)", "changed by somebody else; before: \(text) (Ctrl-O takes it)")
    }
    package var othersChangedForm: String {
        pick("Någon annan ändrade det här under tiden: se under fälten.", "Somebody else changed this meanwhile: look below the fields.")
    }
    package var emptyField: String { pick("(tomt)", "(empty)") }
    package var keyTakeOther: String { pick("byt", "swap") }
    package var keyTakeOtherLong: String {
        pick("ta det som någon annan skrev i fältet, eller det egna igen", "take what somebody else wrote in the field, or one's own again")
    }

    /// Undo of one's own change among those of others.
    package func changeTakeBack(_ name: String) -> String { pick("ångrat: \(name)", "undone: \(name)") }
    package func undoneApart(_ name: String) -> String {
        pick("\(name); vad andra gjort efteråt står kvar", "\(name); what others did afterwards stays")
    }
    package func undoLastOfOther(_ name: String, by who: String) -> String {
        pick("u en gång till ångrar \(who)s senaste ändring: \(name).", "u once more undoes \(who)'s last change: \(name).")
    }
    package func builtUpon(_ who: String?, _ name: String?) -> String {
        guard let who, let name else {
            return pick(
                "Det kan inte ångras: något som gjorts efteråt hänger på det.", "This cannot be undone: something done later hangs on it.")
        }
        return pick(
            "Det kan inte ångras: \(who) har gjort något efteråt som hänger ihop med det (\(name)).",
            "This cannot be undone: \(who) did something afterwards that hangs together with it (\(name)).")
    }
    /// Somebody else moved a person whom one seats, pins or matches.
    package func outdatedSeat(_ name: String, now: String?, here: String?) -> String {
        let (now, here) = (now ?? pick("utan plats", "without a seat"), here ?? pick("utan plats", "without a seat"))
        return now == here
            ? pick(
                "någon annan har låst eller uteslutit \(name) under tiden. Se efter och gör om det.",
                "somebody else pinned or excluded \(name) meanwhile. Look, and do it again.")
            : pick(
                "någon annan har flyttat \(name) (nu: \(now), här: \(here)). Se efter och gör om det.",
                "somebody else moved \(name) (now: \(now), here: \(here)). Look, and do it again.")
    }

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
