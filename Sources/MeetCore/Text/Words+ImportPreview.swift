// What is said of an import before it is done.
extension Words {
    var importStopped: String { pick("Inläsningen avbröts; ingenting ändrades.", "The import was stopped; nothing was changed.") }
    func probablySame(_ count: Int) -> String {
        pick(
            "\(amount(count, "ny person finns", "nya personer finns")) kanske redan, under ett annat id.",
            "\(amount(count, "new person is", "new people are")) perhaps there already, under another id.")
    }
    /// A new person of a file and who that is perhaps: an id and a name, or an earlier line of the file.
    package func likelySame(line: Int, _ name: String, _ other: String, signs: [String]) -> String {
        let alike = signs.joined(separator: ", ")
        return pick(
            "Rad \(line): \(name) är kanske \(other) (lika: \(alike)).", "Line \(line): \(name) is perhaps \(other) (alike: \(alike)).")
    }
    package func likelyMore(_ count: Int) -> String { pick("… och \(count) till.", "… and \(count) more.") }
    /// How it is said on the command line who is the same; once they are taken in as new ones, that has to be undone first.
    package func likelyAdvice(line: Int, isStored: Bool) -> String {
        isStored
            ? pick(
                "Prova, om någon är samma: meet undo, och läs in igen med --same \(line).",
                "Try, if someone is the same: meet undo, and import again with --same \(line).")
            : pick(
                "Prova: --same \(line) om det är samma person, --other \(line) om det är en annan. Eller jämför dem på skärmen: meet, 2, i.",
                "Try: --same \(line) if it is the same person, --other \(line) if it is another. Or compare them on the screen: meet, 2, i."
            )
    }
    /// What to do about a file of which no header means the name.
    package var nameColumnAdvice: String {
        pick("Prova: --column \"RUBRIK=namn\" säger vad en rubrik betyder.", "Try: --column \"HEADER=name\" says what a header means.")
    }
    func sharedByMany(_ count: Int) -> String {
        pick(
            "\(counted(count, ("ny person", "nya personer"), ("", ""))) har namn, e-post eller telefon som fler än 50 delar: "
                + "sådant säger inte vem någon är, och ingen söktes på det.",
            "\(counted(count, ("", ""), ("new person has", "new people have"))) a name, an e-mail or a telephone that more than 50 share: "
                + "that does not tell who someone is, and nobody was looked for by it.")
    }
    package func losesBackground(_ count: Int) -> String {
        pick(
            "\(amount(count, "person", "personer")) förlorar bakgrunden för gott, eftersom filen säger att samtycke saknas.",
            "\(amount(count, "person loses", "people lose")) the background for good, since the file says that there is no consent.")
    }
    /// The columns that are left out, each with what it was perhaps meant for.
    package func leavesOut(_ columns: [(header: String, meant: String?)], most: Int = 4) -> String {
        let names = columns.prefix(most).map { column in
            column.header + (column.meant.map { pick(" (menade du \($0)?)", " (did you mean \($0)?)") } ?? "")
        }
        let rest = columns.count > most ? pick(" och \(columns.count - most) till", " and \(columns.count - most) more") : ""
        return pick("Läses inte in: ", "Not imported: ") + names.joined(separator: ", ") + rest
    }
    package var emptyKept: String {
        pick("Samma: tomma fält i raden ändrar ingenting.", "The same: empty fields in the row change nothing.")
    }

