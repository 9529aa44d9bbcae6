import TestSupport

@testable import MeetCore
@testable import MeetTUI

// How effects are carried out on the store of the story.
extension Story {
    /// Does what the program asked for, and gives it the answer.
    mutating func answer(_ effect: AppEffect) {
        switch effect {
        case .load(let request): send(.loaded(request: request, store.desk))
        case .save(let request, let arrangements):
            if let trouble {
                send(.failed(request: request, text: trouble))
                break
            }
            store.save(arrangements)
            send(.saved(request: request, store.history))
        case .keep(let request, let change):
            if let trouble {
                send(.failed(request: request, text: trouble))
                break
            }
            if let outdated = try? change.outdated(
                by: KeptTerm(data: store.data, tables: store.tables, attendance: store.attendance), today: SampleTerm.today)
            {
                send(.outdated(request: request, store.desk, text: outdated.message(state.words)))
                break
            }
            let name = store.keep(change)
            send(.kept(request: request, store.desk, name: name))
        case .changeVersions(let request, let change, let snapshot):
            if let trouble {
                send(.failed(request: request, text: trouble))
                break
            }
            store.change(change, snapshot)
            send(.versions(request: request, store.versions, store.history))
        case .versions(let request): send(.versions(request: request, store.versions, nil))
        case .work(let request, let job):
            switch job.question {
            case .panel: send(.worked(request: request, .rows(job.rows())))
            case .bound where provesBounds:
                let bound = CohortBound(of: job.cohort, in: job.snapshot.desk.working)
                bound.run(mostRounds: 40)
                send(.worked(request: request, .bound(bound.energy)))
            case .bound: break
            }
        case .checkRules(let request, let programme, let snapshot):
            let check = RulesCheck(programme, desk: snapshot.desk, records: store.cohortRecords)
            send(.rulesChecked(request: request, check.report))
            if check.report.problems.isEmpty { send(.rulesChecked(request: request, check.searched())) }
        case .statistics(let request, let snapshot, let columns):
            let record = TermRecord(snapshot.desk.presentData, tables: store.tables, attendance: store.attendance)
            send(.statisticsRead(request: request, StatisticsRecord(record, words: state.words, columns: columns)))
        case .tables(let request, let cohort, let snapshot):
            let record = TablesRecord(
                cohort, plan: store.tables[cohort] ?? TablePlan(), attendance: store.attendance[cohort] ?? CohortAttendance(),
                desk: snapshot.desk)
            send(.tablesRead(request: request, record))
        case .sessionTroubles(let request, let snapshot):
            // Whoever has a seat got it when the absences were known.
            let accepted = Dictionary(
                store.data.people.map { ($0.id, Set($0.unavailable)) }, uniquingKeysWith: { first, _ in first })
            let records = SessionRecords(plans: store.tables, attendance: store.attendance, accepted: accepted)
            send(.sessionTroublesFound(request: request, snapshot.desk.sessionTroubles(records)))
        case .attendance(let request, let cohort):
            send(.attendanceRead(request: request, cohort, store.attendance[cohort] ?? CohortAttendance()))
        case .workTables(let request, let job):
            let kept = KeptTables(plans: store.tables, attendance: store.attendance)
            let answer = job.answer(stop: StopRule(steps: 4000), kept: kept) { _, _ in }
            send(.tablesWorked(request: request, answer))
        case .stopTables: break
        case .undo(let request, _): step(request, isRedo: false)
        case .redo(let request): step(request, isRedo: true)
        case .find(let request, let text):
            send(.found(request: request, StoreRunner.found(text, in: store.desk) { true }))
        case .changes(let request, let most):
            send(.changesRead(request: request, Array(store.changes.prefix(most))))
        case .personHistory(let request, let person):
            send(.personHistoryRead(request: request, store.changes.filter { $0.name.contains(person.text) }))
        case .begin(let request, let beginning):
            if let trouble {
                send(.failed(request: request, text: trouble))
                break
            }
            var applicants: String?
            if case .file(let path) = beginning, path.hasSuffix(".csv") { applicants = path }
            send(.begun(request: request, beginning, store.desk, applicants: applicants))
        case .paths(let request, let text): send(.pathsFound(request: request, paths.filter { $0.hasPrefix(text) && $0 != text }))
        case .sheetRecord(let request, let cohort):
            send(
                .sheetRecordRead(
                    request: request, store.tables[cohort] ?? TablePlan(), store.attendance[cohort] ?? CohortAttendance()))
        case .backUp(let request):
            if let trouble {
                send(.failed(request: request, text: trouble))
                break
            }
            let contents = StoreContents(
                programme: "", people: store.data.people.count, cohorts: store.data.programme.cohorts.count, lastChange: nil, schema: 1,
                rows: [:])
            send(.backedUp(request: request, contents, folder: "/b"))
        case .printers(let request):
            send(.paperFound(makesPDF: makesPDF))
            send(.printersFound(request: request, printers))
        case .print(let request, let job): print(request, job)
        case .write(let request, let name, let text, _):
            files.append((name, text))
            send(.wrote(request: request, path: name))
        case .writeFile(let request, let wish, let name):
            files.append((name, "\(wish)"))
            send(.wrote(request: request, path: name))
        case .writePerson(let request, let person, let name):
            files.append((name, person.text))
            send(.wrote(request: request, path: name))
        case .readBusy(let request, let venue, let path, _):
            guard let text = disk[path] else {
                send(.failed(request: request, text: "Filen kan inte läsas: \(path)"))
                break
            }
            send(.kept(request: request, store.desk, name: "\(venue): \(text)"))
        case .readVenues(let request, let path):
            guard let text = disk[path] else {
                send(.failed(request: request, text: "Filen kan inte läsas: \(path)"))
                break
            }
            send(.kept(request: request, store.desk, name: text))
        case .look(let request, .file(let path)):
            guard let text = disk[path], let source = try? ImportSource(name: path, Array(text.utf8)) else {
                send(.lookedUp(request: request, .failed))
                send(.failed(request: request, text: "Filen kan inte läsas: \(path)"))
                break
            }
            answer(request, source, nil, [:])
        case .look(let request, .again(let plan, let mapping, let choices)):
            answer(request, plan.source, mapping, mapping == plan.mapping ? choices : [:])
        case .look: break
        case .reread(let request): send(.reread(request: request, store.desk))
        case .match, .stopMatch, .book, .stopBooking, .watch: break
        }
    }

