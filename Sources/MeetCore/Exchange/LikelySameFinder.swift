/// Finds new persons of a file who are probably there already: by name, and by a year of birth, an address or a telephone that is alike.
///
/// Each new person is looked up by name, address and telephone, so that it takes time in proportion to their number. What more than 50 share,
/// be it a name, an address or a telephone, says nothing of who somebody is and is passed over.
struct LikelySameFinder {
    /// What is compared of a person, in the form in which spellings are equal.
    private struct Traits {
        /// The words of the name in order, with a space between.
        let name: String
        let email: String
        let phone: String
        let birthYear: Int?

        var words: [Substring] { name.split(separator: " ") }
    }

    /// Someone whom a new person could be.
    private struct Candidate {
        let choice: ImportChoice
        let person: Person
        let traits: Traits
    }

    /// So many may share a trait; where more do it says nothing.
    private static let mostAlike = 50
    /// Of a name that more than so many bear, a year of birth says too little beside another address or telephone.
    private static let fewBearers = 3

    /// How many persons have a trait that was passed over, since too many share it.
    private(set) var passedOver = 0

    private var candidates: [Candidate] = []
    private var byName: [String: [Int]] = [:]
    private var byEmail: [String: [Int]] = [:]
    private var byPhone: [String: [Int]] = [:]
    /// Names as they are compared, by how they are written: folding an accent takes far longer than finding a name again.
    private var names: [String: String] = [:]

    /// A finder among the persons who are stored.
    init(known: [Person], _ watch: ImportWatch) throws(ExchangeError) {
        candidates.reserveCapacity(known.count)
        for (place, person) in known.enumerated() {
            try watch.tell(place, of: known.count)
            add(Candidate(choice: .known(person.id.text), person: person, traits: traits(person)))
        }
    }

    /// The person whom a new one probably is; nil where nobody is alike. Later rows may be the same as this one.
    mutating func find(_ person: Person, line: Int) -> LikelySame? {
        let traits = traits(person)
        var places: [Int] = []
        var isPassedOver = false
        for found in [byName[traits.name], byEmail[traits.email], byPhone[traits.phone]] {
            guard let found else { continue }
            if found.count < Self.mostAlike { places += found } else { isPassedOver = true }
        }
        if isPassedOver { passedOver += 1 }
        var best: LikelySame?
        for place in Set(places).sorted() {
            guard let found = compare(person, traits, line, candidates[place]) else { continue }
            if best.map({ Self.strength($0) < Self.strength(found) }) ?? true { best = found }
        }
        add(Candidate(choice: .row(line: line), person: person, traits: traits))
        return best
    }

    private mutating func traits(_ person: Person) -> Traits {
        let name: String
        if let known = names[person.name] {
            name = known
        } else {
            name = TextFolding.fold(person.name).split { !($0.isLetter || $0.isNumber) }.sorted().joined(separator: " ")
            if names.count < 100_000 { names[person.name] = name }
        }
        // The last nine digits: 070-… and +46 70 … are one.
        let digits = person.phone.utf8.filter { $0.digit != nil }.suffix(9)
        return Traits(
            name: name, email: TextFolding.fold(person.email), phone: digits.count < 6 ? "" : String(decoding: digits, as: UTF8.self),
            birthYear: person.birthYear)
    }

    private mutating func add(_ candidate: Candidate) {
        let traits = candidate.traits
        let place = candidates.count
        candidates.append(candidate)
        func note(_ key: String, _ index: inout [String: [Int]]) {
            guard !key.isEmpty, index[key, default: []].count < Self.mostAlike else { return }
            index[key, default: []].append(place)
        }
        note(traits.name, &byName)
        note(traits.email, &byEmail)
        note(traits.phone, &byPhone)
    }

    private func compare(_ person: Person, _ traits: Traits, _ line: Int, _ candidate: Candidate) -> LikelySame? {
        let other = candidate.traits
        let hasSameEmail = !traits.email.isEmpty && traits.email == other.email
        let hasSamePhone = !traits.phone.isEmpty && traits.phone == other.phone
        let hasSameYear = traits.birthYear != nil && traits.birthYear == other.birthYear
        let contradicts = traits.birthYear != nil && other.birthYear != nil && !hasSameYear
        let hasSameName = traits.name == other.name
        guard hasSameEmail || hasSamePhone || hasSameName && hasSameYear else { return nil }
        if contradicts, !(hasSameName && hasSameEmail) { return nil }
        guard hasSameName || Self.areNear(traits.words, other.words) else { return nil }
        // Of two with one name and one year of birth, but other addresses and telephones, there are many.
        let hasOtherEmail = !traits.email.isEmpty && !other.email.isEmpty && !hasSameEmail
        let hasOtherPhone = !traits.phone.isEmpty && !other.phone.isEmpty && !hasSamePhone
        if hasOtherEmail, hasOtherPhone { return nil }
        let isCommon = byName[traits.name, default: []].count > Self.fewBearers
        if isCommon, !hasSameEmail, !hasSamePhone, hasOtherEmail || hasOtherPhone { return nil }
        let signs: [LikelySame.Sign] =
            (hasSameYear ? [.birthYear] : []) + (hasSameEmail ? [.email] : []) + (hasSamePhone ? [.phone] : [])
        guard !signs.isEmpty else { return nil }
        return LikelySame(
            line: line, person: person, choice: candidate.choice, other: candidate.person, hasSameName: hasSameName, signs: signs)
    }

    private static func strength(_ found: LikelySame) -> Int { found.signs.count * 2 + (found.hasSameName ? 1 : 0) }

    /// Whether names are nearly equal: one has words more than the other, or few letters differ.
    private static func areNear(_ first: [Substring], _ second: [Substring]) -> Bool {
        let (short, long) = first.count <= second.count ? (first, second) : (second, first)
        if short.count >= 2, Set(short).isSubset(of: long) { return true }
        let (left, right) = (Array(first.joined(separator: " ")), Array(second.joined(separator: " ")))
        let allowed = min(left.count, right.count) < 8 ? 1 : 2
        return abs(left.count - right.count) <= allowed && EditDistance.between(left, right) <= allowed
    }
}
