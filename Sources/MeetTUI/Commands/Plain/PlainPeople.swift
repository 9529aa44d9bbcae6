import MeetCore

/// Finds the person whom a line names: by id, by the name, or by beginnings of its words.
///
/// Unlike a command line (`NamedPersons`) a talk can ask back, and says whom it took: so a beginning is enough here.
struct PlainPeople {
    /// What was found.
    enum Found {
        case one(Person)
        /// Several fit, in the order of names.
        case several([Person])
        /// Nobody does; the names that are near it.
        case nobody(near: [Person])
    }

    /// Those whom the question is about, in the order in which they are read.
    let asked: [Person]
    /// All others, who are looked among where none of those fits.
    let others: [Person]

    init(asked: [Person], everyone: [Person]) {
        let own = Set(asked.map(\.id))
        self.asked = SwedishOrder.sorted(asked, by: \.shownName)
        others = everyone.filter { !own.contains($0.id) }
    }

    /// Whom a text means. The name that a protected identity hides finds nobody.
    func find(_ text: String) -> Found {
        for people in [asked, others] {
            if let known = people.first(where: { $0.id.text == text }) { return .one(known) }
        }
        let beginnings = NameFilter(text)
        guard !beginnings.isEmpty else { return .nobody(near: []) }
        for people in [asked, others] {
            let fitting = people.filter { beginnings.matches($0.shownName) }
            let folded = TextFolding.fold(text)
            let whole = fitting.filter { TextFolding.fold($0.shownName) == folded }
            if whole.count == 1 { return .one(whole[0]) }
            if fitting.count == 1 { return .one(fitting[0]) }
            if !fitting.isEmpty { return .several(SwedishOrder.sorted(fitting, by: \.shownName)) }
        }
        return .nobody(near: NearNames.find(text, among: asked + others))
    }

    /// The one who stands at a number of the list that was read; nil where nobody does.
    func at(_ number: Int) -> Person? { asked.indices.contains(number - 1) ? asked[number - 1] : nil }
}
