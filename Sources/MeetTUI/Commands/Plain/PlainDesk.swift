import Foundation
import MeetCore

/// The program without a screen (`--plain`): it asks a line and answers in lines, for screen readers, and for terminals on which no cursor can
/// be sent to a place. What it does it does by the commands.
struct PlainDesk {
    let words: Words
    let console: PlainConsole
    /// Runs a command on the database.
    let run: ([String]) -> ExitCode
    /// The programme as it is now; nil where there is no database yet.
    let programme: () throws -> Programme?
    /// Whether there is a file of a name.
    let isTaken: (String) -> Bool

    /// Asks and does until the person is done or the input ends.
    ///
    /// - Returns: what the last command said, so that a script sees whether all went well.
    func talk() throws -> ExitCode {
        var last = ExitCode.done
        do {
            if try programme() == nil {
                console.line(words.plainNoDatabase)
                guard try choose(PlainTask.beginnings, &last, until: { try programme() != nil }) else { return last }
            }
            console.line(words.plainWelcome(try programme()?.name ?? ""))
            _ = try choose(PlainTask.all, &last) { false }
        } catch let leave as PlainLeave {
            if try programme() != nil { console.line(words.plainBye) }
            return leave.last ?? last
        }
        return last
    }

    // MARK: Choosing

    private func read(_ tasks: [PlainTask]) {
        for (place, task) in tasks.enumerated() { console.line(words.plainItem(place + 1, task.name(words))) }
        if tasks.count > PlainTask.beginnings.count { console.line(words.plainCommands) }
        console.line(words.plainLeave)
    }

    /// Asks for one of some choices and does it, again and again: what went wrong, as with a path that was mistyped, ends nothing.
    ///
    /// - Parameters:
    ///   - last: becomes what the last command said.
    ///   - isDone: whether what is asked for has come.
    /// - Returns: whether it has; false where the input ended first.
    /// - Throws: `PlainLeave` where the person quits.
    private func choose(_ tasks: [PlainTask], _ last: inout ExitCode, until isDone: () throws -> Bool) throws -> Bool {
        read(tasks)
        while let answer = try heard(words.plainPrompt) {
            switch answer {
            case "": continue
            case "?": read(tasks)
            default:
                last = try carryOut(answer, tasks) ?? last
                if try isDone() { return true }
            }
        }
        console.line("")
        return false
    }

    /// Does what a line says: a number, or a command as it is written at a shell.
    private func carryOut(_ answer: String, _ tasks: [PlainTask]) throws -> ExitCode? {
        if let number = Int(answer), tasks.indices.contains(number - 1) { return try carryOut(tasks[number - 1]) }
        var line = ShellWords.split(answer)
        if line.first == "meet" { line.removeFirst() }
        guard CommandTable.find(line) != nil || line.contains("--help") || line.first == "help" else {
            console.line(words.plainUnknown(answer))
            return nil
        }
        return run(line)
    }

    private func carryOut(_ task: PlainTask) throws -> ExitCode {
        var answers: [String] = []
        var last: ExitCode?
        repeat {
            while answers.count < task.questions.count {
                // What needs no session is not asked for one.
                if case .session = task.questions[answers.count], let kind = answers.first.flatMap(SheetKind.init), !kind.isOfSession {
                    answers.append("")
                    continue
                }
                guard let answer = try ask(task.questions[answers.count], last) else {
                    if answers.count == 0 || task.repeatsFrom == nil { console.line(words.plainBack) }
                    return last ?? .done
                }
                answers.append(answer)
            }
            last = try carryOut(task.steps(answers))
            if let place = task.repeatsFrom { answers.removeSubrange(place...) }
        } while task.repeatsFrom != nil
        return last ?? .done
    }

