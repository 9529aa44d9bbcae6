// How far long work of a command has come, and what is said of an import's columns.
extension Words {
    package func workProgress(percent: Int, _ what: String) -> String {
        pick("\(percent) % klart", "\(percent)% done") + (what.isEmpty ? "" : ", " + what)
    }
    package func workMix(_ mix: Int, hard: Int) -> String {
        pick("energi \(grouped(mix))", "energy \(grouped(mix))")
            + (hard > 0 ? ", " + counted(hard, ("regelbrott", "regelbrott"), ("broken rule", "broken rules")) : "")
    }
    package func workTravel(_ travel: Int) -> String { pick("resväg ", "travel ") + kilometres(travel) }
    package func workSheets(_ count: Int) -> String { counted(count, ("blad", "blad"), ("sheet", "sheets")) }
    package var interruptedNothingKept: String { pick("Avbrutet; inget sparades.", "Interrupted; nothing was kept.") }

    package var optionColumn: String {
        pick(
            "vad en rubrik i filen betyder, som \"Bor i=district\"; inget efter = lämnar kolumnen utanför (kan anges flera gånger)",
            "what a header of the file means, as \"Lives in=district\"; nothing after = leaves the column out (may be given several times)")
    }
    package var optionSame: String {
        pick(
            "raden är samma person som en som finns: RAD eller RAD=ID (kan anges flera gånger)",
            "the row is someone who is there already: LINE or LINE=ID (may be given several times)")
    }
    package var optionOther: String {
        pick("raden är någon annan än den som finns (kan anges flera gånger)", "the row is someone else (may be given several times)")
    }
}
