import Testing

@testable import MeetCore

/// A plan that is made again from what really happened changes only what must change, and counts who really met.
struct SeatingAgainTests {
    private func term(_ members: [Int], away: [Int: [CivilDate]] = [:]) -> TermData {
        let axes = ["settlement", "influence"].map {
            Axis(id: AxisID($0), kind: .contrast, weight: 4, categories: [Category(id: "one"), Category(id: "two")])
        }
        let cohort = Cohort(id: "c1", name: "Grupp 1", slot: "s", seats: 2...40, schedule: .dates([]))
        let programme = Programme(name: "Test", axes: axes, cohorts: [cohort])
        let people = (0..<40).map { place in
            Person(
                id: id(place), name: "N\(place)", values: ["settlement": place % 2 == 0 ? "one" : "two"],
                unavailable: away[place] ?? [])
        }
        return TermData(programme: programme, people: people, composition: Composition(["c1": members.map(id)]))
    }

    private func id(_ place: Int) -> PersonID { PersonID("p\(10 + place)") }

    private func planned(_ term: TermData) -> TablePlan {
        let seating = CohortSeating(of: "c1", in: term)
        return seating.plan(Seater.seat(seating.problem, order: .faces, stop: StopRule(steps: 4_000)).tables)
    }

    private func again(
        _ term: TermData, _ plan: TablePlan, _ attendance: CohortAttendance = CohortAttendance(), dates: [CivilDate] = [],
        order: SeatingOrder = .leastChange
    ) -> (plan: TablePlan, result: SeatingResult, seating: CohortSeating) {
        let seating = CohortSeating(of: "c1", in: term, plan: plan, attendance: attendance, dates: dates, scope: .remaining)
        let result = Seater.seat(seating.problem, order: order, stop: StopRule(steps: 12_000))
        return (seating.plan(result.tables), result, seating)
    }

    /// How many of a session sit at a table of another number.
    private func moved(_ before: TablePlan, _ after: TablePlan, at session: Int) -> Int {
        var tableOf: [PersonID: Int] = [:]
        for (place, table) in before[session].enumerated() { for person in table { tableOf[person] = place } }
        var count = 0
        for (place, table) in after[session].enumerated() {
            count += table.count { person in tableOf[person].map { $0 != place } ?? false }
        }
        return count
    }

    @Test func whereNothingHappenedNobodyMoves() {
        let term = term(Array(0..<24))
        let plan = planned(term)
        let found = again(term, plan)
        #expect(found.result.score.moved == 0)
        #expect(found.plan == plan)
    }

    @Test func whoJoinsGetsAPlaceAndOnlySoManyMoveAsMust() {
        let plan = planned(term(Array(0..<22)))
        let found = again(term(Array(0..<23)), plan)
        for session in 1...6 {
            #expect(found.plan[session].joined().sorted() == (0..<23).map(id).sorted())
            #expect(moved(plan, found.plan, at: session) == 0)
        }
        #expect(found.result.score.moved == 0)
    }

    @Test func whoLeavesLeavesAPlaceAndTheTablesStayEven() {
        let plan = planned(term(Array(0..<24)))
        let found = again(term(Array(0..<24).filter { $0 != 3 && $0 != 4 }), plan)
        var sum = 0
        for session in 1...6 {
            let sizes = found.plan[session].map(\.count).sorted(by: >)
            #expect(sizes == [4, 4, 4, 4, 3, 3])
            let places = moved(plan, found.plan, at: session)
            // Where the two sat together one of the others has to come over.
            #expect(places <= 1)
            sum += places
        }
        #expect(found.result.score.moved == sum)
    }

    @Test func aTableThatIsGivenUpIsTheEmptiest() {
        let plan = planned(term(Array(0..<22)))
        let found = again(term(Array(0..<21)), plan)
        for session in 1...6 {
            #expect(found.plan[session].map(\.count).sorted(by: >) == [5, 4, 4, 4, 4])
        }
        #expect(found.result.score.moved > 0 && found.result.score.moved <= 6 * 4)
    }

