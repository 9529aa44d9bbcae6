import MeetCore

/// The help on the command line, made from the table that the parser reads.
enum HelpText {
    /// The help of the program: all commands, and the options of all.
    static func program(_ words: Words) -> String {
        var lines = [words.helpProgram, "", "meet [--db \(words.placeholder("FILE"))]"]
        lines += wrapped(words.helpScreen)
        for command in CommandTable.shown {
            lines += usage(command.syntax, words)
            lines += wrapped(command.syntax.help(words))
        }
        return (lines + [""] + options(CommandOption.program, words)).map { $0 + "\n" }.joined()
    }

    /// The help of one command.
    static func command(_ syntax: CommandSyntax, _ words: Words) -> String {
        let lines = usage(syntax, words) + [""] + TextWidth.wrap(syntax.help(words), columns: 78) + [""]
        return (lines + options(syntax.allOptions, words)).map { $0 + "\n" }.joined()
    }

    /// The forms of the commands that begin with some words: a line for each.
    static func forms(_ commands: [any Command.Type], _ words: Words) -> String {
        commands.flatMap { usage($0.syntax, words) }.map { "  " + $0 }.joined(separator: "\n")
    }

    private static func options(_ options: [CommandOption], _ words: Words) -> [String] {
        let options = options.filter { !$0.isHidden }
        let names = options.map { option in
            switch option.kind {
            case .flag: return option.name
            case .value(let value), .values(let value): return "\(option.name) \(value.name(words))"
            }
        }
        // One long name must not push all that is said to the right edge.
        let width = min(names.map { TextWidth.columns(of: $0) }.max() ?? 0, 26)
        return zip(names, options).flatMap { name, option -> [String] in
            let said = TextWidth.wrap(option.help(words), columns: columns - width - 4).map {
                String(repeating: " ", count: width + 4) + $0
            }
            guard TextWidth.columns(of: name) <= width, let first = said.first else { return ["  " + name] + said }
            return ["  " + TextWidth.fit(name, columns: width + 2) + first.dropFirst(width + 4)] + said.dropFirst()
        }
    }

    /// How many columns the help takes.
    private static let columns = 80

    /// How a command is written; what does not fit goes on below, indented.
    private static func usage(_ syntax: CommandSyntax, _ words: Words) -> [String] {
        var lines: [String] = []
        for part in syntax.usageParts(words) {
            if let last = lines.last, TextWidth.columns(of: last) + TextWidth.columns(of: part) < columns - 2 {
                lines[lines.count - 1] = last + " " + part
            } else {
                lines.append(lines.isEmpty ? part : "        " + part)
            }
        }
        return lines
    }

    private static func wrapped(_ text: String) -> [String] { TextWidth.wrap(text, columns: 72).map { "      " + $0 } }
}
