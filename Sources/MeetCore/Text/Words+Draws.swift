// The draws: what was drawn, and whether it comes out the same.
extension Words {
    package var helpDraws: String {
        pick(
            "visar lottningarna; med ett nummer görs den lottningen om; slutar med 3 om utfallet blir ett annat",
            "lists the draws; with a number, draws that one again; exits with 3 if the result is another")
    }
    package var optionDrawPerson: String {
        pick("bara den personen och de som lottades med hen", "only that person and those drawn with them")
    }
    package func unknownDraw(_ number: String) -> String {
        pick(
            "det finns ingen lottning ”\(number)”.\nProva: meet draws visar alla.",
            "there is no draw \"\(number)\".\nTry: meet draws shows all.")
    }

    package var drawsTitle: String { pick("Lottningar", "Draws") }
    package var noDraws: String { pick("Inga grupper har satts samman än.", "No cohorts have been composed yet.") }
    package var drawsHint: String {
        pick("meet draws NR visar en lottning och gör om den.", "meet draws N shows a draw and draws it again.")
    }
    package var drawColumn: String { pick("nr", "no") }
    package var timeColumn: String { pick("tid", "time") }
    package var whoColumn: String { pick("vem", "who") }
    package var seedColumn: String { pick("frö", "seed") }
    package var cohortsColumn: String { pick("grupper", "cohorts") }
    package var digestColumn: String { pick("kontrollsumma", "digest") }
    package var poolColumn: String { pick("underlag", "pool") }
    package var lotColumn: String { pick("lott", "lot") }
    package var nameColumn: String { pick("namn", "name") }
    package var registeredColumn: String { pick("anmäld", "applied") }
    package var poolIsSame: String { pick("samma", "same") }
    package var poolHasChanged: String { pick("ändrat", "changed") }
    package var drawUndone: String { pick("ångrad", "undone") }

    package func drawTitle(_ number: Int) -> String { pick("Lottning \(number)", "Draw \(number)") }
    package var drawMade: String { pick("gjord", "made") }
    package var drawRule: String { pick("urval", "selection") }
    package var drawByLottery: String { pick("lottning bland dem som är lika", "a lottery among those alike") }
    package var drawByWaiting: String {
        pick(
            "bland dem som är lika får den plats som anmälde sig först; vid samma dag lottas det",
            "among those alike, whoever applied first comes first; for the same day lots are drawn")
    }
    package var drawSearch: String { pick("sökning", "search") }
    package var drawResult: String { pick("utfall", "result") }
    package var drawRoll: String { pick("lottlängd", "roll") }
    package var drawState: String { pick("läge", "state") }
    package var drawWasUndone: String { pick("sammansättningen ångrades efteråt", "the composition was undone afterwards") }
    package var drawWaits: String { pick("väntar", "waits") }
    package func search(steps: Int, of allowed: Int?, seconds: Double?, wasStopped: Bool) -> String {
        var text = counted(steps, ("steg", "steg"), ("step", "steps"))
        if let allowed { text += pick(", gräns \(grouped(allowed))", ", limit \(grouped(allowed))") }
        if let seconds { text += pick(", gräns \(number(seconds)) s", ", limit \(number(seconds)) s") }
        return text + (wasStopped ? pick(", stoppad för hand", ", stopped by hand") : "")
    }
    package func drawScore(mix: Int, unfilled: Int, hard: Int, absences: Int) -> String {
        pick("blandningsenergi \(mix), ", "mix energy \(mix), ")
            + counted(unfilled, ("tom plats", "tomma platser"), ("empty seat", "empty seats")) + ", "
            + brokenRules(hard) + ", "
            + knownAbsences(absences)
    }

    package var poolUnchanged: String {
        pick(
            "Underlaget är detsamma som vid lottningen: samma personer, uppgifter och regler.",
            "The pool is what it was at the draw: the same people, data and rules.")
    }
    package var poolChanged: String { pick("Underlaget har ändrats sedan lottningen.", "The pool has changed since the draw.") }
    package var poolRulesChanged: String {
        pick("Programmets regler, grupper eller datum har ändrats.", "The programme's rules, cohorts or dates have changed.")
    }
    package func poolAdded(_ count: Int, _ names: String) -> String {
        pick("Nya eller strukna ur lottningen, \(count): \(names).", "New or taken out of the draw, \(count): \(names).")
    }
    package func poolOthers(_ count: Int, _ names: String) -> String {
        pick("Ändrade uppgifter, \(count): \(names).", "Changed, \(count): \(names).")
    }
    package func poolGone(_ count: Int) -> String {
        pick(
            amount(count, "person är struken", "personer är strukna") + " ur lottningen (raderad, eller samtycket återtaget).",
            amount(count, "person was", "people were") + " taken out of the draw (erased, or consent taken back).")
    }
    package var poolWiped: String { pick("borttagen eftersom någon har strukits", "deleted, since someone was taken out") }
    package func drawIsSame(lots: Int, seats: Int) -> String {
        pick(
            "Lottningen är gjord om med samma frö: \(amount(lots, "lott", "lotter")), \(seats) med plats, och alla får samma plats som då.",
            "Drawn again with the same seed: \(amount(lots, "lot", "lots")), \(seats) with a seat, and everyone gets the same seat as then."
        )
    }
    package func drawDiffers(_ names: [String]) -> String {
        pick(
            "Görs lottningen om blir utfallet ett annat för: \(names.joined(separator: ", ")).\nKanske har databasen ändrats utanför programmet.",
            "Drawn again, the result is another for: \(names.joined(separator: ", ")).\nMaybe the database was changed outside the program."
        )
    }
    package var drawNotKept: String {
        pick("Vilka som deltog är inte längre sparat.", "Who took part is no longer kept.")
    }
    package func pot(_ number: Int, lots: Int, seats: Int) -> String {
        pick("Pott \(number): ", "Pot \(number): ") + counted(lots, ("lott", "lotter"), ("lot", "lots")) + ", "
            + counted(seats, ("plats", "platser"), ("seat", "seats"))
    }
    package func notInDraw(_ name: String) -> String {
        pick(
            "\(name) deltog inte i lottningen: hen hade redan en bestämd plats, kunde inte komma till någon av grupperna, eller fanns inte med då.",
            "\(name) did not take part: they had a fixed seat already, could not come to any of the cohorts, or were not there then.")
    }
    package func lotByHand(_ roll: String, _ seed: String) -> String {
        pick(
            "Lägst lott går först. En lott är början av SHA-256 av lottlängd, frö och id, och kan räknas ut av vem som helst: "
                + "printf '%s' 'LOTTLÄNGD \(seed) ID' | sha256sum",
            "The lowest lot comes first. A lot is the beginning of the SHA-256 of roll, seed and id, and anyone can work it out: "
                + "printf '%s' 'ROLL \(seed) ID' | sha256sum")
    }

    private func number(_ value: Double) -> String {
        let text = value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
        return pick(text.replacing(".", with: ","), text)
    }
}
