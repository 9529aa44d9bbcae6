import Foundation
import MeetCore

/// `meet erase person`: erases one person for good, once it was said what goes and what stays.
enum ErasePersonCommand: Command {
    static let syntax = CommandSyntax(
        "erase person", operands: ["PERSON"],
        options: [CommandOption("--yes") { $0.optionYes }, CommandOption("--dry-run") { $0.optionDryRun }]
    ) { $0.helpErasePerson }

    static let deeds: [Deed] = [.erasePerson]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let name = arguments.operands[0]
        let record: PersonRecord
        do {
            guard let found = try PersonRecord(of: NamedPersons(store).find(name, by: .exact).id, in: store, made: context.now) else {
                return try eraseTrace(name, in: store, arguments, context, UsageError.unknownPerson(name))
            }
            record = found
        } catch let unknown as UsageError where unknown.isUnknownPerson {
            return try eraseTrace(name, in: store, arguments, context, unknown)
        }
        if isDry { context.output.say(context.words.nothingKept) }
        let lines = what(record, context.words).flatMap { TextWidth.wrap($0, columns: 78) }
        let person = record.person
        if !isDry, !arguments.has("--yes") {
            guard Question.canAsk else { throw UsageError.needsYes }
            lines.forEach(context.output.say)
            let typed = CleanText.line(Question.ask(context.words.eraseTypeName(person.shownName)) ?? "")
            guard [person.name, person.shownName, person.id.text].contains(typed), !typed.isEmpty else {
                context.output.say(context.words.eraseCancelled)
                return .failed
            }
        } else {
            lines.forEach(context.output.say)
        }
        if isDry {
            if context.isJSON { try context.output.result(json(record, nil)) }
            return .done
        }
        let erasure = try store.erase([person.id], at: context.now, who: context.who)
        // In the database no name is left; who asked for it has just named it.
        try tell(erasure, of: person.shownName, record, context)
        context.sayOfBackups(holding: [person.id])
        return .done
    }

    /// Somebody who was taken out earlier stands in what can be undone, and is named by id alone.
    private static func eraseTrace(
        _ name: String, in store: Store, _ arguments: Arguments, _ context: CommandContext, _ unknown: UsageError
    ) throws -> ExitCode {
        guard arguments.has("--yes"), !arguments.has("--dry-run") else { throw unknown }
        let erasure = try store.erase([PersonID(name)], at: context.now, who: context.who)
        guard !erasure.isEmpty else { throw unknown }
        try tell(erasure, of: name, nil, context)
        context.sayOfBackups(holding: [PersonID(name)])
        return .done
    }

    /// Says what came of it: also where old pages of the file are left for now.
    private static func tell(_ erasure: Erasure, of name: String, _ record: PersonRecord?, _ context: CommandContext) throws {
        context.output.say(context.words.erasedName(name))
        if !erasure.isWiped { context.output.say(context.words.eraseNotWiped) }
        if context.isJSON { try context.output.result(json(record, erasure)) }
    }

    /// What goes, what stays, and what cannot be reached.
    private static func what(_ record: PersonRecord, _ words: Words) -> [String] {
        var parts = [words.erasePartFields]
        if let cohort = record.cohort { parts.append(words.erasePartSeat(record.programme.name(of: cohort))) }
        let (tables, marks) = (record.sessions.count { $0.table != nil }, record.sessions.count { $0.state != nil })
        if tables + marks > 0 { parts.append(words.erasePartSessions(tables: tables, marks: marks)) }
        if !record.versions.isEmpty || !record.draws.isEmpty {
            parts.append(words.erasePartKept(versions: record.versions.count, draws: record.draws.count))
        }
        parts.append(words.erasePartUndo)
        var lines = [words.eraseGoes(record.person.shownName, record.person.id.text)] + parts.map { "  • " + $0 }
        lines += [words.eraseStays, words.eraseReaches]
        if !record.mentions.isEmpty {
            lines.append(words.eraseMentions(record.mentions.count))
            lines += record.mentions.map { "  • " + $0.text(words, record.programme) }
        }
        lines.append(words.eraseUndoKeeps)
        return lines
    }

    private static func json(_ record: PersonRecord?, _ erasure: Erasure?) -> JSONObject {
        [
            "erased": .integer(erasure?.persons ?? 0), "wiped": erasure.map { .bool($0.isWiped) } ?? .null,
            "mentions": .array(
                (record?.mentions ?? []).map { .object(["kind": .string($0.code.kind), "id": .string($0.code.id)]) }),
        ]
    }
}
