import Glibc

/// What is each person's own and shared with nobody: id, address, telephone, notes; folded, one after the other.
///
/// A part is looked for in all of it at once by its rarest letter, which takes a millisecond with 100,000 people; to ask each of them alone
/// takes ten times as long.
struct OwnTexts: Sendable {
    private var bytes: [UInt8] = []
    /// Where the texts of each person begin; one more at the end.
    private var starts: [Int32] = [0]
    /// Stands behind each text, and in none.
    private static let end: UInt8 = 0
    /// How often each byte was met, as far as was counted: only which is rarer than another matters.
    private var counts = [Int32](repeating: 0, count: 256)

    /// How many persons there are.
    var count: Int { starts.count - 1 }

    /// Adds a folded text of the person who comes next, with what keeps it from the one after.
    mutating func add(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
        bytes.append(Self.end)
    }

    /// The next person's texts are all there.
    mutating func endPerson() {
        // One letter of each is enough to know which letters are rare.
        if let last = starts.last, Int(last) < bytes.count {
            let place = Int(last) + count % max(1, bytes.count - Int(last))
            counts[Int(bytes[place])] += 1
        }
        starts.append(Int32(bytes.count))
    }

    /// Whether a person's texts hold a part.
    func holds(_ person: Int, _ part: [UInt8]) -> Bool {
        !part.contains(Self.end)
            && bytes.withUnsafeBytes { all in
                ByteSearch.contains(UnsafeRawBufferPointer(rebasing: all[Int(starts[person])..<Int(starts[person + 1])]), part)
            }
    }

    /// For each person, whether their texts hold a part.
    func holders(of part: [UInt8]) -> [Bool] {
        var result = [Bool](repeating: false, count: count)
        guard !part.contains(Self.end), let rarest = part.indices.min(by: { counts[Int(part[$0])] < counts[Int(part[$1])] }) else {
            return result
        }
        let letter = Int32(part[rarest])
        let rest = part.count - rarest
        bytes.withUnsafeBytes { all in
            guard let base = all.baseAddress else { return }
            var offset = rarest
            var person = 0
            while offset + rest <= all.count, let found = memchr(base + offset, letter, all.count - offset - (rest - 1)) {
                let place = base.distance(to: UnsafeRawPointer(found))
                offset = place + 1
                guard memcmp(base + place - rarest, part, part.count) == 0 else { continue }
                while Int(starts[person + 1]) <= place - rarest { person += 1 }
                result[person] = true
                offset = Int(starts[person + 1]) + rarest
            }
        }
        return result
    }
}
