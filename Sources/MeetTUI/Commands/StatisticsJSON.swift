import MeetCore

/// The statistics as JSON.
enum StatisticsJSON {
    /// Statistics with all their numbers; nothing is hidden.
    static func object(_ statistics: ProgrammeStatistics, _ programme: Programme) -> JSONObject {
        let report = statistics.mix
        return [
            "programme": .string(report.programme), "applied": .integer(report.appliedCount), "seated": .integer(report.seatedCount),
            "seats": .array([.integer(report.seats.lowerBound), .integer(report.seats.upperBound)]), "mix": .integer(report.energy),
            "cohorts": .array(statistics.cohorts.map { .object(cohort($0, programme)) }),
            "axes": .array(
                programme.axes.indices.map { place in
                    .object([
                        "id": .string(programme.axes[place].id.text), "applied": axis(report.applied[place], programme.axes[place]),
                        "seated": axis(report.seated[place], programme.axes[place]),
                        "waiting": axis(report.waiting[place], programme.axes[place]), "exposure": exposure(report, place, programme),
                        "isolation": isolation(report, place, programme),
                        "dissimilarity": number(statistics.dissimilarity(axis: place)),
                    ])
                }),
            "sources": .array(
                statistics.sources.map {
                    .object([
                        "source": .string($0.source), "applied": .integer($0.applied), "seated": .integer($0.seated),
                        "waiting": .integer($0.waiting),
                    ])
                }),
            "months": .array(
                statistics.months.map {
                    .object(["year": .integer($0.year), "month": .integer($0.month), "applied": .integer($0.applied)])
                }),
            "attendance": presence(statistics.attendance),
        ]
    }

    private static func cohort(_ statistics: CohortStatistics, _ programme: Programme) -> JSONObject {
        let cohort = statistics.mix
        return [
            "id": .string(cohort.cohort.text), "members": .integer(cohort.members), "mix": .integer(cohort.energy),
            "faultline": .object([
                "strength": number(statistics.faultline.strength), "side": .integer(statistics.faultline.side.count),
                "proven": .bool(statistics.faultline.isProven),
            ]),
            "subgroups": .object([
                "width": number(statistics.subgroups.width), "count": .integer((statistics.subgroups.subgroups.max() ?? -1) + 1),
            ]),
            "planned": encounters(statistics.planned), "happened": encounters(statistics.happened),
            "needs": .array(
                statistics.needs.map {
                    .object([
                        "need": .string($0.need.description), "persons": .integer($0.persons), "sessions": .integer($0.sessions),
                        "met": .integer($0.met),
                    ])
                }),
            "travel": .object([
                "mean": number(statistics.travel.mean.map { $0 / 10 }), "longest": number(statistics.travel.longest.map { $0 / 10 }),
                "sessions": .integer(statistics.travel.sessions), "uncounted": .integer(statistics.travel.uncounted),
            ]),
            "attendance": attendance(statistics.attendance, programme),
            "axes": .array(
                zip(programme.axes, cohort.axes).map { definition, mix in
                    .object(["id": .string(definition.id.text), "counts": axis(mix, definition)])
                }),
            "crossing": .array(
                cohort.crossings.map { term in
                    guard case .crossing(let first, let second) = term.kind else { return .null }
                    return .object([
                        "axes": .array([.string(first.text), .string(second.text)]), "value": .integer(term.value),
                        "energy": .integer(term.energy),
                    ])
                }),
        ]
    }

    private static func axis(_ mix: AxisMix, _ definition: Axis) -> JSONValue {
        var object = JSONObject()
        for (category, count) in zip(definition.categories, mix.counts) { object[category.id.text] = .integer(count) }
        return .object([
            "categories": .object(object), "neither": .integer(mix.neither), "blau": mix.blau.map(JSONValue.number) ?? .null,
            "relativeBlau": mix.relativeBlau.map(JSONValue.number) ?? .null,
        ])
    }

    private static func exposure(_ report: MixReport, _ place: Int, _ programme: Programme) -> JSONValue {
        let axis = programme.axes[place]
        guard axis.kind == .contrast, axis.categories.count == 2 else { return .null }
        var object = JSONObject()
        for own in 0...1 {
            let key = "\(axis.categories[own].id.text)→\(axis.categories[1 - own].id.text)"
            object[key] = report.exposure(axis: place, of: own, to: 1 - own).map(JSONValue.number) ?? .null
        }
        return .object(object)
    }

    /// By category, the chance that another member of one's cohort is of the same.
    private static func isolation(_ report: MixReport, _ place: Int, _ programme: Programme) -> JSONValue {
        let axis = programme.axes[place]
        guard axis.kind == .contrast, axis.categories.count == 2 else { return .null }
        var object = JSONObject()
        for own in 0...1 { object[axis.categories[own].id.text] = number(report.exposure(axis: place, of: own, to: own)) }
        return .object(object)
    }

    private static func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }

    private static func pairs(_ pairs: PairCount) -> JSONValue {
        .object(["possible": .integer(pairs.possible), "met": .integer(pairs.met)])
    }

    private static func spread(_ spread: Spread?) -> JSONValue {
        guard let spread else { return .null }
        return .object(["least": .integer(spread.least), "mean": .number(spread.mean), "most": .integer(spread.most)])
    }

    private static func encounters(_ encounters: EncounterStatistics?) -> JSONValue {
        guard let encounters else { return .null }
        var byAxis = JSONObject()
        for axis in encounters.bridgingByAxis { byAxis[axis.axis.text] = pairs(axis.pairs) }
        return .object([
            "sessions": .integer(encounters.sessions), "pairs": pairs(encounters.pairs), "bridging": pairs(encounters.bridging),
            "bridgingByAxis": .object(byAxis), "partners": spread(encounters.partners),
            "bridgingPartners": spread(encounters.bridgingPartners),
            "pairsByTimes": .array(encounters.pairsByTimes.map(JSONValue.integer)), "repeats": .integer(encounters.repeats),
        ])
    }

    private static func presence(_ presence: PresenceCount) -> JSONValue {
        .object([
            "present": .integer(presence.present), "late": .integer(presence.late), "excused": .integer(presence.excused),
            "absent": .integer(presence.absent), "unmarked": .integer(presence.unmarked),
        ])
    }

    private static func attendance(_ attendance: AttendanceStatistics?, _ programme: Programme) -> JSONValue {
        guard let attendance else { return .null }
        return .object([
            "sessions": .array(
                attendance.sessions.map { session in
                    .object([
                        "number": .integer(session.number), "date": session.date.map { .string($0.description) } ?? .null,
                        "members": presence(session.members), "guests": .integer(session.guests), "mix": .integer(session.energy),
                        "studyHours": .integer(session.studyHours),
                    ])
                }),
            "members": presence(attendance.members), "awayTwice": .integer(attendance.awayTwice),
            "completed": .integer(attendance.completed), "participantHours": .integer(attendance.personHours),
            "axes": .array(
                programme.axes.indices.map { place in
                    let definition = programme.axes[place]
                    var byCategory = JSONObject()
                    for (category, count) in zip(definition.categories, attendance.byAxis[place]) {
                        byCategory[category.id.text] = presence(count)
                    }
                    return .object([
                        "id": .string(definition.id.text), "attended": axis(attendance.attended[place], definition),
                        "presence": .object(byCategory),
                    ])
                }),
        ])
    }
}
