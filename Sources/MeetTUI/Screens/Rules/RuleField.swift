/// A field of an editor on the Rules screen.
enum RuleField: String, CaseIterable, Hashable, Sendable {
    case name, timeZone, sessions, leastSessions, tableSize, tables, crossing, selection, distinct, required, bridgeDays, retention
    case swedish, english, kind, weight, origin, categories
    case minimum, maximum, target, alone, made
    case weekday, start, end
    case slot, seats, leaders, schedule, firstDate, everyDays, putBack, dates
    case number, theme, exercise, needs, interpreters
    case firstDay, lastDay
}
