/// What is said of rules: of weights and bands in programme.json, and on the Rules screen.
extension Words {
    func misspeltKey(_ path: String, meant: String) -> String {
        pick(
            "\(path): nyckeln är inte känd; den behålls men gör ingenting.\nKanske menas \(meant): byt då namn på den.",
            "\(path): the key is not known; it is kept but does nothing.\nMaybe \(meant) is meant: if so, rename it.")
    }

    func energyTooLarge(highest: Int) -> String {
        pick(
            "är så stort att blandningsenergin inte går att räkna. Skriv högst \(highest).",
            "is so large that the mix energy cannot be counted. Write at most \(highest).")
    }

    func badBand(_ value: String) -> String {
        pick(
            "\(quoted(value)) är inget intervall. Skriv det som 1991-2005, -1990 eller 2006-.",
            "\(quoted(value)) is not a band. Write it like 1991-2005, -1990 or 2006-.")
    }

    func bandOverlaps(_ value: String, other: String) -> String {
        pick(
            "\(quoted(value)) går in i intervallet på \(other). Ändra det ena.",
            "\(quoted(value)) overlaps the band at \(other). Change one of them.")
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
    package func rulePart(_ part: String, isDefinite: Bool = false) -> String {
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

/// The Rules screen itself.
extension Words {
    package func ruleSection(_ section: String) -> String {
        switch section {
        case "axes": return pick("Axlar", "Axes")
        case "slots": return pick("Tider i veckan", "Slots")
        case "cohorts": return pick("Grupper", "Cohorts")
        case "leaders": return pick("Ledare", "Leaders")
        case "sessions": return pick("Träffar", "Sessions")
        case "daysOff": return pick("Dagar utan träff", "Days off")
        default: return pick("Programmet", "The programme")
        }
    }

    /// What a section is for, and what `a` does there.
    package func ruleSectionNote(_ section: String) -> String {
        switch section {
        case "axes":
            return pick(
                "Det som blandas. En kontrast har två poler som ska väga jämnt, en spridning flera kategorier med mål. "
                    + "3+ är minst tre i varje grupp, ~6–24 är målet. a lägger till en axel.",
                "What is mixed. A contrast has two poles that should balance, a spread several categories with targets. "
                    + "3+ is at least three in every cohort, ~6–24 the target. a adds an axis."
            )
        case "slots":
            return pick(
                "Tiderna då grupper möts, och som de sökande svarar på. a lägger till en tid.",
                "The times at which cohorts meet, and that applicants answer to. a adds a slot.")
        case "cohorts":
            return pick(
                "Grupperna: tid, platser, ledare och datum. a lägger till en grupp.",
                "The cohorts: slot, seats, leaders and dates. a adds a cohort.")
        case "leaders":
            return pick("De som leder träffarna. a lägger till en ledare.", "Those who lead the sessions. a adds a leader.")
        case "sessions":
            return pick(
                "Vad varje träff handlar om och vad lokalen måste ha. a lägger till en träff.",
                "What each session is about and what the venue must have. a adds a session.")
        default:
            return pick(
                "Dagar då ingen träff läggs. Röda dagar är redan kända. a lägger till ett lov eller en dag.",
                "Days on which no session is held. Public holidays are known already. a adds a break or a day.")
        }
    }

    package func ruleNew(_ part: String) -> String {
        let isNeuter = part == "schoolBreak"
        return pick("\(isNeuter ? "Nytt" : "Ny") \(rulePart(part))", "New \(rulePart(part))")
    }

    package func ruleField(_ field: String, isDay: Bool = false) -> String {
        switch field {
        case "name": return pick("Namn", "Name")
        case "timeZone": return pick("Tidszon", "Time zone")
        case "sessions": return pick("Träffar", "Sessions")
        case "leastSessions": return pick("Minsta närvaro", "Sessions required")
        case "tableSize": return pick("Per bord", "Per table")
        case "tables": return pick("Vid borden", "At the tables")
        case "crossing": return pick("Korsningsvikt", "Crossing weight")
        case "selection": return pick("Urval", "Selection")
        case "distinct": return pick("Minst olika lokaler", "Different venues")
        case "required": return pick("Måste besöka", "Must visit")
        case "retention": return pick("Gallring", "Kept for")
        case "swedish": return pick("På svenska", "In Swedish")
        case "english": return pick("På engelska", "In English")
        case "kind": return pick("Typ", "Kind")
        case "weight": return pick("Vikt", "Weight")
        case "origin": return pick("Hämtas ur", "Comes from")
        case "categories": return pick("Kategorier", "Categories")
        case "minimum": return pick("Minst", "Least")
        case "maximum": return pick("Högst", "Most")
        case "target": return pick("Mål", "Target")
        case "alone": return pick("Aldrig ensam", "Never alone")
        case "made": return pick("Består av", "Made of")
        case "weekday": return pick("Veckodag", "Weekday")
        case "start": return pick("Börjar", "Begins")
        case "end": return pick("Slutar", "Ends")
        case "slot": return pick("Tid", "Slot")
        case "seats": return pick("Platser", "Seats")
        case "leaders": return pick("Ledare", "Leaders")
        case "schedule": return pick("Datum", "Dates")
        case "firstDate": return pick("Första träff", "First session")
        case "everyDays": return pick("Dagar emellan", "Every … days")
        case "dates": return pick("Valda datum", "Chosen dates")
        case "putBack": return pick("Träff ändå", "Meets anyway")
        case "bridgeDays": return pick("Utan klämdagar", "Skip bridge days")
        case "interpreters": return pick("Tolk", "Interpreters")
        case "number": return pick("Nummer", "Number")
        case "theme": return pick("Tema", "Theme")
        case "exercise": return pick("Övning", "Exercise")
        case "needs": return pick("Kräver", "Needs")
        case "firstDay": return isDay ? pick("Dag", "Day") : pick("Från", "From")
        default: return pick("Till och med", "Until")
        }
    }

    /// What is to be known of a field while one fills it in; empty for most.
    package func ruleNote(_ field: String) -> String {
        switch field {
        case "leastSessions":
            return pick("Hur många träffar en deltagare måste kunna komma till.", "How many sessions a member must be able to come to.")
        case "crossing":
            return pick("Hur mycket två läger i samma grupp kostar.", "How much two camps in one cohort cost.")
        case "selection":
            return pick("Vem som får platsen av dem som är lika i allt annat.", "Who gets the seat among those alike in everything else.")
        case "required": return pick("Lokalens id och gånger, som: stadshuset 1", "The venue's id and times, like: stadshuset 1")
        case "retention":
            return pick(
                "Månader efter sista träffen för varje slag: kontakt 3, personen 12. Tomt: tills någon raderar.",
                "Months after the last session for each kind: contact 3, person 12. Empty: until erased.")
        case "putBack":
            return pick("Dagar som annars hoppas över; → tar nästa förslag.", "Days that would be skipped; → takes the next suggestion.")
        case "bridgeDays":
            return pick("En ensam arbetsdag mellan två lediga.", "A single working day between two free ones.")
        case "interpreters": return sessionInterpretersNote
        case "weight": return pick("Hur mycket axeln räknas; 0 räknas inte alls.", "How much the axis counts; 0 not at all.")
        case "origin":
            return pick(
                "Eget svar går före. Det andra gäller den som inte har svarat.",
                "One's own answer goes first. The rest is for those without one."
            )
        case "categories": return pick("Namnen, med | emellan.", "The names, with | between.")
        case "minimum", "maximum": return pick("Hård regel, i varje grupp.", "A hard rule, in every cohort.")
        case "target":
            return pick("Önskat antal i varje grupp, som 6–12. Tomt: inget mål.", "Wanted in every cohort, like 6–12. Empty: no target.")
        case "district": return pick("Stadsdelar eller kommuner, med | emellan.", "Districts or municipalities, with | between.")
        case "birthYear": return pick("År, som 1991-2005, -1990 eller 2006-", "Years, like 1991-2005, -1990 or 2006-")
        case "age": return pick("Åldrar, som 16-25 eller 65-", "Ages, like 16-25 or 65-")
        case "source":
            return pick("Organisationer som folk kom via, med | emellan.", "Organisations that people came through, with | between.")
        case "seats": return pick("Minst och flest, som 22–24.", "Least and most, like 22–24.")
        case "everyDays":
            return pick("Röda dagar, lov och dagar att undvika hoppas över.", "Red days, breaks and days to avoid are skipped.")
        case "dates": return pick("En dag för varje träff, med komma emellan.", "A day for each session, with commas between.")
        case "needs": return pick("Det som lokalen måste ha, som kitchen | workshop", "What the venue must have, like kitchen | workshop")
        case "lastDay": return pick("Tomt: en enda dag att undvika.", "Empty: a single day to avoid.")
        default: return ""
        }
    }

    /// A kind of data that has a time, in a word that is typed on Rules; in English it is that of programme.json.
    package func ruleKept(_ kind: String) -> String {
        switch kind {
        case "contact": return pick("kontakt", "contact")
        case "background": return pick("bakgrund", "background")
        case "needs": return pick("behov", "needs")
        case "notes": return pick("anteckningar", "notes")
        case "waiting": return pick("väntande", "waiting")
        case "person": return pick("personen", "person")
        case "log": return pick("logg", "log")
        case "versions": return pick("versioner", "versions")
        case "draws": return pick("lottningar", "draws")
        default: return kind
        }
    }

    package func ruleRetention(_ typed: String, _ kinds: [String]) -> String {
        pick(
            "”\(typed)”: ett slag och månader, 0–600. Slagen: \(kinds.joined(separator: ", ")).",
            "\"\(typed)\": a kind and months, 0–600. Kinds: \(kinds.joined(separator: ", ")).")
    }

    package func ruleOption(_ option: String) -> String {
        switch option {
        case "faces": return pick("nya möten", "new faces")
        case "mix": return pick("blandade bord", "mixed tables")
        case "lottery": return pick("lottning", "lottery")
        case "waiting": return pick("först anmäld", "first applied")
        case "contrast": return pick("kontrast", "contrast")
        case "spread": return pick("spridning", "spread")
        case "own": return pick("eget svar", "own answer")
        case "district": return pick("stadsdel", "district")
        case "birthYear": return pick("födelseår", "birth year")
        case "age": return pick("ålder", "age")
        case "source": return pick("organisation", "source")
        case "rhythm": return pick("med jämna mellanrum", "at even intervals")
        default: return pick("valda datum", "chosen dates")
        }
    }

    package func ruleDatesFitted(_ cohorts: Int, _ sessions: Int) -> String {
        let groups = counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))
        return pick(
            "\(groups) med valda datum får \(sessions) datum.",
            "\(groups) with chosen dates \(cohorts == 1 ? "gets" : "get") \(amount(sessions, "date", "dates")).")
    }
    package func ruleUnknownDistricts(_ names: [String]) -> String {
        let list = names.prefix(4).joined(separator: ", ")
        return pick("Okända stadsdelar, jämförs som text: \(list)", "Unknown districts, compared as text: \(list)")
    }
    package func ruleAges(_ youngest: Int?, _ oldest: Int?, in year: Int) -> String {
        switch (youngest, oldest) {
        case (let young?, let old?): return pick("\(young)–\(old) år \(year)", "aged \(young)–\(old) in \(year)")
        case (let young?, nil): return pick("\(young) år och äldre \(year)", "aged \(young) and over in \(year)")
        case (nil, let old?): return pick("\(old) år och yngre \(year)", "aged \(old) and under in \(year)")
        case (nil, nil): return ""
        }
    }
    package func ruleTarget(_ low: Int, _ high: Int) -> String { "~\(low)–\(high)" }
    package var ruleAvoid: String { pick("undviks", "avoided") }
    package func ruleSkips(_ dates: [String]) -> String {
        pick("hoppar över " + dates.joined(separator: ", "), "skips " + dates.joined(separator: ", "))
    }
    package var ruleHits: String { pick("Grupper som berörs", "Cohorts affected") }
}

/// Whether the rules can be met, as the Rules screen says it.
extension Words {
    package var ruleCheck: String { pick("Går det ihop?", "Does it add up?") }
    package var ruleCheckAsTyped: String { pick("Om det sparas: går det ihop?", "If this is saved: does it add up?") }
    package var ruleCounting: String { pick("räknar …", "counting …") }
    package var ruleSearching: String { pick("letar efter krockar …", "looking for conflicts …") }
    package var ruleNoConflict: String {
        pick("Reglerna går att hålla med dem som har anmält sig.", "The rules can be kept with those who have applied.")
    }
    package func ruleEffect(_ sentence: String) -> String { pick("Då: \(sentence)", "Then: \(sentence)") }
    package var ruleNotSound: String { pick("Så kan programmet inte se ut:", "The programme cannot be like this:") }
    /// - Parameter key: whether the key that shows all works now.
    package func ruleMore(_ count: Int, key: Bool) -> String {
        let more = pick("… och \(count) \(count == 1 ? "rad" : "rader") till", "… and \(count) more \(count == 1 ? "line" : "lines")")
        return more + (key ? pick(" (e visar allt)", " (e shows all)") : "")
    }

