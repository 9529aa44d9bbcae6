/// The names of files in which sheets are saved, made of what stands on the screen: letters a to z, digits and `-` alone, so that every
/// computer and every mail program takes them.
public enum SheetFileName {
    /// The name for a sheet of a cohort, and of one of its sessions where it is about one.
    public static func sheet(_ kind: SheetKind, _ cohort: Cohort, session: Int, _ format: SheetFormat, _ words: Words) -> String {
        words.sheetFile(kind.rawValue, part(cohort), kind.isOfSession ? session : nil) + "." + format.ending
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
