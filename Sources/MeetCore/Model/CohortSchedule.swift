/// How the dates of a cohort's sessions are given.
public enum CohortSchedule: Hashable, Sendable {
    /// Dates that the coordinator has chosen; kept as they are.
    case dates([CivilDate])
    /// A first date and a rhythm in days; red days, breaks and days to avoid are skipped.
    case rhythm(first: CivilDate, everyDays: Int)
}
