import TestSupport
import Testing

@testable import MeetCore

/// The statistics of a term: against what is counted plainly, and by hand.
struct ProgrammeStatisticsTests {
    /// A term of two cohorts of invented people, all seated in turn, with tables at two sessions and marks at both.
    static func record(seed: UInt64) -> TermRecord {
        var data = RandomProgramme.make(seed: seed) { $0.people = 20 }
        var random = SeededRandom(seed: seed)
        let cohorts = data.programme.cohorts
        for (place, cohort) in cohorts.enumerated() {
            data.composition[cohort.id] = data.people.indices.filter { $0 % 3 == place }.map { data.people[$0].id }
        }
        for place in data.people.indices {
            data.people[place].source = ["Ett", "Två", ""][random.below(3)]
            let month = random.below(14)
            data.people[place].registered = month > 11 ? nil : CivilDate("2026-\(month < 9 ? "0" : "")\(month + 1)-10")
        }
        var tables: [CohortID: TablePlan] = [:]
        var attendance: [CohortID: CohortAttendance] = [:]
        for cohort in cohorts {
            let members = data.composition[cohort.id]
            tables[cohort.id] = TablePlan([1: [Array(members.prefix(3)), Array(members.dropFirst(3))], 2: [members]])
            var marks: [Int: [PersonID: AttendanceState]] = [:]
            for session in 1...2 {
                for member in members {
                    let drawn = random.below(6)
                    if drawn < 4 { marks[session, default: [:]][member] = AttendanceState.allCases[drawn] }
                }
                let guest = data.people[2 + 3 * random.below(3)].id
                marks[session, default: [:]][guest] = .present
            }
            attendance[cohort.id] = CohortAttendance(marks)
        }
        return TermRecord(data, tables: tables, attendance: attendance)
    }

    @Test(arguments: 1...12) func agreesWithWhatIsCountedPlainly(seed: UInt64) throws {
        let record = Self.record(seed: seed)
        let data = record.data
        let statistics = ProgrammeStatistics(record)
        let seats = data.composition.cohortOfPerson
        for line in statistics.sources {
            let people = data.people.filter { $0.source == line.source }
            #expect(line.applied == people.count)
            #expect(line.seated == people.count { seats[$0.id] != nil })
            #expect(line.waiting == people.count { seats[$0.id] == nil })
        }
        #expect(statistics.sources.reduce(0) { $0 + $1.applied } == data.people.count)
        for line in statistics.months {
            let people = data.people.filter { $0.registered?.parts.month == line.month && $0.registered?.parts.year == line.year }
            #expect(line.applied == people.count)
            for (axis, mix) in zip(data.programme.axes, line.axes) {
                let values = people.map { data.programme.background(of: $0)[axis.id] }
                #expect(mix.counts == axis.categories.map { category in values.count { $0 == category.id } })
            }
        }
        #expect(statistics.undated == data.people.count { $0.registered == nil })
        for cohort in statistics.cohorts {
            let members = data.composition[cohort.cohort]
            let values = members.map { id in data.people.first { $0.id == id }.map { data.programme.background(of: $0) } ?? [:] }
            let contrasts = data.programme.axes.filter { $0.kind == .contrast }
            for (axis, own) in data.programme.axes.enumerated() {
                for (category, _) in data.programme.axes[axis].categories.enumerated() {
                    Self.compareExposure(statistics.mix, data, axis: axis, of: category, to: (category + 1) % 2)
                    Self.compareExposure(statistics.mix, data, axis: axis, of: category, to: category)
                }
                #expect(cohort.mix.axes[axis].counts == own.categories.map { category in values.count { $0[own.id] == category.id } })
            }
            #expect(abs((cohort.faultline.strength ?? 0) - (PlainFaultline.strength(values, contrasts) ?? 0)) < 1e-9)
            #expect(cohort.mix.energy == MixEnergy(data.programme).total(values))
            try Self.compareAttendance(cohort, record)
        }
    }

    /// For each who is of the one category the share of those of the other among the rest of the cohort, and the mean of that.
    private static func compareExposure(_ mix: MixReport, _ data: TermData, axis: Int, of own: Int, to other: Int) {
        let line = data.programme.axes[axis]
        guard line.categories.indices.contains(other) else { return }
        var shares: [Double] = []
        for cohort in data.programme.cohorts {
            let values = data.composition[cohort.id].map { id in
                data.people.first { $0.id == id }.flatMap { data.programme.background(of: $0)[line.id] }
            }
            for (place, value) in values.enumerated() where value == line.categories[own].id {
                var rest = values
                rest.remove(at: place)
                shares.append(rest.isEmpty ? 0 : Double(rest.count { $0 == line.categories[other].id }) / Double(rest.count))
            }
        }
        let exposure = mix.exposure(axis: axis, of: own, to: other)
        #expect((exposure == nil) == shares.isEmpty)
        #expect(abs((exposure ?? 0) - (shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count))) < 1e-9)
    }

