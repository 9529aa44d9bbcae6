/// What is said of rules: of weights and bands in programme.json, and on the Rules screen.
extension Words {
    func misspeltKey(_ path: String, meant: String) -> String {
        pick(
            "\(path): nyckeln är inte känd; den behålls men gör ingenting.\nKanske menas \(meant).",
            "\(path): the key is not known; it is kept but does nothing.\nMaybe \(meant) is meant.")
    }

    func energyTooLarge(highest: Int) -> String {
        pick(
            "är så stort att blandningsenergin inte går att räkna. Högst \(highest) går här.",
            "is so large that the mix energy cannot be counted. At most \(highest) works here.")
    }

    func badBand(_ value: String) -> String {
        pick(
            "\"\(value)\" är inget intervall. Skriv det som 1991-2005, -1990 eller 2006-.",
            "\"\(value)\" is not a band. Write it like 1991-2005, -1990 or 2006-.")
    }

    func bandOverlaps(_ value: String, other: String) -> String {
        pick("\"\(value)\" går in i intervallet på \(other).", "\"\(value)\" overlaps the band at \(other).")
    }

    /// What a change to the programme was, as a noun phrase.
    func changeEditRules(_ verb: String, _ part: String, _ name: String) -> String {
        let named = name.isEmpty ? "" : " " + name
        let thing = rulePart(part, isDefinite: true) + named
        let isNeuter = part == "programme" || part == "schoolBreak"
        switch verb {
        case "add": return pick("\(thing) \(isNeuter ? "tillagt" : "tillagd")", "\(thing) added")
        case "remove": return pick("\(thing) \(isNeuter ? "borttaget" : "borttagen")", "\(thing) removed")
        case "move": return pick("\(thing) \(isNeuter ? "flyttat" : "flyttad")", "\(thing) moved")
        default: return pick("\(thing) \(isNeuter ? "ändrat" : "ändrad")", "\(thing) changed")
        }
    }

    /// What a part of a programme is called, by its name in the code.
    func rulePart(_ part: String, isDefinite: Bool = false) -> String {
        switch part {
        case "slot": return isDefinite ? pick("tiden", "slot") : pick("tid", "slot")
        case "axis": return isDefinite ? pick("axeln", "axis") : pick("axel", "axis")
        case "category": return isDefinite ? pick("kategorin", "category") : pick("kategori", "category")
        case "cohort": return isDefinite ? pick("gruppen", "cohort") : pick("grupp", "cohort")
        case "leader": return isDefinite ? pick("ledaren", "leader") : pick("ledare", "leader")
        case "session": return isDefinite ? pick("träff", "session") : pick("träff", "session")
        case "schoolBreak": return isDefinite ? pick("lovet", "break") : pick("lov", "break")
        case "avoid": return isDefinite ? pick("dagen att undvika", "day to avoid") : pick("dag att undvika", "day to avoid")
        default: return isDefinite ? pick("programmet", "programme") : pick("program", "programme")
        }
    }
}

/// What goes, or no longer fits, when a programme is changed.
extension Words {
    func lossOfAxis(_ axis: String, _ count: Int) -> String {
        let people = counted(count, ("person förlorar sitt", "personer förlorar sitt"), ("person loses a", "people lose their"))
        return pick("\(people) värde på axeln \(axis)", "\(people) value on the axis \(axis)")
    }

    func lossOfCategory(_ category: String, _ count: Int) -> String {
        let people = counted(count, ("person", "personer"), ("person", "people"))
        return pick("\(people) är \(category) och förlorar det värdet", "\(people) of \(category) lose that value")
    }

    func lossOfCohort(_ cohort: String, members: Int, fixed: Int) -> String {
        let freed = counted(members, ("deltagare", "deltagare"), ("member", "members"))
        let ended = counted(fixed, ("fäste eller uteslutning", "fästen eller uteslutningar"), ("pin or exclusion", "pins or exclusions"))
        var parts: [String] = []
        if members > 0 { parts.append(pick("\(freed) väntar igen", members == 1 ? "\(freed) waits again" : "\(freed) wait again")) }
        if fixed > 0 { parts.append(pick("\(ended) upphör", fixed == 1 ? "\(ended) ends" : "\(ended) end")) }
        return "\(cohort): " + parts.joined(separator: ", ")
    }

    func lossOfSlot(_ slot: String, _ count: Int) -> String {
        let people = counted(count, ("person har", "personer har"), ("person has", "people have"))
        return pick("\(people) svarat att de kan \(slot); svaret går bort", "\(people) said they can come \(slot); that answer goes")
    }

    func lossOfReach(_ cohort: String, _ count: Int) -> String {
        let members = counted(count, ("deltagare", "deltagare"), ("member", "members"))
        return pick("\(members) i \(cohort) kan inte längre komma", "\(members) of \(cohort) can no longer come")
    }

    func lossOfSeats(_ cohort: String, _ count: Int) -> String {
        let members = counted(count, ("deltagare", "deltagare"), ("member", "members"))
        return pick("\(cohort): \(members) fler än platserna", "\(cohort): \(members) more than seats")
    }

    func lossOfRules(before: Int, after: Int) -> String {
        pick("brutna regler \(before) → \(after) med dem som sitter nu", "broken rules \(before) → \(after) with those who sit now")
    }

    func recounted(_ axis: String, _ count: Int) -> String {
        let people = counted(count, ("person räknas", "personer räknas"), ("person counts", "people count"))
        return pick("\(people) annorlunda på axeln \(axis)", "\(people) differently on the axis \(axis)")
    }
}
