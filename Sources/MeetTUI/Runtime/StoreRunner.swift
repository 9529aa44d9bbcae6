import Dispatch
import Foundation
import MeetCore

/// Does the program's effects: reads and writes the database, matches, writes files.
///
/// Everything that touches the database goes through one queue, in the order in which it was asked for. A match runs beside it.
final class StoreRunner: EffectRunner, Sendable {
    let words: Words
    let who: String
    /// Where the database is, or will be.
    let path: String
    /// The database; nil at the first start, before it is made.
    private let opened: Locked<Store?>
    private let queue = DispatchQueue(label: "meet.store")
    private let matching = DispatchQueue(label: "meet.match")
    private let worker = ComposeWorker()
    private let checking = DispatchQueue(label: "meet.rules")
    /// What collides is looked for apart, so that counting for the next letter need not wait for it.
    private let colliding = DispatchQueue(label: "meet.conflicts")
    /// The check of the rules that was asked for last; those before it are of no interest any more.
    private let lastCheck = Locked(0)
    private let finding = DispatchQueue(label: "meet.find")
    /// The number of the last request to find persons: earlier ones are not worth the work.
    private let sought = Locked(0)
    /// The flag of the match that runs.
    private let cancel = Locked<CancelFlag?>(nil)
    /// The desk that was made last, for what is undone to be laid on.
    let desk = Locked<Desk?>(nil)
    /// The revision of the database up to which people and programme are those of the desk.
    let known = Locked<Int?>(nil)
    /// What was kept of who sits where since that desk was read.
    let arranged = Locked<[Arrangement]>([])

    /// What tells that the file of the database was written.
    private let watching = Locked<FileWatch?>(nil)

    /// Where tables are planned, and the flag of what is planned.
    let seating = DispatchQueue(label: "meet.tables")
    let counting = DispatchQueue(label: "meet.statistics")
    let tablesFlag = Locked<CancelFlag?>(nil)
    /// Where venues are planned, and the flag of the plan that is being made.
    let booking = DispatchQueue(label: "meet.booking")
    let bookingFlag = Locked<CancelFlag?>(nil)

    /// Where backups are kept; nil where none are made by themselves.
    let backups: Backups?
    /// Where backups are made, beside the database.
    let backing = DispatchQueue(label: "meet.backup", qos: .utility)

    /// Where lists are made and printed, beside the database.
    let printing = DispatchQueue(label: "meet.print")

    /// Where files are read, beside the database.
    let reading = DispatchQueue(label: "meet.import")
    /// The flag of the reading that runs.
    let readingFlag = Locked<CancelFlag?>(nil)

    /// A runner on an open database.
    init(_ store: Store, words: Words, who: String, backups: Backups? = nil) {
        opened = Locked(store)
        self.backups = backups
        path = store.path
        self.words = words
        self.who = who
    }

    /// A runner where there is no database yet.
    init(making path: String, words: Words, who: String, backups: Backups? = nil) {
        opened = Locked(nil)
        self.backups = backups
        self.path = path
        self.words = words
        self.who = who
    }

    /// The database.
    /// - Throws: `StoreError.notFound` before it is made.
    var store: Store {
        get throws {
            guard let store = opened.withLock({ $0 }) else { throw StoreError.notFound(path: path) }
            return store
        }
    }

    /// Takes the database that was made.
    func use(_ store: Store) { opened.withLock { $0 = store } }

    /// Closes the database; all that was asked of it must be done.
    func close() { opened.withLock { $0?.close() } }

