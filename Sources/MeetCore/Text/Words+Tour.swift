// What the tour says.
extension Words {
    package var keyTour: String { pick("rundtur", "tour") }
    package var keyTourLong: String {
        pick(
            "fem minuters rundtur i ett påhittat program; dina egna data rörs inte",
            "a five-minute tour of a made-up programme; your own data is not touched")
    }
    package var keyTourSkip: String { pick("nästa", "skip") }
    package var keyTourSkipLong: String { pick("gå till nästa steg i rundturen", "skip this step of the tour") }
    package var keyTourLeave: String { pick("lämna rundturen", "leave the tour") }
    package var keyTourLeaveLong: String {
        pick("lämna rundturen; det som gjorts i den försvinner", "leave the tour; what was done in it is gone")
    }

    /// Which step of how many, and how many were done.
    package func tourTitle(step: Int, of all: Int, done: Int) -> String {
        pick("Rundtur \(step) av \(all) · \(done) klara", "Tour, step \(step) of \(all) · \(done) done")
    }
    package func tourKeys(_ skip: String, _ leave: String, isOver: Bool) -> String {
        let leaving = pick("\(leave) lämna", "\(leave) leave")
        return isOver ? leaving : pick("\(skip) nästa", "\(skip) skip") + "  " + leaving
    }
    package var tourMustWait: String {
        pick("Rundturen får vänta: först ska det som pågår bli klart.", "The tour must wait: finish what is going on first.")
    }
    /// The first line that somebody reads who has not done anything yet.
    package var firstVisit: String {
        pick(
            "Ny här? ? förklarar siffrorna, : och ordet rundtur visar runt",
            "New here? ? explains the figures, : and the word tour shows you round")
    }
    package var startTour: String {
        pick("Fem minuters rundtur; inget sparas", "Take a five-minute tour; nothing is kept")
    }

    /// What is to be seen and done at a step; the keys stand in the order of the step.
    package func tourSentence(_ step: String, _ keys: [String]) -> String {
        func key(_ place: Int) -> String { keys.indices.contains(place) ? keys[place] : "" }
        switch step {
        case "look":
            return pick(
                "En rad är en grupp. Energi är hur långt den har till en perfekt blandning: 0 är bäst. Gå till nästa: \(key(0))",
                "Each line is a cohort. Energy is how far it is from a perfect mix: 0 is best. Go to the next one: \(key(0))")
        case "compose":
            return pick(
                "Ingen har en plats än. \(key(0)) öppnar skärmen där en grupp sätts samman.",
                "Nobody has a seat yet. \(key(0)) opens the screen where a cohort is composed.")
        case "effect":
            return pick(
                "Vänstra listan: de sökande. Talet sist på raden är hur energin ändras om personen får en plats. Nästa: \(key(0))",
                "Left: the applicants. The number that ends a line is what a seat for them does to the energy. Next: \(key(0))")
        case "seat":
            return pick(
                "Minus är bättre. \(key(0)) ger den valda en plats; i rutan Blandning står den nya energin.",
                "Minus is better. \(key(0)) gives the selected person a seat; the Mix pane shows the new energy.")
        case "undo":
            return pick(
                "Platsen är redan sparad. Men allt går att ångra, steg för steg: \(key(0))",
                "The seat is saved already. But everything can be undone, step by step: \(key(0))")
        case "match":
            return pick(
                "Låt programmet söka: \(key(0)) sätter samman gruppen så blandat det går. Det tar några sekunder.",
                "Let the program search: \(key(0)) composes the cohort with the best mix. It takes a few seconds.")
        case "pin":
            return pick(
                "\(key(0)) går till deltagarna. \(key(1)) fäster den valda i gruppen: den platsen rörs inte mer.",
                "\(key(0)) goes to the members. \(key(1)) pins the selected one to the cohort: that seat stays.")
        case "all":
            return pick(
                "\(key(0)) sätter samman alla grupper på en gång. Den du fäste sitter kvar.",
                "\(key(0)) composes all cohorts at once. Whom you pinned stays.")
        case "explain":
            return pick(
                "Varför är energin vad den är? \(key(0)) visar det, regel för regel och person för person.",
                "Why is the energy what it is? \(key(0)) shows it, rule by rule and person by person.")
        case "replace":
            return pick(
                "Någon hoppar av? \(key(0)) visar vem som bäst tar den valda deltagarens plats.",
                "Someone drops out? \(key(0)) shows who could best take the selected member's seat.")
        case "print":
            return pick(
                "\(key(0)) stänger. \(key(1)) visar närvarolistan så som den skrivs ut.",
                "\(key(0)) closes this. \(key(1)) shows the sign-in sheet as it will be printed.")
        case "mark":
            return pick(
                "\(key(0)) stänger, \(key(1)) är närvaro. \(key(2)): den valda kom. Träffen är inte än, så svara \(pick("j", key(3))) på frågan.",
                "\(key(0)) closes, \(key(1)) is attendance. \(key(2)): they came. It is not held yet, so answer \(key(3)).")
        case "statistics":
            return pick(
                "\(key(0)) räknar på det du har gjort: blandning, resvägar, närvaro.",
                "\(key(0)) counts what you have made: the mix, the travel, the attendance.")
        case "help":
            return pick(
                "\(key(0)) visar på varje skärm vilka tangenter som gäller och vad siffrorna betyder.",
                "On every screen, \(key(0)) shows which keys work and what the figures mean.")
        case "menu":
            return pick(
                "\(key(0)) stänger hjälpen. \(key(1)) söker bland allt som går att göra, och bland grupper och personer.",
                "\(key(0)) closes the help. \(key(1)) searches all that can be done, and cohorts and people too.")
        default: return ""
        }
    }

    /// What comes after the tour.
    package var tourEnd: String {
        pick(
            "Klart! Stanna och prova, eller lämna och läs in en egen fil: meet init FIL. Hela handboken: man meet",
            "Done! Stay and try things, or leave and read in your own file: meet init FILE. The manual: man meet")
    }
}
