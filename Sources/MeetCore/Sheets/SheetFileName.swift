/// The names of files in which sheets are saved, made of what stands on the screen: letters a to z, digits and `-` alone, so that every
/// computer and every mail program takes them.
public enum SheetFileName {
    /// The name for the sheets of a choice, wherever they are saved: from the screen, by commands, line by line, or kept of a printing.
    ///
    /// - Parameter next: the number of the session where the next one is wanted.
    public static func sheets(
        _ choice: SheetChoice, of programme: Programme, next: Int? = nil, _ format: SheetFormat, _ words: Words
    ) -> String {
        var week: String?
        var session: Int?
        switch choice.sessions {
        case .number(let number): session = number
        case .next: session = next
        case .week(let wanted): week = plain(wanted.description)
        case .all: break
        }
        let isOfSession = choice.kinds.contains(where: \.isOfSession)
        let one = choice.cohorts.flatMap { $0.count == 1 ? programme.cohort($0[0]) : nil }
        let who = one.map(part) ?? (week == nil ? plain(programme.name) : "")
        let about = [who, week ?? ""].filter { !$0.isEmpty }.joined(separator: "-")
        let kind = choice.kinds.count == 1 ? choice.kinds[0].rawValue : "lists"
        return words.sheetFile(kind, about.isEmpty ? "meet" : about, isOfSession ? session : nil) + "." + format.ending
    }

    /// A title as the name of a file.
    public static func plain(_ title: String, ending: String) -> String {
        let name = plain(title)
        return (name.isEmpty ? "meet" : name) + "." + ending
    }

    /// The name for a text to a house about a day.
    public static func letter(_ kind: String, _ venue: String, _ date: CivilDate, _ words: Words) -> String {
        words.letterFile(kind, plain(venue), date.description)
    }

    /// The name for a calendar of a cohort or a house.
    public static func calendar(_ name: String, _ words: Words) -> String { words.calendarFile(plain(name)) }

    /// The name for the list of a mail merge.
    public static func mailing(_ occasion: MailingList.Occasion, _ cohort: String, _ words: Words) -> String {
        words.mailingFile(occasion.rawValue, plain(cohort))
    }

    /// The name for the report of a programme.
    public static func report(_ programme: String, _ words: Words) -> String { words.reportFile(plain(programme)) }

    /// The name for the statistics of a cohort, or of the whole programme, without its ending.
    public static func statistics(_ cohort: Cohort?, _ words: Words) -> String { words.statisticsFile(cohort.map(part) ?? "") }

    private static func part(_ cohort: Cohort) -> String {
        let name = plain(cohort.name)
        return name.isEmpty ? plain(cohort.id.text) : name
    }

    /// A text as a part of the name of a file; empty where it has no letter or digit that can stand there.
    public static func plain(_ text: String) -> String {
        let parts = TextFolding.fold(text).utf8.split { !isPlain($0) }
        return String(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(60))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
