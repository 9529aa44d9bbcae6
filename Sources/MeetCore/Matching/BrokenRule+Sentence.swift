extension BrokenRule {
    /// What is broken, in a sentence that names people, categories and numbers.
    ///
    /// - Parameter name: the shown name of a person.
    package func sentence(_ words: Words, _ programme: Programme, name: (PersonID) -> String) -> String {
        let code = words.language.code
        let cohortName = programme.name(of: cohort)
        let slotName = programme.cohort(cohort).flatMap { programme.slot($0.slot) }?.name(code) ?? ""
        let names = persons.map(name)
        let categoryName =
            axis.flatMap { programme.axis($0) }?.categories.first { $0.id == category }?.name(code) ?? category?.text ?? ""
        switch rule {
        case .seats: return words.breaksSeats(cohortName, wanted: wanted, found: found)
        case .slot: return words.breaksSlot(names.first ?? "", cohortName, slotName)
        case .absences: return words.breaksAbsences(names.first ?? "", cohortName, allowed: wanted, found: found)
        case .together: return words.breaksTogether(names)
        case .apart: return words.breaksApart(names, cohortName)
        case .minimum: return words.breaksMinimum(cohortName, categoryName, wanted: wanted, found: found)
        case .maximum: return words.breaksMaximum(cohortName, categoryName, wanted: wanted, found: found)
        case .neverAlone: return words.breaksNeverAlone(cohortName, categoryName)
        case .pin: return words.breaksPin(names.first ?? "", cohortName)
        case .exclusion: return words.breaksExclusion(names.first ?? "", cohortName)
        }
    }
}
