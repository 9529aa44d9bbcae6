extension CivilDate {
    /// The same day so many months later; of a shorter month its last day. A year that dates do not reach gives the last of them.
    public func adding(months: Int) -> CivilDate {
        let (year, month, day) = parts
        let count = year * 12 + month - 1 + months
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        return CivilDate(year: newYear, month: newMonth, day: min(day, CivilDate.daysInMonth(newMonth, year: newYear)))
            ?? CivilDate(year: 9999, month: 12, day: 31) ?? self
    }
}
