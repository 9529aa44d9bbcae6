/// Reads the parts of programme.json that stand for themselves.
enum ProgrammeParts {
    static func slot(_ object: ObjectReader) -> Slot? {
        var object = object
        let id: SlotID = object.identifier("id")
        let weekday = Weekday(rawValue: object.integer("weekday", in: 1...7))
        let start = object.time("start")
        let end = object.time("end")
        let label = object.label()
        guard let weekday, let start, let end else { return nil }
        if end <= start { object.log.add(object.path("end"), .endNotAfterStart) }
        return Slot(id: id, weekday: weekday, start: start, end: end, label: label, extra: object.takeRest())
    }

    static func axis(_ object: ObjectReader) -> Axis? {
        var object = object
        let id: AxisID = object.identifier("id")
        if ParticipantColumn.isReserved(id.text) { object.log.add(object.path("id"), .reservedIdentifier(id.text)) }
        let kind: Axis.Kind? = object.choice("kind")
        let weight = object.integer("weight", in: 0...ObjectReader.large, else: 1)
        let label = object.label()
        let from: AxisOrigin? = object.optional(AxisOrigin.key) == nil ? nil : object.choice(AxisOrigin.key)
        let elements = object.objects("categories", isRequired: true)
        let categories = elements.map(category)
        if let from { OriginCheck(from).check(categories, at: elements.map { $0.path(AxisOrigin.key) }, object.log) }
        ObjectReader.refuseDuplicates(of: "id", in: elements)
        if case .array(let values) = object.optional("categories") {
            if kind == .contrast, values.count != 2 {
                object.log.add(object.path("categories"), .wrongCount(expected: 2, found: values.count))
            } else if kind == .spread, values.count < 2 {
                object.log.add(object.path("categories"), .tooFew(least: 2, found: values.count))
            }
        }
        guard let kind else { return nil }
        return Axis(id: id, kind: kind, weight: weight, label: label, categories: categories, from: from, extra: object.takeRest())
    }

    static func category(_ object: ObjectReader) -> Category {
        var object = object
        let id: CategoryID = object.identifier("id")
        let label = object.label()
        let minimum = object.integer("minimum", in: 0...ObjectReader.large, else: 0)
        let maximum = object.integerIfAny("maximum", in: 0...ObjectReader.large)
        if let maximum, maximum < minimum { object.log.add(object.path("maximum"), .maximumBelowMinimum(minimum)) }
        let target = object.optional("target").flatMap { object.range("target", $0, lowest: 0, leastHigh: 0) }
        let neverAlone = object.flag("neverAlone")
        let from = object.textOrTexts(AxisOrigin.key)
        return Category(
            id: id, label: label, minimum: minimum, maximum: maximum, target: target, neverAlone: neverAlone, from: from,
            extra: object.takeRest()
        )
    }

    static func schoolBreak(_ object: ObjectReader) -> DaysOff? {
        var object = object
        let from = object.date("from")
        let to = object.date("to")
        let label = object.text("label", else: "")
        guard let from, let to else { return nil }
        guard from <= to else {
            object.log.add(object.path("to"), .endNotAfterStart)
            return nil
        }
        return DaysOff(kind: .schoolBreak, days: from...to, label: label, extra: object.takeRest())
    }

    static func dayToAvoid(_ object: ObjectReader) -> DaysOff? {
        var object = object
        let date = object.date("date")
        let label = object.text("label", else: "")
        return date.map { DaysOff(kind: .avoid, days: $0...$0, label: label, extra: object.takeRest()) }
    }

    static func leader(_ object: ObjectReader) -> Leader {
        var object = object
        let id: LeaderID = object.identifier("id")
        let name = object.text("name", allowsEmpty: false)
        return Leader(id: id, name: name, extra: object.takeRest())
    }

    static func session(_ object: ObjectReader) -> SessionPlan {
        var object = object
        let number = object.integer("number", in: 1...12)
        let theme = object.text("theme")
        let exercise = object.text("exercise")
        let needs = object.texts("needs", isRequired: true)
        let interpreters = object.languages(SessionPlan.interpretersKey)
        return SessionPlan(
            number: number, theme: theme, exercise: exercise, needs: needs, interpreters: interpreters ?? [], extra: object.takeRest())
    }

    static func venueRules(_ object: ObjectReader) -> VenueRules {
        var object = object
        let distinct = object.integer("distinct", in: 0...12, else: 1)
        let elements = object.objects("required", isRequired: false)
        ObjectReader.refuseDuplicates(of: "venue", in: elements)
        let required = elements.map { element in
            var element = element
            let venue: VenueID = element.identifier("venue")
            let times = element.integer("times", in: 0...12)
            return VenueRules.Requirement(venue: venue, times: times, extra: element.takeRest())
        }
        return VenueRules(distinct: distinct, required: required, extra: object.takeRest())
    }
}