    /// What there is of a category beside what is wanted: `makthavare: 34 sökande, 30 kan komma, minst 15 krävs`.
    package func ruleSupply(_ name: String, all: Int, able: Int, wanted: Int, targeted: Int) -> String {
        var text = pick("\(name): \(able) av \(all) kan komma", "\(name): \(able) of \(all) can come")
        if wanted > 0 { text += pick(", minst \(wanted) krävs", ", at least \(wanted) needed") }
        if targeted > 0 { text += pick(", mål \(targeted)", ", target \(targeted)") }
        return text
    }

    /// The same of all people and seats.
    package func ruleSupplyOfAll(all: Int, able: Int, least: Int, most: Int) -> String {
        pick(
            "alla: \(able) av \(all) kan komma, till \(least)–\(most) platser",
            "all: \(able) of \(all) can come, for \(least)–\(most) seats")
    }

    /// What is in the way of a chosen date: `Grupp 2, tisdag 2027-01-19: gruppens tid är på måndag, och 5 datum till`.
    package func ruleDateWarning(_ cohort: String, _ sentence: String, more: Int) -> String {
        let rest = more > 0 ? pick(", och \(more) datum till", ", and \(more) more") : ""
        return "\(cohort), \(sentence)\(rest)"
    }

    package func ruleMadeFrom(_ field: String) -> String { pick("av \(field)", "by \(field)") }

