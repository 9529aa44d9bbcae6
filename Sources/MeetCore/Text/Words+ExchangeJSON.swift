/// What is said of programme.json.
extension Words {
    func notJSON(_ fault: String, line: Int, column: Int) -> String {
        pick(
            "Filen är inte JSON: rad \(line), tecken \(column): \(fault)",
            "The file is not JSON: line \(line), character \(column): \(fault)")
    }

    /// - Parameter isCut: whether there may be more than these.
    func badProgramme(_ problems: [String], isCut: Bool) -> String {
        let number = counted(problems.count, ("fel", "fel"), ("mistake", "mistakes"))
        let first =
            isCut
            ? pick("Programfilen har \(number) eller fler:", "The programme has \(number) or more:")
            : pick("Programfilen har \(number):", "The programme has \(number):")
        let advice = pick("Rätta det i filen och kör kommandot igen.", "Fix this in the file and run the command again.")
        return ([first] + problems + [advice]).joined(separator: "\n")
    }

    func programmeProblem(path: String, _ explanation: String) -> String {
        path.isEmpty ? explanation : "\(path): \(explanation)"
    }

    var keyMissing: String { pick("saknas. Lägg till det.", "is missing. Add it.") }
    var textEmpty: String { pick("är tomt. Fyll i det.", "is empty. Fill it in.") }
    var wantsText: String { pick("ska vara en text inom citattecken.", "must be a text in quotes.") }
    var wantsWholeNumber: String { pick("ska vara ett heltal.", "must be a whole number.") }
    var wantsYesOrNo: String { pick("ska vara true eller false.", "must be true or false.") }
    var wantsList: String { pick("ska vara en lista inom [ ].", "must be a list in [ ].") }
    var wantsObject: String { pick("ska vara ett objekt inom { }.", "must be an object in { }.") }
    var wantsPair: String { pick("ska vara två heltal, som [22, 24].", "must be two whole numbers, like [22, 24].") }
    var wantsLabel: String {
        pick("ska vara en text, eller { \"sv\": …, \"en\": … }.", "must be a text, or { \"sv\": …, \"en\": … }.")
    }

    func numberOutOfRange(lowest: Int, highest: Int?) -> String {
        if let highest { return pick("ska vara från \(lowest) till \(highest).", "must be from \(lowest) to \(highest).") }
        return pick("ska vara minst \(lowest), och inte orimligt stort.", "must be at least \(lowest), and not unreasonably large.")
    }

    func textNotOneOf(_ allowed: [String], found: String) -> String {
        let list = allowed.joined(separator: ", ")
        return pick("”\(found)” finns inte. Tillåtna är \(list).", "\"\(found)\" does not exist. Allowed are \(list).")
    }

    func unknownFormat(_ found: String, known: String) -> String {
        pick(
            "”\(found)” kan inte läsas, bara ”\(known)”. Kanske behövs en nyare version av programmet.",
            "\"\(found)\" cannot be read, only \"\(known)\". Maybe a newer version of the program is needed.")
    }

    func badTime(_ value: String) -> String {
        pick("”\(value)” är ingen tid. Skriv tider som 18:00.", "\"\(value)\" is not a time. Write times like 18:00.")
    }

    func badKey(_ value: String) -> String {
        pick(
            "”\(value)” kan inte vara ett id: högst 64 tecken, utan styrtecken, | och mellanslag i början eller slutet.",
            "\"\(value)\" cannot be an id: at most 64 characters, without control characters, | and spaces at the ends.")
    }

    func reservedKey(_ value: String) -> String {
        pick(
            "”\(value)” är namnet på en annan kolumn i participants.csv. Välj ett annat id.",
            "\"\(value)\" is the name of another column of participants.csv. Choose another id.")
    }

    func duplicateValue(_ value: String, first: String) -> String {
        pick("”\(value)” står redan på \(first). Byt ett av dem.", "\"\(value)\" is already at \(first). Change one of them.")
    }

