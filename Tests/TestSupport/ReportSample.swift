public import MeetCore

/// An invented programme of some cohorts, in whose people every field that may not leave the house has a mark.
public enum ReportSample {
    /// What may stand in no report: names, addresses, organisations through which one came, languages of few, and who leads.
    public static let marks = ["MARK", "Åsa", "interpreter:ti", "tolk", "Tigrinya", "tigrinska", "tigrinja", "Kim Exempel"]

    /// A term: so many cohorts of 24 and some who wait, spread over the axes by lots.
    ///
    /// - Parameters:
    ///   - seed: for the lots.
    ///   - few: of how many in a hundred nothing is known on an axis.
    ///   - last: how many members the last cohort has; the others wait.
    public static func record(
        seed: UInt64, cohorts count: Int = 3, waiting: Int = 30, few: Int = 4, last: Int = 24
    ) -> TermRecord {
        var random = SeededRandom(seed: seed)
        let day = CivilDate("2027-01-20") ?? CivilDate(dayNumber: 0)
        let axes = [
            Axis(id: "settlement", kind: .contrast, categories: [Category(id: "established", target: 6...18), Category(id: "new")]),
            Axis(id: "housing", kind: .contrast, categories: [Category(id: "house", minimum: 3), Category(id: "estate")]),
            Axis(id: "gender", kind: .spread, categories: [Category(id: "woman"), Category(id: "man"), Category(id: "nonbinary")]),
        ]
        let start = TimeOfDay("18:00") ?? .midnight
        let end = TimeOfDay("20:30") ?? .midnight
        let cohorts = (0..<count).map { number in
            Cohort(
                id: CohortID("c\(number)"), name: "Grupp \(number + 1)", slot: "wed", seats: 20...24, leaders: ["l"],
                schedule: .dates((0..<6).map { day + 7 * $0 }))
        }
        let programme = Programme(
            name: "Prov & <försök> \(seed)", slots: [Slot(id: "wed", weekday: .wednesday, start: start, end: end)], axes: axes,
            leaders: [Leader(id: "l", name: "Kim Exempel")], cohorts: cohorts)
        let people = (0..<24 * count + waiting).map { number -> Person in
            var values: AxisValues = [:]
            for axis in axes where random.below(100) >= few {
                let lot = random.below(100)
                values[axis.id] = axis.categories[axis.categories.count == 2 ? lot / 50 : lot < 48 ? 0 : lot < 96 ? 1 : 2].id
            }
            let lot = random.below(40)
            return Person(
                id: PersonID("MARKid\(number)"), name: "MARKname Åsa", displayName: number % 9 == 0 ? "MARKshown" : "", email: "MARK@x.se",
                phone: "+4670MARK", birthYear: 1990, notes: "MARKnotes",
                source: lot < 18 ? "Förening A" : lot < 36 ? "Förening B" : lot == 36 ? "MARKsource \(number)" : "", values: values,
                district: ["Järva", "Bromma", "Farsta"][number % 3],
                needs: number % 24 == 5 ? [.interpreter("ti")] : number % 3 == 0 ? [.wheelchair] : [], registered: day + -(number * 2),
                consent: .given(day))
        }
        var data = TermData(
            programme: programme, people: people,
            venues: [Venue(id: "v", name: "Hus", point: GeoPoint(latitude: 59.33, longitude: 18.06), capacity: 60)])
        var tables: [CohortID: TablePlan] = [:]
        var attendance: [CohortID: CohortAttendance] = [:]
        for (place, cohort) in cohorts.enumerated() {
            let members = people[24 * place..<24 * place + (place == count - 1 ? last : 24)].map(\.id)
            data.composition[cohort.id] = members
            var plan: [Int: [[PersonID]]] = [:]
            for session in 0..<6 {
                for (number, member) in members.enumerated() {
                    plan[session + 1, default: [[], [], [], [], [], []]][(number / 4 + number % 4 * session) % 6].append(member)
                }
            }
            tables[cohort.id] = TablePlan(plan)
            var marks: [Int: [PersonID: AttendanceState]] = [:]
            for session in 1...3 {
                for member in members {
                    marks[session, default: [:]][member] = [.present, .present, .present, .late, .absent, .excused][random.below(6)]
                }
            }
            attendance[cohort.id] = CohortAttendance(marks)
            data.bookings.append(
                Booking(
                    number: place + 1, session: SessionKey(cohort.id, 1), venue: "v", span: TimeSpan(on: day, from: start, to: end),
                    state: .confirmed))
        }
        return TermRecord(data, tables: tables, attendance: attendance)
    }
}