    func run(_ effect: AppEffect, post: @escaping @Sendable (AppMessage) -> Void) {
        switch effect {
        case .load(let request):
            work(request, post) {
                if let preview = try self.preview() { post(.previewed(request: request, preview)) }
                let isFirst = self.desk.withLock { $0 == nil }
                let desk = try self.load()
                if isFirst { self.backUpDaily(post) }
                return .loaded(request: request, desk)
            }
        case .watch: watch(post)
        case .reread(let request): work(request, post) { .reread(request: request, try self.load()) }
        case .save(let request, let arrangements):
            work(request, post) {
                try self.save(arrangements)
                return .saved(request: request, try self.history())
            }
        case .keep(let request, let change):
            work(request, post) { try self.keep(request, change) }
        case .changeVersions(let request, let change, let snapshot):
            work(request, post) {
                try self.change(change, snapshot)
                return .versions(request: request, try self.store.versions(), try self.history())
            }
        case .versions(let request):
            work(request, post) { .versions(request: request, try self.store.versions(), nil) }
        case .work(let request, let job):
            worker.run(job, number: request) { post(.worked(request: request, $0)) }
        case .checkRules(let request, let programme, let snapshot):
            checkRules(request, programme, snapshot.desk, post)
        case .tables(let request, let cohort, let snapshot):
            work(request, post) { .tablesRead(request: request, try self.tables(of: cohort, snapshot)) }
        case .statistics(let request, let snapshot, let columns):
            // Counted beside: of very many cohorts that takes a moment, and saving must not wait for it.
            counting.async { self.post(request, post) { try self.statistics(request, snapshot, columns: columns) } }
        case .attendance(let request, let cohort):
            work(request, post) { .attendanceRead(request: request, cohort, try self.store.attendance(of: cohort)) }
        case .sessionTroubles(let request, let snapshot):
            // What is kept is read in its turn, and worked out on a thread for which no change waits.
            checking.async {
                self.post(request, post) {
                    let records = try self.inTurn { try $0.sessionRecords() }
                    return .sessionTroublesFound(request: request, snapshot.desk.sessionTroubles(records))
                }
            }
        case .workTables(let request, let job): work(request, job, post)
        case .stopTables: stopTables()
        case .undo(let request, let expected):
            work(request, post) { try self.step(request, isRedo: false, expected: expected) }
        case .redo(let request):
            work(request, post) { try self.step(request, isRedo: true) }
        case .match(let request, let scope, let snapshot, let seed):
            match(request, scope, snapshot, seed, post)
        case .book(let request, let cohorts, let snapshot): book(request, cohorts, snapshot, post)
        case .writeFile(let request, let wish, let name):
            work(request, post) {
                let (text, notes) = try self.text(of: wish)
                return .wrote(request: request, path: try self.write(text, wish.about, name: name), notes: notes)
            }
        case .writePerson(let request, let person, let name):
            work(request, post) { .wrote(request: request, path: try NewFile.write(try self.record(of: person), name: name)) }
        case .readVenues(let request, let path): work(request, post) { try self.readVenues(request, path: path) }
        case .readBusy(let request, let venue, let path, let mayClear):
            work(request, post) { try self.readBusy(request, venue, path: path, mayClear: mayClear) }
        case .stopBooking: bookingFlag.withLock { $0?.cancel() }
        case .begin(let request, let beginning):
            work(request, post) {
                let (desk, applicants) = try self.begin(beginning)
                return .begun(request: request, beginning, desk, applicants: applicants)
            }
        case .paths(let request, let text):
            finding.async { post(.pathsFound(request: request, PathLook.paths(beginning: text))) }
        case .find(let request, let text): find(request, text, post)
        case .changes(let request, let most):
            work(request, post) { .changesRead(request: request, try self.changes(most)) }
        case .personHistory(let request, let person):
            work(request, post) { .personHistoryRead(request: request, try self.history(of: person)) }
        case .look(let request, let look): self.look(request, look, post)
        case .stopMatch:
            cancel.withLock { $0?.cancel() }
        case .sheetRecord(let request, let cohort):
            work(request, post) {
                let store = try self.store
                return .sheetRecordRead(request: request, try store.tablePlan(of: cohort), try store.attendance(of: cohort))
            }
        case .backUp(let request): backUp(request, post)
        case .printers(let request): findPrinters(request, post)
        case .print(let request, let job): printSheets(request, job, post)
        case .write(let request, let name, let text, let about):
            work(request, post) { .wrote(request: request, path: try self.write(text, about, name: name)) }
        }
    }

    /// Programme and people of the desk made last; nil before the first loading.
    var knownData: TermData? { desk.withLock { $0?.data } }

    private func find(_ request: Int, _ text: String, _ post: @escaping @Sendable (AppMessage) -> Void) {
        sought.withLock { $0 = request }
        finding.async { [self] in
            // Only what is asked for last is worth the work.
            let isWanted = { self.sought.withLock { $0 == request } }
            guard isWanted(), let desk = desk.withLock({ $0 }) else { return }
            post(.found(request: request, Self.found(text, in: desk, isWanted: isWanted)))
        }
    }

