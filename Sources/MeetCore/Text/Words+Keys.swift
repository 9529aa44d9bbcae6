// What keys do: in a word for the bottom line, and in a sentence for the help.
extension Words {
    // The names of keys, but for those that are printed on keyboards in English everywhere.
    package var keySpace: String { pick("Mellanslag", "Space") }
    package var keyBackTab: String { pick("Skift-Tab", "Shift-Tab") }
    package var keyBackspace: String { pick("Backsteg", "Backspace") }
    package var keyUp: String { pick("Upp", "Up") }
    package var keyDown: String { pick("Ned", "Down") }
    package var keyLeft: String { pick("Vänster", "Left") }
    package var keyRight: String { pick("Höger", "Right") }

    package var groupMoving: String { pick("Flytta", "Moving") }
    package var groupCohort: String { pick("Gruppen", "The cohort") }
    package var groupMatch: String { pick("Sätta samman", "Composing") }
    package var groupList: String { pick("Listan", "The list") }
    package var groupProgram: String { pick("Programmet", "The program") }
    package var groupScreens: String { pick("Skärmar", "Screens") }

    package var move: String { pick("flytta", "move") }
    package func move(_ name: String) -> String {
        switch name {
        case "up": return pick("en rad upp", "up a row")
        case "down": return pick("en rad ned", "down a row")
        case "pageUp": return pick("en sida upp", "up a page")
        case "pageDown": return pick("en sida ned", "down a page")
        case "home": return pick("till början", "to the top")
        default: return pick("till slutet", "to the end")
        }
    }
    package var scroll: String { pick("bläddra", "scroll") }
    package var keyOpen: String { pick("öppna", "open") }
    package var keyOpenLong: String { pick("sätt samman gruppen för hand", "compose the cohort by hand") }
    package var keyMatch: String { pick("sätt samman", "compose") }
    package var keyMatchAll: String { pick("sätt samman alla", "compose all") }
    package var keyMatchAllLong: String {
        pick(
            "sätt samman alla grupper på nytt; fästa sitter kvar",
            "find the best mix of all cohorts; pinned members stay")
    }
    package var keyMatchThisLong: String {
        pick(
            "sätt samman gruppen på nytt; fästa sitter kvar",
            "find the best mix of this cohort; pinned members stay")
    }
    package var keyFill: String { pick("fyll", "fill") }
    package var keyFillLong: String { pick("fyll bara de tomma platserna", "fill only the empty seats") }
    package var keyFillAll: String { pick("fyll alla", "fill all") }
    package var keyFillAllLong: String { pick("fyll de tomma platserna i alla grupper", "fill the empty seats of all cohorts") }
    package var keyPrint: String { pick("utskrift", "sheets") }
    package var keyPrintLong: String {
        pick("visa det som skrivs ut, för att spara eller skriva ut", "show the sheets, to save or print them")
    }
    package var keyFilter: String { pick("sök", "find") }
    package var keyFilterLong: String {
        pick(
            "sök i allt: namn, kontakt, kategori, tid, behov, anteckning",
            "find by anything: name, contact, category, slot, need, note")
    }
    package var keyEndFilter: String { pick("till listan", "to the list") }
    package var keyEndFilterLong: String { pick("till dem som hittats", "to what was found") }
    package var keyClearFilter: String { pick("visa alla", "show all") }
    package var keyClearFilterLong: String { pick("sluta söka och visa alla", "stop searching and show all") }
    package var keyTheirCohort: String { pick("till gruppen", "their cohort") }
    package var keyTheirCohortLong: String { pick("visa gruppen som personen är med i", "show the cohort that the person is in") }
    package var keyStop: String { pick("stoppa", "stop") }
    package var keyStopLong: String { pick("stoppa och behåll det bästa hittills", "stop and keep the best so far") }
    package var keyAdd: String { pick("lägg till", "add") }
    package var keyAddLong: String { pick("ge personen en plats i gruppen", "give the person a seat in the cohort") }
    package var keyRemove: String { pick("ta bort", "remove") }
    package var keyRemoveLong: String {
        pick("ta personen ur gruppen; personen väntar sedan", "take the person out of the cohort; they wait again")
    }
    package var keyExclude: String { pick("utanför", "keep out") }
    package var keyExcludeLong: String {
        pick("håll personen utanför gruppen, eller släpp in igen", "keep the person out of this cohort, or let them in again")
    }
    package var keyInclude: String { pick("släpp in", "let in") }
    package var keyPin: String { pick("fäst", "pin") }
    package var keyPinLong: String { pick("fäst personen i gruppen, eller lossa", "pin the person to the cohort, or unpin") }
    package var keyUnpin: String { pick("lossa", "unpin") }
    package var keyPane: String { pick("lista", "list") }
    package var keyPaneLong: String { pick("till den andra listan", "to the other list") }
    package var keyLeftLong: String { pick("till de sökande", "to the applicants") }
    package var keyRightLong: String { pick("till deltagarna", "to the members") }
    package var keyOrder: String { pick("ordna", "order") }
    package var keyOrderLong: String {
        pick("ordna efter effekt, namn, väntetid, axel", "order by effect, name, waiting time, axis")
    }
    package var keyNext: String { pick("nästa", "next") }
    package var keyNextLong: String { pick("nästa grupp", "the next cohort") }
    package var keyPrevious: String { pick("förra", "previous") }
    package var keyPreviousLong: String { pick("förra gruppen", "the previous cohort") }
    package var keyUndo: String { pick("ångra", "undo") }
    package func keyUndoLong(_ name: String?) -> String { pick("ångra", "undo") + (name.map { ": \($0)" } ?? "") }
    package var keyRedo: String { pick("gör om", "redo") }
    package func keyRedoLong(_ name: String?) -> String { pick("gör om", "redo") + (name.map { ": \($0)" } ?? "") }
    package var keyHelp: String { pick("hjälp", "help") }
    package var keyHelpLong: String { pick("vad tangenterna gör här", "what the keys do here") }
    package var keyQuit: String { pick("avsluta", "quit") }
    package var keyQuitLong: String { pick("avsluta; allt är redan sparat", "quit; everything is saved already") }
    package var keySuspend: String { pick("pausa", "suspend") }
    package var keySuspendLong: String {
        pick("pausa och gå till skalet; kommandot fg för dig tillbaka", "pause and go to the shell; the command fg brings you back")
    }
    package var keyRedraw: String { pick("rita om", "redraw") }
    package var keyRedrawLong: String { pick("rita om skärmen", "redraw the screen") }
    package var keyClose: String { pick("stäng", "close") }
    package var keyCloseLong: String { pick("stäng rutan", "close the panel") }
    package var keyFigures: String { pick("vad talen betyder", "what the numbers mean") }
    package var keyFiguresLong: String {
        pick("till vad talen och tecknen betyder, och tillbaka", "to what the numbers and signs mean, and back")
    }
    package var keyNextSession: String { pick("nästa träff", "next session") }
    package var keyPreviousSession: String { pick("förra", "previous") }
    package var keySaveList: String { pick("spara", "save") }
    package var keySaveListLong: String {
        pick("spara bladet som fil i mappen där du är", "save the sheet as a file in the folder where you are")
    }
    package var keyNextSheet: String { pick("blad", "sheet") }
    package var keyNextSheetLong: String {
        pick(
            "nästa blad: närvaro, dörr, samordnare, bord, termin, skyltar",
            "the next sheet: sign-in, door, coordinator, tables, term, badges")
    }
    package var keySheetFormat: String { pick("filtyp", "file type") }
    package var keySheetFormatLong: String { pick("filtyp: text, PDF, HTML, CSV", "file type: text, PDF, HTML, CSV") }
    package var keyToPrinter: String { pick("skriv ut", "print") }
    package var keyToPrinterLong: String { pick("skriv ut på skrivaren", "print on the printer") }
    package var keySheetScope: String { pick("vilka träffar", "which sessions") }
    package var keySheetScopeLong: String {
        pick("den här träffen, gruppens alla, eller alla grupper den veckan", "this session, all of the cohort, or all cohorts that week")
    }
    package var keyCopies: String { pick("exemplar", "copies") }
    package var keyCopiesLong: String { pick("antal exemplar, 1 till 9", "number of copies, 1 to 9") }
    package var keyPrinter: String { pick("skrivare", "which printer") }
    package var keyPrinterLong: String { pick("nästa skrivare på den här datorn", "the next printer on this computer") }
    package var noPrintersKnown: String {
        pick(
            "Det finns ingen annan skrivare att välja.", "There is no other printer to choose.")
    }
    package var keySheetLanguage: String { pick("språk", "language") }
    package var keySheetLanguageLong: String { pick("ett språk eller båda", "one language or both") }
    package var keySheetOrder: String { pick("ordning", "order") }
    package var keySheetOrderLong: String { pick("efter för- eller efternamn", "by first or last name") }
    package var keySheetLarge: String { pick("stor stil", "large") }
    package var keySheetLargeLong: String { pick("stor stil på eller av", "large print on or off") }
}