    package var groupImport: String { pick("Läsa in", "The import") }
    package var keyOpenImport: String { pick("läs in", "import") }
    package var keyOpenImportLong: String {
        pick("läs in personer från en CSV-fil; visar först vad som händer", "import people from a CSV file; first shows what would happen")
    }
    package var keyReadFile: String { pick("läs", "read") }
    package var keyReadFileLong: String { pick("läs filen, eller gå in i mappen", "read the file, or go into the folder") }
    package var keyCompletePath: String { pick("fyll i", "complete") }
    package var keyCompletePathLong: String { pick("fyll i sökvägen så långt det går", "complete the path as far as it goes") }
    package var keyImport: String { pick("läs in", "import") }
    package var keyImportLong: String {
        pick("läs in raderna; u ångrar. Finns det fel frågas först", "import the rows; u undoes. Asks first if some are bad")
    }
    package var keyImportPaneLong: String {
        pick("rader, kolumner och personer som kanske redan finns", "rows, columns, and people who are perhaps there already")
    }
    package var keyFate: String { pick("filtrera", "filter") }
    package var keyFateLong: String {
        pick(
            "visa bara nya, ändrade, oförändrade eller felaktiga rader, eller alla", "show only new, changed, unchanged or bad rows, or all"
        )
    }
    package var keyRejects: String { pick("spara fel", "save bad") }
    package var keyRejectsLong: String {
        pick("spara de felaktiga raderna, och varför, i en fil", "save the bad rows, and why they are bad, to a file")
    }
    package var keyOtherFile: String { pick("annan fil", "other file") }
    package var keyOtherFileLong: String {
        pick("tillbaka till valet av fil; ingenting läses in", "back to choosing a file; nothing is imported")
    }
    package var keyChooseMeaning: String { pick("välj", "choose") }
    package var keyChooseMeaningLong: String {
        pick("välj vad kolumnen betyder, eller lämna den utanför", "choose what the column means, or leave it out")
    }
    package var keySame: String { pick("samma/annan", "same/other") }
    package var keySameLong: String {
        pick(
            "samma person: raden ändrar den som finns; annars blir det en ny",
            "the same person: the row changes the one who is there; otherwise a new one is added")
    }
    package var keyMore: String { pick("mer", "more") }
    package var keyMoreLong: String { pick("läs vidare i det som står om raden", "read on in what is said about the row") }
    package var keyMoreBackLong: String { pick("tillbaka i det som står om raden", "back in what is said about the row") }
    package var importStopLong: String { pick("sluta läsa filen", "stop reading the file") }
    package var importRereads: String {
        pick("Filen läses om efter ändringen. Försök igen strax.", "The file is being read again after the change. Try again shortly.")
    }

