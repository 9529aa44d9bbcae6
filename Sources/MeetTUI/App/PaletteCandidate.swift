import MeetCore

/// A line that the palette may find, with its texts in the form in which they are compared: that is made once and not at each letter.
struct PaletteCandidate: Sendable {
    let entry: PaletteEntry
    /// What it is called where it is done.
    private let name: FuzzyMatch.Text
    private let sentence: FuzzyMatch.Text
    private let both: FuzzyMatch.Text
    private let also: FuzzyMatch.Text
    /// What a place is found by instead; none for what is done.
    private let places: [FuzzyMatch.Text]

    /// Something that can be done.
    init(_ entry: PaletteEntry) {
        self.init(entry, places: [])
    }

    /// A place to go to, found by its name and its id.
    init(_ cohort: Cohort, _ words: Words) {
        self.init(
            PaletteEntry(keys: [], name: words.goTo(cohort.name), sentence: "", message: .goTo(.cohort(cohort.id))),
            places: [FuzzyMatch.Text(cohort.name), FuzzyMatch.Text(cohort.id.text)])
    }

    private init(_ entry: PaletteEntry, places: [FuzzyMatch.Text]) {
        self.entry = entry
        self.places = places
        let own = entry.screen == nil ? entry.name : entry.search
        // Of thousands of places only those that are found are asked what they are called in the palette.
        name = FuzzyMatch.Text(places.isEmpty ? own : "")
        sentence = FuzzyMatch.Text(entry.sentence)
        both = FuzzyMatch.Text(places.isEmpty ? own + " " + entry.sentence : "")
        also = FuzzyMatch.Text(entry.also)
    }

    /// Lines to be found; those that were there before, at the same place, are not made again.
    static func all(_ entries: [PaletteEntry], former: [PaletteCandidate]) -> [PaletteCandidate] {
        entries.enumerated().map { place, entry in
            guard former.indices.contains(place) else { return PaletteCandidate(entry) }
            return former[place].with(entry) ?? PaletteCandidate(entry)
        }
    }

    /// The same texts for another entry; nil where it has others.
    private func with(_ other: PaletteEntry) -> PaletteCandidate? {
        guard
            other.name == entry.name && other.sentence == entry.sentence && other.also == entry.also && other.search == entry.search
                && other.screen == entry.screen && places.isEmpty
        else { return nil }
        return PaletteCandidate(entry: other, name: name, sentence: sentence, both: both, also: also, places: [])
    }

    private init(
        entry: PaletteEntry, name: FuzzyMatch.Text, sentence: FuzzyMatch.Text, both: FuzzyMatch.Text, also: FuzzyMatch.Text,
        places: [FuzzyMatch.Text]
    ) {
        (self.entry, self.name, self.sentence, self.both, self.also, self.places) = (entry, name, sentence, both, also, places)
    }

    /// How well it fits what is looked for; nil where it does not.
    func points(_ match: FuzzyMatch) -> Int? {
        guard places.isEmpty else { return places.compactMap { match.points($0) }.max() }
        let own = match.points(name: name, sentence: sentence, both: both)
        return [own, match.isBegun(in: also) ? match.points(also) : nil].compactMap { $0 }.max()
    }

    /// Whether it is called so, or is said so, and does not merely tell of it.
    func isNamed(by match: FuzzyMatch) -> Bool {
        guard places.isEmpty else { return match.isIn(FuzzyMatch.Text(entry.name)) }
        return match.isIn(name) || match.isBegun(in: also)
    }
}
