import MeetCore

/// Finds what a command line names by its id or its name, by one rule whatever it is: a cohort, a house, a leader.
enum NamedThing {
    /// The one of the id, else the first of the name; where neither is written so, that which is in small letters or without accents, if it is
    /// the only one.
    static func find<Thing>(_ text: String, in things: [Thing], id: (Thing) -> String, name: (Thing) -> String) -> Thing? {
        if let thing = things.first(where: { id($0) == text }) ?? things.first(where: { name($0) == text }) { return thing }
        let folded = TextFolding.fold(text)
        let alike = things.filter { TextFolding.fold(name($0)) == folded || TextFolding.fold(id($0)) == folded }
        return alike.count == 1 ? alike[0] : nil
    }
}
