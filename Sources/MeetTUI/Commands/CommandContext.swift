import Foundation
import MeetCore

/// What a command knows of its surroundings: language, database, clock, and where its output goes.
struct CommandContext {
    let words: Words
    /// The path of the database.
    let database: String
    /// Whether the result is wanted as JSON.
    let isJSON: Bool
    let isReadOnly: Bool
    /// Whether it is read aloud (`--plain`): each line of a result must be understood by itself, and nothing is written over on the terminal.
    let isPlain: Bool
    /// Who does it, for the log of changes: the name of the account.
    let who: String
    /// Now.
    let now: Timestamp
    /// The present day where the machine is.
    let today: CivilDate
    let output: Output
    /// Where backups of the database are kept.
    let backups: Backups

    /// The surroundings that a command line and the environment give.
    init(_ arguments: Arguments, environment: [String: String], now: Timestamp, today: CivilDate, output: Output = Output()) throws {
        words = Words(try Self.language(arguments, environment))
        database = arguments.value("--db") ?? Self.usualDatabase(environment)
        isJSON = arguments.has("--json")
        isReadOnly = arguments.has("--readonly")
        isPlain = arguments.has("--plain")
        // Where nothing names the user, as under cron or in a container, the system knows.
        who = [environment["USER"], environment["LOGNAME"], NSUserName()].compactMap { $0 }.first { !$0.isEmpty } ?? "?"
        self.now = now
        self.today = today
        self.output = output
        backups = Self.backupFolder(environment).map { [database] in Backups(of: database, within: $0) } ?? Backups(of: database)
    }

    /// A sheet as the text of a result.
    func text(_ sheet: Sheet) -> String { isPlain ? SheetLines(words).render(sheet) : SheetText().render(sheet) }

    /// The database, opened.
    ///
    /// One of an earlier version is brought up to date also by a command that only reads, unless the person wants nothing changed.
    func open(readOnly: Bool = false) throws -> Store {
        do {
            return try openNow(readOnly: readOnly || isReadOnly)
        } catch let error as StoreError where !isReadOnly && error.wantsWriter {
            try openNow(readOnly: false).close()
            return try openNow(readOnly: readOnly)
        }
    }

    /// The database, opened to be changed; with `isDry` only to be read, since it is only told what would be.
    /// - Throws: `StoreError.readOnly` before anything is told or asked, where nothing may be changed.
    func openToChange(isDry: Bool = false) throws -> Store {
        let store = try open(readOnly: isDry)
        guard isDry || !store.isReadOnly else {
            store.close()
            throw StoreError.readOnly
        }
        return store
    }

    /// Opens it, and says where that is which was before it was brought up to date.
    private func openNow(readOnly: Bool) throws -> Store {
        let store = try Store.open(path: database, readOnly: readOnly, backups: backups, at: now)
        if let backup = store.backupBeforeUpgrade { output.say(words.upgraded(backup.path)) }
        return store
    }

    /// Notes in the log that personal data was handed out. It is done after the result was written and never in its way: where nothing may be
    /// changed (`--readonly`), where the file may only be read, or where another program holds it, it is left.
    func note(_ what: HandedOut, of person: PersonID? = nil) {
        guard !isReadOnly, let store = try? Store.open(path: database, busyTimeout: 250, backups: backups, at: now) else { return }
        defer { store.close() }
        try? store.note(.handOut(what, person), at: now, who: who)
    }

    /// Moments by the clock of the programme's zone; where the database cannot be read as it is, by that of Sweden: nothing is brought up to
    /// date for a list.
    var moments: MomentText {
        let store = try? openNow(readOnly: true)
        defer { store?.close() }
        return MomentText(zone: (try? store?.loadProgramme().timeZone) ?? "")
    }

    /// The database of the screens; nil where there is none yet, so that the person is asked how to begin.
    func openForScreen() throws -> Store? {
        do {
            return try open()
        } catch StoreError.notFound where !isReadOnly {
            return nil
        }
    }

    /// The language that `--lang` says; else that of the locale; English where it is neither Swedish nor said.
    static func language(_ arguments: Arguments, _ environment: [String: String]) throws -> Language {
        if let text = arguments.value("--lang") {
            guard let language = Language(rawValue: text) else {
                throw UsageError.badValue(option: "--lang", value: text, allowed: Language.allCases.map(\.code).joined(separator: ", "))
            }
            return language
        }
        return language(environment)
    }

    /// The language of the locale.
    static func language(_ environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.hasPrefix("sv") ? .swedish : .english
    }

    /// The folder that the person chose for backups, as on another disk, in which each database has its own; nil for beside the database. A relative one is ignored, as for XDG.
    static func backupFolder(_ environment: [String: String]) -> String? {
        environment["MEET_BACKUPS"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    /// The database that is used where none is named: `meet/meet.db` in the XDG data folder.
    static func usualDatabase(_ environment: [String: String]) -> String {
        // The specification says that a relative folder is to be ignored.
        if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder + "/meet/meet.db" }
        return (environment["HOME"] ?? ".") + "/.local/share/meet/meet.db"
    }
}
