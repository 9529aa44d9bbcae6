import MeetCore

/// What a search found for some cohorts of a term, on its way into the database.
struct FoundComposition {
    let result: MatchResult
    let cohorts: Set<CohortID>
    let term: LoadedTerm

    /// Seats the people as they were found; where another program seated, fixed or changed somebody meanwhile, it is kept as a version instead.
    ///
    /// - Throws: `ComposeOvertaken`, which says which version.
    func keep(in store: Store, _ context: CommandContext) throws {
        do {
            try store.perform(.compose(cohorts.sorted()), at: context.now, who: context.who) { changes in
                try term.expectPresent(store, changes)
                try changes.replaceComposition(of: cohorts, with: result.composition)
                if let draw = result.draw { try changes.keep(draw, at: context.now, who: context.who, program: Version.text) }
            }
        } catch StoreError.outdated(let name) {
            guard let version = try keepAside(in: store, context) else { throw StoreError.outdated(name: name) }
            throw ComposeOvertaken(programme: name, version: version)
        }
    }

    /// Keeps it beside the present seats, which stay as they are: those who are gone meanwhile are left out.
    ///
    /// - Returns: the name of the version; nil where no cohort of it is left.
    private func keepAside(in store: Store, _ context: CommandContext) throws -> String? {
        try store.perform(.keepVersion(0), at: context.now, who: context.who) { changes in
            let now = try store.load()
            let people = Set(now.people.map(\.id))
            let left = now.programme.cohorts.map(\.id).filter(cohorts.contains)
            guard !left.isEmpty else { return nil }
            let name = CompositionVersion.freshName(besides: try store.versions(), context.words)
            let seats = left.map { ($0, result.composition[$0].filter(people.contains)) }
            let composition = Composition(Dictionary(seats) { first, _ in first })
            try changes.keepVersion(name, of: left, composition, at: context.now, who: context.who)
            return name
        }
    }
}