    @Test func sessionsThatWereHeldStayAndCountAsTheyWere() {
        let members = Array(0..<24)
        let term = term(members)
        let plan = planned(term)
        // At the first session half of the people came, at the second all.
        let attendance = CohortAttendance([
            1: Dictionary(uniqueKeysWithValues: members.map { (id($0), $0 < 12 ? AttendanceState.present : .absent) }),
            2: Dictionary(uniqueKeysWithValues: members.map { (id($0), AttendanceState.late) }),
        ])
        let found = again(term, plan, attendance, order: .facesThenLeastChange)
        #expect(found.plan[1] == plan[1] && found.plan[2] == plan[2])
        #expect(found.seating.problem.sessions.map(\.number) == [3, 4, 5, 6])
        let met = Encounters(people: found.seating.people, plan: plan, sessions: [1, 2], attendance: attendance)
        #expect(met.matrix == found.seating.problem.met)
        let both = Encounters(people: members.map(id), plan: found.plan, sessions: 1...6, attendance: attendance)
        #expect(both.repeats == found.result.score.repeats)
        #expect(found.result.score.repeats >= found.result.bound.repeats)
    }

    @Test func aNewPlanLeavesWhatHasHappened() {
        let members = Array(0..<20)
        let term = term(members)
        let plan = planned(term)
        let attendance = CohortAttendance([
            1: Dictionary(uniqueKeysWithValues: members.map { (id($0), AttendanceState.present) })
        ])
        let seating = CohortSeating(of: "c1", in: term, plan: plan, attendance: attendance)
        let found = seating.plan(Seater.seat(seating.problem, order: .mix, stop: StopRule(steps: 4000)).tables)
        #expect(found[1] == plan[1] && seating.problem.sessions.map(\.number) == Array(2...6))
        #expect(seating.score(of: found, attendance: attendance).repeats >= SeatingBound(seating.problem).repeats)
    }

    @Test func whoIsKnownToBeAwayIsNotSeated() throws {
        let dates = (0..<6).map { CivilDate(dayNumber: Int32(20_000 + 7 * $0)) }
        let term = term(Array(0..<20), away: [2: [dates[3]]])
        let plan = planned(term)
        let found = again(term, plan, dates: dates)
        #expect(!found.plan[4].joined().contains(id(2)) && found.plan[4].joined().count == 19)
        #expect(found.plan[5] == plan[5])
    }

    @Test func whoIsAwayIsNotSeatedAnewEitherAndTheOthersMeetNobodyTwice() throws {
        let dates = (0..<6).map { CivilDate(dayNumber: Int32(20_000 + 7 * $0)) }
        let term = term(Array(0..<24), away: [2: [dates[3]]])
        let seating = CohortSeating(of: "c1", in: term, dates: dates)
        let found = Seater.seat(seating.problem, order: .faces, stop: StopRule(steps: 2_000))
        let plan = seating.plan(found.tables)
        #expect(!plan[4].joined().contains(id(2)) && plan[4].joined().count == 23 && plan[5].joined().count == 24)
        #expect(plan[4].map(\.count).sorted() == [3, 4, 4, 4, 4, 4])
        // The known seating of 24, without one: not worse than that.
        #expect(found.score.repeats == 0 && seating.score(of: plan).repeats == 0)
        // What anew and again agree on needs no change.
        let again = again(term, plan, dates: dates)
        #expect(again.result.score.moved == 0 && again.plan == plan)
    }

    @Test func theSizeThatWasChosenIsKept() {
        let term = term(Array(0..<24))
        let five = CohortSeating(of: "c1", in: term, tableSize: 5)
        let plan = five.plan(Seater.seat(five.problem, order: .faces, stop: StopRule(steps: 2_000)).tables)
        #expect(CohortSeating(of: "c1", in: term, plan: plan).tableSize == 5)
        let again = again(term, plan)
        #expect(again.seating.tableSize == 5 && again.result.score.moved == 0 && again.plan == plan)
        // Of every size: as many tables as there are.
        for people in 2...40 {
            for size in 2...8 {
                let sizes = TableSizes.sizes(people: people, tableSize: size)
                var next = 0
                let tables = sizes.map { count in
                    (0..<count).map { _ in
                        defer { next += 1 }; return id(next)
                    }
                }
                let found = TableSizes.tableSize(of: TablePlan([1: tables]), usual: 4)
                #expect(TableSizes.sizes(people: people, tableSize: found) == sizes, "\(people) at \(size)")
            }
        }
        #expect(TableSizes.tableSize(of: TablePlan(), usual: 4) == 4)
    }

    @Test func whatIsCalledOffHasNoTablesAndNoPartInTheRepeats() {
        var term = term(Array(0..<20))
        let all = planned(term)
        term.programme.cohorts[0].sessions = [SessionChange(number: 3, isCancelled: true), SessionChange(number: 4, theme: "Annat")]
        let plan = planned(term)
        #expect(all.sessions == Array(1...6) && plan.sessions == [1, 2, 4, 5, 6])
    }

