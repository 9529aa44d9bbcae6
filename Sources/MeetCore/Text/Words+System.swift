// What the system says, and how places for values are written in the help.
extension Words {
    /// A reason of the system for not doing something, as the C library words it in English; in Swedish the usual ones are put into words that
    /// a person understands, and others stay as they are.
    package func systemReason(_ reason: String) -> String {
        guard language == .swedish else { return reason }
        switch reason {
        case "No such file or directory": return "filen eller mappen finns inte"
        case "Permission denied": return "du har inte behörighet"
        case "Operation not permitted": return "det är inte tillåtet"
        case "Is a directory": return "det är en mapp"
        case "Not a directory": return "en del av sökvägen är ingen mapp"
        case "File exists": return "det finns redan"
        case "Directory not empty": return "mappen är inte tom"
        case "Read-only file system": return "disken är skrivskyddad"
        case "No space left on device": return "disken är full"
        case "Disk quota exceeded": return "ditt utrymme på disken är slut"
        case "File too large": return "filen blir för stor"
        case "Input/output error": return "disken svarar inte som den ska"
        case "File name too long": return "namnet är för långt"
        case "Too many levels of symbolic links": return "länkarna leder runt i en ring"
        case "Too many open files": return "för många filer är öppna"
        case "Device or resource busy": return "den är upptagen"
        case "Broken pipe": return "mottagaren har slutat läsa"
        default: return reason
        }
    }

    /// A place for a value in the help and in messages: `FILE` is `FIL` in Swedish. Each word in capitals is looked up by itself, so that
    /// brackets and dots stay.
    package func placeholder(_ text: String) -> String {
        guard language == .swedish else { return text }
        let words = [
            "FILE": "FIL", "DIR": "MAPP", "DATE": "DAG", "NAME": "NAMN", "STATE": "LÄGE", "SHELL": "SKAL", "WORD": "ORD", "WORDS": "ORD",
            "VALUE": "VÄRDE", "COMMAND": "KOMMANDO", "OPERAND": "OPERAND", "OPTION": "VÄXEL",
        ]
        switch text {
        case "HH:MM": return "TT:MM"
        case "YYYY-Www": return "ÅÅÅÅ-Wvv"
        default: break
        }
        var (result, word) = ("", "")
        for character in text + " " {
            if character.isUppercase {
                word.append(character)
            } else {
                result += (words[word] ?? word) + String(character)
                word = ""
            }
        }
        return String(result.dropLast())
    }

    /// A file as messages name it; `-` is what a command reads or writes where no file is given.
    func place(_ path: String, isRead: Bool = false) -> String {
        guard path == "-" else { return path }
        return isRead ? pick("standard in", "standard input") : pick("standard ut", "standard output")
    }
}
