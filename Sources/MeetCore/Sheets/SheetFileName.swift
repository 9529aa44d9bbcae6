/// The names of files in which sheets are saved, made of what stands on the screen: letters a to z, digits and `-` alone, so that every
/// computer and every mail program takes them.
public enum SheetFileName {
    /// The name for the attendance list of a session of a cohort.
    public static func attendance(_ cohort: Cohort, session: Int, _ words: Words) -> String {
        let name = plain(cohort.name)
        return words.attendanceFile(name.isEmpty ? plain(cohort.id.text) : name, session)
    }

    /// The name for a text to a house about a day.
    public static func letter(_ kind: String, _ venue: String, _ date: CivilDate, _ words: Words) -> String {
        words.letterFile(kind, plain(venue), date.description)
    }

    /// The name for a calendar of a cohort or a house.
    public static func calendar(_ name: String, _ words: Words) -> String { words.calendarFile(plain(name)) }

    /// The name for the tables of a session of a cohort.
    public static func tables(_ cohort: Cohort, session: Int, _ words: Words) -> String {
        words.tablesFile(part(cohort), session)
    }

    /// The name for who sits with whom in a cohort.
    public static func encounters(_ cohort: Cohort, _ words: Words) -> String { words.encountersFile(part(cohort)) }

    private static func part(_ cohort: Cohort) -> String {
        let name = plain(cohort.name)
        return name.isEmpty ? plain(cohort.id.text) : name
    }

    /// A text as a part of the name of a file; empty where it has no letter or digit that can stand there.
    static func plain(_ text: String) -> String {
        let parts = TextFolding.fold(text).utf8.split { !isPlain($0) }
        return String(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(40))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
