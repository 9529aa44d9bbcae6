/// How a row of participants.csv becomes a person.
struct ParticipantSchema: ImportSchema {
    typealias Record = Person
    typealias Column = ParticipantColumn

    let idColumn = ParticipantColumn.id
    let nameColumn = ParticipantColumn.name
    let identityColumns: [ParticipantColumn] = [.name, .email, .phone, .birthYear]
    let madeID = (prefix: "p", digits: 6)
    private let birthYears: ClosedRange<Int>
    private let today: CivilDate
    private let axes: [(id: AxisID, values: ValueLookup)]
    private let slots: ValueLookup
    private let districts: DistrictMemo
    /// Whether files are read, of which nobody knows how old they are: they bring back no background that was erased.
    private let isOfFiles: Bool

    init(programme: Programme, today: CivilDate, districts: DistrictTable, isOfFiles: Bool = true) {
        self.isOfFiles = isOfFiles
        self.today = today
        birthYears = 1900...max(1900, today.parts.year)
        axes = programme.axes.map { axis in
            (axis.id, ValueLookup(axis.categories.map { AllowedValue($0.id.text, $0.label) }))
        }
        slots = ValueLookup(programme.slots.map { AllowedValue($0.id.text, $0.label) })
        self.districts = DistrictMemo(districts)
    }

    func blank(id: String) -> Person { Person(id: PersonID(id), name: "") }

    func id(of person: Person) -> String { person.id.text }

    func text(of person: Person, _ column: ParticipantColumn) -> String { Self.field(column, of: person) }

    func references(of person: Person, in row: ImportRow<ParticipantColumn>) -> (column: ParticipantColumn, ids: [String])? {
        guard row.has(.apart), !person.apart.isEmpty else { return nil }
        return (.apart, person.apart.map(\.text).filter { $0 != person.id.text })
    }

    func rename(_ aliases: [String: String], in person: inout Person) {
        person.apart = person.apart.map { aliases[$0.text].map { PersonID($0) } ?? $0 }
    }

    func read(_ row: inout ImportRow<ParticipantColumn>, into person: inout Person) {
        let former = person
        row.take(.name, into: &person.name)
        if person.name.isEmpty { row.fail(.name, "", .missing) }
        row.take(.displayName, into: &person.displayName)
        row.take(.email, into: &person.email)
        row.take(.phone, into: &person.phone)
        readBirthYear(&row, into: &person)
        if let notes = row.lines(.notes) { person.notes = notes }
        row.take(.source, into: &person.source)
        readConsent(&row, into: &person)
        readValues(&row, into: &person)
        if let district = row.line(.district) { person.district = districts.name(of: district) }
        readAvailable(&row, into: &person)
        row.take(.unavailable, into: &person.unavailable)
        readNeeds(&row, into: &person)
        row.take(.together, into: &person.together)
        readApart(&row, into: &person)
        readRegistered(&row, into: &person)
        if isOfFiles { withholdErased(&row, former, &person) }
    }

    /// A background that was erased since its time was over stays away, but where the person consented anew after that.
    private func withholdErased(_ row: inout ImportRow<ParticipantColumn>, _ former: Person, _ person: inout Person) {
        guard person.erasedBackground != nil, !person.hasConsentedAnew else { return }
        let filled = person
        if !person.values.isEmpty { person.values = former.values }
        if person.birthYear != nil { person.birthYear = former.birthYear }
        if !person.district.isEmpty { person.district = former.district }
        row.withholdsErased = person != filled
    }

    private func readBirthYear(_ row: inout ImportRow<ParticipantColumn>, into person: inout Person) {
        guard let field = row.line(.birthYear) else { return }
        if field.isEmpty {
            person.birthYear = nil
        } else if field.utf8.count == 4, let year = Int(field), birthYears.contains(year) {
            person.birthYear = year
        } else {
            row.fail(.birthYear, field, .badYear(lowest: birthYears.lowerBound, highest: birthYears.upperBound))
        }
    }

    private func readConsent(_ row: inout ImportRow<ParticipantColumn>, into person: inout Person) {
        guard let field = row.line(.consent) else { return }
        if let answered = AnsweredDay(field) {
            person.consent = .given(answered.day)
        } else if let isGiven = ConsentText.isGiven(field) {
            // A plain yes does not take away a date that is known.
            if !isGiven {
                person.consent = .none
            } else if !person.consent.isGiven || person.consent == .given(nil) {
                person.consent = .given(answeredOn(row))
            }
        } else {
            row.fail(.consent, field, .badConsent)
        }
        row.hasDoubtfulConsent = [.notYet, .beforeBirth].contains(person.consentDoubt(today: today))
    }

    /// The day on which the whole row was answered, where it is a form that notes the moment: then all answers were given together.
    private func answeredOn(_ row: ImportRow<ParticipantColumn>) -> CivilDate? {
        guard let field = row.line(.registered), let answered = AnsweredDay(field), answered.hasTime else { return nil }
        return answered.day
    }

    /// Without consent the values count as empty, whatever the row says.
    private func readValues(_ row: inout ImportRow<ParticipantColumn>, into person: inout Person) {
        guard person.consent.isGiven else {
            person.values = AxisValues()
            row.withholdsValues = axes.contains { !(row.line(.axis($0.id)) ?? "").isEmpty }
            return
        }
        for axis in axes {
            guard let field = row.line(.axis(axis.id)) else { continue }
            if field.isEmpty {
                person.values[axis.id] = nil
            } else if let category = axis.values.id(of: field) {
                person.values[axis.id] = CategoryID(category)
            } else {
                row.fail(.axis(axis.id), field, .notOneOf(axis.values.allowed))
            }
        }
    }

    private func readAvailable(_ row: inout ImportRow<ParticipantColumn>, into person: inout Person) {
        guard let field = row.line(.available) else { return }
        var found: [SlotID] = []
        for value in ValueList.split(field, isValue: { slots.id(of: $0) != nil }) {
            guard let id = slots.id(of: value) else {
                row.fail(.available, value, .notOneOf(slots.allowed))
                continue
            }
            if !found.contains(SlotID(id)) { found.append(SlotID(id)) }
        }
        person.available = found
    }

    private func readNeeds(_ row: inout ImportRow<ParticipantColumn>, into person: inout Person) {
        guard let field = row.line(.needs) else { return }
        var found: [Need] = []
        for value in ValueList.split(field) {
            guard let need = NeedText.need(of: value) else {
                row.fail(.needs, value, .badNeed)
                continue
            }
            if !found.contains(need) { found.append(need) }
        }
        person.needs = found
    }

    private func readApart(_ row: inout ImportRow<ParticipantColumn>, into person: inout Person) {
        guard let field = row.line(.apart) else { return }
        person.apart = ValueList.split(field).map { PersonID($0) }
        if person.apart.contains(person.id) { row.fail(.apart, person.id.text, .apartFromSelf) }
    }

    private func readRegistered(_ row: inout ImportRow<ParticipantColumn>, into person: inout Person) {
        guard let field = row.line(.registered) else { return }
        person.registered = AnsweredDay(field)?.day
        if person.registered == nil && !field.isEmpty { row.fail(.registered, field, .badDate) }
    }
}
