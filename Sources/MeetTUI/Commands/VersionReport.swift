import MeetCore

/// The versions as a list.
struct VersionReport {
    private let term: LoadedTerm
    private let words: Words
    /// The cohorts that are told of; nil for all.
    private let scope: Set<CohortID>?

    init(_ term: LoadedTerm, _ words: Words, scope: Set<CohortID>?) {
        self.term = term
        self.words = words
        self.scope = scope
    }

    /// A line for each version.
    func list(_ versions: [CompositionVersion]) -> Sheet {
        let moments = MomentText(zone: term.data.programme.timeZone)
        let rows = versions.map { version in
            [
                "\(version.number)", version.name, moments.minute(version.at), version.who,
                cohorts(version).compactMap { term.data.programme.cohort($0)?.name }.joined(separator: ", "), "\(mix(version))",
            ]
        }
        let table = SheetTable(
            columns: [
                .init(words.identifier, isNumber: true), .init(words.name), .init(words.timeColumn), .init(words.whoColumn),
                .init(Phrase(words.cohorts), .prose), .init(words.energyColumn, isNumber: true),
            ], rows: rows)
        return Sheet(title: term.data.programme.name, blocks: [.table(table)])
    }

    /// A version with the members of its cohorts.
    func json(_ version: CompositionVersion) -> JSONObject {
        [
            "number": .integer(version.number), "name": .string(version.name), "at": .string(version.at.description),
            "by": .string(version.who), "mix": .integer(mix(version)),
            "cohorts": .array(
                cohorts(version).map { id in
                    .object(["id": .string(id.text), "members": .array(version.composition[id].map { .string($0.text) })])
                }),
        ]
    }

    private func cohorts(_ version: CompositionVersion) -> [CohortID] { version.cohorts.filter { scope?.contains($0) ?? true } }

    /// The mix energy of the cohorts in the version, of those that there still are.
    private func mix(_ version: CompositionVersion) -> Int {
        let working = WorkingComposition(term.working.problem, version.composition)
        return cohorts(version).reduce(0) { sum, id in sum + (working.problem.index(of: id).map { working.mix($0) } ?? 0) }
    }
}
