/// What goes, or no longer fits, when a programme is changed.
extension Words {
    func lossOfAxis(_ axis: String, _ count: Int) -> String {
        pick(
            "\(amount(count, "person förlorar", "personer förlorar")) sin uppgift om \(axis)",
            "\(amount(count, "person loses", "people lose")) what is known of \(axis)")
    }

    func lossOfCategory(_ category: String, _ count: Int) -> String {
        pick(
            "\(category): \(amount(count, "person", "personer")) förlorar den uppgiften",
            "\(category): \(amount(count, "person loses", "people lose")) that value")
    }

    func lossOfCohort(_ cohort: String, members: Int, fixed: Int, versions: Int) -> String {
        let freed = counted(members, ("deltagare", "deltagare"), ("member", "members"))
        let ended = counted(
            fixed, ("person som är fäst eller hålls utanför", "personer som är fästa eller hålls utanför"),
            ("pin or exclusion", "pins or exclusions"))
        var parts: [String] = []
        if members > 0 { parts.append(pick("\(freed) väntar igen", members == 1 ? "\(freed) waits again" : "\(freed) wait again")) }
        if fixed > 0 { parts.append(pick("\(ended) släpps", fixed == 1 ? "\(ended) ends" : "\(ended) end")) }
        let kept = counted(versions, ("sparad version", "sparade versioner"), ("version", "versions"))
        if versions > 0 { parts.append(pick("försvinner ur \(kept)", "disappears from \(kept)")) }
        return "\(cohort): " + parts.joined(separator: ", ")
    }

    func lossOfSessions(_ cohort: String, bookings: Int, marks: Int, tables: Int) -> String {
        var parts: [String] = []
        if bookings > 0 { parts.append(counted(bookings, ("bokning", "bokningar"), ("booking", "bookings"))) }
        if marks > 0 { parts.append(counted(marks, ("närvaromarkering", "närvaromarkeringar"), ("attendance mark", "attendance marks"))) }
        if tables > 0 {
            let sessions = counted(tables, ("träff", "träffar"), ("session", "sessions"))
            parts.append(pick("borden vid \(sessions)", "the tables of \(sessions)"))
        }
        guard let last = parts.popLast() else { return cohort }
        let all = parts.isEmpty ? last : parts.joined(separator: ", ") + pick(" och ", " and ") + last
        return "\(cohort): " + pick("\(all) försvinner", "\(all) \(bookings + marks == 1 && parts.isEmpty ? "is" : "are") deleted")
    }

    func lossOfOrigins(_ axis: String, _ count: Int) -> String {
        let texts = counted(count, ("uppgift", "uppgifter"), ("entry", "entries"))
        return pick(
            "\(axis): det som kategorierna består av försvinner (\(texts))",
            "\(axis): what its categories are made of is deleted (\(texts))")
    }

    func lossOfSlot(_ slot: String, _ count: Int) -> String {
        let people = counted(count, ("person har", "personer har"), ("person has", "people have"))
        return pick(
            "\(people) svarat att de kan \(slot); svaret försvinner", "\(people) said they can come \(slot); that answer is deleted")
    }

    func lossOfReach(_ cohort: String, _ count: Int) -> String {
        let members = counted(count, ("deltagare", "deltagare"), ("member", "members"))
        return pick("\(members) i \(cohort) kan inte längre komma", "\(members) of \(cohort) can no longer come")
    }

    func lossOfSeats(_ cohort: String, _ count: Int) -> String {
        let members = counted(count, ("deltagare", "deltagare"), ("member", "members"))
        return pick("\(cohort): \(members) för många för platserna", "\(cohort): \(members) too many for the seats")
    }

    func lossOfRules(before: Int, after: Int) -> String {
        pick("regelbrott \(before) → \(after) med nuvarande deltagare", "broken rules \(before) → \(after) with the present members")
    }

    func recounted(_ axis: String, _ count: Int) -> String {
        let people = counted(count, ("person räknas", "personer räknas"), ("person counts", "people count"))
        return pick("\(people) annorlunda på axeln \(axis)", "\(people) differently on the axis \(axis)")
    }
}

