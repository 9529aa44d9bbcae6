import MeetCore

// A plan of venues from its beginning to its being kept.
extension MeetApp {
    /// Has venues planned, of a cohort or of all, from who sits where now.
    func startBooking(_ cohort: CohortID?, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk else { return [] }
        guard state.match == nil, state.venues.planning == nil else {
            state.message = MessageLine(.warning, state.match == nil ? state.words.waitForPlan : state.words.waitForMatch)
            return []
        }
        guard state.loading.isEmpty else {
            // It would begin from what was booked before.
            state.message = MessageLine(.info, state.words.loading)
            return []
        }
        let cohorts = cohort.map { [$0] } ?? desk.programme.cohorts.map(\.id)
        if let unkept = state.venues.unkept, unkept.cohorts == cohorts {
            // It was made, and only not kept: `keepPlan` tries once more.
            state.venues.unkept = nil
            state.venues.planning = unkept
            return []
        }
        let request = state.nextRequest()
        state.venues.planning = VenuesState.Planning(request: request, cohorts: cohorts)
        return [.run(.book(request: request, Set(cohorts), DeskSnapshot(desk: desk, number: request)))]
    }

    /// Takes a plan that was made; it is kept as soon as it can be (`keepPlan`).
    func booked(_ request: Int, _ plan: BookingPlan, _ troubles: [PlanTrouble], _ state: inout AppState) {
        guard state.venues.planning?.request == request else { return }
        state.venues.planning?.plan = plan
        state.venues.planning?.troubles = troubles
    }

    /// Has a finished plan kept, as one change, and says what it came to. While data is read anew or cohorts are filled it waits: it is not lost,
    /// and what was changed meanwhile counts when it is written.
    func keepPlan(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let planning = state.venues.planning, let plan = planning.plan, state.loading.isEmpty, state.match == nil,
            state.desk != nil
        else { return [] }
        state.venues.planning = nil
        let said = state.words.venuesPlanned(
            booked: plan.bookings.count, of: plan.bookings.count + plan.unbooked.count, travel: state.words.kilometres(plan.score.travel),
            isLeast: plan.status == .optimal, bound: plan.travelBound.map(state.words.kilometres), troubles: planning.troubles.count,
            cohorts: Set(planning.troubles.flatMap(\.cohorts)).count)
        state.venues.troubles = planning.troubles
        state.venues.finished = VenuesState.Finished(
            planning: planning,
            said: MessageLine(planning.troubles.isEmpty ? .info : .warning, said), ideas: plan.ideas)
        return carryOut([.keep(.venuePlan(planning.cohorts.sorted(), plan.bookings))], .venues, &state)
    }
}
