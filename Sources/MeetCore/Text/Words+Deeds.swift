// What commands say of things that screens do too: undo, seats, beginning.
extension Words {
    // MARK: Undo

    package var helpUndo: String {
        pick(
            "tar tillbaka din senaste ändring, som u på skärmen; vad andra har gjort efteråt står kvar",
            "takes your last change back, as u does on the screens; what others did afterwards stays")
    }
    package var helpRedo: String {
        pick("gör om det som ångrades senast", "makes again what was undone last")
    }
    package var optionUndoAnyway: String {
        pick("ångra också en ändring som någon annan har gjort", "take back a change that someone else made too")
    }
    package func undoOfAnother(_ who: String, _ name: String) -> String {
        pick(
            "Den senaste ändringen är gjord av \(who): \(name). Inget ångrades.\nProva: meet undo --anyway, om det är den du menar.",
            "The last change was made by \(who): \(name). Nothing was undone.\nTry: meet undo --anyway, if that is the one you mean.")
    }

    package func undoLastAnyway(_ who: String, _ name: String) -> String {
        pick(
            "Prova: meet undo --anyway ångrar i stället den senaste ändringen, av \(who): \(name).",
            "Try: meet undo --anyway takes back the last change instead, made by \(who): \(name).")
    }
    package var optionRedoAnyway: String {
        pick("gör om också det som någon annan har ångrat", "make again what someone else undid too")
    }
    package func redoOfAnother(_ who: String, _ name: String) -> String {
        pick(
            "\(who) har ångrat det: \(name). Inget gjordes om.\nProva: meet redo --anyway, om det är det du menar.",
            "\(who) undid it: \(name). Nothing was made again.\nTry: meet redo --anyway, if that is what you mean.")
    }

    // MARK: Beginning

    package var optionSample: String {
        pick(
            "ett påhittat program med sökande och lokaler, att prova med",
            "an invented programme with applicants and venues, to try things out")
    }
    package var optionEmpty: String {
        pick("ett tomt program, att fylla i på skärmen Regler", "an empty programme, to be filled in on the Rules screen")
    }
    package var optionProgrammeName: String { pick("vad det tomma programmet ska heta", "what the empty programme is called") }
    package func applicantsNext(_ path: String, _ database: String) -> String {
        pick(
            "Nu kan de sökande läsas in. Titta först: meet import participants \(path) --db \(database) --dry-run",
            "Now the applicants can be read in. Look first: meet import participants \(path) --db \(database) --dry-run")
    }

    // MARK: Seats