/// What is said where something typed cannot be read, or cannot be.
extension Words {
    package var ruleFillIn: String { pick("Fyll i det här.", "Fill this in.") }
    package func ruleNumber(_ lowest: Int, _ highest: Int?) -> String {
        guard let highest else { return pick("Skriv ett heltal, minst \(lowest).", "Write a whole number, at least \(lowest).") }
        return pick("Skriv ett heltal från \(lowest) till \(highest).", "Write a whole number from \(lowest) to \(highest).")
    }
    package var ruleRange: String { pick("Skriv två tal, som 22–24.", "Write two numbers, like 22–24.") }
    package func ruleRangeTurned(_ low: Int, _ high: Int) -> String {
        pick("\(low) är större än \(high). Skriv det minsta först.", "\(low) is larger than \(high). Write the smaller first.")
    }
    package func ruleDate(_ text: String) -> String {
        text.isEmpty
            ? pick("Skriv en dag, som 2027-01-20.", "Write a day, like 2027-01-20.")
            : pick("\(quoted(text)) är ingen dag. Skriv den som 2027-01-20.", "\(quoted(text)) is not a day. Write it like 2027-01-20.")
    }
    package func ruleDateTwice(_ text: String) -> String {
        pick("\(text) står två gånger. Ta bort den ena.", "\(text) is there twice. Remove one of them.")
    }
    package func ruleDateOrder(_ text: String, before: String) -> String {
        pick(
            "\(text) ligger inte efter \(before). Skriv dagarna i den ordning som träffarna kommer.",
            "\(text) is not after \(before). Write the days in the order in which the sessions come.")
    }
    package func ruleDateCount(_ count: Int, wanted: Int) -> String {
        pick(
            "Här står \(count) datum; gruppen har \(amount(wanted, "träff", "träffar")). Skriv ett för varje.",
            "\(amount(count, "date is", "dates are")) given; the cohort has \(amount(wanted, "session", "sessions")). Write one for each.")
    }
    package func ruleTime(_ text: String) -> String {
        text.isEmpty
            ? pick("Skriv ett klockslag, som 18:00.", "Write a time, like 18:00.")
            : pick("\(quoted(text)) är inget klockslag. Skriv det som 18:00.", "\(quoted(text)) is not a time. Write it like 18:00.")
    }
    package func ruleVenueTimes(_ text: String) -> String {
        pick(
            "\(quoted(text)): skriv lokalens id och hur många gånger, som stadshuset 1.",
            "\(quoted(text)): write the venue's id and how many times, like stadshuset 1.")
    }
    package func ruleTwice(_ text: String) -> String {
        pick("\(text) finns redan. Välj ett annat.", "\(text) is there already. Choose another.")
    }
    package func ruleContrastOfTwo(_ count: Int) -> String {
        pick(
            "En kontrast har två kategorier, men här är \(count). Ändra antalet, eller välj spridning.",
            "A contrast has two categories, but here \(count == 1 ? "is" : "are") \(count). Change that, or choose spread.")
    }
    package var ruleTwoCategories: String {
        pick("Skriv minst två kategorier, med | emellan.", "Write at least two categories, with | between.")
    }
    package func ruleBelowMinimum(_ minimum: Int) -> String {
        pick(
            "Högst kan inte vara lägre än minst (\(minimum)). Höj det, eller sänk minst.",
            "The most cannot be less than the least (\(minimum)). Raise it, or lower the least.")
    }
    package func ruleBand(_ text: String) -> String { badBand(text) }
    package var ruleContrastIsFull: String {
        pick(
            "Axeln är en kontrast och har sina två poler. Gör den till spridning först.",
            "The axis is a contrast and has its two poles. Make it a spread first.")
    }
    package var ruleSlotFirst: String {
        pick("Lägg först till en tid i veckan: varje grupp har en.", "Add a slot first: every cohort has one.")
    }
    package var ruleNothingToAdd: String {
        pick("Gå till en rad nedanför: a lägger till en till av samma slag.", "Go to a row below: a adds another of the same kind.")
    }
    package var ruleEndFirst: String {
        pick("Slutet ligger före början. Skriv ett senare slut.", "The end is before the beginning. Write a later end.")
    }
    package var ruleStays: String { pick("Det kan inte tas bort. Enter ändrar det.", "That cannot be removed. Enter edits it.") }
    package var ruleChooseOne: String { pick("Välj en rad under rubriken.", "Choose a row below the heading.") }
    package var ruleContrastNeedsTwo: String {
        pick(
            "En kontrast har sina två poler. Ta bort hela axeln, eller gör den till spridning.",
            "A contrast has its two poles. Remove the whole axis, or make it a spread.")
    }
    package var ruleSpreadNeedsTwo: String {
        pick("En axel har minst två kategorier. Ta bort hela axeln.", "An axis has at least two categories. Remove the whole axis.")
    }
    package func ruleSlotUsed(_ slot: String, _ cohorts: [String]) -> String {
        let names = cohorts.prefix(3).joined(separator: ", ") + (cohorts.count > 3 ? " …" : "")
        return pick(
            "\(slot) används av \(names). Ge dem en annan tid först.", "\(slot) is used by \(names). Give them another slot first.")
    }
    package func ruleLeads(_ cohort: String) -> String { pick("\(cohort) blir utan den ledaren", "\(cohort) loses that leader") }
    package var ruleCannotMove: String {
        pick(
            "Den här raden går inte att flytta. Bara axlar, kategorier, tider och annat i listor kan flyttas.",
            "This row cannot be moved. Only axes, categories, slots and other things in lists can.")
    }
    package var ruleAtEnd: String { pick("Längre går det inte.", "It cannot go further.") }
}
