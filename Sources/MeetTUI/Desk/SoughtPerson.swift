import MeetCore

/// What somebody who is to be recruited for a cohort has to be, as the form of a new person begins with it.
struct SoughtPerson: Hashable, Sendable {
    /// The cohort that would be better with them.
    let cohort: CohortID
    /// The categories that matter there, on axes that people are asked about; what is worked out from other fields follows from those.
    let values: AxisValues
    /// The time of the week at which the cohort meets.
    let slot: SlotID
    /// The member whose seat they would take; nil where a seat is empty.
    let leaver: PersonID?

    /// The first of a plan of whose kind nobody waits, or the first of all; nil for a plan of nobody.
    init?(_ plan: RecruitPlan, for cohort: Int, on desk: Desk) {
        let programme = desk.programme
        guard let profile = plan.profiles.first(where: { $0.waiting == 0 }) ?? plan.profiles.first else { return nil }
        var values = AxisValues()
        for value in profile.values {
            let axis = programme.axes[value.axis]
            if axis.from == nil, let category = value.category { values[axis.id] = axis.categories[category].id }
        }
        self.values = values
        self.cohort = programme.cohorts[cohort].id
        slot = programme.cohorts[cohort].slot
        leaver = plan.leaving.first.map { desk.person($0).id }
    }

    /// A blank person with what is sought.
    func blank(_ person: Person) -> Person {
        var person = person
        person.values = values
        person.available = [slot]
        return person
    }
}
