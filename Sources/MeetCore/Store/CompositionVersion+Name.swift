extension CompositionVersion {
    /// The first of `Version 1`, `Version 2` … that there is not.
    package static func freshName(besides versions: [CompositionVersion], _ words: Words) -> String {
        let taken = Set(versions.map(\.name))
        return (1...versions.count + 1).lazy.map { words.versionNumber($0) }.first { !taken.contains($0) } ?? words.versionNumber(0)
    }

    /// The version of a name or a number among some; nil where there is none.
    package static func named(_ text: String, among versions: [CompositionVersion]) -> CompositionVersion? {
        versions.first { $0.name == text } ?? Int(text).flatMap { number in versions.first { $0.number == number } }
    }
}
