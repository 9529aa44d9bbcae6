/// Makes the programme of its rows.
struct ProgrammeRowReader {
    private let database: Database

    /// Reads from a database.
    init(_ database: Database) {
        self.database = database
    }

    /// The programme.
    /// - Throws: `StoreError.damaged` where there is none, or a column does not hold what it should.
    func programme() throws -> Programme {
        let found = try database.statement(ProgrammeRows.programme.select).first { row in
            Programme(
                name: row.text(1), timeZone: row.text(2), sessionsPerCohort: row.int(3), minimumSessions: row.int(4), tableSize: row.int(5),
                tablePriority: try value(row.text(6), "programme.table_priority"), crossingWeight: row.int(7),
                selection: try value(row.text(8), "programme.selection"),
                venueRules: VenueRules(distinct: row.int(9), extra: try object(row.text(10), "programme.venue_rules_extra")),
                extra: try extra(row.text(11)))
        }
        guard var programme = found else { throw damage("programme") }
        programme.slots = try slots()
        programme.axes = try axes()
        programme.daysOff = try daysOff()
        programme.leaders = try all(ProgrammeRows.leader) {
            Leader(id: LeaderID($0.text(0)), name: $0.text(2), extra: try object($0.text(3), "leader.extra"))
        }
        programme.takeLaterMembers()
        programme.sessions = try all(ProgrammeRows.sessionPlan) {
            var plan = SessionPlan(
                number: $0.int(1), theme: $0.text(2), exercise: $0.text(3), needs: JoinedText.split($0.text(4)),
                extra: try object($0.text(5), "session_plan.extra"))
            plan.takeLaterMembers()
            return plan
        }
        programme.cohorts = try cohorts()
        programme.venueRules.required = try all(ProgrammeRows.requiredVenue) {
            VenueRules.Requirement(
                venue: VenueID($0.text(1)), times: $0.int(2), extra: try object($0.text(3), "required_venue.extra"))
        }
        return programme
    }

    private func slots() throws -> [Slot] {
        try all(ProgrammeRows.slot) { row in
            Slot(
                id: SlotID(row.text(0)), weekday: try found(Weekday(rawValue: row.int(2)), "slot.weekday"),
                start: try found(TimeOfDay(row.text(3)), "slot.start_time"), end: try found(TimeOfDay(row.text(4)), "slot.end_time"),
                label: try label(row.text(5), "slot.label"), extra: try object(row.text(6), "slot.extra"))
        }
    }

    private func axes() throws -> [Axis] {
        let select = "SELECT id, position, kind, weight, label, extra, key FROM axis ORDER BY position, key"
        var axes = try database.statement(select).all { row in
            var extra = try object(row.text(5), "axis.extra")
            let from = AxisOrigin.taken(from: &extra)
            return (
                key: row.int(6),
                axis: Axis(
                    id: AxisID(row.text(0)), kind: try value(row.text(2), "axis.kind"), weight: row.int(3),
                    label: try label(row.text(4), "axis.label"), categories: [], from: from, extra: extra)
            )
        }
        let places = Dictionary(uniqueKeysWithValues: axes.enumerated().map { ($1.key, $0) })
        try database.statement(ProgrammeRows.category.select + " ORDER BY axis, position, key").forEach { row in
            let place = try found(places[row.int(0)], "category.axis")
            var extra = try object(row.text(9), "category.extra")
            let from = Category.from(takenFrom: &extra)
            axes[place].axis.categories.append(
                Category(
                    id: CategoryID(row.text(1)), label: try label(row.text(3), "category.label"), minimum: row.int(4),
                    maximum: row.optionalInt(5), target: try range(row.optionalInt(6), row.optionalInt(7), "category.target"),
                    neverAlone: row.flag(8), from: from, extra: extra))
        }
        return axes.map(\.axis)
    }

    private func daysOff() throws -> [DaysOff] {
        try all(ProgrammeRows.daysOff) { row in
            let first = try found(CivilDate(row.text(2)), "days_off.first_day")
            let last = try found(CivilDate(row.text(3)), "days_off.last_day")
            guard first <= last else { throw damage("days_off.last_day") }
            return DaysOff(
                kind: try value(row.text(1), "days_off.kind"), days: first...last, label: row.text(4),
                extra: try object(row.text(5), "days_off.extra"))
        }
    }

    private func cohorts() throws -> [Cohort] {
        let slots = try database.statement("SELECT key, id FROM slot").all { ($0.int(0), SlotID($0.text(1))) }
        let slotOfKey = Dictionary(uniqueKeysWithValues: slots)
        return try all(ProgrammeRows.cohort) { row in
            let schedule: CohortSchedule
            if row.isNull(7) {
                schedule = .rhythm(first: try found(CivilDate(row.text(8)), "cohort.first_date"), everyDays: row.int(9))
            } else {
                schedule = .dates(try found(row.bytes(7) { DateText.dates($0) }, "cohort.dates"))
            }
            var cohort = Cohort(
                id: CohortID(row.text(0)), name: row.text(2), slot: try found(slotOfKey[row.int(3)], "cohort.slot"),
                seats: try found(range(row.int(4), row.int(5), "cohort.seats"), "cohort.seats"),
                leaders: JoinedText.split(row.text(6)).map { LeaderID($0) }, schedule: schedule,
                extra: try object(row.text(10), "cohort.extra"))
            cohort.takeLaterMembers()
            return cohort
        }
    }

    // MARK: Parts

    private func all<T>(_ form: RowForm, _ read: (Statement) throws -> T) throws -> [T] {
        try database.statement(form.select + " ORDER BY position").all { try read($0) }
    }

    private func extra(_ text: String) throws -> [String: JSONObject] {
        var result: [String: JSONObject] = [:]
        for member in try object(text, "programme.extra").members {
            guard case .object(let object) = member.value else { throw damage("programme.extra") }
            result[member.key] = object
        }
        return result
    }

    private func label(_ text: String, _ place: String) throws -> Label {
        var label = Label()
        for member in try object(text, place).members {
            guard case .string(let string) = member.value else { throw damage(place) }
            label.texts[member.key] = string
        }
        return label
    }

    private func range(_ low: Int?, _ high: Int?, _ place: String) throws -> ClosedRange<Int>? {
        guard let low, let high else { return nil }
        guard low <= high else { throw damage(place) }
        return low...high
    }

    private func object(_ text: String, _ place: String) throws -> JSONObject { try found(JSONColumn.object(text), place) }

    private func value<T: RawRepresentable<String>>(_ text: String, _ place: String) throws -> T { try found(T(rawValue: text), place) }

    private func found<T>(_ value: T?, _ place: String) throws -> T {
        guard let value else { throw damage(place) }
        return value
    }

    private func damage(_ place: String) -> StoreError { .damaged(details: place) }
}
