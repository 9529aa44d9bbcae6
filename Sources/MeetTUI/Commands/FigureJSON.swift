import MeetCore

/// The numbers of a report as JSON: the same as those of its CSV.
enum FigureJSON {
    /// The numbers of some programmes; a hidden one is null, with `"hidden": true`.
    static func object(_ programmes: [(name: String, list: FigureList)], on date: CivilDate) -> JSONObject {
        [
            "format": .string("meet-report/1"), "made": .string(date.description),
            "programmes": .array(
                programmes.map { name, list in
                    .object(["name": .string(name), "figures": .array(list.figures.map { .object(figure($0)) })])
                }),
        ]
    }

    private static func figure(_ figure: Figure) -> JSONObject {
        var object = JSONObject()
        if let cohort = figure.cohort { object["cohort"] = .string(cohort.text) }
        if let axis = figure.axis { object["axis"] = .string(axis.text) }
        if !figure.part.isEmpty { object["part"] = .string(figure.part) }
        object["measure"] = .string(figure.measure)
        object["value"] = figure.value.map { $0 == $0.rounded() && abs($0) < 1e15 ? .integer(Int($0)) : .number($0) } ?? .null
        if figure.isHidden { object["hidden"] = .bool(true) }
        return object
    }
}
