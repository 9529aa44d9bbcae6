extension DateShift {
    /// Why a session cannot be moved so, as part of a sentence; nil where it can.
    /// - Parameter number: the session that was moved.
    public func disorder(_ number: Int, _ words: Words) -> String? {
        guard let disordered, dates.indices.contains(number - 1), dates.indices.contains(disordered - 1) else { return nil }
        return words.sessionsDisordered(number, disordered, sameDay: dates[number - 1] == dates[disordered - 1])
    }

    /// What is passed over, a sentence for each, with the reason and with the day on which the session is in its stead.
    public func passedOver(_ words: Words) -> [String] {
        skipped.map { words.sessionPassedOver($0.date.full(words), $0.reason.text(words), there: date(for: $0)?.full(words)) }
    }
}
