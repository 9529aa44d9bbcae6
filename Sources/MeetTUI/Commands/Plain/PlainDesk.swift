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
    /// The term as it is now, for questions about people and houses; nil where there is no database yet.
    let term: () throws -> TermData?
    /// What is noted of a session so far.
    let marks: (SessionKey) throws -> [PersonID: AttendanceState]
    /// Which day it is.
    let today: () -> CivilDate
    /// The folder in which files are saved.
    let folder: () -> String
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
    ///
    /// - Returns: what the last command said; nil where none was run.
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

    /// What became of the steps of a choice.
    private enum Outcome {
        case done
        /// To the question before, which is asked again.
        case back
        /// The same, since a command said that something is wrong.
        case wrong
    }

    private func carryOut(_ task: PlainTask) throws -> ExitCode? {
        var answers: [String] = []
        var last: ExitCode?
        do {
            while true {
                while answers.count < task.questions.count {
                    guard task.questions[answers.count].isAsked(after: answers) else {
                        answers.append("")
                        continue
                    }
                    switch try ask(task.questions[answers.count], after: answers) {
                    case .given(let answer): answers.append(answer)
                    case .ended: return last
                    case .back:
                        guard step(back: &answers, task) else {
                            console.line(words.plainBack)
                            return last
                        }
                    }
                }
                switch try carryOut(task.steps(answers), &last) {
                case .done: return last
                case .back: guard step(back: &answers, task) else { return last }
                case .wrong:
                    guard step(back: &answers, task) else { return last }
                    console.line(words.plainAgain)
                }
            }
        } catch let leave as PlainLeave {
            throw PlainLeave(last: leave.last ?? last)
        }
    }

    /// Takes back the last answer that was asked for, so that it is asked for again.
    ///
    /// - Returns: whether there was one.
    private func step(back answers: inout [String], _ task: PlainTask) -> Bool {
        let place = answers.indices.last { task.questions[$0].isAsked(after: Array(answers[..<$0])) }
        answers.removeSubrange((place ?? 0)...)
        return place != nil
    }

    /// - Parameter last: becomes what the last command said.
    private func carryOut(_ steps: [PlainStep], _ last: inout ExitCode?) throws -> Outcome {
        var code = ExitCode.done
        for step in steps {
            switch step {
            case .run(let line): code = run(line)
            // Who heard that it breaks a rule and says yes means it.
            case .runMeant(let line): code = run(code == .broken ? [line[0], "--anyway"] + line.dropFirst() : line)
            case .save(let line, let kind, let cohort, let session, let format):
                let choice = SheetChoice([kind], cohorts: [CohortID(cohort)], sessions: session.map { .number($0) } ?? .all)
                let name = try programme().map { SheetFileName.sheets(choice, of: $0, format, words) } ?? cohort
                let file = freeName(folder() + "/" + name)
                code = run(line + ["--output", file])
                if code == .done, isTaken(file) { console.line(words.plainSaved(file)) }
            case .tellComposing(let cohort): try tellComposing(cohort)
            case .callRoll(let cohort, let session):
                guard let roll = try PlainRoll(self, CohortID(cohort), session) else { return .done }
                if let said = try roll.take() { last = said }
                return .done
            case .then(let question, let more):
                switch try ask(question, after: []) {
                case .given(let answer): return try carryOut(more(answer, try term()), &last)
                case .back: return .back
                case .ended: return .done
                }
            case .confirm:
                switch try agrees(code == .broken ? words.plainDoItAnyway : words.plainDoIt) {
                case .given(let answer) where !answer.isEmpty: continue
                case .back: return .back
                default:
                    last = .done
                    console.line(words.plainNothingDone)
                    return .done
                }
            }
            last = code
            switch code {
            // 3 is done, with a broken rule that was said; who stops a search does not want to be asked about it.
            case .done, .broken: continue
            case .interrupted: return .done
            default: return .wrong
            }
        }
        return .done
    }

    /// A name at which there is no file, numbered where there is one, as the screens do it.
    private func freeName(_ name: String) -> String {
        NumberedName.all(name).first { !isTaken($0) } ?? name
    }

    /// What is to be composed, before it is: what there is now, and that it can be taken back.
    private func tellComposing(_ cohort: String) throws {
        guard let term = try term() else { return }
        let cohorts = term.programme.cohorts.filter { cohort.isEmpty || $0.id.text == cohort }
        let seated = cohorts.reduce(0) { $0 + term.composition[$1.id].count }
        for line in words.plainComposing(cohorts.map(\.name), seated: seated, of: cohorts.reduce(0) { $0 + $1.seats.upperBound }) {
            console.line(line)
        }
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
        func read<Result>(_ body: (Store) throws -> Result) throws -> Result? {
            do {
                let store = try context.open(readOnly: true)
                defer { store.close() }
                return try body(store)
            } catch StoreError.notFound {
                return nil
            }
        }
        self.init(
            words: context.words, console: console, run: run, programme: { try read { try $0.loadProgramme() } },
            term: { try read { try $0.load() } },
            marks: { session in try read { try $0.attendance(of: session.cohort).attendance[session.number] ?? [:] } ?? [:] },
            today: { clock().today }, folder: { NewPlace.folder }, isTaken: { access($0, F_OK) == 0 })
    }
}