    /// A session that is called off after marks were made, and who has given word for one that is yet to come.
    @Test func whatIsCalledOffCountsNowhereAndWhoGaveWordIsNotAwayYet() throws {
        let made = Self.record(seed: 4)
        var data = made.data
        let cohort = data.programme.cohorts[0]
        let members = data.composition[cohort.id]
        let all: [PersonID: AttendanceState] = Dictionary(members.map { ($0, .present) }, uniquingKeysWith: { first, _ in first })
        let attendance = CohortAttendance([
            1: all.merging([members[0]: .absent]) { $1 }, 2: all.merging([members[0]: .excused]) { $1 }, 5: [members[0]: .excused],
        ])
        func counted() -> CohortStatistics {
            ProgrammeStatistics(TermRecord(data, tables: made.tables, attendance: [cohort.id: attendance])).cohorts[0]
        }
        let before = counted()
        #expect(before.attendance?.sessions.map(\.number) == [1, 2] && before.attendance?.awayTwice == 1)
        #expect(before.happened?.sessions == 2 && before.planned?.sessions == 2)
        data.programme.cohorts[0].sessions = [SessionChange(number: 2, isCancelled: true)]
        let after = counted()
        #expect(after.attendance?.sessions.map(\.number) == [1] && after.attendance?.awayTwice == 0)
        #expect(after.happened?.sessions == 1 && after.planned?.sessions == 1)
    }

    private static func compareAttendance(_ cohort: CohortStatistics, _ record: TermRecord) throws {
        let data = record.data
        let members = data.composition[cohort.cohort]
        let marks = try #require(record.attendance[cohort.cohort]).attendance
        let attendance = try #require(cohort.attendance)
        func wasThere(_ person: PersonID, _ session: Int) -> Bool { marks[session]?[person]?.wasThere ?? false }
        for session in attendance.sessions {
            #expect(session.members.attended == members.count { wasThere($0, session.number) })
            #expect(session.members.expected == members.count)
            let guests = data.people.filter { wasThere($0.id, session.number) && !members.contains($0.id) }
            #expect(session.guests == guests.count)
            let present = data.people.filter { wasThere($0.id, session.number) }.map { data.programme.background(of: $0) }
            #expect(session.energy == MixEnergy(data.programme).total(present))
        }
        for (place, axis) in data.programme.axes.enumerated() {
            for (index, category) in axis.categories.enumerated() {
                let those = members.filter { id in
                    data.people.first { $0.id == id }.map { data.programme.background(of: $0)[axis.id] == category.id } ?? false
                }
                let expected = those.count * attendance.sessions.count
                let came = attendance.sessions.reduce(0) { sum, session in sum + those.count { wasThere($0, session.number) } }
                #expect(attendance.byAxis[place][index].expected == expected)
                #expect(attendance.byAxis[place][index].attended == came)
            }
        }
        let away = members.map { member in attendance.sessions.count { marks[$0.number]?[member].map { !$0.wasThere } ?? false } }
        #expect(attendance.awayTwice == away.count { $0 >= 2 })
        let happened = try #require(cohort.happened)
        var met = 0
        for (place, first) in members.enumerated() {
            for second in members[..<place] {
                let together = attendance.sessions.contains { session in
                    wasThere(first, session.number) && wasThere(second, session.number)
                        && (record.tables[cohort.cohort]?[session.number].contains { $0.contains(first) && $0.contains(second) } ?? false)
                }
                if together { met += 1 }
            }
        }
        #expect(happened.pairs == PairCount(possible: members.count * (members.count - 1) / 2, met: met))
    }

    @Test func aReportOfOneCohortStillCountsAllWhoApplied() {
        let record = Self.record(seed: 3)
        let statistics = ProgrammeStatistics(record, only: [record.data.programme.cohorts[1].id])
        #expect(statistics.cohorts.map(\.cohort) == [record.data.programme.cohorts[1].id])
        #expect(statistics.mix.appliedCount == record.data.people.count)
    }

    @Test func ofNothingThereIsNothing() {
        let statistics = ProgrammeStatistics(TermRecord(TermData(programme: Programme(name: "", slots: [], axes: [], cohorts: []))))
        #expect(statistics.cohorts.isEmpty)
        #expect(statistics.attendance.share == nil)
        #expect(statistics.months.isEmpty)
    }

    @Test func waysAndNeedsByHand() throws {
        let district = try #require(DistrictTable.stockholm.districts.first { $0.name == "Järva" })
        let centre = try #require(district.centre)
        let far = try #require(GeoPoint(latitude: 59.3275, longitude: 18.055))
        let members = [
            Person(id: "a", name: "A", district: "Järva", needs: [.wheelchair, .interpreter("ar")]),
            Person(id: "b", name: "B", district: "någon annanstans", needs: [.wheelchair]),
        ]
        let travel = TravelStatistics(members, to: [centre, far])
        let way = centre.hectometres(to: far)
        #expect(travel.mean == Double(way) / 2)
        #expect(travel.longest == Double(way) / 2)
        #expect((travel.counted, travel.uncounted, travel.sessions) == (1, 1, 2))
        #expect(TravelStatistics(members, to: []).mean == nil)

        func session(_ number: Int, _ languages: [String]) -> Session {
            Session(
                key: SessionKey("c", number), date: CivilDate(dayNumber: 0), start: .midnight, end: .midnight, interpreters: languages)
        }
        let lines = NeedLine.lines(
            members, sessions: [session(1, ["ar"]), session(2, []), session(3, [])],
            venues: [1: Venue(id: "v", name: "V", capacity: 9, wheelchair: true), 2: Venue(id: "w", name: "W", capacity: 9)])
        #expect(lines.map(\.need) == [.wheelchair, .interpreter("ar")])
        #expect(lines.map(\.persons) == [2, 1])
        #expect(lines.map(\.sessions) == [2, 3])
        #expect(lines.map(\.met) == [1, 1])
    }

    @Test func studyHoursAreOfFortyFiveMinutes() {
        let session = SessionPresence(number: 1, date: nil, members: PresenceCount(), guests: 0, axes: [], energy: 0, minutes: 150)
        #expect(session.studyHours == 3)
    }
}
