import MeetCore

/// All that is known of people as words by which they are found, so that a filter follows the typing however many there are.
///
/// Words that many share (names, categories, slots, districts) stand in a vocabulary, and a filter looks through that once. What is a person's
/// own (id, address, telephone, notes) stands as text, and is only looked at where no word fits.
struct SearchIndex: Sendable {
    private var vocabulary = SearchVocabulary()
    /// The words of each person, and where those of each begin; one more at the end.
    private var numbers: [Int32] = []
    private var starts: [Int32] = [0]
    /// What is a person's own.
    private var own = OwnTexts()

    /// The index of a term's people: every field, and the words for categories, slots and needs in both languages.
    ///
    /// A protected identity is found by the name that lists show and not by the one that they hide, nor by what tells it.
    init(_ data: TermData) {
        var shared: [String: [Int32]] = [:]
        let categories = data.programme.axes.map { axis in
            (
                axis.id,
                Dictionary(
                    axis.categories.map { ($0.id, words(of: [$0.id.text] + $0.label.texts.values.sorted())) },
                    uniquingKeysWith: { first, _ in first })
            )
        }
        let slots = Dictionary(
            data.programme.slots.map { ($0.id, words(of: [$0.id.text] + $0.label.texts.values.sorted())) },
            uniquingKeysWith: { first, _ in first })
        starts.reserveCapacity(data.people.count + 1)
        numbers.reserveCapacity(data.people.count * 16)
        var backgrounds = BackgroundLookup(data.programme)
        for person in data.people {
            let values = backgrounds.values(of: person)
            vocabulary.add(person.shownName, to: &numbers)
            addShared(person.district, &shared)
            addShared(person.source, &shared)
            addShared(person.together, &shared)
            for (axis, words) in categories {
                if let category = values[axis], let words = words[category] { numbers += words }
            }
            for slot in person.available { if let words = slots[slot] { numbers += words } }
            for need in person.needs { addNeed(need, &shared) }
            if let year = person.birthYear { addShared(String(year), &shared) }
            if let day = person.registered { addShared("\(day)", &shared) }
            for day in person.unavailable { addShared("\(day)", &shared) }
            addOwn(person.id.text)
            addOwn(person.notes)
            if person.displayName.isEmpty {
                addOwn(person.email)
                addOwn(person.phone)
            }
            starts.append(Int32(numbers.count))
            own.endPerson()
        }
    }

    /// Says of a person whether all words of a filter are found.
    ///
    /// - Returns: nil where the filter is empty, so that nobody need be asked.
    func filter(_ text: String) -> ((Int) -> Bool)? {
        let parts = TextFolding.fold(text).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        guard !parts.isEmpty else { return nil }
        let wanted = parts.map { (bytes: $0, isWord: vocabulary.holding($0)) }
        return { person in
            wanted.allSatisfy { part in
                let own = numbers[Int(starts[person])..<Int(starts[person + 1])]
                return own.contains { part.isWord[Int($0)] } || self.own.holds(person, part.bytes)
            }
        }
    }

    /// Those of some persons in whose texts all words of a filter are found, in the order given; all of them where the filter is empty.
    ///
    /// The same as `filter`, for very many at once: nothing is made for each person.
    func found(_ text: String, among persons: [Int]) -> [Int] {
        let parts = TextFolding.fold(text).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        var left = persons
        for part in parts {
            let isWord = vocabulary.holding(part)
            // Few are asked one by one, many all at once.
            let holders = left.count * 8 > own.count ? own.holders(of: part) : nil
            left = numbers.withUnsafeBufferPointer { numbers in
                starts.withUnsafeBufferPointer { starts in
                    isWord.withUnsafeBufferPointer { isWord in
                        left.filter { person in
                            var place = Int(starts[person])
                            let end = Int(starts[person + 1])
                            while place < end {
                                if isWord[Int(numbers[place])] { return true }
                                place += 1
                            }
                            return holders?[person] ?? own.holds(person, part)
                        }
                    }
                }
            }
        }
        return left
    }

    private mutating func words(of texts: [String]) -> [Int32] {
        var numbers: [Int32] = []
        for text in texts { vocabulary.add(text, to: &numbers) }
        return numbers
    }

    private mutating func addShared(_ text: String, _ known: inout [String: [Int32]]) {
        guard !text.isEmpty else { return }
        if let words = known[text] {
            numbers += words
            return
        }
        let new = words(of: [text])
        known[text] = new
        numbers += new
    }

    private mutating func addNeed(_ need: Need, _ known: inout [String: [Int32]]) {
        let text = need.description
        if let words = known[text] {
            numbers += words
            return
        }
        let new = words(of: [text] + Language.allCases.map { Words($0).need(text) })
        known[text] = new
        numbers += new
    }

    private mutating func addOwn(_ text: String) {
        guard !text.isEmpty else { return }
        var text = text
        let isPlain = text.withUTF8 { all in all.allSatisfy { $0 < 0x80 } }
        if isPlain {
            text.withUTF8 { all in
                own.add(all.lazy.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 })
            }
        } else {
            own.add(TextFolding.fold(text).utf8)
        }
    }
}
