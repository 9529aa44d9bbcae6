/// What is said of files that are read: whole files first, then programme.json, then single rows.
extension Words {
    func nulCharacter(line: Int) -> String {
        pick(
            "Filen är ingen textfil: på rad \(line) finns ett NUL-tecken.\nKanske är det ett kalkylblad; spara det som CSV.",
            "The file is not a text file: line \(line) holds a NUL character.\nMaybe it is a spreadsheet; save it as CSV.")
    }

    func brokenText(encoding: String, line: Int) -> String {
        pick(
            "Filen säger sig vara \(encoding), men rad \(line) är det inte.\nKanske har den skadats på vägen; spara den på nytt som UTF-8.",
            "The file says that it is \(encoding), but line \(line) is not.\nMaybe it was damaged on the way; save it anew as UTF-8.")
    }

    var emptyFile: String {
        pick("Filen är tom.\nKanske valdes fel fil.", "The file is empty.\nMaybe the wrong file was chosen.")
    }

    func fileTooLarge(megabytes: Int) -> String {
        pick(
            "Filen är större än \(megabytes) MB.\nKanske valdes fel fil.",
            "The file is larger than \(megabytes) MB.\nMaybe the wrong file was chosen.")
    }

    func rowTooLong(line: Int, mostBytes: Int) -> String {
        pick(
            "Raden som börjar på rad \(line) är längre än \(mostBytes / 1000) kB.\nKanske saknas ett \" i slutet av ett fält.",
            "The row that begins on line \(line) is longer than \(mostBytes / 1000) kB.\nMaybe a \" is missing at the end of a field.")
    }

    func rowTooWide(line: Int, mostFields: Int) -> String {
        pick(
            "Raden som börjar på rad \(line) har fler än \(mostFields) fält.\nKanske valdes fel fil.",
            "The row that begins on line \(line) has more than \(mostFields) fields.\nMaybe the wrong file was chosen.")
    }

    func unterminatedQuote(line: Int) -> String {
        pick(
            "Ett citattecken på rad \(line) avslutas aldrig.\n"
                + "Kanske saknas ett \" i slutet av fältet; citattecken i ett fält skrivs dubbelt (\"\").",
            "A quote on line \(line) is never closed.\n"
                + "Maybe a \" is missing at the end of the field; quotes in a field are written twice (\"\").")
    }

    func strayQuoteInHeader(line: Int) -> String {
        pick(
            "Rubrikraden (rad \(line)) har ett citattecken på fel plats.\nKanske hjälper det att skriva citattecken i ett fält dubbelt (\"\").",
            "The header (line \(line)) has a quote in the wrong place.\nMaybe it helps to write quotes in a field twice (\"\").")
    }

    func duplicateColumn(_ column: String, headers: [String]) -> String {
        let names = headers.map(quoted).joined(separator: ", ")
        return pick(
            "Flera rubriker betyder kolumnen \(column): \(names).\nKanske ska en av dem byta namn eller tas bort.",
            "Several headers mean the column \(column): \(names).\nMaybe one of them should be renamed or removed.")
    }

    func missingColumn(_ column: String, headers: [String]) -> String {
        let names = headers.map(quoted).joined(separator: ", ")
        return pick(
            "Filen saknar kolumnen \(column); den har \(names).\nKanske saknas rubrikraden, eller så heter kolumnen något annat.",
            "The file lacks the column \(column); it has \(names).\nMaybe the header is missing, or the column has another name.")
    }

    var guessedEncoding: String {
        pick(
            "Filen är inte UTF-8 och lästes som Windows-1252. Se efter att å, ä och ö blev rätt.",
            "The file is not UTF-8 and was read as Windows-1252. Check that å, ä and ö came out right.")
    }

    func repeatedHeader(lines: [Int]) -> String {
        let numbers = lines.prefix(10).map(String.init).joined(separator: ", ") + (lines.count > 10 ? " …" : "")
        return pick(
            "Rubrikraden står en gång till på rad \(numbers) och hoppades över.",
            "The header stands once more on line \(numbers) and was skipped.")
    }

    package func valuesWithoutConsent(rows: Int) -> String {
        pick(
            "\(counted(rows, ("rad", "rader"), ("row", "rows"))) saknar samtycke: bakgrunden lagras inte.",
            "\(counted(rows, ("rad", "rader"), ("row", "rows"))) without consent: the background is not stored.")
    }

    package func erasedBackgrounds(rows: Int) -> String {
        pick(
            "\(counted(rows, ("rad", "rader"), ("", ""))) har en bakgrund som är raderad, för dess tid är ute: den lagras inte igen utan ett nyare samtycke.",
            "\(counted(rows, ("", ""), ("row", "rows"))) with a background that was erased when its time was over: it is not stored again without a newer consent."
        )
    }

    func doubtfulConsent(rows: Int) -> String {
        pick(
            "\(counted(rows, ("rad", "rader"), ("row", "rows"))) har en dag för samtycket som inte har varit, eller som är före födelseåret. Den sparas som den står; fråga igen.",
            "\(counted(rows, ("rad", "rader"), ("row", "rows"))) with a day of consent that has not come, or that is before the year of birth. It is kept as it stands; ask again."
        )
    }

    func madeIdentifiers(_ count: Int) -> String {
        pick(
            "\(counted(count, ("ny post fick", "nya poster fick"), ("", ""))) ett id av programmet.",
            "\(counted(count, ("", ""), ("new record was", "new records were"))) given an id by the program.")
    }
}
