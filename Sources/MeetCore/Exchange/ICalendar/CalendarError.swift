/// Why a whole calendar file cannot be read or made. Troubles of single events are `BusyProblem`s.
public enum CalendarError: SpokenError, Hashable {
    /// What stands there is no iCalendar file.
    case notCalendar(line: Int)
    /// A component has an END that does not fit.
    case wrongEnd(String, line: Int)
    /// A component that begins on the line never ends: the file is cut off.
    case noEnd(String, line: Int)
    /// Components stand in each other deeper than any calendar does.
    case tooDeep(line: Int)
    /// The repeated events give more times than can be kept.
    case tooMany(Int)
    /// The rules of repetition need more work than a calendar of a house ever does.
    case tooMuchWork
    /// The time zone of the programme is not known here.
    case unknownZone(String)

    /// What is wrong and where, and then what to do about it.
    public func message(_ words: Words) -> String {
        switch self {
        case .notCalendar(let line): return words.notCalendar(line: line)
        case .wrongEnd(let name, let line): return words.wrongCalendarEnd(CleanText.line(String(name.prefix(40))), line: line)
        case .noEnd(let name, let line): return words.noCalendarEnd(String(name.prefix(40)), line: line)
        case .tooDeep(let line): return words.calendarTooDeep(line: line)
        case .tooMany(let most): return words.tooManyBusyTimes(most)
        case .tooMuchWork: return words.calendarTooMuchWork
        case .unknownZone(let name): return words.unknownCalendarZone(name)
        }
    }
}
