import MeetCore

/// What an undo or a redo turned, in words and as JSON.
struct TurnReport {
    let record: ChangeRecord
    /// What the change is called.
    let name: String
    let isRedo: Bool
    /// Whether others wrote after it, and theirs stays.
    var isApart = false
    /// Whether it is only told what would be done.
    let isDry: Bool

    /// Says it on standard error, and gives the result where JSON is wanted.
    func tell(_ context: CommandContext) throws {
        let words = context.words
        if isDry { context.output.say(words.nothingKept) }
        let name = isApart ? words.undoneApart(name) : name
        context.output.say((isRedo ? words.redone(name) : words.undone(name)) + (name.hasSuffix(".") ? "" : "."))
        guard context.isJSON else { return }
        try context.output.result([
            "turned": .string(isRedo ? "redone" : "undone"), "number": .integer(record.number), "at": .string(record.at.description),
            "by": .string(record.who), "kind": .string(record.kind.code), "about": .array(record.kind.details.map(JSONValue.string)),
            "what": .string(self.name), "apart": .bool(isApart), "kept": .bool(!isDry),
        ])
    }
}
