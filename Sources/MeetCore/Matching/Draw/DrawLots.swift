/// The lots of a draw: numbers that follow from the roll, the seed and an id, and from nothing else.
///
/// A lot is a SHA-256 of the three with spaces between: anyone can work it out with `sha256sum`. The lot of one person does not depend on
/// who else takes part but through the roll, so that a draw can be shown again without those who were erased since.
struct DrawLots {
    private let beginning: SHA256
    private let seed: [UInt8]

    /// The lots of a roll and a seed.
    init(roll: String, seed: UInt64) {
        var beginning = SHA256()
        // 64 digits are a whole block: it is worked out once.
        beginning.update(roll)
        self.beginning = beginning
        self.seed = Array(" \(seed) ".utf8)
    }

    /// The lot of a person: its first half says who comes before whom, its second which of several cohorts it is.
    func lot(_ person: PersonID) -> (order: UInt64, place: UInt64) {
        var digest = beginning
        digest.update(seed + Array(person.text.utf8))
        return digest.finish().withUnsafeBytes {
            (UInt64(bigEndian: $0.load(as: UInt64.self)), UInt64(bigEndian: $0.load(fromByteOffset: 8, as: UInt64.self)))
        }
    }
}
