import MeetCore

extension SheetWeek {
    /// The week that `--week` or `--next-week` names; nil where neither is given.
    /// - Throws: `UsageError.badValue`, and `.onlyOneOf` where both are given.
    static func wanted(_ arguments: Arguments, _ syntax: CommandSyntax, today: CivilDate) throws -> SheetWeek? {
        let given = ["--week", "--next-week"].filter(arguments.has)
        guard given.count < 2 else { throw UsageError.onlyOneOf(given, command: syntax.name) }
        if arguments.has("--next-week") { return SheetWeek(of: today + 7) }
        guard let text = arguments.value("--week") else { return nil }
        guard let week = SheetWeek(text) else { throw UsageError.badValue(option: "--week", value: text, allowed: "2027-W04") }
        return week
    }
}
