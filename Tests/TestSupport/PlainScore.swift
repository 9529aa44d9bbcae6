public import MeetCore

/// The score of a composition, computed as the file format words it and as slowly as that takes: the reference for all faster ways.
public enum PlainScore {
    /// The score of the composition and pins of `data`.
    public static func score(_ data: TermData) -> CompositionScore {
        var hard = 0
        var unfilled = 0
        var mix = 0
        var absences = 0
        let people = Dictionary(uniqueKeysWithValues: data.people.map { ($0.id, $0) })
        let places = data.composition.cohortOfPerson
        let energy = MixEnergy(data.programme)
        for cohort in data.programme.cohorts {
            let members = data.composition[cohort.id].compactMap { people[$0] }
            if !cohort.seats.contains(members.count) { hard += 1 }
            unfilled += max(0, cohort.seats.upperBound - members.count)
            let backgrounds = members.map { data.programme.background(of: $0) }
            mix += energy.total(backgrounds)
            let all = SessionDates(of: cohort, in: data.programme).dates
            let dates = all.indices.filter { place in
                !cohort.sessions.contains { $0.number == place + 1 && $0.isCancelled }
            }.map { all[$0] }
            for person in members {
                if !person.available.contains(cohort.slot) { hard += 1 }
                let missed = dates.count { person.unavailable.contains($0) }
                absences += missed
                if data.programme.sessionsPerCohort - missed < data.programme.minimumSessions { hard += 1 }
                if data.pins.excludes(person.id, from: cohort.id) { hard += 1 }
                for other in members where person.id < other.id && (person.apart.contains(other.id) || other.apart.contains(person.id)) {
                    hard += 1
                }
            }
            for axis in data.programme.axes {
                for category in axis.categories {
                    let count = backgrounds.count { $0[axis.id] == category.id }
                    if count < category.minimum { hard += 1 }
                    if let maximum = category.maximum, count > maximum { hard += 1 }
                    if category.neverAlone, count == 1 { hard += 1 }
                }
            }
        }
        for (person, cohort) in data.pins.pinned where places[person] != cohort { hard += 1 }
        let labels = Dictionary(grouping: data.people.filter { !$0.together.isEmpty }, by: \.together)
        for members in labels.values where Set(members.map { places[$0.id] }).count > 1 { hard += 1 }
        return CompositionScore(hard: hard, unfilled: unfilled, mix: mix, absences: absences)
    }
}