    /// Waits until everything that was asked of the database is done.
    func finish() {
        cancel.withLock { $0?.cancel() }
        readingFlag.withLock { $0?.cancel() }
        bookingFlag.withLock { $0?.cancel() }
        // Who leaves does not wait for what the rules would mean.
        lastCheck.withLock { $0 = -1 }
        worker.stop()
        stopTables()
        booking.sync {}
        backing.sync {}
        // A list that was asked for is written before one leaves.
        printing.sync {}
        queue.sync {}
        finding.sync {}
    }

    private func work(_ request: Int, _ post: @escaping @Sendable (AppMessage) -> Void, _ body: @escaping @Sendable () throws -> AppMessage)
    {
        queue.async { self.post(request, post, body) }
    }

    /// Reads from the database in its turn, for work on another thread.
    func inTurn<Result>(_ read: (Store) throws -> Result) throws -> Result { try queue.sync { try read(try store) } }

    /// Posts what comes of a piece of work, or why nothing came of it.
    func post(_ request: Int, _ post: @Sendable (AppMessage) -> Void, _ body: () throws -> AppMessage) {
        do {
            post(try body())
        } catch {
            post(.failed(request: request, text: words.said(of: error)))
        }
    }

    /// What is shown of very many people before all are read; nil for few people, and when a desk is there already.
    private func preview() throws -> DeskPreview? {
        let store = try store
        guard desk.withLock({ $0 == nil }), try store.peopleCount() >= DeskPreview.leastPeople else { return nil }
        let read = try store.preview(cohorts: DeskPreview.cohorts)
        var dates: [CohortID: [CivilDate]] = [:]
        for cohort in read.data.programme.cohorts.prefix(DeskPreview.cohorts) {
            dates[cohort.id] = SessionDates(of: cohort, in: read.data.programme).dates
        }
        return DeskPreview(desk: Desk(read.data, dates: dates, today: Clock.today), people: read.people, seated: read.seated)
    }

    func load() throws -> Desk {
        let snapshot = try store.snapshot()
        let data = snapshot.data
        var desk = Desk(
            data, dates: SessionDates.resolve(data.programme), today: Clock.today, busy: try store.busyTimes(), history: try history(data))
        desk.isWipeLeft = try store.isWipeLeft
        self.desk.withLock { [desk] in $0 = desk }
        arranged.withLock { $0 = [] }
        known.withLock { $0 = snapshot.revision }
        return desk
    }

    /// Tells from now on when the database holds what another program wrote. What the runner itself wrote is known to it.
    private func watch(_ post: @escaping @Sendable (AppMessage) -> Void) {
        let watch = FileWatch(database: path) { [weak self] in
            self?.queue.async { [weak self] in
                guard let self, let known = self.known.withLock({ $0 }), let now = try? self.store.revision(), now != known else { return }
                post(.disturbed)
            }
        }
        watching.withLock { $0 = watch }
    }

    /// Works out what a programme would mean, beside the database: while one types, only for what is typed last.
    private func checkRules(_ request: Int, _ programme: Programme, _ desk: Desk, _ post: @escaping @Sendable (AppMessage) -> Void) {
        lastCheck.withLock { $0 = request }
        checking.async {
            guard self.isLastCheck(request) else { return }
            // They are asked for in their turn, so that what was kept just now is among them.
            let records = RulesCheck.removesCohorts(programme, desk) ? self.queue.sync { try? self.store.cohortRecords() } : nil
            let check = RulesCheck(programme, desk: desk, records: records ?? [:])
            post(.rulesChecked(request: request, check.report))
            guard check.report.problems.isEmpty else { return }
            self.colliding.async {
                if self.isLastCheck(request) { post(.rulesChecked(request: request, check.searched())) }
            }
        }
    }

    /// Waits until the last check that was asked for is answered.
    func finishChecks() {
        checking.sync {}
        colliding.sync {}
    }

    private func isLastCheck(_ request: Int) -> Bool { lastCheck.withLock { $0 == request } }

    private func match(
        _ request: Int, _ scope: MatchScope, _ snapshot: DeskSnapshot, _ seed: UInt64, _ post: @escaping @Sendable (AppMessage) -> Void
    ) {
        let flag = CancelFlag()
        cancel.withLock { $0 = flag }
        matching.async { [matching] in
            let start = MatchStart(snapshot)
            // The snapshot is let go before the match begins, so that what it shows need not be copied for each change on the desk.
            matching.async { start.run(request, scope, seed: seed, flag, post) }
        }
    }
}
