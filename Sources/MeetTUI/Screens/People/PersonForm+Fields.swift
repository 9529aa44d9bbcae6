import MeetCore

extension PersonForm {
    /// The fields as they are now: labels, choices, what is wrong, what could be meant.
    func form(_ desk: Desk, _ words: Words) -> Form<PersonField> {
        let read = person(desk)
        var fields: [Form<PersonField>.Field] = []
        func add(_ id: PersonField, _ label: String, _ kind: Form<PersonField>.Kind, _ group: String, note: String = "") {
            var field = Form<PersonField>.Field(id, label, kind)
            field.group = group
            field.note = note
            field.problem = read.problems[id.column].map { problem(id, $0, words) }
            fields.append(field)
        }
        let (who, applied) = (words.groupWho, words.groupApplication)
        add(.name, words.name, .text, who)
        add(.displayName, words.displayName, .text, who, note: words.displayNameNote)
        add(.email, words.email, .text, who)
        add(.phone, words.phone, .text, who)
        add(.birthYear, words.birthYear, .text, who)
        add(.registered, words.registered, .date, applied, note: words.registeredNote)
        add(.source, words.source, .text, applied, note: words.sourceNote)
        add(.district, words.district, .text, applied, note: words.districtNote)
        add(.consent, words.consent, .date, words.groupBackground, note: words.consentNote)
        addAxes(desk, words, add)
        let slots = desk.programme.slots.map { Form<PersonField>.Option($0.id.text, $0.name(words.language.code)) }
        let gone = former.available.filter { desk.programme.slot($0) == nil }.map { Form<PersonField>.Option($0.text, $0.text) }
        add(.available, words.canCome, .choices(slots + gone), words.groupTimes)
        add(.unavailable, words.away, .text, words.groupTimes, note: words.awayNote)
        add(.needs, words.needs, .choices(Self.plainNeeds.map { .init($0.description, words.need($0.description)) }), words.groupNeeds)
        add(.interpreter, words.interpreter, .text, words.groupNeeds, note: words.interpreterNote)
        add(.together, words.together, .text, words.groupCompany, note: words.togetherNote)
        add(.apart, words.apart, .text, words.groupCompany, note: words.apartNote)
        add(.notes, words.notes, .text, words.notes, note: words.notesNote(Self.lineSign))
        for place in fields.indices { complete(&fields[place], read, desk, words) }
        return Form(fields: fields, words: words)
    }

    private func addAxes(
        _ desk: Desk, _ words: Words, _ add: (PersonField, String, Form<PersonField>.Kind, String, String) -> Void
    ) {
        let code = words.language.code
        for axis in desk.programme.axes {
            let options = [Form<PersonField>.Option("", words.notKnown)] + axis.categories.map { .init($0.id.text, $0.name(code)) }
            add(.axis(axis.id), axis.name(code), .choice(options), words.groupBackground, axis.from == nil ? "" : words.madeAxisNote)
        }
    }

    /// A problem in the words of the form: there the name is no column.
    private func problem(_ field: PersonField, _ problem: RowProblem, _ words: Words) -> String {
        field == .name && problem.reason == .missing ? words.nameIsMissing : problem.explanation(words)
    }

    /// Remarks, locks and suggestions, which depend on what else is filled in.
    private func complete(
        _ field: inout Form<PersonField>.Field,
        _ read: (person: Person, problems: [ParticipantColumn: RowProblem], apart: ApartText.Problem?),
        _ desk: Desk, _ words: Words
    ) {
        let isHere = state.focus == field.id
        let typed = CleanText.line(state[field.id].typed)
        switch field.id {
        case .axis where !hasConsent: field.lock = words.noBackgroundWithoutConsent
        case .consent:
            if !hasConsent {
                field.remark = former.values.isEmpty ? words.consentIsAsked : words.backgroundGoes
                if isHere, typed.isEmpty { field.suggestions = [desk.today.description, words.yes] }
            } else if let doubt = read.person.consentDoubt(today: desk.today) {
                field.remark = words.consentDoubt(doubt.rawValue)
            }
        case .district:
            if isHere { field.suggestions = Self.districts(typed) }
            guard !typed.isEmpty, !isHere else { break }
            if DistrictTable.stockholm.district(named: typed) == nil {
                field.remark = words.unknownDistrict(typed)
            } else if read.person.district != typed {
                field.remark = words.keptAs(read.person.district)
            }
        case .email where !typed.isEmpty && !typed.contains("@"): field.remark = words.emailWithoutAt
        case .phone where !typed.isEmpty && !typed.contains(where: \.isNumber): field.remark = words.phoneWithoutDigits
        case .source:
            if isHere { field.suggestions = Self.sources(typed, desk) }
        case .together:
            guard !typed.isEmpty else { break }
            if isHere { field.suggestions = desk.labels(beginning: typed) }
            field.remark = company.isEmpty ? words.togetherAlone : words.togetherWith(company)
        case .apart:
            if isHere { field.suggestions = ApartText.suggestions(state[.apart].typed, besides: former.id, desk) }
            switch read.apart {
            case .unknown(let text): field.problem = words.nobodyCalled(text)
            case .several(let text, let ids): field.problem = words.severalCalled(text, ids.map(\.text))
            case nil: break
            }
        case .registered:
            if isHere, typed.isEmpty { field.suggestions = [desk.today.description] }
        case .name:
            if let likely { field.remark = words.perhapsThere(desk.name(of: likely), likely.text) }
        default: break
        }
    }

    /// Names of areas that begin as is typed, present ones before older ones.
    private static func districts(_ typed: String) -> [String] {
        let start = TextFolding.fold(typed)
        guard !start.isEmpty else { return [] }
        let all = DistrictTable.stockholm.districts
        let names = all.map(\.name) + all.flatMap(\.olderNames)
        return Array(names.filter { TextFolding.fold($0).hasPrefix(start) && $0 != typed }.prefix(4))
    }

    /// Organisations that begin as is typed, among those who are there.
    private static func sources(_ typed: String, _ desk: Desk) -> [String] {
        let start = TextFolding.fold(typed)
        var found: [String] = []
        // Organisations are few, so those of some thousand persons are nearly all.
        for person in desk.data.people.prefix(3000) where !person.source.isEmpty && person.source != typed {
            guard !found.contains(person.source), TextFolding.fold(person.source).hasPrefix(start) else { continue }
            found.append(person.source)
            if found.count == 4 { break }
        }
        return found
    }
}
