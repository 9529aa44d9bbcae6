/// What is to go, since its time is over: by the times of the programme (`Retention`).
///
/// The time of what is known of a person begins with the last session of the person's cohort; of who has no seat with the last session of the
/// programme, or with the day of application where that is later. While a cohort lacks dates it is not over, nor is the programme: whoever
/// waits may still be needed, and nothing of them is due. The time of records begins with the day on which they were made.
public struct DueData: Hashable, Sendable {
    /// One kind of data of one person that is to go.
    public struct Item: Hashable, Sendable {
        /// Whose.
        public let person: PersonID
        /// What.
        public let kind: Retention.Kind
        /// The day since which it is due.
        public let since: CivilDate
        /// The day on which its time began.
        public let from: CivilDate
    }

    /// A consent that is to be asked for again.
    public struct Asking: Hashable, Sendable {
        /// Whose.
        public let person: PersonID
        /// Why.
        public let doubt: ConsentDoubt
    }

    /// What is to go, in the order of the persons and then of the kinds; of who is to go whole, nothing else.
    public let items: [Item]
    /// How many persons have anything that is due.
    public let persons: Int
    /// The day since which something of a person is due: the earliest; nil where nothing is.
    public let since: CivilDate?
    /// The consents that are to be asked for again, in the order of the persons.
    public let consents: [Asking]
    /// The days before which records were made that are to go, by their kind.
    public let records: [Retention.Kind: CivilDate]

    /// What is due of a term on a day.
    public init(_ data: TermData, today: CivilDate) {
        let programme = data.programme
        let retention = programme.retention
        consents = data.people.compactMap { person in
            person.consentDoubt(today: today).map { Asking(person: person.id, doubt: $0) }
        }
        records = Dictionary(
            uniqueKeysWithValues: Retention.Kind.allCases.filter { !$0.isOfPersons }.compactMap { kind in
                retention[kind].map { (kind, today.adding(months: -$0)) }
            })
        guard retention.months.keys.contains(where: \.isOfPersons) else {
            (items, persons, since) = ([], 0, nil)
            return
        }
        var ends: [CohortID: CivilDate] = [:]
        var cohortOf: [PersonID: CohortID] = [:]
        for cohort in programme.cohorts {
            ends[cohort.id] = Self.end(of: cohort, programme)
            for member in data.composition[cohort.id] { cohortOf[member] = cohort.id }
        }
        let last = programme.cohorts.allSatisfy { ends[$0.id] != nil } ? ends.values.max() : nil
        let items = data.people.flatMap { person -> [Item] in
            let cohort = cohortOf[person.id]
            let waits = last.map { max($0, person.registered ?? $0) }
            guard let from = cohort.map({ ends[$0] }) ?? waits else { return [] }
            func item(_ kind: Retention.Kind) -> Item? {
                guard let months = retention[kind] else { return nil }
                // Who has consented anew after the background was erased has begun anew.
                var from = from
                if kind == .background, person.hasConsentedAnew, case .given(let day?) = person.consent { from = max(from, day) }
                let since = from.adding(months: months)
                return since <= today ? Item(person: person.id, kind: kind, since: since, from: from) : nil
            }
            if let whole = item(cohort == nil ? .waiting : .person) { return [whole] }
            return Self.parts(of: person).compactMap(item)
        }
        self.items = items
        // The items of one person stand beside each other.
        persons = items.indices.count { $0 == 0 || items[$0].person != items[$0 - 1].person }
        since = items.map(\.since).min()
    }

    /// What is to be erased.
    public var plan: ErasurePlan {
        var plan = ErasurePlan()
        for item in items {
            if item.kind == .waiting || item.kind == .person {
                plan.persons.insert(item.person)
            } else {
                plan.parts[item.kind, default: []].insert(item.person)
            }
        }
        plan.records = records
        return plan
    }

    /// The kinds of which anything is known of a person.
    private static func parts(of person: Person) -> [Retention.Kind] {
        var kinds: [Retention.Kind] = []
        if !person.email.isEmpty || !person.phone.isEmpty { kinds.append(.contact) }
        if !person.values.isEmpty || person.birthYear != nil || !person.district.isEmpty { kinds.append(.background) }
        if !person.needs.isEmpty { kinds.append(.needs) }
        if !person.notes.isEmpty { kinds.append(.notes) }
        return kinds
    }

    /// The day of a cohort's last session; nil where it lacks dates, so that it is not known when it will be over.
    private static func end(of cohort: Cohort, _ programme: Programme) -> CivilDate? {
        let dates = SessionDates(of: cohort, in: programme)
        return dates.isComplete ? dates.dates.max() : nil
    }
}
