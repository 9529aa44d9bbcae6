/// School breaks of the city as a suggestion to be confirmed: editable data, since they may be moved.
///
/// Påsklov cannot be computed: it lies before or after Easter.
public enum SchoolBreaks {
    /// Sportlov (week 9) and höstlov (week 44) of a year, from Monday to Friday.
    public static func suggested(in year: Int) -> [DaysOff] {
        [(9, "sportlov"), (44, "höstlov")].compactMap { week, label in
            CivilDate(isoYear: year, week: week, weekday: .monday).map { monday in
                DaysOff(kind: .schoolBreak, days: monday...(monday + 4), label: label)
            }
        }
    }
}
