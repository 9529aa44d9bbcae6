// One cohort of the programme, changed as it was seen.
extension Changes {
    /// Makes a cohort another one, as long as it still is what the writer knew: so nobody writes over what somebody else wrote meanwhile.
    /// Who wanted the same has done it.
    /// - Throws: `StoreError.outdated` where it is not; nothing is written then.
    public func replace(_ former: Cohort, with cohort: Cohort) throws {
        var programme = try programme()
        guard let place = programme.cohorts.firstIndex(where: { $0.id == former.id }),
            [former, cohort].contains(programme.cohorts[place])
        else { throw StoreError.outdated(name: former.name) }
        programme.cohorts[place] = cohort
        try put(programme)
    }
}
