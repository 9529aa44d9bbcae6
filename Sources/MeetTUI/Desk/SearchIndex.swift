import MeetCore

/// All that is known of people as words by which they are found, so that a filter follows the typing however many there are.
///
/// Words that many share (names, categories, slots, districts) stand in a vocabulary, and a filter looks through that once. What is a person's
/// own (id, address, telephone, notes) stands as text, and is only looked at where no word fits.
///
/// People stand here in rows by name, the order in which they are looked through: so what is looked at lies side by side in memory.
struct SearchIndex: Sendable {
    private var vocabulary = SearchVocabulary()
    /// The row of each person.
    private let rows: [Int32]
    /// The words and bundles of each row, and where those of each begin; one more at the end.
    private var numbers: [Int32] = []
    private var starts: [Int32] = [0]
    /// What is a person's own, by row.
    private var own = OwnTexts()

    /// The index of a term's people: every field, and the words for categories, slots and needs in both languages.
    ///
    /// A protected identity is found by the name that lists show and not by the one that they hide, nor by what tells it.
    ///
    /// - Parameters:
    ///   - problem: the same people, compiled: whose categories are the same is known there.
    ///   - order: the persons by name.
    ///   - rank: the place of each person in that order.
    init(_ data: TermData, _ problem: MatchingProblem, inOrder order: [Int], rank: [Int32]) {
        rows = rank
        var shared: [String: Int32] = [:]
        var ofClass = [Int32?](repeating: nil, count: problem.classCount)
        var ofSlots: [[SlotID]: Int32] = [:]
        let categories = data.programme.axes.map { axis in
            axis.categories.map { words(of: [$0.id.text] + $0.label.texts.values.sorted()) }
        }
        let slots = Dictionary(
            data.programme.slots.map { ($0.id, words(of: [$0.id.text] + $0.label.texts.values.sorted())) },
            uniquingKeysWith: { first, _ in first })
        starts.reserveCapacity(data.people.count + 1)
        numbers.reserveCapacity(data.people.count * 10)
        for index in order {
            let person = data.people[index]
            vocabulary.add(person.shownName, to: &numbers)
            addShared(person.district, &shared)
            addShared(person.source, &shared)
            addShared(person.together, &shared)
            let group = problem.classNumber(of: index)
            let known =
                ofClass[group]
                ?? vocabulary.bundle(
                    categories.indices.flatMap { axis in problem.category(of: index, axis: axis).map { categories[axis][$0] } ?? [] })
            ofClass[group] = known
            numbers.append(known)
            let times = ofSlots[person.available] ?? vocabulary.bundle(person.available.flatMap { slots[$0] ?? [] })
            ofSlots[person.available] = times
            numbers.append(times)
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
        let wanted = parts.map { (bytes: $0, isHit: vocabulary.holding($0)) }
        return { person in
            let row = Int(rows[person])
            return wanted.allSatisfy { part in
                let own = numbers[Int(starts[row])..<Int(starts[row + 1])]
                return own.contains { part.isHit[Int($0)] } || self.own.holds(row, part.bytes)
            }
        }
    }

    /// Those of some persons in whose texts all words of a filter are found, in the order given; all of them where the filter is empty.
    ///
    /// The same as `filter`, for very many at once: nothing is made for each person.
    ///
    /// - Parameter persons: best by name.
    func found(_ text: String, among persons: [Int]) -> [Int] {
        let parts = TextFolding.fold(text).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        var left = persons
        for part in parts {
            let isHit = vocabulary.holding(part)
            // Few are asked one by one, many all at once.
            let holders = left.count * 8 > own.count ? own.holders(of: part) : nil
            left = left.withUnsafeBufferPointer { left in hits(among: left, isHit, holders, part) }
        }
        return left
    }

    private func hits(among persons: UnsafeBufferPointer<Int>, _ isHit: [Bool], _ holders: [Bool]?, _ part: [UInt8]) -> [Int] {
        numbers.withUnsafeBufferPointer { numbers in
            starts.withUnsafeBufferPointer { starts in
                rows.withUnsafeBufferPointer { rows in
                    isHit.withUnsafeBufferPointer { isHit in
                        persons.filter { person in
                            let row = Int(rows[person])
                            var place = Int(starts[row])
                            let end = Int(starts[row + 1])
                            while place < end {
                                if isHit[Int(numbers[place])] { return true }
                                place += 1
                            }
                            return holders?[row] ?? own.holds(row, part)
                        }
                    }
                }
            }
        }
    }

    private mutating func words(of texts: [String]) -> [Int32] {
        var numbers: [Int32] = []
        for text in texts { vocabulary.add(text, to: &numbers) }
        return numbers
    }

    private mutating func addShared(_ text: String, _ known: inout [String: Int32]) {
        guard !text.isEmpty else { return }
        if let number = known[text] {
            numbers.append(number)
            return
        }
        let new = vocabulary.bundle(words(of: [text]))
        known[text] = new
        numbers.append(new)
    }

    private mutating func addNeed(_ need: Need, _ known: inout [String: Int32]) {
        let text = need.description
        if let number = known[text] {
            numbers.append(number)
            return
        }
        let new = vocabulary.bundle(words(of: [text] + Language.allCases.map { Words($0).need(text) }))
        known[text] = new
        numbers.append(new)
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
