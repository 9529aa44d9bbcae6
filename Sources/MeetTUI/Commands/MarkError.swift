import MeetCore

/// Why attendance was not noted; nothing changed.
enum MarkError: SpokenError, Hashable {
    case unknownState(String)
    case noDate(String, Int)
    case calledOff(String, Int)

    func message(_ words: Words) -> String {
        switch self {
        case .unknownState(let text): return words.unknownMark(text, allowed: words.attendanceWords + ", " + words.noAttendanceWord)
        case .noDate(let cohort, let number): return words.markWithoutDate(cohort, number)
        case .calledOff(let cohort, let number): return words.markCalledOff(cohort, number)
        }
    }
}
