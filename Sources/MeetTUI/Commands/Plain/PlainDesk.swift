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

    /// Asks and does until the person is done or the input ends.
    ///
    /// - Returns: what the last command said, so that a script sees whether all went well.
    func talk() throws -> ExitCode {
        var last = ExitCode.done
        if try programme() == nil {
            console.line(words.plainNoDatabase)
            guard let code = choose(PlainTask.beginnings, until: { try programme() != nil }) else { return last }
            last = try code()
            guard try programme() != nil else { return last }
        }
        console.line(words.plainWelcome(try programme()?.name ?? ""))
        read(PlainTask.all)
        while let answer = console.ask(words.plainPrompt) {
            switch answer.lowercased() {
            case "": continue
            case "q":
                console.line(words.plainBye)
                return last
            case "?": read(PlainTask.all)
            default: last = try carryOut(answer, PlainTask.all) ?? last
            }
        }
        console.line("")
        return last
    }

    // MARK: Choosing

    private func read(_ tasks: [PlainTask]) {
        for (place, task) in tasks.enumerated() { console.line(words.plainItem(place + 1, task.name(words))) }
        if tasks.count > PlainTask.beginnings.count { console.line(words.plainCommands) }
        console.line(words.plainLeave)
    }

    /// Asks for one of some choices until something came of it; nil where the person leaves.
    private func choose(_ tasks: [PlainTask], until isDone: () throws -> Bool) -> (() throws -> ExitCode)? {
        read(tasks)
        while let answer = console.ask(words.plainPrompt) {
            if answer.lowercased() == "q" { return nil }
            if let number = Int(answer), tasks.indices.contains(number - 1) { return { try self.carryOut(tasks[number - 1]) } }
            read(tasks)
        }
        return nil
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
        var last = ExitCode.done
        repeat {
            while answers.count < task.questions.count {
                // What needs no session is not asked for one.
                if case .session = task.questions[answers.count], let kind = answers.first.flatMap(SheetKind.init), !kind.isOfSession {
                    answers.append("")
                    continue
                }
                guard let answer = try ask(task.questions[answers.count]) else {
                    if answers.count == 0 || task.repeatsFrom == nil { console.line(words.plainBack) }
                    return last
                }
                answers.append(answer)
            }
            last = carryOut(task.steps(answers))
            if let place = task.repeatsFrom { answers.removeSubrange(place...) }
        } while task.repeatsFrom != nil
        return last
    }

    private func carryOut(_ steps: [PlainStep]) -> ExitCode {
        for step in steps {
            switch step {
            case .run(let line):
                let code = run(line)
                // 3 is done, with a broken rule that was said.
                guard code == .done || code == .broken else { return code }
                if steps.count == 1 { return code }
            case .confirm:
                let answer = console.ask(words.plainDoIt)?.lowercased() ?? ""
                guard let first = answer.first, Words.yesLetters.contains(first) else {
                    console.line(words.plainBack)
                    return .done
                }
            }
        }
        return .done
    }

    // MARK: Asking

    /// The answer to a question, as a word of the command line; nil where the person leaves it.
    private func ask(_ question: PlainQuestion) throws -> String? {
        switch question {
        case .text(let sentence): return answer(sentence(words))
        case .session: return answer(words.plainWhichSession)
        case .choice(let sentence, let choices):
            return pick(choices.map { ($0.word, $0.name(words)) }, sentence(words))
        case .cohort(let all):
            let cohorts = try programme()?.cohorts ?? []
            let choices = cohorts.map { ($0.id.text, $0.name) } + (all ? [("", words.plainAll)] : [])
            return pick(choices, words.plainWhichCohort)
        }
    }

    private func answer(_ question: String) -> String? {
        guard let answer = console.ask(question), !answer.isEmpty else { return nil }
        return answer
    }

    /// One of some choices, by its number, its word or its name.
    private func pick(_ choices: [(word: String, name: String)], _ question: String) -> String? {
        for (place, choice) in choices.enumerated() { console.line(words.plainItem(place + 1, choice.name)) }
        while let answer = answer(question) {
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
        self.init(words: context.words, console: console, run: run, programme: programme)
    }
}
