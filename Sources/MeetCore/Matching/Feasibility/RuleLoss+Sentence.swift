extension RuleLoss {
    /// What is lost, as a sentence without its full stop.
    /// - Parameters:
    ///   - old: the programme before the change, which knows the names of what goes.
    ///   - new: the programme after it.
    public func sentence(_ words: Words, old: Programme, new: Programme) -> String {
        let language = words.language.code
        func axis(_ id: AxisID) -> String { (new.axis(id) ?? old.axis(id))?.name(language) ?? id.text }
        func cohort(_ id: CohortID) -> String { (new.cohort(id) ?? old.cohort(id))?.name ?? id.text }
        switch self {
        case .axisValues(let id, let count): return words.lossOfAxis(axis(id), count)
        case .categoryValues(let id, let category, let count):
            let name = old.axis(id)?.categories.first { $0.id == category }?.name(language)
            return words.lossOfCategory(name ?? category.text, count)
        case .cohort(let id, let members, let fixed, let versions):
            return words.lossOfCohort(cohort(id), members: members, fixed: fixed, versions: versions)
        case .sessions(let id, let bookings, let marks, let tables):
            return words.lossOfSessions(cohort(id), bookings: bookings, marks: marks, tables: tables)
        case .slotAnswers(let slot, let count): return words.lossOfSlot(old.name(of: slot, language), count)
        case .unable(let id, let count): return words.lossOfReach(cohort(id), count)
        case .tooMany(let id, let count): return words.lossOfSeats(cohort(id), count)
        case .broken(let before, let after): return words.lossOfRules(before: before, after: after)
        case .origins(let id, let count): return words.lossOfOrigins(axis(id), count)
        case .recounted(let id, let count): return words.recounted(axis(id), count)
        }
    }
}
