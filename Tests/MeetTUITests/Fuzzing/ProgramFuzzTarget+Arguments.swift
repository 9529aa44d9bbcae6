import MeetCore

@testable import MeetTUI

extension ProgramFuzzTarget {
    /// A command line is understood, or refused with a sentence that only stands there and with exit code 2.
    static func checkArguments(_ input: [UInt8]) throws {
        // An argument ends at a NUL, and has none.
        let lines = input.split(separator: 0x0A, omittingEmptySubsequences: false)
        let given = lines.map { String(decoding: $0.filter { $0 != 0 }, as: UTF8.self) }
        _ = CommandRequest.language(given)
        let request: CommandRequest
        do {
            request = try CommandRequest.read(given)
        } catch {
            return try expectRefusal(error)
        }
        let parsed = request.arguments
        try expectTrue(parsed, given, CommandOption.common)
        do {
            _ = try CommandContext(parsed, environment: [:], now: Timestamp(seconds: 0), today: CivilDate(dayNumber: 0))
        } catch {
            try expectRefusal(error)
        }
        guard case .run(let command, _) = request else { return }
        let syntax = command.syntax
        // After one that may be left out all may.
        let needed = syntax.operands.prefix { !$0.hasPrefix("[") }.count
        let isOpen = syntax.operands.last?.hasSuffix("…") ?? false
        try demand(parsed.operands.count >= needed, "\(parsed.operands.count) operands of \(syntax.name)")
        try demand(isOpen || parsed.operands.count <= syntax.operands.count, "\(parsed.operands.count) operands of \(syntax.name)")
        for operand in parsed.operands { try demand(given.contains(operand), "\(operand.debugDescription) was not given") }
        try expectTrue(parsed, given, syntax.options)
        for option in syntax.options {
            try expectRefusals {
                _ = try parsed.integer(option.name, in: 1...6)
            }
            try expectRefusals {
                _ = try parsed.seconds(option.name)
            }
            try expectRefusals {
                _ = try parsed.choice(option.name, of: ["text", "pdf"])
            }
            try expectRefusals {
                _ = try parsed.required(option.name, syntax)
            }
        }
    }

    /// What options say was given, whole or behind `=`.
    private static func expectTrue(_ parsed: Arguments, _ given: [String], _ options: [CommandOption]) throws {
        for option in options where parsed.has(option.name) {
            let isShort = option.name == "--help" && given.contains { $0 == "-h" || $0.hasPrefix("-h=") }
            try demand(isShort || given.contains { $0 == option.name || $0.hasPrefix(option.name + "=") }, "\(option.name) was not given")
            guard option.kind != .flag else { continue }
            for value in parsed.all(option.name) {
                try demand(given.contains(value) || given.contains(option.name + "=" + value), "\(value.debugDescription) was not given")
            }
        }
    }

    private static func expectRefusals(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch {
            try expectRefusal(error)
        }
    }

    private static func expectRefusal(_ error: any Error) throws {
        guard let error = error as? UsageError else { return try demand(false, "\(error) is no mistake of usage") }
        try demand(CommandRunner.exitCode(of: error) == .usage, "exit code \(CommandRunner.exitCode(of: error))")
        for language in Language.allCases {
            // As it is said.
            let text = CleanText.message(error.message(Words(language)))
            try demand(!text.isEmpty, "\(error) says nothing")
            // A message keeps its tabs, as it keeps its lines.
            let bad = text.unicodeScalars.first { $0 != "\n" && $0 != "\t" && CleanText.isForbidden($0) }
            try demand(bad == nil, "U+\(String(bad?.value ?? 0, radix: 16)) is told: \(text.prefix(300).debugDescription)")
        }
    }
}
