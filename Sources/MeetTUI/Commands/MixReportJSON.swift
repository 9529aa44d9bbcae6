import MeetCore

/// The mix statistics as JSON.
enum MixReportJSON {
    /// A report.
    static func object(_ report: MixReport, _ programme: Programme) -> JSONObject {
        [
            "programme": .string(report.programme), "applied": .integer(report.appliedCount), "seated": .integer(report.seatedCount),
            "seats": .array([.integer(report.seats.lowerBound), .integer(report.seats.upperBound)]), "mix": .integer(report.energy),
            "cohorts": .array(report.cohorts.map { .object(cohort($0, programme)) }),
            "axes": .array(
                programme.axes.indices.map { place in
                    .object([
                        "id": .string(programme.axes[place].id.text), "applied": axis(report.applied[place], programme.axes[place]),
                        "seated": axis(report.seated[place], programme.axes[place]),
                        "waiting": axis(report.waiting[place], programme.axes[place]), "exposure": exposure(report, place, programme),
                    ])
                }),
        ]
    }

    private static func cohort(_ cohort: CohortMix, _ programme: Programme) -> JSONObject {
        [
            "id": .string(cohort.cohort.text), "members": .integer(cohort.members), "mix": .integer(cohort.energy),
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
}
