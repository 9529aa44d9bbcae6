extension ParticipantsCSV {
    /// The columns of a file that are left out, with what each may have been meant for; those that were perhaps meant go first.
    ///
    /// A header that the guess understands was left out by a person, who knows why.
    func leftOut(_ mapping: ColumnMapping<ParticipantColumn>) -> [LeftOutColumn] {
        let guessed = guess(mapping.headers)
        let columns = mapping.leftOut.map { place in
            LeftOutColumn(header: mapping.headers[place], meant: guessed[place] == nil ? near(mapping.headers[place], mapping) : nil)
        }
        return columns.filter { $0.meant != nil } + columns.filter { $0.meant == nil }
    }

    /// The column, of those that no header means, whose name is nearest to a header: some letters wrong, or one begins with the other.
    private func near(_ header: String, _ mapping: ColumnMapping<ParticipantColumn>) -> ParticipantColumn? {
        let taken = Set(mapping.columns.compactMap { $0 })
        let key = Array(HeaderKey.key(header))
        var best: (distance: Int, column: ParticipantColumn)?
        for column in ParticipantColumn.all(axes.map(\.id)) where !taken.contains(column) {
            for name in names(column) {
                guard let distance = Self.distance(key, Array(HeaderKey.key(name))), distance < best?.distance ?? .max else { continue }
                best = (distance, column)
            }
        }
        return best?.column
    }

    private func names(_ column: ParticipantColumn) -> [String] {
        guard case .axis(let id) = column else { return column.spellings }
        let labels = axes.first { $0.id == id }.map { Array($0.label.texts.values) } ?? []
        return [id.text] + labels
    }

    /// How far a header is from a name; nil where it is another word. Short words are too easily like each other.
    private static func distance(_ header: [Character], _ name: [Character]) -> Int? {
        let shorter = min(header.count, name.count)
        guard shorter >= 4 else { return nil }
        // One that begins with the other is farther than a slip of a letter or two, and nearer the less is added.
        if header.starts(with: name) || name.starts(with: header) { return min(abs(header.count - name.count), 3) }
        let allowed = shorter < 6 ? 1 : 2
        guard abs(header.count - name.count) <= allowed else { return nil }
        let distance = EditDistance.between(header, name, exchanging: true)
        return distance <= allowed ? distance : nil
    }
}
