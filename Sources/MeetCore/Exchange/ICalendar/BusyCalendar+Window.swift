extension BusyCalendar {
    /// The days within which a house's calendar is looked at: the sessions of a programme with a month before them and a year after, since
    /// they may be moved; without sessions from a month ago.
    public static func window(for programme: Programme, today: CivilDate) -> ClosedRange<CivilDate> {
        let dates = programme.cohorts.flatMap { SessionDates(of: $0, in: programme).dates }
        let first = dates.min() ?? today
        return first + -31...max(dates.max() ?? today, first, today) + 366
    }
}
