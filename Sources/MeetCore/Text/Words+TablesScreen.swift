// The Tables screen: lists, panels, keys and what is said.
extension Words {
    package var groupTables: String { pick("Borden", "Tables") }
    package var tableFigures: String { pick("Planen", "The plan") }
    package var tableColumn: String { pick("Bord", "Table") }
    package var againColumn: String { pick("igen", "again") }
    package var meetsColumn: String { pick("möter", "meets") }
    package var held: String { pick("markerad", "marked") }
    package func sitsWith(_ name: String) -> String { pick("\(name) sitter med", "\(name) sits with") }
    package var sitsWithNobody: String { pick("Sitter med", "Sits with") }
    /// The same where no key plans them.
    package var noTablesElsewhere: String {
        pick("Inga bord är planerade än. Skärm 4, Bord, planerar dem.", "No tables are planned yet. Screen 4, Tables, plans them.")
    }
    package var noTablesYet: String { pick("Inga bord är planerade än. m planerar dem.", "No tables are planned yet. m plans them.") }
    package var noMembersForTables: String {
        pick("Gruppen har för få deltagare för att placeras vid bord.", "The cohort has too few members to be seated at tables.")
    }
    package var waitForTables: String {
        pick("Söker redan efter planer. Esc stoppar och behåller det bästa.", "Already looking for plans. Esc stops and keeps the best.")
    }
    package var searchingTables: String { pick("Söker planer:", "Looking for plans:") }
    package func tablesSoFar(_ repeats: Int, _ mix: Int) -> String {
        pick(
            "hittills \(amount(repeats, "återseende", "återseenden")), bordsblandning \(mix)",
            "so far \(amount(repeats, "repeat", "repeats")), table mix \(mix)")
    }
    package func tableNumbers(repeats: Int, least: Int, mix: Int, leastMix: Int) -> String {
        pick(
            "Återseenden \(repeats) (minst \(least))   Bordsblandning \(mix) (minst \(leastMix))",
            "Repeats \(repeats) (least \(least))   Table mix \(mix) (least \(leastMix))")
    }
    package func swapEffect(_ first: String, _ second: String, repeats: (Int, Int), mix: (Int, Int)) -> String {
        pick(
            "\(first) ↔ \(second): återseenden \(repeats.0) → \(repeats.1), bordsblandning \(mix.0) → \(mix.1)",
            "\(first) ↔ \(second): repeats \(repeats.0) → \(repeats.1), table mix \(mix.0) → \(mix.1)")
    }
    package func markedForTable(_ name: String) -> String {
        pick("\(name) är märkt. Gå till den som ska byta plats.", "\(name) is marked. Go to the one to swap places with.")
    }
    package func sameTable(_ first: String, _ second: String) -> String {
        pick(
            "\(first) och \(second) sitter redan ihop. Välj någon vid ett annat bord.",
            "\(first) and \(second) sit together already. Choose someone at another table.")
    }
    package func hasNoTable(_ name: String) -> String {
        pick("\(name) har inget bord. r planerar om träffarna som är kvar.", "\(name) has no table. r plans the sessions to come again.")
    }
    package func sessionWasHeld(_ number: Int) -> String {
        pick(
            "Träff \(number) har redan varit; borden där ändras inte. Gå till en som är kvar (→).",
            "Session \(number) was held; its tables do not change. Go to one to come (→).")
    }
    package var planAgainKey: String { pick("r planerar om", "r plans again") }
    package var plansOutdated: String {
        pick(
            "Borden, närvaron eller deltagarna har ändrats sedan planerna gjordes, så de gäller inte längre. m gör nya.",
            "Tables, attendance or members have changed since the plans were made, so they no longer hold. m makes new ones.")
    }
    package var quitWhileSeating: String {
        pick("Programmet söker planer för borden just nu.", "The program is looking for plans for the tables.")
    }
    package var outdatedTables: String {
        pick(
            "Någon annan har ändrat borden. Nu visas de som de är; gör om din ändring om den fortfarande behövs.",
            "Someone else changed the tables. They are shown as they are now; make your change again if it is still needed.")
    }

