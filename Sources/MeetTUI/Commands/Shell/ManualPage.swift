import MeetCore

/// The manual page `meet.1`, made from the table that the parser reads. The language of the page is that of mdoc(7).
struct ManualPage {
    private let words: Words
    private var lines: [String] = []

    /// The page in a language.
    static func text(_ words: Words) -> String {
        var page = ManualPage(words: words)
        page.write()
        return page.lines.map { $0 + "\n" }.joined()
    }

    private init(words: Words) { self.words = words }

    private mutating func write() {
        lines.append(".Dd \(Version.released)")
        lines += [".Dt MEET 1", ".Os"]
        section(words.manualName)
        lines += [".Nm meet", ".Nd \(Self.escaped(words.manualOneLine))"]
        section(words.manualSynopsis)
        let (command, operand, option) = (words.placeholder("COMMAND"), words.placeholder("OPERAND"), words.placeholder("OPTION"))
        lines += [
            ".Nm", ".Op Fl -db Ar \(words.placeholder("FILE"))", ".Nm", ".Ar \(command)", ".Op Ar \(operand) ...", ".Op Ar \(option) ...",
        ]
        section(words.manualDescription)
        words.manualAbout.forEach { text($0) }
        section(words.manualCommands)
        lines.append(".Bl -tag -width Ds")
        for command in CommandTable.shown { write(command.syntax) }
        lines.append(".El")
        section(words.manualOptions)
        write(CommandOption.program)
        section(words.manualEnvironment)
        lines.append(".Bl -tag -width Ds")
        for variable in words.manualVariables {
            item("Ev " + variable.name.replacing(", ", with: " , Ev "))
            text(variable.text)
        }
        lines.append(".El")
        section(words.manualFiles)
        lines.append(".Bl -tag -width Ds")
        item("Pa ~/.local/share/meet/meet.db")
        text(words.manualDatabaseFile)
        item("Pa ~/.local/share/meet/meet.db.backups")
        text(words.manualBackupFiles)
        lines.append(".El")
        section(words.manualExit)
        lines.append(".Bl -tag -width 130")
        for code in ExitCode.allCases.map(\.rawValue) {
            item("\(code)")
            text(words.exitMeaning(code))
        }
        lines.append(".El")
        section(words.manualExamples)
        for (example, commands) in zip(words.manualExamplesTexts, Self.examples) {
            text(example)
            lines += [".Bd -literal -offset indent"] + commands.map(Self.escaped) + [".Ed", ".Pp"]
        }
        if lines.last == ".Pp" { lines.removeLast() }
    }

    private static let examples = [
        [
            "meet init programme.json --db spring.db", "meet import participants participants.csv --db spring.db",
            "meet compose --db spring.db", "meet --db spring.db",
        ],
        ["meet advise --cohort c001"],
        ["meet print lists --next-week --format pdf --output lists.pdf"],
    ]

    private mutating func write(_ syntax: CommandSyntax) {
        lines.append(".It Xo")
        lines.append(".Cm \(syntax.words.joined(separator: " "))")
        for operand in syntax.operands { lines.append(Self.operand(words.placeholder(operand))) }
        for option in syntax.options where !option.isHidden {
            let written = macros(option)
            lines.append(option.isRequired ? "." + written : ".Op " + written)
        }
        lines.append(".Xc")
        text(syntax.help(words))
        let own = syntax.options.filter { !$0.isHidden }
        if own.isEmpty { return }
        lines.append(".Pp")
        write(own)
    }

    private mutating func write(_ options: [CommandOption]) {
        lines.append(".Bl -tag -width Ds -compact")
        for option in options where !option.isHidden {
            item(macros(option))
            text(option.help(words))
        }
        lines.append(".El")
    }

    private mutating func section(_ name: String) { lines.append(".Sh \(name)") }

    private mutating func item(_ macros: String) { lines.append(".It \(macros)") }

    /// Text, a sentence a line and no line long, as mdoc wants it.
    private mutating func text(_ text: String) {
        var sentence: [Substring] = []
        func put(_ sentence: [Substring], _ lines: inout [String]) {
            // A letter beyond ASCII counts for eight bytes with mandoc, which wants no line over 80.
            func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) } }
            var line = ""
            for word in sentence.map({ Self.escaped(String($0)) }) {
                if !line.isEmpty, width(line) + width(word) >= 78 {
                    lines.append(line)
                    line = ""
                }
                line += (line.isEmpty ? "" : " ") + word
            }
            if !line.isEmpty { lines.append(line) }
        }
        for word in text.split(separator: " ") {
            sentence.append(word)
            guard let end = word.last, ".!?".contains(end) else { continue }
            put(sentence, &lines)
            sentence = []
        }
        put(sentence, &lines)
    }

    private func macros(_ option: CommandOption) -> String {
        let name = "Fl " + option.name.dropFirst()
        switch option.kind {
        case .flag: return name
        case .value(let kind): return "\(name) Ar \(argument(kind))"
        case .values(let kind): return "\(name) Ar \(argument(kind)) ..."
        }
    }

    private static func operand(_ name: String) -> String {
        let isOpen = name.hasSuffix("…")
        let bare = name.filter { $0 != "[" && $0 != "]" && $0 != "…" }
        return (name.hasPrefix("[") ? ".Op Ar " : ".Ar ") + bare + (isOpen ? " ..." : "")
    }

    /// A bar alone between words is a mark of its own to mdoc; within a word it is none.
    private func argument(_ kind: ValueKind) -> String { Self.escaped(kind.name(words)) }

    /// Text in which nothing is read as an instruction.
    private static func escaped(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}
