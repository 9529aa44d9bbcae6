extension PersonRecord {
    /// The format of the JSON, with its version.
    public static let format = "meet-person/1"

    /// The record as JSON, for other programs; documented in docs/FILES.md.
    ///
    /// - Parameter words: the language of the sentences that tell of changes; everything else is the same in every language.
    public func json(_ words: Words) -> JSONObject {
        [
            "format": .string(Self.format), "made": .string(made.description), "program": .string(Version.text),
            "programme": .string(programme.name), "person": .object(personJSON),
            "background": .array(background.map { .object(json($0)) }),
            "placement": .object([
                "cohort": json(cohort), "pinned": json(pinned), "excluded": .array(excluded.map { json($0) }),
                "knownAway": .array(accepted.map { json($0) }),
            ]),
            "company": .object([
                "label": .string(person.together), "together": ids(companions), "apart": ids(apartFrom),
            ]), "sessions": .array(sessions.map { .object(json($0)) }),
            "versions": .array(
                versions.map {
                    .object([
                        "name": .string($0.version), "at": .string($0.at.description), "by": .string($0.who), "cohort": json($0.cohort),
                    ])
                }), "draws": .array(draws.map { .object(json($0)) }),
            "letters": .object(["email": isWrittenTo ? .string(person.email) : .null]),
            "history": .array(history.map { .object(json($0, words)) }),
            "moves": .array(
                moves.map { move in
                    var object = json(move.change, words)
                    object["from"] = json(move.from)
                    object["to"] = json(move.to)
                    return .object(object)
                }),
            "mentions": .array(mentions.map { .object(["kind": .string($0.code.kind), "id": .string($0.code.id)]) }),
        ]
    }

    private var personJSON: JSONObject {
        [
            "id": .string(person.id.text), "name": .string(person.name), "displayName": .string(person.displayName),
            "email": .string(person.email), "phone": .string(person.phone), "birthYear": person.birthYear.map { .integer($0) } ?? .null,
            "district": .string(person.district), "source": .string(person.source), "notes": .string(person.notes),
            "registered": json(person.registered),
            "available": .array(
                person.available.map { id in
                    .object(["id": .string(id.text), "label": label(programme.slot(id)?.label ?? Label(), id.text)])
                }), "unavailable": .array(person.unavailable.map { .string($0.description) }),
            "needs": .array(person.needs.map { .string($0.description) }), "consent": .object(consentJSON),
            "backgroundErased": person.erasedBackground.map {
                .object(["day": json($0.day), "counted": .bool($0.isCounted)])
            } ?? .null,
        ]
    }

    private var consentJSON: JSONObject {
        guard case .given(let day) = person.consent else { return ["given": .bool(false), "day": .null] }
        return ["given": .bool(true), "day": json(day)]
    }

    private func json(_ background: Background) -> JSONObject {
        [
            "axis": .string(background.axis.id.text), "axisLabel": label(background.axis.label, background.axis.id.text),
            "category": background.category.map { .string($0.id.text) } ?? .null,
            "categoryLabel": background.category.map { label($0.label, $0.id.text) } ?? .null,
            "madeFrom": background.origin.map { .string($0.rawValue) } ?? .null,
        ]
    }

    private func json(_ attending: Attending) -> JSONObject {
        let session = attending.session
        return [
            "cohort": json(attending.key.cohort), "session": .integer(attending.key.number), "date": json(session?.date),
            "start": session.map { .string($0.start.description) } ?? .null, "end": session.map { .string($0.end.description) } ?? .null,
            "calledOff": .bool(session?.isCancelled ?? true), "venue": attending.venue.map { .string($0) } ?? .null,
            "table": attending.table.map { .integer($0) } ?? .null, "tableWith": ids(attending.companions),
            "attendance": attending.state.map { .string($0.rawValue) } ?? .null,
        ]
    }

    private func json(_ draw: PersonDraw) -> JSONObject {
        [
            "number": .integer(draw.number), "at": .string(draw.at.description), "by": .string(draw.who),
            "pot": draw.pot.map { .integer($0 + 1) } ?? .null, "lot": lot(of: draw).map { .string($0) } ?? .null,
            "partySize": draw.partySize.map { .integer($0) } ?? .null, "registered": json(draw.registered), "cohort": json(draw.cohort),
        ]
    }

    private func json(_ change: ChangeRecord, _ words: Words) -> JSONObject {
        [
            "at": .string(change.at.description), "by": .string(change.who), "kind": .string(change.kind.stored.code),
            "what": .string(change.kind.text(words)), "state": .string(change.state.rawValue),
        ]
    }

    /// The person's number in a draw, as 16 hexadecimal digits; nil for who drew none.
    func lot(of draw: PersonDraw) -> String? {
        guard draw.pot != nil else { return nil }
        return DrawLots(roll: draw.roll, seed: draw.seed).lot(draw.lotOf).order.padded(16, radix: 16)
    }

    private func ids(_ persons: [PersonID]) -> JSONValue { .array(persons.map { .string($0.text) }) }
    private func json(_ date: CivilDate?) -> JSONValue { date.map { .string($0.description) } ?? .null }
    private func json(_ cohort: CohortID?) -> JSONValue {
        guard let cohort else { return .null }
        return .object(["id": .string(cohort.text), "name": .string(programme.name(of: cohort))])
    }
    private func label(_ label: Label, _ id: String) -> JSONValue {
        .object(["sv": .string(label.text("sv") ?? id), "en": .string(label.text("en") ?? id)])
    }
}
