/// An ISO week for which lists are made: `2027-W04`.
public struct SheetWeek: Hashable, Sendable, LosslessStringConvertible {
    /// The year to which the week belongs.
    public let year: Int
    /// 1 to 53.
    public let week: Int

    /// The week of a day.
    public init(of date: CivilDate) {
        let iso = date.isoWeek
        (year, week) = (iso.year, iso.week)
    }

    /// Reads `2027-W04` or `2027-w4`; nil for anything else, and for a week that the year does not have.
    public init?(_ description: String) {
        let parts = description.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].first == "w", (2...3).contains(parts[1].utf8.count),
            let year = Int(parts[0]), let week = Int(parts[1].dropFirst()), (1...max(1, CivilDate.isoWeeks(in: year))).contains(week)
        else { return nil }
        (self.year, self.week) = (year, week)
    }

    /// The week as it is written in commands and names of files.
    public var description: String { "\(year)-W\(week.padded(2))" }

    /// Whether a day lies in it.
    public func contains(_ date: CivilDate) -> Bool { SheetWeek(of: date) == self }
}
