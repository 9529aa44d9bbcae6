public import MeetCore

/// An invented cohort to print.
public enum SheetSample {
    /// Names in the scripts that lists must hold.
    public static let scripts = [
        "Åsa Öberg", "Zeynep Yılmaz", "Łukasz Şahin-Čapek", "Nguyễn Thị Phương Thảo", "Дмитрий Щербаков", "Ελένη Παπαδοπούλου", "عمر حداد",
        "محمد عبد الله الحسن", "ፍቅርተ ገብረ እግዚአብሔር", "ሰላም ተስፋዬ", "Søren Fjällräv", "Carl von Linné", "Effie Officer",
    ]

    /// So many persons, the first with names in all scripts.
    public static func people(_ count: Int) -> [Person] {
        (0..<count).map { number in
            let name = number < scripts.count ? scripts[number] : "Deltagare Nummer \(number)"
            return Person(id: PersonID("p\(number)"), name: name)
        }
    }

    /// The source of a cohort with these members, whose third session is known in every respect.
    public static func source(
        _ members: [Person], tables: TablePlan = TablePlan(), attendance: CohortAttendance = CohortAttendance()
    ) throws -> SheetSource {
        guard let start = TimeOfDay("18:00"), let end = TimeOfDay("20:30"), let first = CivilDate("2027-01-20") else { throw CannotBe() }
        let cohort = Cohort(
            id: "c001", name: "Grupp 1", slot: "wed-eve", seats: 1...40, leaders: ["l1", "l2"], schedule: .dates([]))
        let programme = Programme(
            name: "LärOlika våren 2027", slots: [Slot(id: "wed-eve", weekday: .wednesday, start: start, end: end)],
            leaders: [Leader(id: "l1", name: "Kim Exempel"), Leader(id: "l2", name: "Robin Påhittad")],
            sessions: [SessionPlan(number: 3, theme: "Min plats i staden", exercise: "Laga mat tillsammans")], cohorts: [cohort])
        let dates = (0..<6).map { first + 7 * $0 }
        let booking = Booking(
            session: SessionKey("c001", 3), venue: "v", span: TimeSpan(on: dates[2], from: start, to: end), state: .confirmed)
        return SheetSource(
            cohort, in: programme, members: members, dates: dates, bookings: [booking],
            venues: [Venue(id: "v", name: "Medborgarhuset", address: "Medborgarplatsen 4", capacity: 60)], tables: tables,
            attendance: attendance)
    }

    /// Tables of four, session by session, and marks of all kinds at the first three sessions.
    public static func full(_ members: [Person]) throws -> SheetSource {
        let tables = stride(from: 0, to: members.count, by: 4).map { members[$0..<min($0 + 4, members.count)].map(\.id) }
        let states: [AttendanceState] = [.present, .late, .absent, .excused, .present]
        var marks: [Int: [PersonID: AttendanceState]] = [:]
        for session in 1...3 {
            for (place, person) in members.enumerated() { marks[session, default: [:]][person.id] = states[(place + session) % 5] }
        }
        return try source(members, tables: TablePlan([3: tables]), attendance: CohortAttendance(marks))
    }

    private struct CannotBe: Error {}
}