    package var importTitle: String { pick("Läs in personer", "Import people") }
    package func importOf(_ file: String) -> String { pick("Läs in \(file)", "Import \(file)") }
    package var importIntro: String {
        pick(
            "En CSV-fil. Ingenting läses in förrän du har sett vad som händer.",
            "A CSV file. Nothing is imported before you have seen what would happen.")
    }
    package var importPath: String { pick("Fil:", "File:") }
    package var importNoPath: String { pick("Ingen fil börjar så.", "No file begins like that.") }
    package var readingFile: String { pick("Läser", "Reading") }
    package var importStopNote: String { pick("Esc stoppar", "Esc stops") }
    /// What stands between the columns of a file, by its name: the sign alone is lost between others.
    package func separatorName(_ sign: Character) -> String {
        switch sign {
        case "\t": return pick("tabb", "tab")
        case ",": return pick("komma", "comma")
        case ";": return pick("semikolon", "semicolon")
        default: return quoted(String(sign))
        }
    }
    package func importFacts(rows: Int, separator: String, encoding: String) -> String {
        pick(
            "\(amount(rows, "rad", "rader")), \(separator) mellan kolumnerna, \(encoding)",
            "\(amount(rows, "row", "rows")), \(separator) between the columns, \(encoding)")
    }
    package func fateCount(_ fate: String, _ count: Int) -> String {
        switch fate {
        case "new": return counted(count, ("ny", "nya"), ("new", "new"))
        case "changed": return counted(count, ("ändrad", "ändrade"), ("changed", "changed"))
        case "unchanged": return counted(count, ("oförändrad", "oförändrade"), ("unchanged", "unchanged"))
        default: return counted(count, ("felaktig", "felaktiga"), ("bad", "bad"))
        }
    }
    package func fate(_ fate: String) -> String {
        switch fate {
        case "new": return pick("ny", "new")
        case "changed": return pick("ändras", "changed")
        case "unchanged": return pick("oförändrad", "unchanged")
        default: return pick("fel", "bad")
        }
    }
    package func onlyFate(_ fate: String) -> String { pick("bara: \(self.fate(fate))", "only: \(self.fate(fate))") }
    package var fateUnchangedLong: String { pick("Allt är redan så.", "Everything is so already.") }
    package func paneRows(_ count: Int) -> String { pick("Rader \(count)", "Rows \(count)") }
    package func paneColumns(_ count: Int) -> String { pick("Kolumner \(count)", "Columns \(count)") }
    package func paneLikely(_ count: Int) -> String { pick("Kanske samma \(count)", "Perhaps the same \(count)") }
    package var line: String { pick("Rad", "Line") }
    package func lineOf(_ number: Int) -> String { pick("rad \(number)", "line \(number)") }
    package var becomes: String { pick("Blir", "Becomes") }
    package var header: String { pick("Rubrik i filen", "Header in the file") }
    package var means: String { pick("Betyder", "Means") }
    package var example: String { pick("Exempel", "Example") }
    package var inTheFile: String { pick("I filen", "In the file") }
    package var thereAlready: String { pick("Finns redan", "There already") }
    package var alike: String { pick("Lika", "Alike") }
    package var chosen: String { pick("Val", "Choice") }
    package var isSame: String { pick("samma", "same") }
    package var isOther: String { pick("annan", "other") }
    package func sign(_ name: String) -> String {
        switch name {
        case "birthYear": return birthYear.lowercased()
        case "email": return email.lowercased()
        default: return phone.lowercased()
        }
    }
    package var identifier: String { pick("Id", "Id") }
    package var leftOut: String { pick("(lämnas utanför)", "(left out)") }
    package func whatMeans(_ header: String) -> String { pick("Vad betyder ”\(header)”?", "What does \"\(header)\" mean?") }
    /// Beside that question, while nothing is typed.
    package var typeTheBeginning: String { pick("Skriv hur det börjar.", "Type how it begins.") }
    /// The name of the file of rejected rows; what is left of such a file when it is read again is called the same.
    package func rejectsFile(_ file: String) -> String {
        ["fel-", "rejects-"].contains(where: file.hasPrefix) ? file : pick("fel-\(file)", "rejects-\(file)")
    }
    package var importAnyway: String { pick("Läs in ändå?", "Import anyway?") }
    package var partialTitle: String { pick("Läs in bara de rader som är rätt?", "Import only the good rows?") }
    package func partialText(good: Int, bad: Int) -> String {
        pick(
            "\(amount(bad, "rad är felaktig", "rader är felaktiga")). De andra ger \(amount(good, "ny eller ändrad person", "nya eller ändrade personer")).",
            "\(amount(bad, "row is bad", "rows are bad")). The others give \(amount(good, "new or changed person", "new or changed people"))."
        )
    }
    package var partialFile: String {
        pick(
            "De felaktiga sparas i en fil med skälen, så att du kan rätta dem och läsa in dem sedan.",
            "The bad ones are saved in a file with the reasons, for you to fix and import later.")
    }
    package var importYes: String { pick("Läs in", "Import") }
    package var likelyTitle: String { pick("Samma person?", "The same person?") }
    package func likelyQuestion(_ count: Int) -> String {
        pick(
            "\(amount(count, "ny person i filen finns", "nya personer i filen finns")) kanske redan. Läses de in som nya finns samma person två gånger.",
            "\(amount(count, "new person of the file is", "new people of the file are")) perhaps there already. Imported as new, the same person is there twice."
        )
    }
    package var likelyAsNew: String { pick("Läs in som nya", "Import as new") }
    package var likelyCompare: String { pick("Jämför först", "Compare first") }
    package var likelyCompareLong: String {
        pick("visa dem bredvid dem som redan finns", "show them beside those who are there already")
    }
    package var leaveImportTitle: String { pick("Lämna filen?", "Leave the file?") }
    package var leaveImportText: String {
        pick(
            "Ingenting är inläst, och det du har valt för kolumner och personer går förlorat.",
            "Nothing is imported, and what you chose for columns and people is lost.")
    }
    package var leaveImportYes: String { pick("Lämna", "Leave") }
}