    package var helpJoin: String {
        pick(
            "ger personer plats i en grupp, med --for i stället för andra, och säger vad det gör med blandningen",
            "gives people a seat in a cohort, with --for in the place of others, and says what that does to the mix")
    }
    package var helpLeave: String {
        pick("tar ifrån personer platsen; de väntar sedan i kön", "takes people's seats away; they wait in the queue then")
    }
    package var helpExchange: String {
        pick(
            "låter två personer byta plats med varandra, eller bord vid en träff",
            "lets two people change places, or tables at one session")
    }
    package var optionAnyway: String {
        pick("gör det även om en regel bryts", "do it even if a rule is broken")
    }
    package var optionFill: String {
        pick("fyll bara tomma platser; ingen som har en plats flyttas", "fill only empty seats; nobody who has a seat is moved")
    }
    package var optionFor: String {
        pick("vems plats som blir ledig (kan anges flera gånger)", "whose seat becomes free (may be given several times)")
    }
    package var optionLeaveCohort: String {
        pick("bara om personerna sitter i den här gruppen", "only where the people sit in this cohort")
    }
    package var optionMembersOf: String { pick("bara medlemmar i den här gruppen", "only the members of this cohort") }
    package var optionTablesCohort: String { pick("gruppen vars bord det gäller", "the cohort whose tables are meant") }
    package var optionTablesSession: String {
        pick("träffen där de byter bord", "the session at which they change tables")
    }
    package func wouldBreakRules(_ rules: [String]) -> String {
        pick("Det skulle bryta mot reglerna; inget ändrades:", "That would break rules; nothing was changed:") + "\n"
            + rules.map { "  ! \($0)" }.joined(separator: "\n") + "\n"
            + pick("Prova: --anyway, om det är meningen ändå.", "Try: --anyway, if that is what you want.")
    }
    package func unpinFirst(_ name: String, _ cohort: String) -> String {
        pick(
            "Prova: meet unpin \"\(name)\" --cohort \(cohort), om personen inte ska sitta kvar där.",
            "Try: meet unpin \"\(name)\" --cohort \(cohort), if the person is not to stay there.")
    }
    package func personMoves(_ name: String, from: String?, to: String?) -> String {
        switch (from, to) {
        case (nil, let to?): return pick("\(name) får plats i \(to)", "\(name) gets a seat in \(to)")
        case (let from?, nil): return pick("\(name) lämnar \(from) och väntar", "\(name) leaves \(from) and waits")
        case (let from?, let to?): return pick("\(name) går från \(from) till \(to)", "\(name) goes from \(from) to \(to)")
        case (nil, nil): return pick("\(name) väntar", "\(name) waits")
        }
    }
    package func membersOf(_ members: Int, _ seats: Int) -> String {
        pick("\(members) av \(seats) platser", "\(members) of \(seats) seats")
    }
    package func ruleMended(_ rule: String) -> String { pick("Rättat: ", "Mended: ") + rule }
    package func sitTogether(_ first: String, _ second: String, _ cohort: String?) -> String {
        if let cohort {
            return pick(
                "\(first) och \(second) sitter båda i \(cohort); inget ändrades.\nProva: --cohort och --session låter dem byta bord vid en träff.",
                "\(first) and \(second) both sit in \(cohort); nothing was changed.\nTry: --cohort and --session let them change tables at a session."
            )
        }
        return pick(
            "\(first) och \(second) väntar båda, så det finns inga platser att byta.\nProva: meet join ger någon en plats.",
            "\(first) and \(second) both wait, so there are no places to change.\nTry: meet join gives someone a seat.")
    }
    package func samePersonTwice(_ name: String) -> String {
        pick(
            "\(name) är nämnd två gånger.\nProva: två olika personer.", "\(name) is named twice.\nTry: two different people.")
    }
    package func tablesAreOver(_ session: Int) -> String {
        pick(
            "Träff \(session) har redan varit, så borden där ändras inte.\nProva: en träff som är kvar.",
            "Session \(session) was held already, so its tables do not change.\nTry: a session to come.")
    }
    package func noTableAt(_ name: String, _ cohort: String, _ session: Int) -> String {
        pick(
            "\(name) har inget bord vid träff \(session) i \(cohort).\nProva: meet seat --again least planerar om träffarna som är kvar.",
            "\(name) has no table at session \(session) of \(cohort).\nTry: meet seat --again least plans the sessions to come again.")
    }
    package func changedTables(
        _ first: String, _ second: String, _ session: Int, repeats: (before: Int, after: Int), tableMix: (before: Int, after: Int)
    ) -> String {
        pick(
            "\(first) och \(second) byter bord vid träff \(session). Återseenden \(repeats.before) → \(repeats.after), "
                + "bordsblandning \(tableMix.before) → \(tableMix.after).",
            "\(first) and \(second) change tables at session \(session). Repeats \(repeats.before) → \(repeats.after), "
                + "table mix \(tableMix.before) → \(tableMix.after).")
    }

    // MARK: Persons who are named

    package func nobodyNamed(_ typed: String, near: [String]) -> String {
        pick("ingen heter eller har id \(quoted(typed)).", "nobody is called \(quoted(typed)) or has that id.") + "\n"
            + pick("Prova: ", "Try: ") + near.joined(separator: ", ")
    }
}
