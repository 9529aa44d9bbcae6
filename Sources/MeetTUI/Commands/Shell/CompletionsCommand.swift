import MeetCore

/// `meet completions`: prints the script with which a shell completes command lines of `meet`.
enum CompletionsCommand: Command {
    static let syntax = CommandSyntax("completions", operands: ["SHELL"]) { $0.helpCompletions }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let name = arguments.operands[0]
        guard let script = CompletionScript(rawValue: name) else {
            let known = CompletionScript.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError.badValue(option: "SHELL", value: name, allowed: known)
        }
        try context.output.result(script.text)
        return .done
    }
}