    package func choiceTitle(tableSize: Int) -> String { pick("Välj plan, bord om \(tableSize)", "Choose a plan, tables of \(tableSize)") }
    package var lowerIsBetter: String { pick("lägre är bättre, men fler möten", "lower is better, but more meetings") }
    /// `Elsa Sjögren är borta 10 feb`: why somebody has no table.
    package func isAwayThen(_ names: [String], _ day: String) -> String {
        names.count == 1
            ? pick("\(names[0]) är borta \(day)", "\(names[0]) is away \(day)")
            : pick("\(names.joined(separator: ", ")) är borta \(day)", "\(names.joined(separator: ", ")) are away \(day)")
    }
    package func haveComeSince(_ names: [String]) -> String {
        let all = names.joined(separator: ", ")
        return pick("\(all) kom med i gruppen efter träffen", "\(all) joined the cohort after the session")
    }
    package var planColumn: String { pick("Plan", "Plan") }
    package var planOfFaces: String { pick("nya möten först", "new faces first") }
    package var planOfMix: String { pick("blandade bord först", "mixed tables first") }
    package func planBetween(_ number: Int, _ all: Int) -> String {
        all > 1 ? pick("däremellan \(number)", "in between \(number)") : pick("däremellan", "in between")
    }
    package func fewestMoved(_ count: Int) -> String {
        pick(
            "så lite ändrat som möjligt: \(amount(count, "byte", "byten"))",
            "as little changed as possible: \(amount(count, "move", "moves"))")
    }
    package func newestFaces(_ count: Int) -> String {
        pick("fler nya möten: \(amount(count, "byte", "byten"))", "more new faces: \(amount(count, "move", "moves"))")
    }
    package var tableAdviceTitle: String { pick("Vad varje bordsstorlek skulle ge", "What each table size would mean") }
    package var gridTitle: String { pick("Vem sitter med vem", "Who sits with whom") }

    package var keyPlanTables: String { pick("planera", "plan") }
    package var keyPlanAllTables: String { pick("planera alla", "plan all") }
    package var keyPlanAllTablesLong: String {
        pick("planera borden för alla grupper som inte har några", "plan the tables of all cohorts that have none")
    }
    package var allHaveTables: String {
        pick(
            "Alla grupper har bord redan. m planerar den här gruppens på nytt.",
            "All cohorts have tables already. m plans those of this one again.")
    }
    package var keyPlanTablesLong: String {
        pick(
            "leta efter planer för alla träffar, från nya möten till blandade bord",
            "look for plans for all sessions, from new faces to mixed tables")
    }
    package var keyPlanAgain: String { pick("planera om", "replan") }
    package var keyPlanAgainLong: String {
        pick("planera om träffarna som är kvar, efter vilka som kom", "plan the sessions to come again, based on who came")
    }
    package var keyTakePlan: String { pick("ta planen", "take it") }
    package var keyTakePlanLong: String { pick("ta planen under markören", "take the plan under the cursor") }
    package var keyPlanThisSize: String { pick("planera så", "plan like this") }
    package var keyPlanThisSizeLong: String {
        pick("leta efter planer med bord av den storleken", "look for plans with tables of that size")
    }
    package var keyMarkSeat: String { pick("märk", "mark") }
    package var keyMarkSeatLong: String { pick("märk den som ska byta plats med någon annan", "mark the one who is to swap places") }
    package var keySwapSeats: String { pick("byt", "swap") }
    package var keySwapSeatsLong: String { pick("låt de två byta plats vid träffen", "let the two swap places at the session") }
    package var keySessionTables: String { pick("träff", "session") }
    package var keyNextSessionLong: String { pick("nästa träff", "the next session") }
    package var keyPreviousSessionLong: String { pick("föregående träff", "the previous session") }
    package var keyNextCohortTables: String { pick("nästa grupp", "the next cohort") }
    package var keyPreviousCohortTables: String { pick("föregående grupp", "the previous cohort") }
    package var keyGrid: String { pick("vem med vem", "grid") }
    package var keyGridLong: String { pick("visa hur ofta alla sitter med varandra", "show how often people sit with each other") }
    package var keyTableAdvice: String { pick("storlek", "size") }
    package var keyTableAdviceLong: String { pick("visa vad varje bordsstorlek skulle ge", "show what each table size would mean") }
    package var keyPrintTablesLong: String {
        pick("visa borden som ett blad att skriva ut, eller spara rutnätet", "show the tables as a sheet to print, or save the grid")
    }
    package var keyStopTablesLong: String { pick("sluta söka och visa det bästa hittills", "stop looking and show the best so far") }

    package var noteRepeats: String {
        pick(
            "Återseenden: två som sitter vid samma bord en gång till räknas 1, en tredje gång 2 till.",
            "Repeats: two who sit at one table a second time count 1, a third time 2 more.")
    }
    package var noteTableMix: String {
        pick(
            "Bordsblandning: 0 när varje bord är i balans på alla kontraster.",
            "Table mix: 0 where every table is in balance on all contrasts.")
    }
    package var noteLeastTables: String { pick("minst: bevisat att ingen plan är under.", "least: proven that no plan is below.") }
    /// The signs of the screen, a line each.
    package var noteTableSigns: [String] {
        [
            pick("= märkt", "= marked"), pick("! sitter med någon igen", "! sits with someone again"),
            pick("x är borta eller var inte där", "x is away, or was not there"), pick("- har slutat", "- has left"),
            pick("igen: hur många vid bordet personen har suttit med förut", "again: how many at the table the person has sat with before"),
            pick("möter: hur många andra i allt", "meets: how many others in all"),
            pick("* i listor av planer och storlekar: som det är nu", "* in lists of plans and sizes: as it is now"),
        ]
    }
}
