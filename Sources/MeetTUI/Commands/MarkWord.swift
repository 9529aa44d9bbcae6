import MeetCore

/// A state of attendance as it is written on the command line, in English or Swedish (`Words.attendanceWords` tells them); `none` takes a mark away.
struct MarkWord {
    /// The state; nil for none.
    let state: AttendanceState?

    /// The English words, which the help shows.
    static let words = AttendanceState.allCases.map(\.rawValue) + ["none"]

    /// - Throws: `MarkError.unknownState`.
    init(_ text: String) throws {
        switch TextFolding.fold(text) {
        case "present", "narvarande", "har": state = .present
        case "absent", "franvarande", "borta": state = .absent
        case "excused", "anmald", "anmald franvaro", "forhinder", "anmalt forhinder": state = .excused
        case "late", "sen": state = .late
        case "none", "ingen", "inget": state = nil
        default: throw MarkError.unknownState(text)
        }
    }
}
