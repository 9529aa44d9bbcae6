// Tables: who sits with whom, on the command line, on the screen and on sheets.
extension Words {
    package var tables: String { pick("Bord", "Tables") }
    package func table(_ number: Int) -> String { pick("Bord \(number)", "Table \(number)") }
    package var repeats: String { pick("Återseenden", "Repeats") }
    package var tableMix: String { pick("Bordsblandning", "Table mix") }
    package var leastPossible: String { pick("minst", "least") }
    package var movedSeats: String { pick("Flyttade", "Moved") }
    package var tableSize: String { pick("Bordsstorlek", "Table size") }
    package var pairsWhoMeet: String { pick("Par som möts", "Pairs who meet") }
    package var fewestMet: String { pick("Minst mött", "Fewest met") }

    package var tablesLegend: String {
        pick(
            "Återseenden: 0 när ingen sitter med samma person två gånger. Bordsblandning: 0 när varje bord är i balans på alla kontraster. "
                + "Lägre är bättre; ingen plan är under det som står under ”minst”.",
            "Repeats: 0 where nobody sits with the same person twice. Table mix: 0 where every table is in balance on all contrasts. "
                + "Lower is better; no plan is below what stands under \"least\".")
    }
    package var againLegend: String {
        pick(
            "Här räknas bordsblandningen för de träffar som återstår, och återseenden även med dem som har träffats.",
            "Here the table mix is counted over the sessions to come, and repeats also with those who have met.")
    }
    package var plansAdvice: String {
        pick(
            "Prova: meet seat --repeats N tar planen med högst N återseenden.",
            "Try: meet seat --repeats N takes the plan with at most N repeats.")
    }
    package var tableAdviceLegend: String {
        pick(
            "Par som möts: andelen av alla par som sitter vid samma bord någon gång. Minst mött: hur många andra den möter som möter minst antal.",
            "Pairs who meet: the share of all pairs who share a table some time. Fewest met: how many others the person with the fewest meets."
        )
    }

    package var encountersLegend: String {
        pick(
            "Hur många gånger två sitter vid samma bord; · betyder aldrig. Längst till höger: hur många andra personen sitter med.",
            "How many times two sit at one table; · means never. On the right: how many others the person sits with.")
    }
    package var others: String { pick("andra", "others") }
    package func pairsMetTimes(_ counts: [Int]) -> String {
        counts.enumerated().map { times, pairs in
            switch times {
            case 0: counted(pairs, ("par möts aldrig", "par möts aldrig"), ("pair never meets", "pairs never meet"))
            case 1: pick("\(pairs) en gång", "\(pairs) once")
            default: pick("\(pairs) \(times) gånger", "\(pairs) \(times) times")
            }
        }.joined(separator: ", ") + "."
    }
    package var noTablesOfCohort: String {
        pick("Inga bord är planerade än.\nProva: meet seat planerar dem.", "No tables are planned yet.\nTry: meet seat plans them.")
    }
    package func noTables(_ session: Int) -> String {
        pick(
            "Träff \(session) har inga bord än.\nProva: meet seat planerar dem.",
            "Session \(session) has no tables yet.\nTry: meet seat plans them.")
    }

    /// `2 har slutat och 1 saknar bord (träff 2–6)`.
    package func tablesMisfit(left: Int, without: Int, _ numbers: [Int]) -> String {
        let parts = [
            left == 0 ? nil : pick("\(left) vid borden har slutat", "\(left) at the tables \(left == 1 ? "has" : "have") left"),
            without == 0
                ? nil
                : counted(without, ("deltagare saknar bord", "deltagare saknar bord"), ("member has no table", "members have no table")),
        ].compactMap { $0 }
        return parts.joined(separator: pick(" och ", " and ")) + " (\(sessions(numbers)))"
    }
    package func dueTables(_ cohort: String, left: Int, without: Int, _ numbers: [Int]) -> String {
        let what = tablesMisfit(left: left, without: without, numbers)
        return pick("\(cohort): \(what); borden behöver planeras om", "\(cohort): \(what); the tables need planning again")
    }
    package var noTablesCalledOff: String {
        pick("Träffen är inställd; ingen sitter vid bord.", "The session is called off; nobody sits at tables.")
    }
    var withoutTableTitle: String { pick("Har inget bord än", "No table yet") }

    package var optionPriority: String {
        pick("vad som går först (annars programmets val)", "what comes first (default: the programme's choice)")
    }
    package var optionRepeats: String {
        pick("så blandade bord som möjligt med högst så många återseenden", "tables as mixed as possible with at most this many repeats")
    }
    package var optionAgain: String {
        pick(
            "bara träffarna som är kvar, efter vilka som kom: minst flyttar så få som möjligt, möten ger flest nya möten",
            "only the sessions to come, based on who was there: least moves as few as possible, faces gives most new faces")
    }
    package var optionTableSize: String {
        pick(
            "hur många vid varje bord (annars som i planen som finns, eller programmets)",
            "how many at each table (default: as in the present plan, or the programme's)")
    }
    package var optionAnew: String {
        pick(
            "planerar också om grupper som redan har bord; annars står de kvar",
            "also plans cohorts again that have tables already; otherwise they keep them")
    }
    package func tablesKept(_ names: [String]) -> String {
        let some =
            names.prefix(8).joined(separator: ", ")
            + (names.count > 8 ? pick(" och \(names.count - 8) till", " and \(names.count - 8) more") : "")
        return pick(
            "Har redan bord, som står kvar: \(some).\nProva: --anew planerar om från början, --again least ändrar så lite som möjligt.",
            "Have tables already, which stay: \(some).\nTry: --anew plans from the beginning, --again least changes as little as possible.")
    }
    package var optionPlans: String {
        pick(
            "visa flera planer mellan nya möten och blandade bord, ändra inget",
            "show several plans between new faces and mixed tables, change nothing")
    }
    package var optionTableAdvice: String {
        pick("visa vad varje bordsstorlek skulle ge, ändra inget", "show what each size of tables would mean, change nothing")
    }
    package var optionTableSeed: String { pick("slumpfrö (annars 1)", "the random seed (default: 1)") }
    package var helpSeat: String {
        pick("planerar vilka som sitter vid samma bord, träff för träff", "plans who sits at which table, session by session")
    }
    package var helpPrintEncounters: String { pick("skriver vem som sitter med vem", "prints who sits with whom") }
}
