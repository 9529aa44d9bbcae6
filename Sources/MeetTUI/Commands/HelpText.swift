import MeetCore

/// The help on the command line, made from the table that the parser reads.
enum HelpText {
    /// The help of the program: all commands, and the options of all.
    static func program(_ words: Words) -> String {
        var lines = [words.helpProgram, "", "meet [--db FILE]"]
        lines += wrapped(words.helpScreen)
        for command in CommandTable.commands {
            lines.append(command.syntax.usage)
            lines += wrapped(command.syntax.help(words))
        }
        return (lines + [""] + options(CommandOption.common, words)).map { $0 + "\n" }.joined()
    }

    /// The help of one command.
    static func command(_ syntax: CommandSyntax, _ words: Words) -> String {
        let lines = [syntax.usage, ""] + TextWidth.wrap(syntax.help(words), columns: 78) + [""]
        return (lines + options(syntax.options + CommandOption.common, words)).map { $0 + "\n" }.joined()
    }

    /// The forms of the commands that begin with some words: a line for each.
    static func forms(_ commands: [any Command.Type]) -> String {
        commands.map { "  " + $0.syntax.usage }.joined(separator: "\n")
    }

    private static func options(_ options: [CommandOption], _ words: Words) -> [String] {
        let options = options.filter { !$0.isHidden }
        let names = options.map { option in
            switch option.kind {
            case .flag: return option.name
            case .value(let value), .values(let value): return "\(option.name) \(value)"
            }
        }
        let width = names.map { TextWidth.columns(of: $0) }.max() ?? 0
        return zip(names, options).map { "  " + TextWidth.fit($0, columns: width + 2) + $1.help(words) }
    }

    private static func wrapped(_ text: String) -> [String] { TextWidth.wrap(text, columns: 72).map { "      " + $0 } }
}
