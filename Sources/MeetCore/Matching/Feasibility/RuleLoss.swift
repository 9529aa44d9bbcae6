/// What goes, or no longer fits, when a programme is changed: to be told before it is done.
public enum RuleLoss: Hashable, Sendable {
    /// So many persons lose their value on an axis that goes.
    case axisValues(AxisID, count: Int)
    /// So many persons lose a category that goes.
    case categoryValues(AxisID, CategoryID, count: Int)
    /// A cohort goes: so many members wait again, so many pins and exclusions end, so many versions lose their part of it.
    case cohort(CohortID, members: Int, fixed: Int, versions: Int)
    /// A cohort goes, and with it bookings that stand, marks of who came, and the tables of so many sessions.
    case sessions(CohortID, bookings: Int, marks: Int, tables: Int)
    /// So many persons had said that they can come in a slot that goes.
    case slotAnswers(SlotID, count: Int)
    /// So many members of a cohort can no longer come: its slot or its dates are others.
    case unable(CohortID, count: Int)
    /// So many members more than a cohort now has seats for.
    case tooMany(CohortID, count: Int)
    /// More hard rules are broken by who sits where than before.
    case broken(before: Int, after: Int)
    /// An axis is made of another field, or of none: so many districts, bands or sources that led to its categories go.
    case origins(AxisID, count: Int)
    /// So many persons count to another category of an axis, or to none, than before. Nothing is lost.
    case recounted(AxisID, count: Int)

    /// Whether one is asked before it is done.
    public var isGrave: Bool {
        if case .recounted = self { return false }
        return true
    }
}
