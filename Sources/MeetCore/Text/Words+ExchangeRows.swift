/// What is said of single rows of a file: the value, what is allowed, and what to do.
extension Words {
    func rowProblem(line: Int, column: String, explanation: String) -> String {
        column.isEmpty
            ? pick("Rad \(line): \(explanation)", "Line \(line): \(explanation)")
            : pick("Rad \(line), \(column): \(explanation)", "Line \(line), \(column): \(explanation)")
    }

    /// The header of the column that says why a row was not read in.
    var reasonHeader: String { pick("skäl", "reason") }

    func tooFewFields(expected: Int, found: Int) -> String {
        pick(
            "raden har \(found) fält, rubriken \(expected). Lägg till de fält som saknas, även om de är tomma.",
            "the row has \(found) fields, the header \(expected). Add the missing fields, even if they are empty.")
    }

    func tooManyFields(expected: Int, found: Int) -> String {
        pick(
            "raden har \(found) fält, rubriken \(expected). Sätt fält som innehåller skiljetecknet inom citattecken.",
            "the row has \(found) fields, the header \(expected). Put fields that hold the separator in quotes.")
    }

    func strayQuote(_ value: String) -> String {
        pick(
            "citattecken på fel plats i ”\(value)”. Sätt fältet inom citattecken och skriv citattecken i det dubbelt (\"\").",
            "a quote in the wrong place in \"\(value)\". Put the field in quotes and write quotes in it twice (\"\").")
    }

    var missingValue: String {
        pick("värdet saknas. Fyll i det.", "the value is missing. Fill it in.")
    }

    func badIdentifier(_ value: String) -> String {
        pick(
            "”\(value)” kan inte vara ett id. Ett id har högst 64 tecken, utan mellanslag, styrtecken och | , ;. Ändra det.",
            "\"\(value)\" cannot be an id. An id has at most 64 characters, without spaces, control characters and | , ;. Change it.")
    }

    func notOneOf(_ value: String, allowed: [String]) -> String {
        let list = allowed.prefix(12).joined(separator: ", ") + (allowed.count > 12 ? " …" : "")
        return pick(
            "”\(value)” finns inte. Tillåtna värden är \(list). Rätta det eller lämna fältet tomt.",
            "\"\(value)\" does not exist. Allowed are \(list). Correct it or leave the field empty.")
    }

    func badDate(_ value: String) -> String {
        pick(
            "”\(value)” är inget datum. Skriv datum som 2027-01-20.",
            "\"\(value)\" is not a date. Write dates like 2027-01-20.")
    }

    func badYear(_ value: String, lowest: Int, highest: Int) -> String {
        pick(
            "”\(value)” är inget födelseår. Skriv ett år från \(lowest) till \(highest), eller lämna fältet tomt.",
            "\"\(value)\" is not a year of birth. Write a year from \(lowest) to \(highest), or leave the field empty.")
    }

    func badNeed(_ value: String) -> String {
        pick(
            "”\(value)” är inget behov. Tillåtna är rullstol, hörslinga, barnpassning och tolk:SPRÅK (som tolk:ar). "
                + "Skriv annat i anteckningarna.",
            "\"\(value)\" is not a need. Allowed are wheelchair, hearing_loop, childcare and interpreter:LANG (like interpreter:ar). "
                + "Write other needs in the notes.")
    }

    func badConsent(_ value: String) -> String {
        pick(
            "”\(value)” är inget tydligt samtycke. Skriv ja, dess datum (som 2026-11-01), eller nej.",
            "\"\(value)\" is not a clear consent. Write yes, its date (like 2026-11-01), or no.")
    }

    func unknownPerson(_ value: String) -> String {
        pick(
            "det finns ingen person med id ”\(value)”, varken i filen eller sedan förut. Rätta id:t eller ta bort det.",
            "there is no person with the id \"\(value)\", neither in the file nor known before. Correct the id or remove it.")
    }

    func rejectedPerson(_ value: String) -> String {
        pick(
            "personen ”\(value)” står på en rad som inte kan läsas in. Rätta den raden först.",
            "the person \"\(value)\" stands in a row that cannot be imported. Correct that row first.")
    }

    func apartFromSelf(_ value: String) -> String {
        pick(
            "personen ”\(value)” kan inte hållas isär från sig själv. Ta bort id:t.",
            "the person \"\(value)\" cannot be kept apart from themselves. Remove the id.")
    }

    func badNumber(_ value: String, lowest: Int, highest: Int?) -> String {
        let swedish = highest.map { "från \(lowest) till \($0)" } ?? "från \(lowest)"
        let english = highest.map { "from \(lowest) to \($0)" } ?? "from \(lowest)"
        return pick(
            "”\(value)” är inget heltal \(swedish). Skriv bara siffror.",
            "\"\(value)\" is not a whole number \(english). Write digits only.")
    }

    func badDegrees(_ value: String, highest: Int) -> String {
        pick(
            "”\(value)” är inga grader från −\(highest) till \(highest). Skriv dem som 59.3275.",
            "\"\(value)\" is not degrees from −\(highest) to \(highest). Write them like 59.3275.")
    }

    func halfPoint(_ value: String) -> String {
        pick(
            "”\(value)” är bara den ena koordinaten. Fyll i båda, eller ingen.",
            "\"\(value)\" is only one coordinate. Fill in both, or none.")
    }

    func notYesOrNo(_ value: String) -> String {
        pick("”\(value)” är varken ja eller nej. Skriv ja eller nej.", "\"\(value)\" is neither yes nor no. Write yes or no.")
    }

    func badOpening(_ value: String) -> String {
        pick(
            "”\(value)” är inga öppettider. Skriv dem som mån-fre 08:00-21:00; lör 10:00-16:00.",
            "\"\(value)\" is not opening hours. Write them like mon-fri 08:00-21:00; sat 10:00-16:00.")
    }

    func badLayout(_ value: String) -> String {
        pick(
            "”\(value)” är inga möbleringar. Skriv dem som rows:60|tables:40, var och en en gång.",
            "\"\(value)\" is not layouts. Write them like rows:60|tables:40, each of them once.")
    }
}