    /// Who falls between the categories: `Stadsdelar: ingen kategori för Nacka 12, Solna 8; 3 utan uppgift`.
    package func ruleGap(_ axis: String, _ values: [String], more: Int, without: Int) -> String {
        var parts: [String] = []
        if !values.isEmpty {
            let list = values.joined(separator: ", ") + (more > 0 ? " …" : "")
            parts.append(pick("ingen kategori för \(list)", "no category for \(list)"))
        }
        if without > 0 { parts.append(pick("\(without) utan uppgift", "\(without) unknown")) }
        return "\(axis): " + parts.joined(separator: "; ")
    }

    package var ruleEverybody: String { pick("alla", "all") }

    /// What is lacking at one slot: `lördag: 9 kan, 5 grupper vill ha 15`.
    package func ruleScarce(_ slot: String, able: Int, wanted: Int, cohorts: Int) -> String {
        let groups = counted(cohorts, ("grupp", "grupper"), ("cohort", "cohorts"))
        return pick("\(slot): \(able) kan, \(groups) kräver \(wanted)", "\(slot): \(able) can, \(groups) need \(wanted)")
    }

    package func ruleQuestionRemove(_ name: String) -> String { pick("Ta bort \(name)?", "Remove \(name)?") }
    package var ruleQuestionSave: String { pick("Spara ändå?", "Save anyway?") }
    package var ruleNothingLost: String { pick("Inget annat ändras.", "Nothing else changes.") }
    package var ruleUndoable: String { pick("Ett u tar tillbaka allt.", "One u brings it all back.") }
    package var ruleRemove: String { pick("Ta bort", "Remove") }
    package var ruleKeepIt: String { pick("Spara", "Save") }
    package var ruleLeaveIt: String { pick("Avbryt", "Cancel") }
    package var ruleNotYetKept: String {
        pick("Inte sparat, eftersom du skrev vidare. Enter sparar.", "Not saved, since you kept typing. Enter saves.")
    }
    package var ruleWaitForCount: String { pick("Vänta: räknar fortfarande ut följderna.", "Wait: still working out what would happen.") }

