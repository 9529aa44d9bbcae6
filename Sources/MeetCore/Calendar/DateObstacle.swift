/// Why a day is not good for a session.
public enum DateObstacle: Hashable, Sendable {
    /// A red day, or an eve that is free in practice.
    case holiday(SwedishHoliday)
    /// A break of the programme's calendar.
    case schoolBreak(label: String)
    /// A day to avoid of the programme's calendar.
    case avoid(label: String)
    /// A single working day between two free ones, on which many are away; only where the programme skips them.
    case bridgeDay
    /// The day is another weekday than the cohort's slot; only explicit dates can be so.
    case wrongWeekday(wanted: Weekday)
    /// The day is before that of the session before it; only explicit dates can be so.
    case outOfOrder

    /// What stands in the way of any session on a day in a programme; nil where nothing does.
    public static func of(_ date: CivilDate, in programme: Programme) -> DateObstacle? {
        if let holiday = SwedishHolidays.holiday(on: date) { return .holiday(holiday) }
        guard let off = programme.daysOff.first(where: { $0.days.contains(date) }) else {
            return programme.skipsBridgeDays && SwedishHolidays.isBridgeDay(date) ? .bridgeDay : nil
        }
        switch off.kind {
        case .schoolBreak: return .schoolBreak(label: off.label)
        case .avoid: return .avoid(label: off.label)
        }
    }

    /// The reason as part of a sentence, such as `Good Friday` or `sportlov`.
    public func text(_ words: Words) -> String {
        switch self {
        case .holiday(let holiday): return holiday.name(words)
        case .schoolBreak(let label): return label.isEmpty ? words.schoolBreak : label
        case .avoid(let label): return label.isEmpty ? words.dayToAvoid : label
        case .bridgeDay: return words.bridgeDay
        case .wrongWeekday(let wanted): return words.wrongWeekday(wanted: words.weekday(wanted.rawValue))
        case .outOfOrder: return words.dateOutOfOrder
        }
    }
}