    /// - Returns: what the last command said.
    private func carryOut(_ steps: [PlainStep]) throws -> ExitCode {
        var last = ExitCode.done
        for step in steps {
            switch step {
            case .run(let line): last = run(line)
            // Who heard that it breaks a rule and says yes means it.
            case .runMeant(let line): last = run(last == .broken ? [line[0], "--anyway"] + line.dropFirst() : line)
            case .save(let line, let name):
                let file = freeName(name)
                last = run(line + ["--output", file])
                if last == .done, isTaken(file) { console.line(words.plainSaved(file)) }
            case .confirm:
                let question = last == .broken ? words.plainDoItAnyway : words.plainDoIt
                guard let first = try heard(question)?.lowercased().first, Words.yesLetters.contains(first) else {
                    console.line(words.plainBack)
                    return .done
                }
            }
            // 3 is done, with a broken rule that was said.
            guard last == .done || last == .broken else { return last }
        }
        return last
    }

    /// A name at which there is no file, numbered where there is one, as the screens do it.
    private func freeName(_ name: String) -> String {
        NumberedName.all(name).first { !isTaken($0) } ?? name
    }

    // MARK: Asking

    /// The answer to a question, as a word of the command line; nil where the person leaves it.
    ///
    /// - Parameter last: what the last command of the same choice said.
    private func ask(_ question: PlainQuestion, _ last: ExitCode?) throws -> String? {
        do {
            switch question {
            case .text(let sentence): return try answer(sentence(words))
            case .session: return try answer(words.plainWhichSession)
            case .choice(let sentence, let choices):
                return try pick(choices.map { ($0.word, $0.name(words)) }, sentence(words))
            case .cohort(let all):
                let cohorts = try programme()?.cohorts ?? []
                let choices = cohorts.map { ($0.id.text, $0.name) } + (all ? [("", words.plainAll)] : [])
                return try pick(choices, words.plainWhichCohort)
            }
        } catch is PlainLeave {
            throw PlainLeave(last: last)
        }
    }

    /// What is answered; nil where the input ended.
    /// - Throws: `PlainLeave`: `q` is that wherever it is typed, and nobody's name.
    private func heard(_ question: String) throws -> String? {
        let answer = console.ask(question)
        if answer?.lowercased() == "q" { throw PlainLeave() }
        return answer
    }

    private func answer(_ question: String) throws -> String? {
        guard let answer = try heard(question), !answer.isEmpty else { return nil }
        return answer
    }

    /// One of some choices, by its number, its word or its name.
    private func pick(_ choices: [(word: String, name: String)], _ question: String) throws -> String? {
        for (place, choice) in choices.enumerated() { console.line(words.plainItem(place + 1, choice.name)) }
        while let answer = try answer(question) {
            if let number = Int(answer), choices.indices.contains(number - 1) { return choices[number - 1].word }
            let folded = TextFolding.fold(answer)
            if let choice = choices.first(where: { $0.word == answer || TextFolding.fold($0.name) == folded }) { return choice.word }
            console.line(words.plainUnknownChoice(answer, choices.count))
        }
        return nil
    }
}

extension PlainDesk {
    /// The desk of a command line: on its database, in its language.
    ///
    /// - Parameter clock: what time it is when a command begins, not when the person sat down.
    init(
        _ context: CommandContext, environment: [String: String], console: PlainConsole = .standard,
        clock: @escaping () -> (now: Timestamp, today: CivilDate)
    ) {
        let options =
            ["--db", context.database, "--lang", context.words.language.code, "--plain"] + (context.isReadOnly ? ["--readonly"] : [])
        let run = { (line: [String]) -> ExitCode in
            let (now, today) = clock()
            switch CommandRunner.run(options + line, environment: environment, now: now, today: today) {
            case .ended(let code): return code
            // Not within itself.
            case .screen, .plain: return .usage
            }
        }
        let programme = { () throws -> Programme? in
            do {
                let store = try context.open(readOnly: true)
                defer { store.close() }
                return try store.loadProgramme()
            } catch StoreError.notFound {
                return nil
            }
        }
        self.init(
            words: context.words, console: console, run: run, programme: programme, isTaken: { access($0, F_OK) == 0 })
    }
}