    /// Makes sheets, without a printer; of a PDF only the text is kept.
    private mutating func print(_ request: Int, _ job: PrintJob) {
        var bytes: [UInt8] = []
        var result = SheetFile.Result()
        do {
            var file = try SheetFile(
                job.format == .pdf ? .text : job.format, title: job.title, languages: job.options.languages, created: "2026-11-22T12:00:00Z"
            ) {
                bytes += $0
                return true
            }
            try job.forEach(
                record: { (store.tables[$0] ?? TablePlan(), store.attendance[$0] ?? CohortAttendance()) }, { try file.add($0) })
            result = try file.finish()
        } catch {
            send(.failed(request: request, text: "\(error)"))
            return
        }
        if case .printer(let printer, let copies) = job.target {
            if let trouble { return send(.failed(request: request, text: trouble)) }
            printed.append(job)
            send(.printed(request: request, path: nil, result, copies: copies, printer: printer))
            return
        }
        if result.sheets > 0 { files.append((job.name, String(decoding: bytes, as: UTF8.self))) }
        send(.printed(request: request, path: result.sheets > 0 ? job.name : nil, result, copies: 0))
    }

    private mutating func answer(
        _ request: Int, _ source: ImportSource, _ mapping: ColumnMapping<ParticipantColumn>?, _ choices: [Int: ImportChoice]
    ) {
        let reader = ParticipantsCSV(programme: store.data.programme, today: SampleTerm.today)
        send(.lookedUp(request: request, .progress(done: 1, all: 2)))
        guard let plan = try? reader.plan(source, mapping: mapping, choices: choices, known: store.data.people) else { return }
        send(.lookedUp(request: request, .plan(plan)))
    }

    private mutating func step(_ request: Int, isRedo: Bool) {
        let name = store.step(isRedo: isRedo)
        send(
            .undone(request: request, name == nil ? nil : store.desk, name: name ?? "", isRedo: isRedo, screen: name.map(StoryStore.screen))
        )
    }
}