    package var groupRules: String { pick("Reglerna", "The rules") }
    package var keyEditRule: String { pick("ändra", "edit") }
    package var keyEditRuleLong: String { pick("ändra det som är markerat", "edit what is selected") }
    package var keyAddRule: String { pick("lägg till", "add") }
    package var keyAddRuleLong: String { pick("lägg till en till av samma slag", "add another of the same kind") }
    package var keyRemoveRule: String { pick("ta bort", "remove") }
    package var keyRemoveRuleLong: String {
        pick(
            "ta bort det som är markerat; frågar, och säger vad som följer med", "remove what is selected; asks, and says what goes with it"
        )
    }
    package var keyShiftRule: String { pick("flytta", "move") }
    package var keyShiftDownLong: String { pick("flytta det markerade ett steg ned i ordningen", "move what is selected down by one") }
    package var keyShiftUpLong: String { pick("flytta det markerade ett steg upp i ordningen", "move what is selected up by one") }
    package var keySection: String { pick("nästa del", "next part") }
    package var keySectionLong: String { pick("till nästa del av programmet", "to the next part of the programme") }
    package var keySectionBackLong: String { pick("till förra delen av programmet", "to the previous part of the programme") }
    package var keyShowReport: String { pick("visa allt", "show all") }
    package var keyShowReportLong: String {
        pick("visa allt om hur reglerna går ihop", "show everything about whether the rules can be kept")
    }
}