    @Test func whatWasPlannedForWhatIsCalledOffCountsForNothing() {
        var term = term(Array(0..<4))
        let plan = TablePlan([1: [[id(0), id(1)], [id(2), id(3)]], 2: [[id(0), id(1)], [id(2), id(3)]]])
        let before = CohortSeating(of: "c1", in: term, plan: plan)
        #expect(before.score(of: plan).repeats == 2 && before.encounters(plan)[0, 1] == 2)
        term.programme.cohorts[0].sessions = [SessionChange(number: 2, isCancelled: true)]
        let after = CohortSeating(of: "c1", in: term, plan: plan)
        #expect(after.score(of: plan).repeats == 0 && after.encounters(plan)[0, 1] == 1)
        #expect(after.score(of: plan).tableMix * 2 == before.score(of: plan).tableMix)
        // Marks of it hold nothing, and its tables come back with it.
        let attendance = CohortAttendance([2: [id(0): .excused]])
        #expect(CohortSeating(of: "c1", in: term, plan: plan, attendance: attendance).plan([])[2] == plan[2])
    }

    @Test func aMarkBeforehandHoldsNothing() {
        let members = Array(0..<20)
        let term = term(members)
        let plan = planned(term)
        // One has given word of not coming to the second session, the day before.
        let attendance = CohortAttendance([2: [id(3): .excused]])
        #expect(attendance.heldSessions.isEmpty && !attendance.isHeld(2) && attendance.present(at: 2) == nil)
        let anew = CohortSeating(of: "c1", in: term, plan: plan, attendance: attendance)
        #expect(anew.problem.sessions.map(\.number) == Array(1...6))
        let found = again(term, plan, attendance)
        #expect(found.seating.problem.sessions.map(\.number) == Array(1...6))
        #expect(!found.plan[2].joined().contains(id(3)) && found.plan[2].joined().count == 19)
        // Nobody sits with who does not come.
        let met = Encounters(people: members.map(id), plan: plan, sessions: [2], attendance: attendance)
        #expect(met.partners(of: 3) == 0 && met.partners(of: 4) > 0)
    }

    @Test func aDayThatHasPassedIsHeldWithOrWithoutMarks() throws {
        let members = Array(0..<20)
        let term = term(members)
        let plan = planned(term)
        let dates = (0..<6).map { CivilDate(dayNumber: Int32(20_000 + 7 * $0)) }
        // On the day itself it is not over.
        for (today, held) in [(dates[0], 0), (dates[0] + 1, 1), (dates[2], 2), (dates[5] + 1, 6)] {
            let attendance = CohortAttendance().asOf(today, dates: dates)
            #expect(attendance.heldSessions == Array(1..<(held + 1)))
            let seating = CohortSeating(of: "c1", in: term, plan: plan, attendance: attendance)
            #expect(seating.problem.sessions.map(\.number) == Array((held + 1)..<7))
            // Where nobody was marked all are taken to have come.
            #expect(seating.encounters(plan, attendance: attendance) == seating.encounters(plan))
        }
        // Of a day without tables or marks nothing is known to have happened: it can be planned.
        let past = CohortAttendance([2: [id(0): .present]]).asOf(dates[5] + 1, dates: dates)
        let seating = CohortSeating(of: "c1", in: term, plan: TablePlan([1: plan[1]]), attendance: past)
        #expect(seating.problem.sessions.map(\.number) == [3, 4, 5, 6])
    }

    @Test func theOrderOfRowsDoesNotMatter() {
        let members = Array(0..<18)
        var term = term(members)
        let plan = planned(term)
        term.people.reverse()
        let shuffled = TermData(programme: term.programme, people: term.people, composition: term.composition)
        #expect(planned(shuffled) == plan)
    }

    @Test func theGridCountsEachPairOnce() {
        let plan = TablePlan([1: [[id(0), id(1)], [id(2), id(3)]], 2: [[id(0), id(1), id(2)]], 3: [[id(0), id(1)]]])
        let grid = Encounters(people: (0..<5).map(id), plan: plan, sessions: 1...3)
        #expect(grid[0, 1] == 3 && grid[1, 0] == 3 && grid[2, 3] == 1 && grid[0, 4] == 0)
        #expect(grid.partners(of: 2) == 3 && grid.partners(of: 4) == 0)
        #expect(grid.pairsByTimes == [6, 3, 0, 1] && grid.repeats == 3)
    }
}