    func unknownReference(_ value: String) -> String {
        pick(
            "det finns inget med id ”\(value)”. Skriv ett id som finns i filen.",
            "there is nothing with the id \"\(value)\". Write an id that is in the file.")
    }

    func wrongCount(expected: Int, found: Int) -> String {
        pick(
            "har \(found) värden och ska ha \(expected). \(found < expected ? "Lägg till" : "Ta bort") \(abs(expected - found)).",
            "has \(amount(found, "value", "values")) and must have \(expected). \(found < expected ? "Add" : "Remove") \(abs(expected - found))."
        )
    }

    func tooFew(least: Int, found: Int) -> String {
        pick(
            "har \(found) värden och ska ha minst \(least). Lägg till \(least - found).",
            "has \(amount(found, "value", "values")) and must have at least \(least). Add \(least - found).")
    }

    func lowAboveHigh(_ low: Int, _ high: Int) -> String {
        pick("\(low) är större än \(high). Skriv det minsta först.", "\(low) is larger than \(high). Write the smaller first.")
    }

    func maximumBelowMinimum(_ minimum: Int) -> String {
        pick(
            "är mindre än minimum, som är \(minimum). Höj det, eller sänk minimum.",
            "is smaller than the minimum, which is \(minimum). Raise it, or lower the minimum.")
    }

    var endNotAfterStart: String {
        pick("slutet ligger inte efter början. Skriv ett senare slut.", "the end is not after the start. Write a later end.")
    }

    func unknownTimeZone(_ value: String) -> String {
        pick(
            "systemet känner inte tidszonen ”\(value)”. Skriv den som Europe/Stockholm.",
            "the system does not know the time zone \"\(value)\". Write it like Europe/Stockholm.")
    }

    func excludes(_ other: String) -> String {
        pick("kan inte stå tillsammans med \(other). Ta bort det ena.", "cannot stand together with \(other). Remove one of them.")
    }

    var jsonEnds: String {
        pick(
            "texten slutar mitt i ett värde.\nKanske saknas en slutparentes sist.",
            "the text ends in the middle of a value.\nMaybe a closing bracket is missing at the end.")
    }
    var jsonTextAfterEnd: String { pick("något står efter slutet. Ta bort det.", "something follows the end. Remove it.") }
    var jsonNoValue: String {
        pick(
            "här ska ett värde stå.\nKanske finns det ett komma för mycket.",
            "a value should stand here.\nMaybe there is a comma too many.")
    }
    var jsonNoKey: String {
        pick(
            "här ska en nyckel inom citattecken stå.\nKanske finns det ett komma för mycket.",
            "a key in quotes should stand here.\nMaybe there is a comma too many.")
    }
    var jsonNoColon: String {
        pick("här ska ett kolon stå. Skriv : mellan nyckeln och värdet.", "a colon should be here. Write : between the key and the value.")
    }
    var jsonNoComma: String {
        pick(
            "här ska ett komma eller en slutparentes stå. Skriv , mellan två värden.",
            "a comma or a closing bracket should be here. Write , between two values.")
    }
    func jsonKeyTwice(_ key: String) -> String {
        pick("nyckeln ”\(key)” står två gånger. Ta bort den ena.", "the key \"\(key)\" is there twice. Remove one of them.")
    }
    var jsonBadEscape: String {
        pick("bakstrecket betyder inget här. Skriv det dubbelt (\\\\).", "the backslash means nothing here. Write it twice (\\\\).")
    }
    var jsonControlInString: String {
        pick(
            "en text får inte gå över flera rader.\nKanske saknas ett citattecken.",
            "a text may not go over several lines.\nMaybe a quote is missing.")
    }
    var jsonTooDeep: String {
        pick("för många nivåer av parenteser.\nKanske valdes fel fil.", "too many levels of brackets.\nMaybe the wrong file was chosen.")
    }
}
